package org.visionderbyshire.meetings;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Calendars for tests. */
final class Calendars {

  private Calendars() {}

  /** A calendar with events of these lines; a blank line parts two events. */
  static String of(String events) {
    return Stream.of(events.strip().split("\n\n", -1))
        .map(lines -> "BEGIN:VEVENT\n" + lines + "\nEND:VEVENT\n")
        .collect(Collectors.joining("", "BEGIN:VCALENDAR\nVERSION:2.0\n", "END:VCALENDAR\n"))
        .replace("\n", "\r\n");
  }
}
