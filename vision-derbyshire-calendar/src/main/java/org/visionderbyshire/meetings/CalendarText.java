package org.visionderbyshire.meetings;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.visionderbyshire.fault.Remark;
import org.visionderbyshire.text.Characters;

/**
 * The events of a calendar, line by line as they are written. What stands between BEGIN and END is
 * a component; of each are kept the lines that tell when there is a meeting.
 */
final class CalendarText {

  static final String CALENDAR = "VCALENDAR";
  static final String EVENT = "VEVENT";
  static final String TIME_ZONE = "VTIMEZONE";

  private static final Set<String> READ = Set.of(
      // of an event
      "UID",
      "SEQUENCE",
      "DTSTAMP",
      "LAST-MODIFIED",
      "RECURRENCE-ID",
      "DTSTART",
      "STATUS",
      "SUMMARY",
      "RRULE",
      "EXRULE",
      "RDATE",
      "EXDATE",
      // of a calendar
      "METHOD",
      "X-WR-TIMEZONE",
      // of a time zone
      "TZID",
      "TZOFFSETFROM",
      "TZOFFSETTO");

  private final Faults faults;
  private final List<Remark> remarks;
  private final Deque<Component> open = new ArrayDeque<>();
  private final Map<String, Integer> openNames = new HashMap<>();
  private final List<WrittenEvent> events = new ArrayList<>();
  private Component calendar = new Component("", 0);
  private @Nullable String first;
  private @Nullable String last = "";
  private boolean anyCalendar;
  private boolean remarkedOutside;

  /**
   * What stands between BEGIN and END.
   *
   * @param name what it is, such as {@code VEVENT}
   * @param number the number of its first line
   * @param lines its lines of the names that are read, by these
   * @param parts what begins and ends within it
   */
  record Component(String name, int number, Map<String, List<Line>> lines, List<Component> parts) {

    Component(String name, int number) {
      this(name, number, new HashMap<>(), new ArrayList<>());
    }

    void add(Line line) {
      lines.computeIfAbsent(line.name(), fresh -> new ArrayList<>()).add(line);
    }

    /** The first line of that name. */
    Optional<Line> one(String line) {
      return all(line).findFirst();
    }

    /** The lines of that name. */
    Stream<Line> all(String line) {
      return lines.getOrDefault(line, List.of()).stream();
    }
  }

  /** An event as it is written, and the calendar that it stands in. */
  record WrittenEvent(Component event, Component calendar) {}

  private CalendarText(Faults faults, List<Remark> remarks) {
    this.faults = faults;
    this.remarks = remarks;
  }

  /** The events; what is wrong with how the text is built is told to {@code faults}. */
  static List<WrittenEvent> events(Unfolded lines, Faults faults, List<Remark> remarks) {
    Faults ofLines = new Faults();
    List<Remark> ofText = new ArrayList<>();
    CalendarText read = new CalendarText(ofLines, ofText);
    read.readAll(lines);
    if (!read.anyCalendar) {
      // each of its lines would be at fault, and none of these faults would help
      faults.add(read.notACalendar());
      return List.of();
    }
    faults.addAll(ofLines);
    remarks.addAll(ofText);
    if (!read.open.isEmpty()) {
      faults.add("is cut off: it ends with " + Faults.shown(String.valueOf(read.last))
          + " and not with \"END:" + CALENDAR + "\"");
    } else if (read.events.isEmpty()) {
      faults.add("holds no event (" + EVENT + "), so it tells of no meeting");
    }
    return read.events;
  }

  private String notACalendar() {
    String begin = "\"BEGIN:" + CALENDAR + "\"";
    if (first == null) {
      return "is empty; an iCalendar file begins with " + begin;
    }
    return "is not an iCalendar file: it begins with " + Faults.shown(first) + " and holds no line "
        + begin;
  }

  private void readAll(Unfolded lines) {
    while (lines.hasNext()) {
      Unfolded.Text line = lines.next();
      String text = line.text();
      if (text == null) {
        faults.add(line.number(), "is not UTF-8 text");
        first = first == null ? "bytes that are not UTF-8 text" : first;
      } else if (!text.isBlank()) {
        first = first == null ? text.strip() : first;
        last = text.strip();
        read(line.number(), text, lines);
      }
    }
  }

  private void read(int number, String text, Unfolded lines) {
    Optional<Line> parsed = Line.parse(number, text);
    if (parsed.isEmpty()) {
      if (open.isEmpty()) {
        outside(number);
      } else {
        faults.add(
            number,
            Faults.shown(text)
                + " is no line of a calendar: allowed are NAME:value and, with a space before it,"
                + " what continues the line above");
      }
      return;
    }
    Line line = parsed.get().goesOn() ? joined(parsed.get(), lines) : parsed.get();
    switch (line.name()) {
      case "BEGIN" -> begin(number, Characters.upperCase(line.value()));
      case "END" -> end(number, text, Characters.upperCase(line.value()));
      default -> {
        if (open.isEmpty()) {
          outside(number);
        } else if (READ.contains(line.name())) {
          open.element().add(line);
        }
      }
    }
  }

  /** The line with those below that belong to it, as vCalendar 1.0 breaks lines. */
  private static Line joined(Line line, Unfolded lines) {
    StringBuilder value = new StringBuilder(line.value());
    while (value.length() > 0 && value.charAt(value.length() - 1) == '=' && lines.hasNext()) {
      value.setLength(value.length() - 1);
      String more = lines.next().text();
      value.append(more == null ? "" : more);
    }
    return new Line(line.number(), line.name(), line.parameters(), value.toString());
  }

  private void outside(int number) {
    if (!remarkedOutside) {
      remarkedOutside = true;
      remarks.add(new Remark(
          Faults.at(number), "stands outside of a calendar (VCALENDAR) and is passed over"));
    }
  }

  private void begin(int number, String name) {
    Component component = new Component(name, number);
    if (name.equals(CALENDAR)) {
      anyCalendar = true;
      calendar = component;
    }
    if (name.equals(EVENT)) {
      if (openNames.containsKey(EVENT)) {
        faults.add(
            number,
            "an event begins, but that of line "
                + events.get(events.size() - 1).event().number() + " has not ended (END:" + EVENT
                + ")");
      }
      if (events.size() == Limits.EVENTS) {
        throw faults.stop(
            number,
            "is the " + (Limits.EVENTS + 1) + "th event; at most " + Limits.EVENTS
                + " are read of one calendar");
      }
      events.add(new WrittenEvent(component, calendar));
    } else if (!open.isEmpty()) {
      open.element().parts().add(component);
    }
    open.push(component);
    openNames.merge(name, 1, Integer::sum);
  }

  private void end(int number, String text, String name) {
    if (!openNames.containsKey(name)) {
      faults.add(number, Faults.shown(text.strip()) + " ends what has not begun");
      return;
    }
    String ended = close();
    while (!ended.equals(name)) {
      faults.add(number, Faults.shown(text.strip()) + " comes before \"END:" + ended + "\"");
      ended = close();
    }
  }

  private String close() {
    String name = open.pop().name();
    openNames.computeIfPresent(name, (same, times) -> times == 1 ? null : times - 1);
    return name;
  }
}
