package org.visionderbyshire.meetings;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.visionderbyshire.meetings.CalendarText.Component;

/** Reads what a calendar says of a clock (RFC 5545, VTIMEZONE): when it is put to which time. */
final class ZoneText {

  private static final List<String> OBSERVANCES = List.of("STANDARD", "DAYLIGHT");
  private static final Pattern OFFSET =
      Pattern.compile("(?<sign>[+-])(?<h>[0-9]{2})(?<m>[0-5][0-9])(?<s>[0-5][0-9])?");
  private static final int HOURS = 18;

  /** What an onset costs, in steps: all of them are kept. */
  private static final int ONSET = 20;

  private final Limits limits;
  private final Faults faults;
  private boolean sound = true;

  private ZoneText(Limits limits, Faults faults) {
    this.limits = limits;
    this.faults = faults;
  }

  /** The clock; none, and a fault, where it is not defined in full. */
  static Optional<Zone> parse(String name, Component zone, Limits limits, Faults faults) {
    return new ZoneText(limits, faults).zone(name, zone);
  }

  private Optional<Zone> zone(String name, Component zone) {
    // from when on the clock shows which time, and how it differed from UTC before
    TreeMap<Instant, ZoneOffset> onsets = new TreeMap<>();
    Optional<ZoneOffset> before = Optional.empty();
    Instant earliest = Instant.MAX;
    List<Component> observances =
        zone.parts().stream().filter(part -> OBSERVANCES.contains(part.name())).toList();
    for (Component observance : observances) {
      Optional<ZoneOffset> from = offset(observance, "TZOFFSETFROM");
      Optional<ZoneOffset> to = offset(observance, "TZOFFSETTO");
      if (from.isPresent() && to.isPresent()) {
        for (LocalDateTime start : starts(observance, new Zone(from.get().getRules()))) {
          Instant onset = start.toInstant(from.get());
          onsets.put(onset, to.get());
          if (onset.isBefore(earliest)) {
            earliest = onset;
            before = from;
          }
        }
      }
    }
    if (!sound) {
      return Optional.empty();
    }
    if (before.isEmpty()) {
      faults.add(
          zone.number(),
          "defines the time zone " + Faults.shown(name) + " without "
              + String.join(" or ", OBSERVANCES) + ", so that nobody knows its time");
      return Optional.empty();
    }
    return Optional.of(new Zone(rules(before.get(), onsets)));
  }

  private static ZoneRules rules(ZoneOffset before, Map<Instant, ZoneOffset> onsets) {
    List<ZoneOffsetTransition> transitions = new ArrayList<>();
    ZoneOffset now = before;
    for (Map.Entry<Instant, ZoneOffset> onset : onsets.entrySet()) {
      if (!onset.getValue().equals(now)) {
        transitions.add(ZoneOffsetTransition.of(
            LocalDateTime.ofInstant(onset.getKey(), now), now, onset.getValue()));
        now = onset.getValue();
      }
    }
    return ZoneRules.of(before, before, List.of(), transitions, List.of());
  }

  /** When the clock is put so, by the time that it showed before. */
  private List<LocalDateTime> starts(Component observance, Zone before) {
    Optional<Line> written = observance.one("DTSTART");
    if (written.isEmpty()) {
      fault(observance.number(), "DTSTART is missing; it tells when this time begins");
    }
    Optional<Moment> start = written.flatMap(line -> moment(line, line.value(), before));
    List<LocalDateTime> starts = new ArrayList<>();
    if (start.isPresent()) {
      starts.add(start.get().local());
      observance
          .all("RRULE")
          .flatMap(line -> rule(line).stream())
          .forEach(
              rule -> new Recurrence(rule, start.get(), limits, faults).forEachRemaining(onset -> {
                limits.steps(rule, ONSET, faults);
                starts.add(onset);
              }));
    }
    observance
        .all("RDATE")
        .flatMap(
            line -> line.values().stream().flatMap(value -> moment(line, value, before).stream()))
        .forEach(added -> starts.add(added.in(before)));
    return starts;
  }

  private Optional<Rule> rule(Line line) {
    Optional<Rule> rule = RuleText.parse(line, faults);
    sound &= rule.isPresent();
    return rule;
  }

  private Optional<Moment> moment(Line line, String written, Zone before) {
    Optional<Moment> moment = Moment.parse(written.strip(), before, false);
    if (moment.isEmpty()) {
      fault(
          line.number(),
          line.name() + " is " + Faults.shown(written) + "; allowed: " + Moment.ALLOWED);
    }
    return moment;
  }

  private Optional<ZoneOffset> offset(Component observance, String name) {
    Optional<Line> line = observance.one(name);
    if (line.isEmpty()) {
      fault(observance.number(), name + " is missing; it tells how this time differs from UTC");
      return Optional.empty();
    }
    Matcher offset = OFFSET.matcher(line.get().value());
    if (!offset.matches() || Integer.parseInt(offset.group("h")) >= HOURS) {
      fault(
          line.get().number(),
          name + " is " + Faults.shown(line.get().value()) + "; allowed: hours and minutes such as"
              + " +0100, less than " + HOURS + " hours");
      return Optional.empty();
    }
    int seconds =
        (Integer.parseInt(offset.group("h")) * 60 + Integer.parseInt(offset.group("m"))) * 60
            + Optional.ofNullable(offset.group("s")).map(Integer::parseInt).orElse(0);
    return Optional.of(
        ZoneOffset.ofTotalSeconds(offset.group("sign").equals("-") ? -seconds : seconds));
  }

  private void fault(int line, String message) {
    sound = false;
    faults.add(line, message);
  }
}
