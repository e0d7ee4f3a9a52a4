package org.visionderbyshire.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An event of a calendar.
 *
 * @param line the number of its first line
 * @param uid what its later versions and its exceptions name it by
 * @param sequence which version it is; a higher one takes the place of a lower one
 * @param stamped when this version was written; of equal sequences the later one holds
 * @param modified when it was last changed; decides where nothing else does
 * @param exceptionTo the moment of the recurring event of that uid in whose place it stands
 * @param cancelled whether it does not take place
 * @param title what it is called, if it has a name
 * @param start when it begins; absent only where it is cancelled
 * @param rules the rules by which it recurs
 * @param added the moments at which it takes place beside them
 * @param excluded the moments at which it does not
 */
record Event(
    int line,
    Optional<String> uid,
    int sequence,
    Instant stamped,
    Instant modified,
    Optional<Moment> exceptionTo,
    boolean cancelled,
    Optional<Title> title,
    Optional<Moment> start,
    List<Rule> rules,
    List<Moment> added,
    List<Moment> excluded) {

  /** Which of two versions is the later one (RFC 5546, 2.1.5). */
  static final Comparator<Event> BY_VERSION = Comparator.comparingInt(Event::sequence)
      .thenComparing(Event::stamped)
      .thenComparing(Event::modified);

  /**
   * What an event is called.
   *
   * @param line the line that says so
   */
  record Title(int line, String text) {}

  /** Whether it is an exception to a recurring event, not one by itself. */
  boolean isException() {
    return exceptionTo.isPresent();
  }

  /** The moments at which it takes place, exceptions to it not looked at. */
  List<Moment> moments(Limits limits, Faults faults) {
    if (cancelled || start.isEmpty()) {
      return List.of();
    }
    Moment first = start.get();
    List<Moment> moments = new ArrayList<>();
    // the event as it is written takes place whether its rules fall on it or not
    moments.add(first);
    for (Rule rule : rules) {
      new Recurrence(rule, first, limits, faults).forEachRemaining(local -> {
        limits.meeting(rule, faults);
        moments.add(first.at(local));
      });
    }
    added.forEach(moment -> moments.add(moment.by(first)));
    Moments without = new Moments();
    excluded.forEach(moment -> without.add(moment.by(first)));
    moments.removeIf(without::name);
    return moments;
  }

  /** Moments by which others are named: by their time or, where one of them has none, their day. */
  static final class Moments {

    private final Set<Instant> times = new HashSet<>();
    private final Set<LocalDate> daysOfTimes = new HashSet<>();
    private final Set<LocalDate> days = new HashSet<>();

    void add(Moment moment) {
      if (moment.timed()) {
        times.add(moment.instant());
        daysOfTimes.add(moment.day());
      } else {
        days.add(moment.day());
      }
    }

    boolean name(Moment moment) {
      return moment.timed()
          ? times.contains(moment.instant()) || days.contains(moment.day())
          : days.contains(moment.day()) || daysOfTimes.contains(moment.day());
    }
  }
}
