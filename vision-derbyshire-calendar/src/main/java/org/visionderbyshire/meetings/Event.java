package org.visionderbyshire.meetings;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.visionderbyshire.fault.Nearest;
import org.visionderbyshire.meetings.CalendarText.WrittenEvent;

/**
 * An event of a calendar.
 *
 * @param uid what its later versions and its exceptions name it by
 * @param sequence which version it is; a higher one takes the place of a lower one
 * @param exceptionTo the moment of the recurring event of that uid in whose place it stands
 * @param cancelled whether it does not take place
 * @param start when it begins; absent only where it is cancelled
 * @param rules the rules by which it recurs
 * @param added the moments at which it takes place beside them
 * @param excluded the moments at which it does not
 */
record Event(
    Optional<String> uid,
    int sequence,
    Optional<Moment> exceptionTo,
    boolean cancelled,
    Optional<Moment> start,
    List<Rule> rules,
    List<Moment> added,
    List<Moment> excluded) {

  private static final String CANCELLED = "CANCELLED";
  private static final List<String> STATUSES = List.of("TENTATIVE", "CONFIRMED", CANCELLED);

  /** The event that is written so; what is wrong with it is told to {@code faults}. */
  static Event parse(WrittenEvent written, Faults faults) {
    return new Reading(written, faults).event();
  }

  /** Whether it is an exception to a recurring event, not one by itself. */
  boolean isException() {
    return exceptionTo.isPresent();
  }

  /**
   * The days on which it takes place.
   *
   * @param exceptions the exceptions to it
   * @param last the last day up to which rules are followed
   */
  Stream<LocalDate> days(List<Event> exceptions, LocalDate last, Faults faults) {
    if (cancelled || start.isEmpty()) {
      return Stream.empty();
    }
    Moment first = start.get();
    TreeSet<LocalDateTime> moments = new TreeSet<>();
    // the event as it is written takes place whether its rules fall on it or not
    moments.add(first.local());
    rules.forEach(rule -> moments.addAll(rule.moments(first, last, faults)));
    added.forEach(moment -> moments.add(moment.in(first.zone())));
    List<Moment> elsewhere = new ArrayList<>(excluded);
    exceptions.forEach(exception -> exception.exceptionTo().ifPresent(elsewhere::add));
    return moments.stream()
        .map(first::at)
        .filter(moment -> elsewhere.stream().noneMatch(other -> other.names(moment)))
        .map(Moment::day);
  }

  /** Reads one event. */
  private static final class Reading {

    private final WrittenEvent written;
    private final Faults faults;

    Reading(WrittenEvent written, Faults faults) {
      this.written = written;
      this.faults = faults;
    }

    Event event() {
      boolean cancelled = status().map(CANCELLED::equals).orElse(Boolean.FALSE);
      Optional<Moment> start = one("DTSTART").flatMap(this::moment);
      if (one("DTSTART").isEmpty() && !cancelled) {
        faults.add(
            written.number(),
            "DTSTART is missing from the event" + title() + "; it tells when the meeting begins");
      }
      lines("EXRULE")
          .forEach(line -> faults.add(
              line.number(),
              "EXRULE is not part of iCalendar since 2009; EXDATE tells the days left out"));
      return new Event(
          one("UID").map(Line::value),
          sequence(),
          one("RECURRENCE-ID").flatMap(this::exceptionTo),
          cancelled,
          start,
          lines("RRULE").flatMap(line -> RuleText.parse(line, faults).stream()).toList(),
          moments("RDATE"),
          moments("EXDATE"));
    }

    private String title() {
      return one("SUMMARY").map(line -> " \"" + line.value() + "\"").orElse("");
    }

    private Optional<String> status() {
      Optional<Line> line = one("STATUS");
      Optional<String> status = line.map(each -> each.value().toUpperCase(Locale.ROOT));
      // a cancelled meeting must not be taken for one that is held because of a letter
      if (status.isPresent() && !STATUSES.contains(status.get())) {
        faults.add(
            line.get().number(),
            "STATUS is \"" + line.get().value() + "\"; one of " + String.join(", ", STATUSES)
                + Nearest.guess(status.get(), STATUSES));
      }
      return status;
    }

    private int sequence() {
      Optional<Line> line = one("SEQUENCE");
      try {
        return line.map(each -> Integer.parseInt(each.value())).orElse(0);
      } catch (NumberFormatException e) {
        faults.add(
            line.get().number(),
            "SEQUENCE is \"" + line.get().value() + "\"; allowed: a number such as 1");
        return 0;
      }
    }

    private Optional<Moment> exceptionTo(Line line) {
      if (line.range().isPresent()) {
        faults.add(
            line.number(),
            "RECURRENCE-ID has a RANGE, which changes all later meetings, too; write these as an"
                + " event of their own");
      }
      return moment(line);
    }

    private List<Moment> moments(String name) {
      return lines(name)
          .flatMap(line -> line.values().stream()
              // a period begins with the moment that counts
              .flatMap(value -> moment(line, value.strip().split("/", -1)[0]).stream()))
          .toList();
    }

    private Optional<Moment> moment(Line line) {
      return moment(line, line.value());
    }

    private Optional<Moment> moment(Line line, String value) {
      Optional<Moment> moment = Moment.parse(value, line.zone());
      if (moment.isEmpty()) {
        faults.add(
            line.number(),
            line.name() + " is \"" + value + "\"" + in() + "; allowed: " + Moment.ALLOWED);
      }
      return moment;
    }

    private String in() {
      return title().isEmpty() ? "" : " in the event" + title();
    }

    private Optional<Line> one(String name) {
      return lines(name).findFirst();
    }

    private Stream<Line> lines(String name) {
      return written.lines().stream().filter(line -> line.name().equals(name));
    }
  }
}
