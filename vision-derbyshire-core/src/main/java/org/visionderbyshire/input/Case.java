package org.visionderbyshire.input;

import java.util.Objects;
import java.util.Optional;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.initiative.Initiative;

/**
 * What is put to a policy: an initiative, the facts that are supplied with it, and the days that
 * are asked for. Immutable and thread-safe.
 *
 * @param initiative the initiative
 * @param supplied the facts that are supplied on top of those at hand; an empty sheet: none
 * @param window the days, if any are asked for
 */
public record Case(Initiative initiative, FactSheet supplied, Optional<Window> window) {

  /** Says nothing. */
  public static final FactSheet NOTHING = FactSheet.builder().build();

  public Case {
    Objects.requireNonNull(initiative, "initiative");
    Objects.requireNonNull(supplied, "supplied");
    Objects.requireNonNull(window, "window");
  }

  /** An initiative by itself. */
  public static Case of(Initiative initiative) {
    Objects.requireNonNull(initiative, "initiative");
    return new Case(initiative, NOTHING, Optional.empty());
  }

  /** The same with another initiative. */
  public Case with(Initiative other) {
    Objects.requireNonNull(other, "other");
    return new Case(other, supplied, window);
  }

  /** The same with other facts supplied. */
  public Case with(FactSheet other) {
    Objects.requireNonNull(other, "other");
    return new Case(initiative, other, window);
  }

  /** The same with other days asked for. */
  public Case with(Optional<Window> other) {
    Objects.requireNonNull(other, "other");
    return new Case(initiative, supplied, other);
  }

  /**
   * The facts at hand with those that are supplied.
   *
   * @throws org.visionderbyshire.fault.BadInputException with everything that is wrong with them
   */
  public Facts facts(Facts atHand) {
    Objects.requireNonNull(atHand, "atHand");
    return supplied.equals(NOTHING) ? atHand : atHand.with(supplied);
  }
}
