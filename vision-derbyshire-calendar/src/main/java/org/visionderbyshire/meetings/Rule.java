package org.visionderbyshire.meetings;

import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.iter.RecurrenceIterator;
import biweekly.util.com.google.ical.iter.RecurrenceIteratorFactory;
import biweekly.util.com.google.ical.util.TimeUtils;
import biweekly.util.com.google.ical.values.DateTimeValueImpl;
import biweekly.util.com.google.ical.values.DateValue;
import biweekly.util.com.google.ical.values.TimeValue;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A rule by which an event recurs (RFC 5545, RRULE).
 *
 * @param line where it is written
 * @param recurrence the rule without its last moment
 * @param until the last moment, if it has one
 */
record Rule(int line, Recurrence recurrence, Optional<Moment> until) {

  /** No body meets more often: one that met each day would need fifty years. */
  private static final int MOST = 20_000;

  /**
   * The moments at which an event recurs, the earliest first.
   *
   * @param start its first moment, from which the rule counts
   * @param last the last day that is looked at: many rules have no end
   */
  List<LocalDateTime> moments(Moment start, LocalDate last, Faults faults) {
    LocalDateTime first = start.local();
    // told that all is UTC, biweekly counts on the clock of the event, whatever zone that is in
    RecurrenceIterator dates = RecurrenceIteratorFactory.createRecurrenceIterator(
        recurrence,
        new DateTimeValueImpl(
            first.getYear(),
            first.getMonthValue(),
            first.getDayOfMonth(),
            first.getHour(),
            first.getMinute(),
            first.getSecond()),
        TimeUtils.utcTimezone());
    List<LocalDateTime> moments = new ArrayList<>();
    while (dates.hasNext()) {
      LocalDateTime next = local(dates.next());
      if (isOver(start.at(next), last)) {
        break;
      }
      if (moments.size() == MOST) {
        faults.add(
            line,
            "RRULE: gives more than " + MOST + " meetings up to " + last
                + "; no body meets so often");
        break;
      }
      moments.add(next);
    }
    return moments;
  }

  private boolean isOver(Moment next, LocalDate last) {
    return next.day().isAfter(last) || until.map(next::isAfter).orElse(Boolean.FALSE);
  }

  private static LocalDateTime local(DateValue date) {
    TimeValue time = TimeUtils.timeOf(date);
    return LocalDateTime.of(
        date.year(), date.month(), date.day(), time.hour(), time.minute(), time.second());
  }
}
