package org.visionderbyshire.determination;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.visionderbyshire.calendar.DayCount;

/**
 * A notice of a step that has a day, with its own days. It stands from its publication to the day
 * of the step. Immutable and thread-safe.
 *
 * @param notice which notice, and how many clear days it needs
 * @param published the day on which it goes out by this timetable; a working day, unless the first
 *     day that was asked for is none
 * @param latest the last day on which it can go out for the step to be lawful on its day
 * @param clearDays how many clear days lie between its publication and the step, counted as
 *     {@code count} says
 * @param count which days count
 * @param reasons why they are counted so
 */
public record DatedNotice(
    Notice notice,
    LocalDate published,
    LocalDate latest,
    int clearDays,
    DayCount count,
    List<Reason> reasons) {

  public DatedNotice {
    Objects.requireNonNull(notice, "notice");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(latest, "latest");
    Objects.requireNonNull(count, "count");
    Objects.requireNonNull(reasons, "reasons");
    reasons = List.copyOf(reasons);
  }

  /** Whether it goes out too late for its step. */
  public boolean isTooLate() {
    return published.isAfter(latest);
  }
}
