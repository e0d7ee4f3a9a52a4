package org.visionderbyshire.policy;

import java.util.List;
import org.visionderbyshire.citation.Citation;

/** Where the sources of Vision Derbyshire, or practice, have more than one meaning. */
final class DerbyshireReadings {

  private static final String NEW_MODEL = "HP2020 App A \"A new model\"";

  private DerbyshireReadings() {}

  static List<Reading> all() {
    return List.of(
        reading(
            "level-basis",
            "The source ties the level to the nature of the outcome and also describes two of the"
                + " three levels by who takes part. The nature of the outcome comes first there.",
            NEW_MODEL,
            "outcome",
            "participation",
            "both"),
        reading(
            "regional-without-need",
            "The source speaks of wider reach together with a need for collective activity; of reach"
                + " without need it is silent. The whole county is then the widest level left.",
            NEW_MODEL,
            "county-wide",
            "none"),
        reading(
            "majority-of",
            "A majority of districts can be one of all eight, or of those that take part in Vision"
                + " Derbyshire on the day. When the source was written the two were the same.",
            NEW_MODEL + "; HP2020 App A \"Vision Derbyshire\"; DCC2022 App 2 \"Phase 4a\"",
            "all-districts",
            "member-districts"),
        reading(
            "consent-body",
            "No source says which body of a council consents to powers, and no regulation takes that"
                + " from the executive. Full council is the weightier body, the one that the report"
                + " of 2020 names for joint committees and that took the position of Derbyshire"
                + " Dales in 2016.",
            "LGA 2000 s9D(2); HP2020 8.24; record: Derbyshire Dales council, 3 March 2016",
            "council",
            "executive"),
        reading(
            "local-place-report",
            "The joint committee is to bring the shared ambitions forward. No source says that it is"
                + " told of what councils do for local places to serve one.",
            "DCC2022 App 2 \"Case for Change: Governance\"",
            "none",
            "inform"),
        reading(
            "unknown-threshold",
            "Where nobody knows what a council calls significant, notice as for a key decision is the"
                + " safe course.",
            "SI 2012/2089 reg 8; SI 2012/2089 reg 9",
            "treat-as-key",
            "ask-only"),
        reading(
            "exact-sum",
            "Some constitutions say whether a sum that is exactly reached counts, others do not."
                + " Where one is silent, to treat it as reached is the safe course.",
            "SI 2012/2089 reg 8",
            "counts",
            "does-not-count"),
        reading(
            "long-clock",
            "No source says which days the 28 clear days of a council are that has not said so"
                + " itself. In practice they are counted in calendar days.",
            "SI 2012/2089 reg 5; SI 2012/2089 reg 9; record: clear days in practice",
            "calendar",
            "working"),
        reading(
            "short-clock",
            "No source says which days the five clear days of a council are that has not said so"
                + " itself. In practice weekends and bank holidays are left out, which also is the"
                + " safe course.",
            "LGA 1972 s100A; SI 2012/2089 reg 6; SI 2012/2089 reg 7; record: clear days in practice",
            "working",
            "calendar"),
        reading(
            "publication-day",
            "Each constitution says from when on call-in runs; it is taken to run from the publication"
                + " of the record. Where nobody says when that is, the day of the decision stands"
                + " for it; two working days more leave time to write it down.",
            "LGA 2000 s9F; SI 2012/2089 reg 14",
            "decision-day",
            "two-working-days"),
        reading(
            "effect-day",
            "A decision can be put into effect once call-in has run. Whether that is the next day,"
                + " be it a Saturday, or the next working day, no source says for every council; the"
                + " later is the safe course. A register of Derbyshire of May 2022 shows a Saturday.",
            "LGA 2000 s9F; record: Derbyshire register of decisions, May 2022",
            "working-day",
            "next-day"));
  }

  private static Reading reading(String id, String why, String citations, String... options) {
    return new Reading(id, List.of(options), why, Citation.list(citations));
  }
}
