package org.visionderbyshire.dated;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which something holds, both ends included; an absent end is open. A period without a
 * first day is undated: it reaches back as far as anyone asks. Immutable and thread-safe.
 *
 * @param from the first day
 * @param to the last day, not before the first
 */
public record Period(Optional<LocalDate> from, Optional<LocalDate> to) {

  /** Every day there is: the period of an undated fact. */
  public static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

  public Period {
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new IllegalArgumentException(
          "a period that begins on " + from.get() + " cannot end on " + to.get());
    }
  }

  /** From a day on, with no known end. */
  public static Period from(LocalDate first) {
    return new Period(Optional.of(first), Optional.empty());
  }

  /** From a first to a last day, both included. */
  public static Period of(LocalDate first, LocalDate last) {
    return new Period(Optional.of(first), Optional.of(last));
  }

  /** Whether the day lies in this period. */
  public boolean contains(LocalDate day) {
    return hasBegunBy(day) && !hasEndedBy(day);
  }

  /** Whether the first day is that day or an earlier one. */
  public boolean hasBegunBy(LocalDate day) {
    return from.isEmpty() || !from.get().isAfter(day);
  }

  /** Whether the last day is before that day. */
  public boolean hasEndedBy(LocalDate day) {
    return to.isPresent() && to.get().isBefore(day);
  }

  /** Whether no first day is known. */
  public boolean isUndated() {
    return from.isEmpty();
  }

  @Override
  public String toString() {
    return from.map(day -> "from " + day).orElse("undated")
        + to.map(day -> " to " + day).orElse("");
  }
}
