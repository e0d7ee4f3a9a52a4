package org.visionderbyshire.rule;

import java.util.List;
import java.util.Objects;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.council.BankHolidayRule;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.Counting;
import org.visionderbyshire.council.DayUnit;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.Duty;
import org.visionderbyshire.determination.Notice;
import org.visionderbyshire.vocabulary.Answer;

/** A word that a rule adds to the answer. Made by {@link Words}; immutable and thread-safe. */
public sealed interface Conclusion {

  /**
   * A word of which one alone can hold in a situation. Where rules say several, the weightiest
   * counts, whichever rule says it; all others stand side by side.
   */
  sealed interface Exclusive extends Conclusion {

    /** Whether it counts before another that is said of the same situation. */
    boolean outweighs(Conclusion other);

    /** What it says, for people, such as {@code not a key decision}. */
    String words();
  }

  /** What is noted and puts nothing into the route or its days; it means the same anywhere. */
  sealed interface Remark extends Conclusion {}

  /** A level; the wider counts before the narrower. */
  record Level(CollaborationLevel level) implements Exclusive {

    public Level {
      Objects.requireNonNull(level, "level");
    }

    @Override
    public boolean outweighs(Conclusion other) {
      return other instanceof NoLevel
          || (other instanceof Level narrower && level.compareTo(narrower.level) > 0);
    }

    @Override
    public String words() {
      return "the level is " + level.words();
    }
  }

  /** No level, by a reading. */
  record NoLevel() implements Exclusive {

    @Override
    public boolean outweighs(Conclusion other) {
      return false;
    }

    @Override
    public String words() {
      return "no level";
    }
  }

  /** No level until a question is answered; what waits, waits, whatever else is found. */
  record LevelPending() implements Exclusive {

    @Override
    public boolean outweighs(Conclusion other) {
      return other instanceof Level || other instanceof NoLevel;
    }

    @Override
    public String words() {
      return "no level until a question is answered";
    }
  }

  /** The council takes the act on its own route. */
  record OwnRoute() implements Conclusion {}

  /** A joint committee takes the act for the council. */
  record Covered() implements Conclusion {}

  /** A step. */
  record Take(Body body, Action action) implements Conclusion {

    public Take {
      Objects.requireNonNull(body, "body");
      Objects.requireNonNull(action, "action");
    }
  }

  /** The body of the lead that decides also submits. */
  record LeadSubmits() implements Conclusion {}

  /** The bodies that consent also submit. */
  record ConsentersSubmit() implements Conclusion {}

  /** A condition of the steps that the situation leads to. */
  record On(String condition) implements Conclusion {

    public On {
      Objects.requireNonNull(condition, "condition");
    }
  }

  /** The law under which the steps are taken, in place of that which the rule cites. */
  record Basis(List<Citation> law) implements Conclusion {

    public Basis {
      Objects.requireNonNull(law, "law");
    }
  }

  /** No law is known under which the steps are taken until a question is answered. */
  record OpenBasis() implements Conclusion {}

  /** Whether a sum that is exactly met counts as reached; that it does goes before. */
  record ExactSum(Counting counting) implements Exclusive {

    public ExactSum {
      Objects.requireNonNull(counting, "counting");
    }

    @Override
    public boolean outweighs(Conclusion other) {
      return other instanceof ExactSum sum && counting.compareTo(sum.counting) < 0;
    }

    @Override
    public String words() {
      return switch (counting) {
        case COUNTS -> "exactly the sum counts";
        case DOES_NOT_COUNT -> "exactly the sum does not count";
      };
    }
  }

  /** Whether a step is a key decision; yes counts before unknown before no. */
  record Key(Answer answer) implements Exclusive {

    public Key {
      Objects.requireNonNull(answer, "answer");
    }

    @Override
    public boolean outweighs(Conclusion other) {
      return other instanceof Key key && weight(answer) > weight(key.answer);
    }

    @Override
    public String words() {
      return switch (answer) {
        case YES -> "a key decision";
        case NO -> "not a key decision";
        case UNKNOWN -> "whether it is a key decision is unknown";
      };
    }
  }

  /** Whether a step can be called in; yes counts before unknown before no. */
  record CallIn(Answer answer) implements Exclusive {

    public CallIn {
      Objects.requireNonNull(answer, "answer");
    }

