package org.visionderbyshire.derbyshire;

import java.util.List;
import org.visionderbyshire.citation.Statement;

/** What the sources and the published records tell beside the facts, and what they leave open. */
final class DerbyshireRecords {

  private static final String ELSEWHERE = "record: key decision thresholds elsewhere";
  private static final String FORMS = "record: council pages on governance";
  private static final String OUTSIDE = "record: combined authority and reorganisation";
  private static final String JOINT_COMMITTEE =
      "record: Chesterfield committee papers, 4 April 2022;"
          + " record: Chesterfield committee papers, 5 October 2022;"
          + " record: High Peak select committee, 27 September 2021";
  private static final String ROUTES = "record: routes to a joint committee, 2024";

  private DerbyshireRecords() {}

  static List<Statement> all() {
    return List.of(
        Statement.of(
            "threshold-nottinghamshire",
            "Nottinghamshire County Council calls 1,000,000 pounds significant, of revenue or of"
                + " capital alike.",
            ELSEWHERE),
        Statement.of(
            "threshold-newark-and-sherwood",
            "Newark and Sherwood District Council calls 150,000 pounds of revenue significant, and"
                + " 300,000 pounds of capital.",
            ELSEWHERE),
        Statement.of(
            "forms-of-governance-change",
            "Councils change their form of governance, so each form is a fact with a date, or"
                + " undated where no day is known.",
            FORMS),
        Statement.of(
            "form-of-erewash-unconfirmed",
            "That Erewash has a leader and an executive is not confirmed by any record.",
            FORMS),
        Statement.of(
            "derby-outside-the-county-council",
            "Derby is no district and does not lie in the area of the county council.",
            "ONS local authority codes"),
        Statement.of(
            "threshold-of-chesterfield-since-2017",
            "Chesterfield's threshold stands in a forward plan of 2017, and is taken to begin on"
                + " 1 January of that year.",
            "record: Chesterfield forward plan 2017"),
        Statement.of(
            "months-of-the-phases",
            "The sources date phases by months. A month is taken to run from its first day to its"
                + " last, and a phase until the next one begins; phase 4a is taken to open on"
                + " 1 September 2021.",
            "DCC2022 App 2 \"Phase 1\"; DCC2022 App 2 \"Phase 2\"; DCC2022 App 2 \"Phase 3\";"
                + " DCC2022 App 2 \"Phase 4a\""),
        Statement.of(
            "derby-may-join",
            "Derby declined phase 2 and may still join.",
            "HP2020 3.4; HP2020 8.7; DCC2022 App 2 \"Phase 2\""),
        Statement.of(
            "letter-of-2020-and-derby",
            "Of the letter of 4 September 2020 it is uncertain whether Derby signed: one source has every"
                + " council of Derbyshire sign it, the other only those in phase 2, and Derby was"
                + " not among these.",
            "HP2020 8.10; DCC2022 App 2 \"Phase 2\""),
        Statement.of(
            "days-of-signing-up-unknown",
            "Derbyshire, High Peak, Chesterfield and Derbyshire Dales had signed up by May 2022; on"
                + " which day each of them did is unknown.",
            "DCC2022 2.1; DCC2022 App 2 \"Phase 4a\""),
        Statement.of(
            "others-in-discussions",
            "Councils of Derbyshire that are no members may take part when the joint committee"
                + " discusses.",
            JOINT_COMMITTEE),
        Statement.of(
            "choice-of-projects",
            "Which projects of the joint committee it joins, each member chooses for itself.",
            JOINT_COMMITTEE),
        Statement.of(
            "scrutiny-stays",
            "Scrutiny stays with each council, for the joint committee's decisions too.",
            JOINT_COMMITTEE),
        Statement.of(
            "dissolution-resolved",
            "The joint committee was to be dissolved when the D2 Strategic Leadership Board stood:"
                + " so councils resolved in February 2024. When it came about is unknown.",
            "record: Derbyshire Cabinet, 22 February 2024"),
        Statement.of(
            "host-and-funder-withdrew",
            "In 2024 a council withdrew as host and as funder of a joint committee and stayed a"
                + " member: three facts, each with its own date.",
            "record: host and funder of a joint committee, 2024"),
        Statement.of(
            "three-routes-to-a-joint-committee",
            "Three councils with leader and cabinet came to one joint committee by three routes in"
                + " 2024: in one the cabinet decided, in one it recommended and council decided, in"
                + " one council advised and the cabinet decided. So it is a setting of each"
                + " council, unknown until somebody confirms it.",
            ROUTES),
        Statement.of(
            "committee-system-route-to-a-joint-committee",
            "A council with a committee system decided on that joint committee in council.",
            ROUTES),
        Statement.of(
            "sources-name-full-council",
            "For setting up a joint committee the sources of 2020 name full council.",
            "HP2020 3.9; HP2020 6.5; HP2020 8.24"),
        Statement.of(
            "route-of-high-peak-2020",
            "In 2020 High Peak's executive had the decision, on recommendations that a select"
                + " committee was first asked to back.",
            "HP2020 2.1"),
        Statement.of(
            "route-of-derbyshire-2022",
            "In 2022 progress came before a scrutiny committee of Derbyshire, for noting.",
            "DCC2022 8"),
        Statement.of(
            "call-in-models",
            "Three models are in use for calling in what a joint committee decides: nobody may; any"
                + " member may; any affected council may, and implementation waits until"
                + " every review is over.",
            "record: joint committee call-in arrangements"),
        Statement.of(
            "clear-days-in-practice",
            "Neither the day of a notice nor that of its meeting is a clear day. The 28 commonly"
                + " run through the calendar, while the five skip weekends and bank holidays."
                + " Councils differ in that, and in their call-in clocks.",
            "record: clear days in practice"),
        Statement.of(
            "summons-to-council",
            "The summons to full council has three clear days in the text that was seen; whoever"
                + " keeps five serves both that period and the one of the agenda.",
            "LGA 1972 Sch 12; LGA 1972 s100B; SI 2002/715"),
        Statement.of(
            "combined-county-authority",
            "The East Midlands Combined County Authority exists from 2024. It is outside this"
                + " model.",
            OUTSIDE),
        Statement.of(
            "reorganisation",
            "Reorganisation into unitary councils was under way in 2025 and 2026. It is outside"
                + " this model.",
            OUTSIDE),
        Statement.of(
            "end-of-the-committee-system",
            "Parliament debated ending the committee system, and in 2025 and 2026 its end was under"
                + " way. That is outside this model.",
            OUTSIDE));
  }
}
