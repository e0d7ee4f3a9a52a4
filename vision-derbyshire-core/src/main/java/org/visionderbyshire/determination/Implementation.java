package org.visionderbyshire.determination;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.visionderbyshire.calendar.DayCount;

/**
 * From which day on a decision can be put into effect. Immutable and thread-safe.
 *
 * @param published the day on which the decision is published, from which call-in runs
 * @param callInEnds the last day of call-in, where there is one and its length is known
 * @param count which days count towards call-in, where they are counted
 * @param first the first day on which it can be put into effect; while that is open, the earliest
 *     that it could be
 * @param open whether it may be later, as something about call-in, or an earlier step, is unknown
 * @param reasons why
 */
public record Implementation(
    LocalDate published,
    Optional<LocalDate> callInEnds,
    Optional<DayCount> count,
    LocalDate first,
    boolean open,
    List<Reason> reasons) {

  public Implementation {
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(callInEnds, "callInEnds");
    Objects.requireNonNull(count, "count");
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(reasons, "reasons");
    reasons = List.copyOf(reasons);
  }

  /** The first day on which it can be put into effect; none while that is open. */
  public Optional<LocalDate> day() {
    return open ? Optional.empty() : Optional.of(first);
  }
}
