package org.visionderbyshire.meetings;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.visionderbyshire.fault.Nearest;
import org.visionderbyshire.meetings.CalendarText.Component;

/**
 * The clocks that the lines of one calendar name. A name that is known the world over means what it
 * means there, whatever the calendar says of it; any other means what the calendar defines
 * (VTIMEZONE); one without a definition is a fault, as nobody knows its days.
 */
final class Zones {

  private static final String OWN = "X-WR-TIMEZONE";

  /** Longer ones are no slips of the hand. */
  private static final int LONGEST_GUESSED = 60;

  private final Map<String, Component> defined = new LinkedHashMap<>();
  private final Optional<Line> own;
  private final Map<String, Optional<Zone>> found = new HashMap<>();
  private final Limits limits;
  private final Faults faults;

  Zones(Component calendar, Limits limits, Faults faults) {
    this.limits = limits;
    this.faults = faults;
    calendar.parts().stream()
        .filter(part -> part.name().equals(CalendarText.TIME_ZONE))
        .forEach(part -> part.one("TZID").ifPresent(id -> defined.putIfAbsent(id.value(), part)));
    this.own = calendar.one(OWN).filter(line -> !line.value().isEmpty());
  }

  /** The moment that a line gives; a fault, and none, if it gives none. */
  Optional<Moment> moment(Line line, String written) {
    return moment(line, written, "");
  }

  /** The same; what it belongs to is told with the fault. */
  Optional<Moment> moment(Line line, String written, String in) {
    boolean needed = Moment.needsZone(written);
    Optional<String> name = line.zone();
    Optional<Zone> zone;
    if (needed && name.isPresent()) {
      zone = find(name.get(), "TZID", line.number());
    } else if (needed && own.isPresent()) {
      zone = find(own.get().value(), OWN, own.get().number());
    } else {
      zone = Optional.of(Zone.ENGLAND);
    }
    if (zone.isEmpty()) {
      return Optional.empty();
    }
    Optional<Moment> moment = Moment.parse(written, zone.get(), name.isEmpty());
    if (moment.isEmpty()) {
      faults.add(
          line.number(),
          line.name() + " is " + Faults.shown(written) + in + "; allowed: " + Moment.ALLOWED);
    }
    return moment;
  }

  private Optional<Zone> find(String name, String by, int line) {
    Optional<Zone> known = found.get(name);
    if (known == null) {
      known = ZoneNames.zone(name).or(() -> defined(name));
      if (known.isEmpty() && !defined.containsKey(name)) {
        faults.add(line, unknown(name, by));
      }
      found.put(name, known);
    }
    return known;
  }

  private Optional<Zone> defined(String name) {
    return Optional.ofNullable(defined.get(name))
        .flatMap(zone -> ZoneText.parse(name, zone, limits, faults));
  }

  private String unknown(String name, String by) {
    List<String> known = ZoneNames.known();
    return by + " is " + Faults.shown(name)
        + ", a time zone that is not known and that the calendar does not define ("
        + CalendarText.TIME_ZONE + "); known are names such as Europe/London and GMT Standard Time"
        + (name.length() > LONGEST_GUESSED || name.isBlank() ? "" : Nearest.guess(name, known));
  }
}
