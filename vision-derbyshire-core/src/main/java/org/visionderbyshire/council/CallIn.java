package org.visionderbyshire.council;

import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Checks;
import org.visionderbyshire.vocabulary.Answer;

/**
 * A constitution's call-in (LGA 2000 s9F): how long a decision waits and which decisions do.
 * Immutable and thread-safe.
 *
 * @param days how many clear days; absent where nobody has said
 * @param unit what days these are
 * @param bankHolidays what becomes of bank holidays
 * @param scope which decisions can be called in
 * @param waiver whether call-in can be waived by agreement, as the constitution asks
 */
@Value.Builder
public record CallIn(
    Optional<Integer> days,
    Optional<DayUnit> unit,
    Optional<BankHolidayRule> bankHolidays,
    Optional<CallInScope> scope,
    Answer waiver) {

  /**
   * A call-in.
   *
   * @throws BadInputException with everything that is wrong with it
   */
  public CallIn {
    Objects.requireNonNull(days, "days");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(bankHolidays, "bankHolidays");
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(waiver, "waiver");
    new Checks().days("days", days).throwIfAny();
  }

  /** A builder; every part is optional. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a call-in clock. Not thread-safe. */
  public static final class Builder extends CallInBuilder {

    /** A builder in which these parts hold until others are set. */
    public Builder() {
      waiver(Answer.UNKNOWN);
    }
  }
}