    @Override
    public boolean outweighs(Conclusion other) {
      return other instanceof CallIn callIn && weight(answer) > weight(callIn.answer);
    }

    @Override
    public String words() {
      return switch (answer) {
        case YES -> "can be called in";
        case NO -> "cannot be called in";
        case UNKNOWN -> "whether it can be called in is unknown";
      };
    }
  }

  /** Call-in is waived. */
  record CallInWaived() implements Conclusion {}

  /** A notice before a step; of one kind, that which goes out earlier counts. */
  record Needs(Notice.Kind notice, int clearDays) implements Exclusive {

    public Needs {
      Objects.requireNonNull(notice, "notice");
    }

    @Override
    public boolean outweighs(Conclusion other) {
      return other instanceof Needs needs && notice == needs.notice && clearDays > needs.clearDays;
    }

    @Override
    public String words() {
      return notice.title()
          + switch (clearDays) {
            case 0 -> ", no days need pass";
            case 1 -> ", 1 clear day before";
            default -> ", " + clearDays + " clear days before";
          };
    }
  }

  /** What must be done beside the notices. */
  record Must(Duty.Kind duty) implements Conclusion {

    public Must {
      Objects.requireNonNull(duty, "duty");
    }
  }

  /** What days a clock counts; calendar days count before working days. */
  record Counts(DayUnit unit) implements Exclusive {

    public Counts {
      Objects.requireNonNull(unit, "unit");
    }

    @Override
    public boolean outweighs(Conclusion other) {
      return other instanceof Counts counts && unit.compareTo(counts.unit) > 0;
    }

    @Override
    public String words() {
      return switch (unit) {
        case WORKING -> "working days count";
        case CALENDAR -> "calendar days count";
      };
    }
  }

  /** What a clock does with bank holidays; that they count goes before that they are left out. */
  record OnBankHolidays(BankHolidayRule rule) implements Exclusive {

    public OnBankHolidays {
      Objects.requireNonNull(rule, "rule");
    }

    @Override
    public boolean outweighs(Conclusion other) {
      return other instanceof OnBankHolidays holidays && rule.compareTo(holidays.rule) > 0;
    }

    @Override
    public String words() {
      return switch (rule) {
        case EXCLUDED -> "bank holidays are left out";
        case COUNTED -> "bank holidays count";
      };
    }
  }

  /** A decision is published so many working days after it was taken; the later counts. */
  record Published(int workingDays) implements Exclusive {

    @Override
    public boolean outweighs(Conclusion other) {
      return other instanceof Published published && workingDays > published.workingDays;
    }

    @Override
    public String words() {
      return switch (workingDays) {
        case 0 -> "published without delay";
        case 1 -> "published 1 working day after the decision";
        default -> "published " + workingDays + " working days after the decision";
      };
    }
  }

  /** From when on a decision can be put into effect; the later, or less certain, counts. */
  record TakesEffect(Effect effect) implements Exclusive {

    public TakesEffect {
      Objects.requireNonNull(effect, "effect");
    }

    @Override
    public boolean outweighs(Conclusion other) {
      return other instanceof TakesEffect takes && effect.compareTo(takes.effect) > 0;
    }

    @Override
    public String words() {
      return switch (effect) {
        case AT_ONCE -> "can be put into effect at once";
        case DAY_AFTER_CALL_IN -> "can be put into effect on the day after call-in has run";
        case AFTER_CALL_IN -> "can be put into effect on the working day after call-in has run";
        case ANY_LATER_DAY -> "can be put into effect on a later day that nobody knows";
        case LATER -> "can be put into effect on a later working day that nobody knows";
        case UNKNOWN -> "from when on it can be put into effect is unknown";
      };
    }
  }

  /** A finding. */
  record Found(String finding) implements Remark {

    public Found {
      Objects.requireNonNull(finding, "finding");
    }
  }

  /** A question. */
  record Ask(String about) implements Remark {

    public Ask {
      Objects.requireNonNull(about, "about");
    }
  }

  /** An assumption. */
  record Assume(String assumption) implements Remark {

    public Assume {
      Objects.requireNonNull(assumption, "assumption");
    }
  }

  private static int weight(Answer answer) {
    return switch (answer) {
      case NO -> 0;
      case UNKNOWN -> 1;
      case YES -> 2;
    };
  }
}
