package org.visionderbyshire.meetings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * A day, or a time of a day, as a calendar writes it.
 *
 * @param local the day and the time in the zone; midnight where there is no time
 * @param timed whether there is a time
 * @param zone the zone that the time is in; England's where none is written
 */
record Moment(LocalDateTime local, boolean timed, ZoneId zone) {

  static final String ALLOWED =
      "a day such as 20260602, or a time such as 20260602T180000 or, in UTC, 20260602T170000Z";

  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
  private static final DateTimeFormatter DAY = strict("uuuuMMdd");
  private static final DateTimeFormatter TIME = strict("uuuuMMdd'T'HHmmss");

  private static DateTimeFormatter strict(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** The moment that is written so, in the zone that the line names; none if it is not one. */
  static Optional<Moment> parse(String written, Optional<String> zone) {
    boolean utc = written.endsWith("Z");
    String text = utc ? written.substring(0, written.length() - 1) : written;
    ZoneId in = utc ? ZoneOffset.UTC : zone.map(Moment::zone).orElse(ENGLAND);
    try {
      return Optional.of(
          text.length() == "uuuuMMdd".length() && !utc
              ? new Moment(LocalDate.parse(text, DAY).atStartOfDay(), false, in)
              : new Moment(LocalDateTime.parse(text, TIME), true, in));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * The zone of that name. Programs also use names of their own, such as {@code GMT Standard Time};
   * a council's calendar means England by them. The day of a meeting never hangs on it: only where
   * an event in such a zone names a time in UTC are the two compared by way of England.
   */
  private static ZoneId zone(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      return ENGLAND;
    }
  }

  /** The same zone, another time. */
  Moment at(LocalDateTime other) {
    return new Moment(other, timed, zone);
  }

  /**
   * The day that a clerk would write into a diary: that of the zone in which the time is written;
   * for UTC, in which nobody's clock runs, that of England.
   */
  LocalDate day() {
    return (zone.equals(ZoneOffset.UTC) ? in(ENGLAND) : local).toLocalDate();
  }

  /** The time of this moment in another zone; a day has none and stays as it is. */
  LocalDateTime in(ZoneId other) {
    return timed ? local.atZone(zone).withZoneSameInstant(other).toLocalDateTime() : local;
  }

  /** Whether this names the other moment: its time, or where one of them has no time, its day. */
  boolean names(Moment other) {
    LocalDateTime there = in(other.zone);
    return isTimedLike(other)
        ? there.equals(other.local)
        : there.toLocalDate().equals(other.local.toLocalDate());
  }

  /** Whether this comes after the other moment; where one of them has no time, after its day. */
  boolean isAfter(Moment other) {
    LocalDateTime there = other.in(zone);
    return isTimedLike(other)
        ? local.isAfter(there)
        : local.toLocalDate().isAfter(there.toLocalDate());
  }

  private boolean isTimedLike(Moment other) {
    return timed && other.timed;
  }
}
