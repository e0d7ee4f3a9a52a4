package org.visionderbyshire.council;

import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether a council's threshold counts as reached where money comes to exactly its sum, for each
 * kind of money; absent where the constitution does not say. Immutable and thread-safe.
 *
 * @param spending for money spent
 * @param saving for money saved
 * @param virement for transfers between budgets
 * @param income for money that comes in
 */
@Value.Builder
public record ExactSum(
    Optional<Counting> spending,
    Optional<Counting> saving,
    Optional<Counting> virement,
    Optional<Counting> income) {

  public ExactSum {
    Objects.requireNonNull(spending, "spending");
    Objects.requireNonNull(saving, "saving");
    Objects.requireNonNull(virement, "virement");
    Objects.requireNonNull(income, "income");
  }

  /** The same for all kinds of money. */
  public static ExactSum all(Counting counting) {
    Objects.requireNonNull(counting, "counting");
    return builder()
        .spending(counting)
        .saving(counting)
        .virement(counting)
        .income(counting)
        .build();
  }

  /** What holds for all kinds of money; empty where they differ or one is unsaid. */
  public Optional<Counting> ofAll() {
    return spending.filter(said -> equals(all(said)));
  }

  /** A builder; every part is optional. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds what is known of exact sums. Not thread-safe. */
  public static final class Builder extends ExactSumBuilder {}
}
