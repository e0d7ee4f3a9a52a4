package org.visionderbyshire.council;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One row of a scheme of delegation. Immutable and thread-safe.
 *
 * @param body who may decide
 * @param upTo the largest sum in pounds, itself included; absent: any sum, and matters without one
 * @param function the functions the row is for; absent: any
 */
public record Delegation(Body body, Optional<BigDecimal> upTo, Optional<Function> function) {

  /** Whether the row holds for a sum; without a sum, only a row without a limit does. */
  public boolean holds(Optional<BigDecimal> sum) {
    return upTo.isEmpty() || (sum.isPresent() && sum.get().compareTo(upTo.get()) <= 0);
  }

  /** Whether the row holds for functions of that kind. */
  public boolean isFor(Function kind) {
    return function.isEmpty() || function.get() == kind;
  }
}
