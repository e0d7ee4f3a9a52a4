package org.visionderbyshire.initiative;

import java.time.LocalDate;
import java.util.Optional;
import org.visionderbyshire.vocabulary.Term;

/** In whose hands the powers come that councils are asked to accept from government. */
public enum Powers implements Term {
  /**
   * In those of a combined county authority, in which counties and unitaries join (LURA 2023,
   * passed on that day; consultation from then on counts, s45(5)).
   */
  COMBINED_COUNTY_AUTHORITY(LocalDate.of(2023, 10, 26)),
  /** In those of a combined authority (LDEDCA 2009). */
  COMBINED_AUTHORITY,
  /** In those of the councils themselves (CLGDA 2016 s16, s17, from that day on). */
  TO_COUNCILS(LocalDate.of(2016, 3, 28)),
  UNKNOWN;

  private final Optional<LocalDate> since;

  Powers() {
    this.since = Optional.empty();
  }

  Powers(LocalDate since) {
    this.since = Optional.of(since);
  }

  /** Such as {@code a combined authority}. */
  @Override
  public String words() {
    return switch (this) {
      case COMBINED_COUNTY_AUTHORITY -> "a combined county authority";
      case COMBINED_AUTHORITY -> "a combined authority";
      case TO_COUNCILS -> "the councils themselves";
      case UNKNOWN -> "unknown";
    };
  }

  /**
   * The day from which on there is an Act for it; none where there is one on every
   * {@linkplain Initiative#EARLIEST day that is modelled}, or nobody knows which.
   */
  public Optional<LocalDate> since() {
    return since;
  }
}
