package org.visionderbyshire.council;

import java.util.Optional;
import org.immutables.value.Value;
import org.visionderbyshire.vocabulary.Answer;

/**
 * A constitution's call-in (LGA 2000 s9F): how long a decision waits and which decisions do.
 * Immutable and thread-safe.
 */
@Value.Immutable
public interface CallIn {

  /** How many clear days; absent where nobody has said. */
  Optional<Integer> days();

  /** What days these are. */
  Optional<DayUnit> unit();

  /** What becomes of bank holidays. */
  Optional<BankHolidayRule> bankHolidays();

  /** Which decisions can be called in. */
  Optional<CallInScope> scope();

  /** Whether call-in can be waived for urgency. */
  @Value.Default
  default Answer waiver() {
    return Answer.UNKNOWN;
  }

  /** A builder; every part is optional. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a call-in clock. Not thread-safe. */
  class Builder extends ImmutableCallIn.Builder {}
}
