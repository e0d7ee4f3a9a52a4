package org.visionderbyshire.dated;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Checks;

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
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Checks checks = new Checks().day("from", from).day("to", to);
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      checks.note("to", to.get() + " is before \"from\", " + from.get());
    }
    checks.throwIfAny();
  }

  /** From a day on, with no known end. */
  public static Period from(LocalDate first) {
    Objects.requireNonNull(first, "first");
    return new Period(Optional.of(first), Optional.empty());
  }

  /**
   * From a first to a last day, both included.
   *
   * @throws BadInputException if the last is before the first
   */
  public static Period of(LocalDate first, LocalDate last) {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(last, "last");
    return new Period(Optional.of(first), Optional.of(last));
  }

  /** Whether the day lies in this period. */
  public boolean contains(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return hasBegunBy(day) && !hasEndedBy(day);
  }

  /** Whether the first day is that day or an earlier one. */
  public boolean hasBegunBy(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return from.isEmpty() || !from.get().isAfter(day);
  }

  /** Whether the last day is before that day. */
  public boolean hasEndedBy(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return to.isPresent() && to.get().isBefore(day);
  }

  /** Whether there is a day that lies in both periods. */
  public boolean overlaps(Period other) {
    Objects.requireNonNull(other, "other");
    return (to.isEmpty() || other.hasBegunBy(to.get()))
        && (other.to.isEmpty() || hasBegunBy(other.to.get()));
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
