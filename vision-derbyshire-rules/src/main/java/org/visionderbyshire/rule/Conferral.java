package org.visionderbyshire.rule;

import java.time.LocalDate;
import java.util.Objects;
import org.visionderbyshire.facts.Area;
import org.visionderbyshire.initiative.Powers;
import org.visionderbyshire.vocabulary.Term;

/** In whose hands powers come from Government, and whether an Act lets them on the day. */
public enum Conferral implements Term {
  /** No powers are to be accepted. */
  NONE,
  /** A combined county authority that is not there yet. */
  NEW_COUNTY_AUTHORITY,
  /** The combined county authority that holds the area. */
  STANDING_COUNTY_AUTHORITY,
  /** A combined county authority, of which no Act knows yet. */
  COUNTY_AUTHORITY_TOO_EARLY,
  COMBINED_AUTHORITY,
  /** The councils themselves. */
  COUNCILS,
  /** The councils themselves, for which no Act provides yet. */
  COUNCILS_TOO_EARLY,
  UNKNOWN;

  /** How it is with powers of some kind in an area on a day. */
  public static Conferral of(Powers powers, Area area, LocalDate day) {
    Objects.requireNonNull(powers, "powers");
    Objects.requireNonNull(area, "area");
    Objects.requireNonNull(day, "day");
    boolean early = powers.since().filter(day::isBefore).isPresent();
    return switch (powers) {
      case COMBINED_COUNTY_AUTHORITY ->
        early
            ? COUNTY_AUTHORITY_TOO_EARLY
            : area.hasCountyAuthority(day) ? STANDING_COUNTY_AUTHORITY : NEW_COUNTY_AUTHORITY;
      case COMBINED_AUTHORITY -> COMBINED_AUTHORITY;
      case TO_COUNCILS -> early ? COUNCILS_TOO_EARLY : COUNCILS;
      case UNKNOWN -> UNKNOWN;
    };
  }

  /** Whether they come to a combined county authority, as an Act lets them. */
  public boolean isToCountyAuthority() {
    return this == NEW_COUNTY_AUTHORITY || this == STANDING_COUNTY_AUTHORITY;
  }

  /** Whether no Act is known under which they come. */
  public boolean isUnderUnknownAct() {
    return this == UNKNOWN || this == COUNTY_AUTHORITY_TOO_EARLY || this == COUNCILS_TOO_EARLY;
  }
}
