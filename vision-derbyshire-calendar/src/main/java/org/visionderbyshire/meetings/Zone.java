package org.visionderbyshire.meetings;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;

/**
 * A clock by which a calendar tells times.
 *
 * @param rules how it differs from UTC, and when
 */
record Zone(ZoneRules rules) {

  static final Zone UTC = new Zone(ZoneOffset.UTC.getRules());
  static final Zone ENGLAND = of(ZoneId.of("Europe/London"));

  /** The clock of that name. */
  static Zone of(ZoneId zone) {
    return new Zone(zone.getRules());
  }

  /** Whether it is UTC, under whatever name: a clock that never differs from it. */
  boolean isUtc() {
    return rules.equals(UTC.rules)
        || (rules.isFixedOffset() && rules.getOffset(Instant.EPOCH).equals(ZoneOffset.UTC));
  }

  /**
   * The moment at which this clock shows that time: where it does so twice, the first; where it is
   * put forward over it, as if it had not been yet.
   */
  Instant instant(LocalDateTime local) {
    return local.toInstant(rules.getOffset(local));
  }

  /** What this clock shows at that moment. */
  LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, rules.getOffset(instant));
  }
}
