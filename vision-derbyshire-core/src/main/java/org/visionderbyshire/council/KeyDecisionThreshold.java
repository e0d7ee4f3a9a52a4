package org.visionderbyshire.council;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What spending or saving a council's constitution calls significant (SI 2012/2089 reg 8 leaves the
 * sum to each council). Sums are in pounds and not negative; a sum exactly reached counts as
 * reached. Immutable and thread-safe.
 */
@Value.Immutable
public interface KeyDecisionThreshold {

  /** The sum for revenue. */
  Optional<BigDecimal> revenue();

  /** The sum for capital. */
  Optional<BigDecimal> capital();

  /** The sum for savings; where absent, the revenue and capital sums hold for them. */
  Optional<BigDecimal> saving();

  /** The sum for transfers between budgets; where absent, the revenue and capital sums hold. */
  Optional<BigDecimal> virement();

  /** A share, in per cent, of what the service has for its budget. */
  Optional<BigDecimal> shareOfServiceBudget();

  /** How sum and share combine; where absent, the greater of the two if a share is given. */
  Optional<Combine> combine();

  /** Whether the share of the service's budget plays a part. */
  default boolean usesShare() {
    return shareOfServiceBudget().isPresent()
        && combine().orElse(Combine.GREATER_OF) == Combine.GREATER_OF;
  }

  /**
   * Whether revenue and capital are each held against a sum of their own: where the two sums differ
   * or one of them is missing.
   */
  default boolean splitsByType() {
    if (revenue().isPresent() && capital().isPresent()) {
      return revenue().get().compareTo(capital().get()) != 0;
    }
    return revenue().isPresent() || capital().isPresent();
  }

  /** A builder; every part is optional. */
  static Builder builder() {
    return new Builder();
  }

  /** One sum for revenue and for capital. */
  static KeyDecisionThreshold flat(long pounds) {
    return builder()
        .revenue(BigDecimal.valueOf(pounds))
        .capital(BigDecimal.valueOf(pounds))
        .combine(Combine.FLAT)
        .build();
  }

  /** Builds a threshold. Not thread-safe. */
  class Builder extends ImmutableKeyDecisionThreshold.Builder {}
}
