package org.visionderbyshire.determination;

import java.util.List;
import java.util.Objects;
import org.visionderbyshire.vocabulary.Term;

/**
 * A notice that a step needs. Immutable and thread-safe.
 *
 * @param kind which notice
 * @param clearDays how many clear days must lie between it and the step; 0: none, it must only be
 *     published
 * @param reasons why
 */
public record Notice(Kind kind, int clearDays, List<Reason> reasons) {

  public Notice {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(reasons, "reasons");
    reasons = List.copyOf(reasons);
  }

  /** The notices that law knows. */
  public enum Kind implements Term {
    /** SI 2012/2089 reg 9. */
    KEY_DECISION(true),
    /** SI 2012/2089 reg 10: the 28 days are impracticable. */
    GENERAL_EXCEPTION(false),
    /** SI 2012/2089 reg 11: not even five days can pass. */
    SPECIAL_URGENCY(false),
    /** SI 2012/2089 reg 5(2): the first notice of a meeting without the public. */
    PRIVATE_MEETING(true),
    /** SI 2012/2089 reg 5(4): the second one. */
    PRIVATE_MEETING_SECOND(false),
    /** The agenda of a meeting. */
    AGENDA(false);

    private final boolean weeksAhead;

    Kind(boolean weeksAhead) {
      this.weeksAhead = weeksAhead;
    }

    /** What it is called, such as {@code key decision notice}. */
    public String title() {
      return switch (this) {
        case AGENDA -> "agenda";
        case PRIVATE_MEETING_SECOND -> "second private meeting notice";
        case KEY_DECISION, GENERAL_EXCEPTION, SPECIAL_URGENCY, PRIVATE_MEETING ->
          words() + " notice";
      };
    }

    /**
     * Whether it is of those that come weeks ahead, by a council's long clock; the others follow
     * its short clock.
     */
    public boolean isLong() {
      return weeksAhead;
    }
  }
}
