package org.visionderbyshire.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.visionderbyshire.fault.Remark;

/**
 * The events of one name: an event, which may recur, the exceptions to it, and versions of both.
 *
 * <p>Of several versions the latest holds (RFC 5546, 2.1.5): that of the highest SEQUENCE, of these
 * the one with the latest DTSTAMP, of these the one with the latest LAST-MODIFIED. Where all are
 * equal, all hold, but for what one of them cancels. Exceptions are versions of each other if they
 * stand in the place of one moment, in whatever zone it is told. Where the event is cancelled, so
 * are the exceptions to it.
 */
final class Series {

  private static final Pattern CALLED_OFF = Pattern.compile(
      "\\b(cancel+ed|cancel+ation|postponed|called off)\\b", Pattern.CASE_INSENSITIVE);

  private final Limits limits;
  private final Faults faults;
  private final Map<Integer, List<Remark>> remarks;
  private final Set<LocalDate> days = new TreeSet<>();

  private Series(Limits limits, Faults faults, Map<Integer, List<Remark>> remarks) {
    this.limits = limits;
    this.faults = faults;
    this.remarks = remarks;
  }

  /**
   * The days on which the events take place.
   *
   * @param events events of one name
   * @param remarks where it is noted, by line, what a person should look at
   */
  static Set<LocalDate> days(
      List<Event> events, Limits limits, Faults faults, Map<Integer, List<Remark>> remarks) {
    Series series = new Series(limits, faults, remarks);
    series.read(events);
    return series.days;
  }

  private void read(List<Event> events) {
    List<Event> masters =
        latest(events.stream().filter(event -> !event.isException()).toList());
    List<Event> exceptions = events.stream().filter(Event::isException).toList();
    if (!masters.isEmpty() && masters.stream().allMatch(Event::cancelled)) {
      exceptions.stream()
          .filter(
              event -> !event.cancelled() && Event.BY_VERSION.compare(event, masters.get(0)) > 0)
          .forEach(event -> remark(
              event.line(),
              "is an exception to the event of line " + masters.get(0).line()
                  + ", which is cancelled: it is left out, though it is the later version"));
      return;
    }
    Map<Event, List<Moment>> moments = new LinkedHashMap<>();
    masters.forEach(event -> moments.put(event, event.moments(limits, faults)));
    Event.Moments elsewhere = new Event.Moments();
    List<Event> told = new ArrayList<>();
    if (!exceptions.isEmpty()) {
      Places places = new Places(moments.values());
      exceptions.stream()
          .collect(Collectors.groupingBy(
              event -> places.of(exceptionTo(event, masters)),
              LinkedHashMap::new,
              Collectors.toList()))
          .values()
          .forEach(versions -> told.addAll(latest(versions)));
      exceptions.forEach(event -> elsewhere.add(exceptionTo(event, masters)));
    }
    moments.forEach((event, all) ->
        tell(event, all.stream().filter(moment -> !elsewhere.name(moment)).toList()));
    told.forEach(event -> tell(event, event.moments(limits, faults)));
  }

  /** The moment in whose place an exception stands, by the clock of the event if it has none. */
  private static Moment exceptionTo(Event exception, List<Event> masters) {
    Moment moment = exception.exceptionTo().orElseThrow();
    return masters.stream()
        .flatMap(master -> master.start().stream())
        .findFirst()
        .map(moment::by)
        .orElse(moment);
  }

  /** Tells whether two moments are of one meeting. */
  private static final class Places {

    private final Map<LocalDate, Object> timesByDay = new HashMap<>();

    Places(Collection<List<Moment>> meetings) {
      meetings.forEach(each -> each.stream()
          .filter(Moment::timed)
          .forEach(moment -> timesByDay.putIfAbsent(moment.day(), moment.instant())));
    }

    /** Equal for two moments that name one meeting: one by its time, the other by its day. */
    Object of(Moment moment) {
      return moment.timed()
          ? moment.instant()
          : timesByDay.getOrDefault(moment.day(), moment.day());
    }
  }

  /** The versions that hold. */
  private List<Event> latest(List<Event> versions) {
    if (versions.size() < 2) {
      return versions;
    }
    Event latest = versions.stream().max(Event.BY_VERSION).orElseThrow();
    List<Event> holding = versions.stream()
        .filter(event -> Event.BY_VERSION.compare(event, latest) == 0)
        .toList();
    Event.Moments calledOff = new Event.Moments();
    List<Event> cancelled = holding.stream().filter(Event::cancelled).toList();
    cancelled.forEach(event -> event.start().ifPresent(calledOff::add));
    boolean all = cancelled.stream().anyMatch(event -> event.start().isEmpty());
    List<Event> held = holding.stream()
        .filter(event ->
            !event.cancelled() && !all && event.start().filter(calledOff::name).isEmpty())
        .toList();
    remarkOn(versions, held, latest);
    return held.isEmpty() ? cancelled.isEmpty() ? holding : cancelled : held;
  }

  /** Says where a meeting is told or left out of which somebody may think otherwise. */
  private void remarkOn(List<Event> versions, List<Event> held, Event latest) {
    Set<LocalDate> starts = held.stream()
        .flatMap(event -> event.start().stream())
        .map(Moment::day)
        .collect(Collectors.toSet());
    if (starts.size() > 1) {
      remark(
          held.get(held.size() - 1).line(),
          "the events of lines "
              + held.stream()
                  .map(event -> String.valueOf(event.line()))
                  .limit(10)
                  .collect(Collectors.joining(", "))
              + " have one UID, and neither SEQUENCE nor DTSTAMP tells which of them holds: all are"
              + " read as meetings");
    }
    versions.stream()
        .filter(event -> event.sequence() == latest.sequence()
            && !event.stamped().equals(latest.stamped())
            && !event.cancelled()
            && !latest.cancelled()
            && event
                .start()
                .map(Moment::day)
                .filter(day -> !starts.contains(day))
                .isPresent())
        .forEach(event -> remark(
            event.line(),
            "the event of line " + latest.line()
                + " has the same UID and SEQUENCE and a later DTSTAMP: it is read in the place of"
                + " this one, of " + event.start().get().day()));
  }

  private void tell(Event event, List<Moment> moments) {
    TreeSet<LocalDate> told =
        moments.stream().map(Moment::day).collect(Collectors.toCollection(TreeSet::new));
    days.addAll(told);
    event
        .title()
        .filter(title -> !told.isEmpty() && CALLED_OFF.matcher(title.text()).find())
        .ifPresent(title -> remark(
            title.line(),
            "the meeting of " + told.first()
                + (told.size() > 1 ? " and " + (told.size() - 1) + " later ones" : "")
                + " is called "
                + Faults.shown(title.text())
                + ", but its STATUS is not CANCELLED: it is read as a meeting"));
  }

  private void remark(int line, String message) {
    remarks
        .computeIfAbsent(line, any -> new ArrayList<>())
        .add(new Remark(Faults.at(line), message));
  }
}
