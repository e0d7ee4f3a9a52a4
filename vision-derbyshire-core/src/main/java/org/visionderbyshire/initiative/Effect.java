package org.visionderbyshire.initiative;

import java.util.List;
import java.util.Optional;
import org.visionderbyshire.council.CouncilId;

/**
 * Something that an initiative is to improve, and how far that reaches. Immutable and thread-safe.
 *
 * @param outcome one of the area's outcomes; either this or the next
 * @param outcomeText an outcome in words of one's own
 * @param reach how far it reaches
 * @param places the districts touched; for {@link Reach#PLACE} only, and needed there
 */
public record Effect(
    Optional<String> outcome, Optional<String> outcomeText, Reach reach, List<CouncilId> places) {

  public Effect {
    places = List.copyOf(places);
  }

  /** An effect on one of the area's outcomes. */
  public static Effect on(String outcome, Reach reach) {
    return new Effect(Optional.of(outcome), Optional.empty(), reach, List.of());
  }

  /** An effect on one of the area's outcomes in named districts. */
  public static Effect inPlaces(String outcome, String... districts) {
    return new Effect(
        Optional.of(outcome),
        Optional.empty(),
        Reach.PLACE,
        List.of(districts).stream().map(CouncilId::of).toList());
  }

  /** The outcome as a person would name it. */
  public String name() {
    return outcome.or(() -> outcomeText).orElse("an outcome");
  }
}
