package org.visionderbyshire.meetings;

import java.time.LocalDate;

/**
 * What one calendar may cost. The limits are of the file as a whole, so that no number of events,
 * each of them modest, comes to more; all are far above what the meetings of a body need.
 *
 * <p>Holds what is spent; not thread-safe.
 */
final class Limits {

  /** Bytes, or characters where a text is given. */
  static final int SIZE = 4_000_000;

  static final int EVENTS = 20_000;

  /** Meetings that all rules together give: a body that met each day would need fifty years. */
  static final int MEETINGS = 20_000;

  /**
   * Days, weeks, months or years, as each rule has it, that all rules together look through from
   * the first meeting on, whether there are meetings in them or not.
   */
  static final int STEPS = 2_000_000;

  /** Meetings that one rule gives on one day. */
  static final int A_DAY = 100;

  /** The first year of a meeting; time zones begin earlier. */
  static final int FIRST_YEAR = 1900;

  private final LocalDate last;
  private int meetings;
  private long steps;

  /**
   * Nothing is spent.
   *
   * @param last the last day up to which rules are followed
   */
  Limits(LocalDate last) {
    this.last = last;
  }

  LocalDate last() {
    return last;
  }

  /** Counts one meeting more that a rule gives. */
  void meeting(Rule rule, Faults faults) {
    if (++meetings > MEETINGS) {
      throw faults.stop(
          rule.line(),
          "RRULE: the rules of this calendar give more than " + MEETINGS + " meetings up to " + last
              + "; no body meets so often");
    }
  }

  /** Counts steps more that a rule takes. */
  void steps(Rule rule, long more, Faults faults) {
    steps += more;
    if (steps > STEPS) {
      throw faults.stop(
          rule.line(),
          "RRULE: the rules of this calendar look through more than " + STEPS
              + " days, weeks, months and years up to " + last
              + "; begin them later, end them earlier, or part the calendar");
    }
  }
}
