package org.visionderbyshire.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What {@link ClearDays} promises, searched for day by day: each day is tried in turn, and for each
 * the days between are counted anew. An answer is missing where it, or a day that it hangs on, lies
 * outside the days from {@code first} to {@code last}.
 */
final class NaiveClearDays {

  private final Set<LocalDate> known = new HashSet<>();
  private final Map<DayCount, Set<LocalDate>> counted = new EnumMap<>(DayCount.class);

  NaiveClearDays(LocalDate first, LocalDate last, Collection<LocalDate> bankHolidays) {
    Set<LocalDate> weekdays = new HashSet<>();
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      known.add(day);
      if (EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).contains(day.getDayOfWeek())) {
        weekdays.add(day);
      }
    }
    counted.put(DayCount.CALENDAR_DAYS, known);
    counted.put(DayCount.CALENDAR_DAYS_WITHOUT_BANK_HOLIDAYS, without(bankHolidays, known));
    counted.put(DayCount.WEEKDAYS, weekdays);
    counted.put(DayCount.WORKING_DAYS, without(bankHolidays, weekdays));
  }

  Optional<Integer> between(LocalDate notice, LocalDate meeting, DayCount count) {
    return areKnown(notice.plusDays(1), meeting)
        ? Optional.of(strictlyBetween(notice, meeting, count))
        : Optional.empty();
  }

  /** The smallest day from that of the notice on with so many counted days between the two. */
  Optional<LocalDate> earliest(LocalDate notice, int clearDays, DayCount count) {
    LocalDate meeting = notice;
    while (strictlyBetween(notice, meeting, count) < clearDays) {
      meeting = meeting.plusDays(1);
      if (!areKnown(notice.plusDays(1), meeting)) {
        return Optional.empty();
      }
    }
    return Optional.of(meeting).filter(known::contains);
  }

  /** The largest day up to that of the meeting with so many counted days between the two. */
  Optional<LocalDate> latest(LocalDate meeting, int clearDays, DayCount count) {
    LocalDate notice = meeting;
    while (strictlyBetween(notice, meeting, count) < clearDays) {
      notice = notice.minusDays(1);
      if (!areKnown(notice.plusDays(1), meeting)) {
        return Optional.empty();
      }
    }
    return Optional.of(notice).filter(known::contains);
  }

  /** The smallest day from that of publication on by whose end so many counted days have run. */
  Optional<LocalDate> lastOfCallIn(LocalDate published, int clearDays, DayCount count) {
    LocalDate last = published;
    while (strictlyBetween(published, last.plusDays(1), count) < clearDays) {
      last = last.plusDays(1);
      if (!known.contains(last)) {
        return Optional.empty();
      }
    }
    return Optional.of(last).filter(known::contains);
  }

  /** The smallest day after that of publication that can be one of effect, call-in having run. */
  Optional<LocalDate> implementation(LocalDate published, int clearDays, DayCount count) {
    Set<LocalDate> daysOfEffect = counted.get(
        switch (count) {
          case CALENDAR_DAYS, WEEKDAYS -> DayCount.WEEKDAYS;
          case CALENDAR_DAYS_WITHOUT_BANK_HOLIDAYS, WORKING_DAYS -> DayCount.WORKING_DAYS;
        });
    LocalDate day = published.plusDays(1);
    while (known.contains(day)) {
      if (daysOfEffect.contains(day) && strictlyBetween(published, day, count) >= clearDays) {
        return Optional.of(day);
      }
      day = day.plusDays(1);
    }
    return Optional.empty();
  }

  Optional<LocalDate> workingDayFrom(LocalDate first) {
    LocalDate day = first;
    while (known.contains(day) && !counted.get(DayCount.WORKING_DAYS).contains(day)) {
      day = day.plusDays(1);
    }
    return Optional.of(day).filter(known::contains);
  }

  Optional<LocalDate> workingDayUntil(LocalDate last) {
    LocalDate day = last;
    while (known.contains(day) && !counted.get(DayCount.WORKING_DAYS).contains(day)) {
      day = day.minusDays(1);
    }
    return Optional.of(day).filter(known::contains);
  }

  private int strictlyBetween(LocalDate notice, LocalDate meeting, DayCount count) {
    Set<LocalDate> days = counted.get(count);
    int number = 0;
    for (LocalDate day = notice.plusDays(1); day.isBefore(meeting); day = day.plusDays(1)) {
      if (days.contains(day)) {
        number++;
      }
    }
    return number;
  }

  /** Whether all days from the one until the day before the other are known. */
  private boolean areKnown(LocalDate from, LocalDate until) {
    for (LocalDate day = from; day.isBefore(until); day = day.plusDays(1)) {
      if (!known.contains(day)) {
        return false;
      }
    }
    return true;
  }

  private static Set<LocalDate> without(Collection<LocalDate> some, Set<LocalDate> days) {
    Set<LocalDate> others = new HashSet<>(days);
    others.removeAll(Set.copyOf(some));
    return others;
  }
}
