package org.visionderbyshire.council;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Bounds;
import org.visionderbyshire.fault.Checks;

/**
 * What spending or saving a council's constitution calls significant (SI 2012/2089 reg 8 leaves the
 * sum to each council). Sums are in pounds and not negative. Immutable and thread-safe.
 *
 * @param revenue the sum for revenue
 * @param capital the sum for capital
 * @param saving the sum for savings; where absent, the revenue and capital sums hold for them
 * @param virement the sum for transfers between budgets; where absent, the revenue and capital sums
 *     hold
 * @param income the sum for money that comes in; where absent, the revenue and capital sums hold
 * @param exactSum whether a sum that is exactly reached counts as reached
 * @param shareOfServiceBudget a share, in per cent, of what the service has for its budget
 * @param combine how sum and share combine; where absent, the greater of the two if a share is
 *     given
 */
@Value.Builder
public record KeyDecisionThreshold(
    Optional<BigDecimal> revenue,
    Optional<BigDecimal> capital,
    Optional<BigDecimal> saving,
    Optional<BigDecimal> virement,
    Optional<BigDecimal> income,
    Optional<ExactSum> exactSum,
    Optional<BigDecimal> shareOfServiceBudget,
    Optional<Combine> combine) {

  /**
   * A threshold.
   *
   * @throws BadInputException with everything that is wrong with it
   */
  public KeyDecisionThreshold {
    Objects.requireNonNull(revenue, "revenue");
    Objects.requireNonNull(capital, "capital");
    Objects.requireNonNull(saving, "saving");
    Objects.requireNonNull(virement, "virement");
    Objects.requireNonNull(income, "income");
    Objects.requireNonNull(exactSum, "exactSum");
    Objects.requireNonNull(shareOfServiceBudget, "shareOfServiceBudget");
    Objects.requireNonNull(combine, "combine");
    revenue = revenue.map(Bounds::plain);
    capital = capital.map(Bounds::plain);
    saving = saving.map(Bounds::plain);
    virement = virement.map(Bounds::plain);
    income = income.map(Bounds::plain);
    shareOfServiceBudget = shareOfServiceBudget.map(Bounds::plain);
    new Checks()
        .pounds("revenue", revenue)
        .pounds("capital", capital)
        .pounds("saving", saving)
        .pounds("virement", virement)
        .pounds("income", income)
        .perCent("shareOfServiceBudget", shareOfServiceBudget)
        .throwIfAny();
  }

  /** Whether the share of the service's budget plays a part. */
  public boolean usesShare() {
    return shareOfServiceBudget().isPresent()
        && combine().orElse(Combine.GREATER_OF) == Combine.GREATER_OF;
  }

  /**
   * Whether revenue and capital are each held against a sum of their own: where the two sums differ
   * or one of them is missing.
   */
  public boolean splitsByType() {
    if (revenue().isPresent() && capital().isPresent()) {
      return revenue().get().compareTo(capital().get()) != 0;
    }
    return revenue().isPresent() || capital().isPresent();
  }

  /** A builder; every part is optional. */
  public static Builder builder() {
    return new Builder();
  }

  /** One sum for revenue and for capital. */
  public static KeyDecisionThreshold flat(long pounds) {
    return builder()
        .revenue(BigDecimal.valueOf(pounds))
        .capital(BigDecimal.valueOf(pounds))
        .combine(Combine.FLAT)
        .build();
  }

  /** Builds a threshold. Not thread-safe. */
  public static final class Builder extends KeyDecisionThresholdBuilder {}
}
