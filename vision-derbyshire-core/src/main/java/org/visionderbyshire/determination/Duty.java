package org.visionderbyshire.determination;

import java.util.List;
import java.util.Objects;
import org.visionderbyshire.vocabulary.Term;

/**
 * What must be done beside a notice, by which nobody's calendar is bound. Immutable and
 * thread-safe.
 *
 * @param kind what must be done
 * @param reasons why
 */
public record Duty(Kind kind, List<Reason> reasons) {

  public Duty {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(reasons, "reasons");
    reasons = List.copyOf(reasons);
  }

  /** What law can ask for. */
  public enum Kind implements Term {
    /**
     * SI 2012/2089 reg 10(1): the chair of scrutiny, or each of its members, is told in writing.
     */
    TELL_SCRUTINY_CHAIR(
        false, "tell the chair of scrutiny in writing (else each member of that committee)"),
    /**
     * SI 2012/2089 reg 11 and reg 5(6): the chair of scrutiny agrees, else the chair of the
     * council, else its vice-chair.
     */
    OBTAIN_AGREEMENT(
        false,
        "obtain the agreement of the chair of scrutiny (else of the council's chair, else of its vice-chair)"),
    /** Why the decision, or the privacy of the meeting, cannot wait for the usual notice. */
    PUBLISH_REASONS(false, "publish the reasons why it cannot wait"),
    /** SI 2012/2089 reg 12 and 13: the decision is recorded in writing. */
    RECORD_DECISION(true, "record the decision in writing"),
    /** SI 2012/2089 reg 18: scrutiny may ask for a report on what was not treated as key. */
    REPORT_IF_REQUIRED(true, "report to the council if scrutiny requires it"),
    /** SI 2012/2089 reg 19: the leader reports to council, at least once a year. */
    REPORT_TO_COUNCIL(
        true, "have the leader report to council on decisions of special urgency, at least yearly");

    private final boolean afterwards;
    private final String words;

    Kind(boolean afterwards, String words) {
      this.afterwards = afterwards;
      this.words = words;
    }

    /** What to do, such as {@code record the decision in writing}. */
    @Override
    public String words() {
      return words;
    }

    /** Whether it comes after the decision; else it comes before. */
    public boolean isAfterwards() {
      return afterwards;
    }
  }
}
