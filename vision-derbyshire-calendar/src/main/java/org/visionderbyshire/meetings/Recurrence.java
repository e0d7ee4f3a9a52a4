package org.visionderbyshire.meetings;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.jspecify.annotations.Nullable;

/**
 * The moments that a rule gives up to the last day that is looked at, the earliest first. The
 * library finds the days; how it ends, and the times of a day, are counted here.
 */
final class Recurrence implements Iterator<LocalDateTime> {

  /**
   * The library gives up where it finds nothing in so many days, weeks, months or years, or some
   * more; that these are empty is known then, and the search goes on behind them. Of years nothing
   * comes after them: the calendar repeats itself every 400.
   */
  private static final int KNOWN_EMPTY = 500;

  /** What giving up costs, in steps. */
  private static final int SEARCHED = 10_000;

  /** So many moments that are made, and not given, cost as much as a step. */
  private static final int MADE = 50;

  private final Rule rule;
  private final Moment start;
  private final Limits limits;
  private final Faults faults;
  private final List<LocalTime> times;
  private final RecurrenceRule written;
  private LocalDate from;
  private @Nullable RecurrenceRuleIterator library;
  private boolean begun;
  private LocalDateTime found;
  private int timesOfDay;
  private int given;
  private Optional<LocalDateTime> next;

  /** The moments of an event that begins then. */
  Recurrence(Rule given, Moment start, Limits limits, Faults faults) {
    this.rule = start.timed() ? given : given.onDays();
    this.start = start;
    this.limits = limits;
    this.faults = faults;
    this.times = start.timed() && !rule.countsTimes()
        ? List.copyOf(rule.timesFrom(start.local().toLocalTime()))
        : List.of();
    this.written = rule.forLibrary(start.local());
    this.from = rule.firstDay(start.local());
    this.found = from.atStartOfDay();
    this.next = rule.isEmpty() ? Optional.empty() : read();
  }

  @Override
  public boolean hasNext() {
    return next.isPresent();
  }

  @Override
  public LocalDateTime next() {
    LocalDateTime moment = next.orElseThrow(NoSuchElementException::new);
    next = read();
    return moment;
  }

  private Optional<LocalDateTime> read() {
    Optional<LocalDateTime> candidate = candidate();
    while (candidate.filter(this::isPassedOver).isPresent()) {
      candidate = candidate();
    }
    return candidate.filter(moment -> !isOver(start.at(moment)));
  }

  private boolean isPassedOver(LocalDateTime moment) {
    return moment.isBefore(start.local())
        || (!rule.allows(moment.toLocalDate()) && !moment.toLocalDate().isAfter(limits.last()));
  }

  private boolean isOver(Moment moment) {
    return moment.day().isAfter(limits.last())
        || rule.until().map(last -> moment.isAfter(last.by(start))).orElse(Boolean.FALSE)
        || rule.count().map(count -> ++given > count).orElse(Boolean.FALSE);
  }

  /** The next time of the day, or the first of the next one. */
  private Optional<LocalDateTime> candidate() {
    if (times.isEmpty()) {
      return ofLibrary();
    }
    if (begun && timesOfDay < times.size()) {
      return Optional.of(found.toLocalDate().atTime(times.get(timesOfDay++)));
    }
    timesOfDay = 1;
    return ofLibrary().map(day -> day.toLocalDate().atTime(times.get(0)));
  }

  private Optional<LocalDateTime> ofLibrary() {
    while (!from.isAfter(limits.last().plusDays(1))) {
      Optional<LocalDateTime> given = asked();
      if (given.isPresent()) {
        LocalDateTime before = found;
        found = given.get();
        begun = true;
        spend(rule.frequency().between(before, found) / rule.interval() + 1);
        return given;
      }
      limits.steps(rule, SEARCHED, faults);
      spend(KNOWN_EMPTY);
      if (rule.frequency() == ChronoUnit.YEARS) {
        break;
      }
      goOn();
    }
    return Optional.empty();
  }

  private void spend(long periods) {
    limits.steps(rule, periods * (1 + rule.chosenAmong() / MADE), faults);
  }

  /** What the library gives next; nothing where it gives up. */
  private Optional<LocalDateTime> asked() {
    try {
      if (library == null) {
        library = written.iterator(first());
      } else if (begun) {
        library.nextDateTime();
      }
      // it looks for the one behind before it gives one: asked so, it does not
      return Optional.of(local(library.peekDateTime()));
    } catch (IllegalArgumentException | IllegalStateException e) {
      return Optional.empty();
    } catch (IndexOutOfBoundsException e) {
      throw faults.stop(
          rule.line(), "RRULE: cannot be followed; write the days out instead (RDATE)");
    }
  }

  /** Begins anew behind what is known to be empty. */
  private void goOn() {
    ChronoUnit unit = rule.frequency();
    long interval = rule.interval();
    long known = unit.between(from, found.toLocalDate()) / interval;
    from = from.plus((known + KNOWN_EMPTY) * interval, unit);
    found = from.atStartOfDay();
    library = null;
  }

  /**
   * The library begins with the first period and not within it, as BYSETPOS counts all of it.
   * Without a zone it counts on the clock of the event, whatever zone that is in.
   */
  private DateTime first() {
    int month = from.getMonthValue() - 1;
    return rule.countsTimes()
        ? new DateTime(from.getYear(), month, from.getDayOfMonth(), 0, 0, 0)
        : new DateTime(from.getYear(), month, from.getDayOfMonth());
  }

  private static LocalDateTime local(DateTime moment) {
    return LocalDate.of(moment.getYear(), moment.getMonth() + 1, moment.getDayOfMonth())
        .atTime(moment.getHours(), moment.getMinutes(), moment.getSeconds());
  }
}
