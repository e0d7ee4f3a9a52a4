package org.visionderbyshire.initiative;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.fault.Checks;
import org.visionderbyshire.fault.Fault;

/**
 * Something that an initiative is to improve, and how far that reaches. One that is incomplete is
 * told when its initiative is built, with all else that is wrong there. Immutable and thread-safe.
 *
 * @param outcome one of the area's outcomes; either this or the next
 * @param outcomeText an outcome in words of one's own
 * @param reach how far it reaches
 * @param places the districts touched; for {@link Reach#PLACE} only, and needed there
 */
@Value.Builder
public record Effect(
    Optional<String> outcome, Optional<String> outcomeText, Reach reach, List<CouncilId> places) {

  public Effect {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(outcomeText, "outcomeText");
    Objects.requireNonNull(reach, "reach");
    Objects.requireNonNull(places, "places");
    places = List.copyOf(places);
  }

  /** An effect on one of the area's outcomes. */
  public static Effect on(String outcome, Reach reach) {
    Objects.requireNonNull(outcome, "outcome");
    return new Effect(Optional.of(outcome), Optional.empty(), reach, List.of());
  }

  /** An effect on one of the area's outcomes in named districts. */
  public static Effect inPlaces(String outcome, String... districts) {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(districts, "districts");
    return new Effect(
        Optional.of(outcome),
        Optional.empty(),
        Reach.PLACE,
        Arrays.stream(districts).map(CouncilId::of).toList());
  }

  /** What is wrong with it in itself; told when its initiative is built. */
  List<Fault> faults() {
    Checks checks = new Checks();
    if (outcome.isPresent() == outcomeText.isPresent()) {
      checks.note("", "needs either \"outcome\" or \"outcomeText\"");
    }
    checks.notBlank("outcome", outcome).notBlank("outcomeText", outcomeText);
    if (reach == Reach.PLACE && places.isEmpty()) {
      checks.note("places", "is missing; an effect of reach \"place\" names its districts");
    }
    if (reach != Reach.PLACE && !places.isEmpty()) {
      checks.note(
          "places", "is for reach \"place\" only, and the reach is \"" + reach.code() + "\"");
    }
    return checks.distinct("places", places).faults();
  }

  /** The outcome as a person would name it. */
  public String name() {
    return outcome.or(() -> outcomeText).orElse("an outcome");
  }

  /** A builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an effect. Not thread-safe. */
  public static final class Builder extends EffectBuilder {}
}
