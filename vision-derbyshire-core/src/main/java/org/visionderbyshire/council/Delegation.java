package org.visionderbyshire.council;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One row of a scheme of delegation. Immutable and thread-safe.
 *
 * @param body who may decide, one of {@link #BODIES}
 * @param upTo the largest sum in pounds, not negative, itself included; absent: any sum, and
 *     matters without one
 * @param function the functions the row is for; absent: any
 */
public record Delegation(Body body, Optional<BigDecimal> upTo, Optional<Function> function) {

  /**
   * The bodies to which decisions can be delegated. What is the council's to delegate it need not
   * delegate to itself, scrutiny and the leaders take no decisions, and what a joint committee
   * decides is in its own remit.
   */
  public static final List<Body> BODIES =
      List.of(Body.EXECUTIVE, Body.EXECUTIVE_MEMBER, Body.OFFICER, Body.COMMITTEE);

  /** Whether the row holds for a sum; without a sum, only a row without a limit does. */
  public boolean holds(Optional<BigDecimal> sum) {
    return upTo.isEmpty() || (sum.isPresent() && sum.get().compareTo(upTo.get()) <= 0);
  }

  /** Whether the row holds for functions of that kind. */
  public boolean isFor(Function kind) {
    return function.isEmpty() || function.get() == kind;
  }
}
