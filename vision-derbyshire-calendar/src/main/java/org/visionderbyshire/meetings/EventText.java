package org.visionderbyshire.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.visionderbyshire.fault.Nearest;
import org.visionderbyshire.meetings.CalendarText.Component;
import org.visionderbyshire.meetings.CalendarText.WrittenEvent;
import org.visionderbyshire.text.Characters;

/** Reads one event. */
final class EventText {

  private static final String CANCELLED = "CANCELLED";
  private static final List<String> STATUSES = List.of("TENTATIVE", "CONFIRMED", CANCELLED);
  private static final String CANCEL = "CANCEL";

  /** In a text a backslash stands before signs that would mean something (RFC 5545, 3.3.11). */
  private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\;,])");

  private static final Pattern LINE_BREAK = Pattern.compile("\\\\[nN]");

  private final Component written;
  private final Component calendar;
  private final Zones zones;
  private final Faults faults;
  private final Optional<Event.Title> title;
  private final String titled;
  private final String in;

  private EventText(WrittenEvent written, Zones zones, Faults faults) {
    this.written = written.event();
    this.calendar = written.calendar();
    this.zones = zones;
    this.faults = faults;
    this.title = one("SUMMARY").map(line -> new Event.Title(line.number(), text(line.value())));
    this.titled = title.map(each -> " " + Faults.shown(each.text())).orElse("");
    this.in = title.map(each -> " in the event" + titled).orElse("");
  }

  /** The event that is written so; what is wrong with it is told to {@code faults}. */
  static Event parse(WrittenEvent written, Zones zones, Faults faults) {
    return new EventText(written, zones, faults).event();
  }

  private Event event() {
    boolean cancelled = status().map(CANCELLED::equals).orElse(Boolean.FALSE)
        || calendar
            .one("METHOD")
            .filter(line -> line.value().equalsIgnoreCase(CANCEL))
            .isPresent();
    Optional<Moment> start = one("DTSTART").flatMap(line -> meeting(line, line.value()));
    if (one("DTSTART").isEmpty() && !cancelled) {
      faults.add(
          written.number(),
          "DTSTART is missing from the event" + titled + "; it tells when the meeting begins");
    }
    written
        .all("EXRULE")
        .forEach(line -> faults.add(
            line.number(),
            "EXRULE is not part of iCalendar since 2009; EXDATE tells the days left out"));
    return new Event(
        written.number(),
        one("UID").map(Line::value).filter(uid -> !uid.isEmpty()),
        sequence(),
        moment("DTSTAMP"),
        moment("LAST-MODIFIED"),
        one("RECURRENCE-ID").flatMap(this::exceptionTo),
        cancelled,
        title,
        start,
        written
            .all("RRULE")
            .flatMap(line -> RuleText.parse(line, faults).stream())
            .toList(),
        moments("RDATE").filter(this::isMeeting).toList(),
        moments("EXDATE").toList());
  }

  private static String text(String written) {
    String lines = LINE_BREAK.matcher(written).replaceAll(" ");
    return ESCAPED.matcher(lines).replaceAll("$1").strip();
  }

  private Optional<String> status() {
    Optional<Line> line = one("STATUS");
    Optional<String> status = line.map(each -> Characters.upperCase(each.value()));
    // a cancelled meeting must not be taken for one that is held because of a letter
    if (status.isPresent() && !STATUSES.contains(status.get())) {
      String given = status.get().substring(0, Math.min(status.get().length(), 20));
      faults.add(
          line.get().number(),
          "STATUS is " + Faults.shown(line.get().value()) + "; one of "
              + String.join(", ", STATUSES) + Nearest.guess(given, STATUSES));
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
          "SEQUENCE is " + Faults.shown(line.get().value()) + "; allowed: a number such as 1");
      return 0;
    }
  }

  /** When something about the version was; long ago where it is not told. */
  private Instant moment(String name) {
    return one(name)
        .flatMap(line -> Moment.parse(line.value(), Zone.UTC, false))
        .map(Moment::instant)
        .orElse(Instant.MIN);
  }

  private Optional<Moment> exceptionTo(Line line) {
    if (line.parameter("RANGE").isPresent()) {
      faults.add(
          line.number(),
          "RECURRENCE-ID has a RANGE, which changes all later meetings, too; write these as an"
              + " event of their own");
    }
    return zones.moment(line, line.value(), in);
  }

  private Stream<Moment> moments(String name) {
    return written
        .all(name)
        .flatMap(line -> line.values().stream()
            // a period begins with the moment that counts
            .flatMap(value -> zones.moment(line, value.strip().split("/", -1)[0], in).stream()));
  }

  private Optional<Moment> meeting(Line line, String value) {
    return zones.moment(line, value, in).filter(this::isMeeting);
  }

  private boolean isMeeting(Moment moment) {
    boolean right = moment.local().getYear() >= Limits.FIRST_YEAR;
    if (!right) {
      faults.add(
          written.number(),
          "the event" + titled + " has a meeting on " + moment.local().toLocalDate() + "; allowed: "
              + Limits.FIRST_YEAR + " and later");
    }
    return right;
  }

  private Optional<Line> one(String name) {
    return written.one(name);
  }
}
