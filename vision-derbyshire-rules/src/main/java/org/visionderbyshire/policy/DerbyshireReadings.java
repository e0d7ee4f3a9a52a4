package org.visionderbyshire.policy;

import java.util.List;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.policy.Reading.Option;

/** Where the sources of Vision Derbyshire, or practice, have more than one meaning. */
final class DerbyshireReadings {

  private static final String NEW_MODEL = "HP2020 App A \"A new model\"";

  private DerbyshireReadings() {}

  static List<Reading> all() {
    return List.of(
        reading(
            "level-basis",
            "what decides the level",
            "The source ties the level to the nature of the outcome and also describes two of the"
                + " three levels by who takes part. The nature of the outcome comes first there.",
            NEW_MODEL,
            new Option("outcome", "the nature of the outcome"),
            new Option("participation", "who takes part"),
            new Option("both", "both, where they agree")),
        reading(
            "regional-without-need",
            "the level of an effect beyond the county that needs no collective activity",
            "The source speaks of wider reach together with a need for collective activity; of reach"
                + " without need it is silent. The whole county is then the widest level left.",
            NEW_MODEL,
            new Option("county-wide", "county-wide"),
            new Option("none", "none")),
        reading(
            "majority-of",
            "what a majority of districts is of",
            "A majority of districts can be one of all eight, or of those that take part in Vision"
                + " Derbyshire on the day. When the source was written the two were the same.",
            NEW_MODEL + "; HP2020 App A \"Vision Derbyshire\"; DCC2022 App 2 \"Phase 4a\"",
            new Option("all-districts", "all eight districts"),
            new Option(
                "member-districts",
                "the districts that take part in Vision Derbyshire on the day")),
        reading(
            "consent-body",
            "which body of a council consents to powers",
            "No source says which body of a council consents to powers, and no regulation takes that"
                + " from the executive. Full council is the weightier body, the one that the report"
                + " of 2020 names for joint committees and that took the position of Derbyshire"
                + " Dales in 2016.",
            "LGA 2000 s9D(2); HP2020 8.24; record: Derbyshire Dales council, 3 March 2016",
            new Option("council", "full council"),
            new Option("executive", "the executive")),
        reading(
            "local-place-report",
            "whether the joint committee is told of an initiative for a local place",
            "The joint committee is to bring the shared ambitions forward. No source says that it is"
                + " told of what councils do for local places to serve one.",
            "DCC2022 App 2 \"Case for Change: Governance\"",
            new Option("none", "it is not told"),
            new Option("inform", "it is informed at its next meeting")),
        reading(
            "unknown-threshold",
            "how a decision that may be key is treated",
            "Where nobody knows what a council calls significant, notice as for a key decision is the"
                + " safe course.",
            "SI 2012/2089 reg 8; SI 2012/2089 reg 9",
            new Option("treat-as-key", "as a key decision, with its notice"),
            new Option("ask-only", "as one to be asked about, without that notice")),
        reading(
            "exact-sum",
            "whether a sum that exactly meets the threshold reaches it",
            "Some constitutions say whether a sum that is exactly reached counts, others do not."
                + " Where one is silent, to treat it as reached is the safe course.",
            "SI 2012/2089 reg 8",
            new Option("counts", "it does"),
            new Option("does-not-count", "it does not")),
        reading(
            "long-clock",
            "which days the 28 clear days are",
            "No source says which days the 28 clear days of a council are that has not said so"
                + " itself. In practice they are counted in calendar days.",
            "SI 2012/2089 reg 5; SI 2012/2089 reg 9; record: clear days in practice",
            new Option("calendar", "calendar days"),
            new Option("working", "working days")),
        reading(
            "short-clock",
            "which days the five clear days are",
            "No source says which days the five clear days of a council are that has not said so"
                + " itself. In practice weekends and bank holidays are left out, which also is the"
                + " safe course.",
            "LGA 1972 s100A; SI 2012/2089 reg 6; SI 2012/2089 reg 7; record: clear days in practice",
            new Option("working", "working days"),
            new Option("calendar", "calendar days")),
        reading(
            "publication-day",
            "when a decision is published, where nobody says",
            "Each constitution says from when on call-in runs; it is taken to run from the publication"
                + " of the record. Where nobody says when that is, the day of the decision stands"
                + " for it; two working days more leave time to write it down.",
            "LGA 2000 s9F; SI 2012/2089 reg 14",
            new Option("decision-day", "on the day of the decision"),
            new Option("two-working-days", "two working days after it")),
        reading(
            "effect-day",
            "on which day a decision takes effect once call-in has run",
            "A decision can be put into effect once call-in has run. Whether that is the next day,"
                + " be it a Saturday, or the next working day, no source says for every council; the"
                + " later is the safe course. A register of Derbyshire of May 2022 shows a Saturday.",
            "LGA 2000 s9F; record: Derbyshire register of decisions, May 2022",
            new Option("working-day", "the next working day"),
            new Option("next-day", "the next day, whatever day it is")));
  }

  private static Reading reading(
      String id, String title, String why, String citations, Option... options) {
    return new Reading(id, title, List.of(options), why, Citation.list(citations));
  }
}
