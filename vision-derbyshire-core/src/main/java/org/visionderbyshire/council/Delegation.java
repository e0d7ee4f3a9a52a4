package org.visionderbyshire.council;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Bounds;
import org.visionderbyshire.fault.Checks;
import org.visionderbyshire.vocabulary.Term;

/**
 * One row of a scheme of delegation. Immutable and thread-safe.
 *
 * @param body who may decide, one of {@link #BODIES}
 * @param upTo the largest sum in pounds, not negative, itself included; absent: any sum, and
 *     matters without one
 * @param function the functions the row is for; absent: any
 */
@Value.Builder
public record Delegation(Body body, Optional<BigDecimal> upTo, Optional<Function> function) {

  /**
   * The bodies to which decisions can be delegated. What is the council's to delegate it need not
   * delegate to itself, scrutiny and the leaders take no decisions, and what a joint committee
   * decides is in its own remit.
   */
  public static final List<Body> BODIES =
      List.of(Body.EXECUTIVE, Body.EXECUTIVE_MEMBER, Body.OFFICER, Body.COMMITTEE);

  /** The bodies to which what is not the executive's can be delegated (LGA 1972 s101(1)(a)). */
  private static final List<Body> OF_COUNCIL = List.of(Body.OFFICER, Body.COMMITTEE);

  /**
   * A row.
   *
   * @throws BadInputException with everything that is wrong with it
   */
  public Delegation {
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(upTo, "upTo");
    Objects.requireNonNull(function, "function");
    upTo = upTo.map(Bounds::plain);
    Checks checks = new Checks();
    if (!BODIES.contains(body)) {
      checks.note(
          "body",
          "nothing is delegated to \"" + body.code() + "\"; allowed: " + Term.codes(BODIES));
    }
    checks.pounds("upTo", upTo).throwIfAny();
  }

  /** Whether the row holds for a sum; without a sum, only a row without a limit does. */
  public boolean holds(Optional<BigDecimal> sum) {
    return upTo.isEmpty() || (sum.isPresent() && sum.get().compareTo(upTo.get()) <= 0);
  }

  /** Whether the row holds for functions of that kind. */
  public boolean isFor(Function kind) {
    return function.isEmpty() || function.get() == kind;
  }

  /** The bodies to which functions of that kind can be delegated; unknown ones are any. */
  public static List<Body> bodies(Function kind) {
    return Objects.requireNonNull(kind, "kind") == Function.COUNCIL ? OF_COUNCIL : BODIES;
  }

  /** A builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a delegation. Not thread-safe. */
  public static final class Builder extends DelegationBuilder {}
}
