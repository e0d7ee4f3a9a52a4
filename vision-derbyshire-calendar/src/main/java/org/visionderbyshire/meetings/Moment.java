package org.visionderbyshire.meetings;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A day, or a time of a day, as a calendar writes it.
 *
 * @param local the day and the time in the zone; midnight where there is no time
 * @param timed whether there is a time
 * @param zone the zone that the time is in
 * @param floating whether no zone is written: within an event, its own clock is meant
 */
record Moment(LocalDateTime local, boolean timed, Zone zone, boolean floating) {

  static final String ALLOWED =
      "a day such as 20260602, or a time such as 20260602T180000 or, in UTC, 20260602T170000Z";

  private static final Pattern FORM = Pattern.compile("[0-9]{8}(T[0-9]{6}Z?)?");
  private static final int DAY_LENGTH = "uuuuMMdd".length();
  private static final String LEAP_SECOND = "60";
  private static final DateTimeFormatter DAY = strict("uuuuMMdd");
  private static final DateTimeFormatter TIME = strict("uuuuMMdd'T'HHmmss");

  private static DateTimeFormatter strict(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** Whether that is written as a time of which the zone has to be known. */
  static boolean needsZone(String written) {
    return FORM.matcher(written).matches() && written.length() > DAY_LENGTH && !isUtc(written);
  }

  private static boolean isUtc(String written) {
    return written.endsWith("Z");
  }

  /**
   * The moment that is written so; none if it is not one.
   *
   * @param zone the clock by which times without a Z are told
   * @param floating whether that is only assumed
   */
  static Optional<Moment> parse(String written, Zone zone, boolean floating) {
    if (!FORM.matcher(written).matches()) {
      return Optional.empty();
    }
    boolean utc = isUtc(written);
    String text = utc ? written.substring(0, written.length() - 1) : written;
    try {
      if (text.length() == DAY_LENGTH) {
        return Optional.of(
            new Moment(LocalDate.parse(text, DAY).atStartOfDay(), false, zone, floating));
      }
      // programs that know no leap seconds take them for the second before (RFC 5545, 3.3.12)
      String known = text.endsWith(LEAP_SECOND)
          ? text.substring(0, text.length() - LEAP_SECOND.length()) + "59"
          : text;
      return Optional.of(new Moment(
          LocalDateTime.parse(known, TIME), true, utc ? Zone.UTC : zone, floating && !utc));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The same clock, another time. */
  Moment at(LocalDateTime other) {
    return new Moment(other, timed, zone, floating);
  }

  /** The same, told by the clock of that moment if it has none of its own. */
  Moment by(Moment clock) {
    return floating ? new Moment(local, timed, clock.zone, clock.floating) : this;
  }

  /**
   * The day that a clerk would write into a diary: that of the zone in which the time is written;
   * for UTC, in which nobody's clock runs, that of England.
   */
  LocalDate day() {
    return (timed && zone.isUtc() ? Zone.ENGLAND.local(instant()) : local).toLocalDate();
  }

  /** The moment in time; of a day, its first in its zone. */
  Instant instant() {
    return zone.instant(local);
  }

  /** The time of this moment by another clock; a day has none and stays as it is. */
  LocalDateTime in(Zone other) {
    return timed ? other.local(instant()) : local;
  }

  /** Whether this comes after the other moment; where one of them has no time, after its day. */
  boolean isAfter(Moment other) {
    boolean byTime = timed && other.timed;
    return byTime ? instant().isAfter(other.instant()) : day().isAfter(other.day());
  }
}
