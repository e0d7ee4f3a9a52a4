package org.visionderbyshire.meetings;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Meetings;
import org.visionderbyshire.fault.BadInputException;

/**
 * Reads the calendar of one body's meetings, as iCalendar (RFC 5545), into {@link Meetings}, which
 * a {@link FactSheet} takes. Every event of the calendar is taken for a meeting of that body: a
 * calendar of several bodies has to be parted first.
 *
 * <p>A meeting falls on the day on which it begins: the day that is written, by the clock of the
 * zone that is written with it, or of England where there is none. A time in UTC is no clock that a
 * committee goes by, so its day is that of England: 23:30 UTC on 1 June is a meeting of 2 June.
 *
 * <p>Recurring events are followed with their exceptions; an event whose status is cancelled is
 * left out, one that only calls itself so in its title is not. A day on which there are several
 * meetings is told once.
 */
public final class MeetingCalendar {

  private MeetingCalendar() {}

  /**
   * The meetings of a council's body.
   *
   * @param text the calendar
   * @param last the last day up to which events recur, such as the last one for which bank holidays
   *     are known; days that are written out are taken whenever they are
   * @throws BadInputException with everything that is wrong with the calendar, each at its line
   */
  public static Meetings read(String text, CouncilId council, Body body, LocalDate last) {
    return new Meetings(Optional.of(council), Optional.empty(), body, days(text, last));
  }

  /**
   * The meetings of a joint committee.
   *
   * @param text the calendar
   * @param last the last day up to which events recur, such as the last one for which bank holidays
   *     are known; days that are written out are taken whenever they are
   * @throws BadInputException with everything that is wrong with the calendar, each at its line
   */
  public static Meetings read(String text, JointCommitteeId committee, LocalDate last) {
    return new Meetings(
        Optional.empty(), Optional.of(committee), Body.JOINT_COMMITTEE, days(text, last));
  }

  private static List<LocalDate> days(String text, LocalDate last) {
    Faults faults = new Faults();
    List<Event> events = CalendarText.events(text, faults).stream()
        .map(written -> Event.parse(written, faults))
        .toList();
    Stream<LocalDate> named = events.stream()
        .filter(event -> event.uid().isPresent())
        .collect(Collectors.groupingBy(Event::uid, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .flatMap(versions -> days(latest(versions), last, faults));
    Stream<LocalDate> nameless = events.stream()
        .filter(event -> event.uid().isEmpty())
        .flatMap(event -> event.days(List.of(), last, faults));
    List<LocalDate> days = Stream.concat(named, nameless).distinct().sorted().toList();
    faults.throwIfAny();
    if (days.isEmpty()) {
      faults.add("holds no meeting: every event in it is cancelled or left out");
      faults.throwIfAny();
    }
    return days;
  }

  /** The days of events of one name: a recurring event and the exceptions to it. */
  private static Stream<LocalDate> days(List<Event> events, LocalDate last, Faults faults) {
    List<Event> exceptions = events.stream().filter(Event::isException).toList();
    return events.stream()
        .flatMap(event -> event.days(event.isException() ? List.of() : exceptions, last, faults));
  }

  /** The events without those in whose place a later version stands. */
  private static List<Event> latest(List<Event> events) {
    return events.stream()
        .collect(Collectors.groupingBy(Event::exceptionTo, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .flatMap(versions -> {
          int latest = versions.stream().mapToInt(Event::sequence).max().orElse(0);
          return versions.stream().filter(event -> event.sequence() == latest);
        })
        .toList();
  }
}
