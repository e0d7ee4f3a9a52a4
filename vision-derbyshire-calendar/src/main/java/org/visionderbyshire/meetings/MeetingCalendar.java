package org.visionderbyshire.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Meetings;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Remark;
import org.visionderbyshire.internal.Stopwatch;
import org.visionderbyshire.meetings.CalendarText.Component;
import org.visionderbyshire.meetings.CalendarText.WrittenEvent;

/**
 * Reads the calendar of one body's meetings, as iCalendar (RFC 5545), into {@link Meetings}, which
 * a {@link FactSheet} takes. Every event of the calendar is taken for a meeting of that body: a
 * calendar of several bodies has to be parted first.
 *
 * <p>A meeting falls on the day on which it begins: the day that is written, by the clock of the
 * zone that is written with it, or of England where there is none. A time in UTC, under whatever
 * name, is no clock that a committee goes by, so its day is that of England: 23:30 UTC on 1 June is
 * a meeting of 2 June. Days that are left out, added or moved, and the last day of a rule, are told
 * in the same way. A zone that neither the world nor the calendar knows is a fault.
 *
 * <p>Recurring events are followed with their exceptions; an event whose status is cancelled is
 * left out, with its exceptions. One that only calls itself so in its title is not, and there is a
 * remark on it: {@link Meetings#remarks()}. A day on which there are several meetings is told once.
 *
 * <p>A calendar may have 4,000,000 bytes or characters and 20,000 events, and its rules may give
 * 20,000 meetings together; more is a fault. What is read in detail tells
 * {@code docs/calendars.md}. Thread-safe.
 */
public final class MeetingCalendar {

  private static final Logger LOG = LoggerFactory.getLogger(MeetingCalendar.class);

  /** As with faults: whoever has more remarks has one cause for all. */
  private static final int MOST_REMARKS = 100;

  private final Faults faults = new Faults();
  private final Limits limits;

  private MeetingCalendar(LocalDate last) {
    this.limits = new Limits(last);
  }

  /**
   * The meetings of a council's body.
   *
   * @param text the calendar
   * @param last the last day up to which events recur, such as the last one for which bank holidays
   *     are known; days that are written out are taken whenever they are
   * @throws BadInputException with what is wrong with the calendar, each fault at its line; of more
   *     than 100 the first, and how many more there are
   */
  public static Meetings read(String text, CouncilId council, Body body, LocalDate last) {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(council, "council");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(last, "last");
    return new MeetingCalendar(last).read(text, Optional.of(council), Optional.empty(), body);
  }

  /**
   * The meetings of a council's body, from the bytes of a file: UTF-8 text, of which a line may be
   * folded within a character.
   *
   * @param file the calendar
   * @param last the last day up to which events recur, as in {@link #read(String, CouncilId, Body,
   *     LocalDate)}
   * @throws BadInputException as there
   */
  public static Meetings read(byte[] file, CouncilId council, Body body, LocalDate last) {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(council, "council");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(last, "last");
    return new MeetingCalendar(last).read(file, Optional.of(council), Optional.empty(), body);
  }

  /**
   * The meetings of a joint committee.
   *
   * @param text the calendar
   * @param last the last day up to which events recur, such as the last one for which bank holidays
   *     are known; days that are written out are taken whenever they are
   * @throws BadInputException with what is wrong with the calendar, each fault at its line; of more
   *     than 100 the first, and how many more there are
   */
  public static Meetings read(String text, JointCommitteeId committee, LocalDate last) {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(committee, "committee");
    Objects.requireNonNull(last, "last");
    return new MeetingCalendar(last)
        .read(text, Optional.empty(), Optional.of(committee), Body.JOINT_COMMITTEE);
  }

  /**
   * The meetings of a joint committee, from the bytes of a file: UTF-8 text, of which a line may be
   * folded within a character.
   *
   * @param file the calendar
   * @param last the last day up to which events recur, as in {@link #read(String, JointCommitteeId,
   *     LocalDate)}
   * @throws BadInputException as there
   */
  public static Meetings read(byte[] file, JointCommitteeId committee, LocalDate last) {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(committee, "committee");
    Objects.requireNonNull(last, "last");
    return new MeetingCalendar(last)
        .read(file, Optional.empty(), Optional.of(committee), Body.JOINT_COMMITTEE);
  }

  private Meetings read(
      String text, Optional<CouncilId> council, Optional<JointCommitteeId> committee, Body body) {
    checkSize(text.length(), "characters");
    return read(Unfolded.of(text), council, committee, body);
  }

  private Meetings read(
      byte[] file, Optional<CouncilId> council, Optional<JointCommitteeId> committee, Body body) {
    checkSize(file.length, "bytes");
    return read(Unfolded.of(file), council, committee, body);
  }

  private void checkSize(int size, String what) {
    if (size > Limits.SIZE) {
      faults.add("has " + size + " " + what + "; a calendar may have " + Limits.SIZE);
      faults.throwIfAny();
    }
  }

  private Meetings read(
      Unfolded lines,
      Optional<CouncilId> council,
      Optional<JointCommitteeId> committee,
      Body body) {
    Stopwatch watch = new Stopwatch();
    List<Remark> ofText = new ArrayList<>();
    List<Event> events = parse(CalendarText.events(lines, faults, ofText));
    TreeMap<Integer, List<Remark>> ofEvents = new TreeMap<>();
    TreeSet<LocalDate> days = new TreeSet<>();
    events.stream()
        .filter(event -> event.uid().isPresent())
        .collect(Collectors.groupingBy(Event::uid, LinkedHashMap::new, Collectors.toList()))
        .values()
        .forEach(versions -> days.addAll(Series.days(versions, limits, faults, ofEvents)));
    events.stream()
        .filter(event -> event.uid().isEmpty())
        .forEach(event -> days.addAll(Series.days(List.of(event), limits, faults, ofEvents)));
    faults.throwIfAny();
    if (days.isEmpty()) {
      faults.add("holds no meeting: every event in it is cancelled or left out");
      faults.throwIfAny();
    }
    ofEvents.values().forEach(ofText::addAll);
    LOG.debug(
        "read {} days of meetings from {} to {} out of {} events of a calendar in {} ms",
        days.size(),
        days.first(),
        days.last(),
        events.size(),
        watch.millis());
    return new Meetings(council, committee, body, List.copyOf(days), first(ofText));
  }

  private List<Event> parse(List<WrittenEvent> events) {
    IdentityHashMap<Component, Zones> zones = new IdentityHashMap<>();
    return events.stream()
        .map(event -> EventText.parse(
            event,
            zones.computeIfAbsent(
                event.calendar(), calendar -> new Zones(calendar, limits, faults)),
            faults))
        .toList();
  }

  private static List<Remark> first(Collection<Remark> remarks) {
    List<Remark> first = new ArrayList<>(remarks.stream().limit(MOST_REMARKS).toList());
    if (remarks.size() > MOST_REMARKS) {
      first.add(new Remark("", "and " + (remarks.size() - MOST_REMARKS) + " more remarks"));
    }
    return first;
  }
}
