package org.visionderbyshire.derbyshire;

import java.util.List;
import org.visionderbyshire.citation.Statement;

/** What the sources and the published records tell beside the facts, and what they leave open. */
final class DerbyshireRecords {

  private static final String ELSEWHERE = "record: key decision thresholds elsewhere";
  private static final String ACT_OF_2026 = "English Devolution and Community Empowerment Act 2026";
  private static final String MINUTES_OF_NED = "record: North East Derbyshire minutes";
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
            "For setting up a joint committee High Peak's report of 2020 names its full council.",
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
            "The summons to full council goes out five clear days before it, since 30 January 2015;"
                + " until then three.",
            "LGA 1972 Sch 12 para 4(1A); SI 2015/5 art 2"),
        Statement.of(
            "combined-county-authority",
            "The East Midlands Combined County Authority exists from 28 February 2024, for"
                + " Derbyshire, Derby, Nottinghamshire and Nottingham. What it decides is outside"
                + " this model.",
            "SI 2024/232"),
        Statement.of(
            "reorganisation",
            "Reorganisation into unitary councils was under way in 2025 and 2026. It is outside"
                + " this model.",
            OUTSIDE + "; " + ACT_OF_2026),
        Statement.of(
            "end-of-the-committee-system",
            "An Act of 29 April 2026 bears on committee systems; its final text on them has not"
                + " been read. That is outside this model.",
            ACT_OF_2026),
        Statement.of(
            "positions-as-recorded",
            "Who takes a position for a council is recorded for single days, and is no setting: it"
                + " is unknown of each council until somebody confirms it.",
            "record: positions of councils, 2016 to 2025"),
        Statement.of(
            "positions-of-chesterfield",
            "At Chesterfield the Cabinet recommended a position and council decided it on"
                + " 23 February 2021; on 19 July 2022 the Cabinet decided by itself. Each tells of"
                + " its day, and neither who takes positions there as a rule.",
            "record: Chesterfield council, 23 February 2021; record: Chesterfield Cabinet, 19 July"
                + " 2022"),
        Statement.of(
            "positions-of-derbyshire",
            "In November 2025 Derbyshire's council took up a position on the 13th, its Cabinet on"
                + " the 27th. That is known at second hand.",
            "record: Derbyshire council and Cabinet, November 2025"),
        Statement.of(
            "positions-of-north-east-derbyshire",
            "North East Derbyshire's council took the position on 28 November 2022; in November"
                + " 2025 it advised, and the Cabinet decided.",
            MINUTES_OF_NED + "; record: North East Derbyshire decision notice, November 2025"),
        Statement.of(
            "positions-of-amber-valley",
            "Amber Valley's position of 16 July 2025 was its council's.",
            "record: Amber Valley council, 16 July 2025"),
        Statement.of(
            "positions-of-derbyshire-dales",
            "The position of Derbyshire Dales of 3 March 2016 was its council's.",
            "record: Derbyshire Dales council, 3 March 2016"),
        Statement.of(
            "positions-of-high-peak",
            "High Peak's position of 2020 was for its executive.",
            "HP2020 2.1"),
        Statement.of(
            "officers-decisions-called-in",
            "Officers' key decisions can be called in at Bolsover: one was, in June 2020.",
            "record: Bolsover call-in, June 2020"),
        Statement.of(
            "submissions-of-july-2022",
            "For the shared prosperity fund councils of Derbyshire each submitted a plan of their"
                + " own in July 2022, while the joint committee was in being.",
            "record: shared prosperity fund plans, July 2022"),
        Statement.of(
            "submissions-of-november-2025",
            "In November 2025 council advised and the executive decided what to submit, at North"
                + " East Derbyshire, Broxtowe, Rushcliffe and Gedling alike.",
            "record: submissions to Government, November 2025;"
                + " record: North East Derbyshire decision notice, November 2025"),
        Statement.of(
            "appointment-by-derbyshire",
            "Whom Derbyshire sent to the combined county authority its Cabinet appointed on"
                + " 22 February 2024, subject to call-in.",
            "record: Derbyshire Cabinet, 22 February 2024"),
        Statement.of(
            "appointments-by-high-peak",
            "High Peak's executive made appointments to outside bodies in 2023. It held that those"
                + " for executive functions are its own, and all others council's.",
            "record: High Peak appointments to outside bodies, 2023"),
        Statement.of(
            "consents-of-december-2023",
            "Four councils consented to the combined county authority in December 2023: Derbyshire,"
                + " Derby, Nottinghamshire and Nottingham, and no other.",
            "record: consent to the combined county authority, December 2023"),
        Statement.of(
            "waivers-of-2025",
            "Call-in was waived in July 2025 together with the general exception, and in November"
                + " 2025 after 28 days' notice. So a waiver is not bound to special urgency.",
            "record: waivers of call-in, 2025; record: Newark and Sherwood, July 2025;"
                + " record: North East Derbyshire decision notice, November 2025"),
        Statement.of(
            "effect-on-a-saturday",
            "Derbyshire's register of May 2022 has a decision take effect on a Saturday.",
            "record: Derbyshire register of decisions, May 2022"),
        Statement.of(
            "call-in-clock-of-derbyshire",
            "Of 15 entries in Derbyshire's register 14 fit five working days of call-in. Seven"
                + " calendar days would fit as well, since publication was on Thursdays and"
                + " Fridays; whether bank holidays count is unknown.",
            "record: Derbyshire register of decisions, May 2022"),
        Statement.of(
            "call-in-scope-of-north-east-derbyshire",
            "North East Derbyshire puts decisions that are not key into effect at once, by its"
                + " minutes of 2019, 2020, 2022 and 2024.",
            MINUTES_OF_NED),
        Statement.of(
            "threshold-of-north-east-derbyshire-since-2017",
            "North East Derbyshire's threshold stands on an undated page, whose weekdays are those"
                + " of 2017 and 2018; it is taken to begin on 1 May 2017. Savings of capital and"
                + " income of revenue it leaves unsaid.",
            "record: North East Derbyshire key decisions page"),
        Statement.of(
            "participants-since-2024-unknown",
            "Who takes part in Vision Derbyshire from 22 February 2024 no source says.",
            "record: Derbyshire Cabinet, 22 February 2024"));
  }
}
