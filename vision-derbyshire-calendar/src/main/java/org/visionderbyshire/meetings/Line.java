package org.visionderbyshire.meetings;

import com.github.mangstadt.vinnie.VObjectProperty;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A line of a calendar, its continuations included.
 *
 * @param number its number, or that of its first part
 * @param name what it tells, such as {@code DTSTART}
 * @param zone its parameter TZID
 * @param range its parameter RANGE
 * @param value what stands behind the colon
 */
record Line(int number, String name, Optional<String> zone, Optional<String> range, String value) {

  static Line of(int number, VObjectProperty property) {
    return new Line(
        number,
        // names may be written in any case
        property.getName().toUpperCase(Locale.ROOT),
        Optional.ofNullable(property.getParameters().first("TZID")),
        Optional.ofNullable(property.getParameters().first("RANGE")),
        property.getValue().strip());
  }

  /** The values of a line that can hold more than one. */
  List<String> values() {
    return List.of(value.split(",", -1));
  }
}
