package org.visionderbyshire.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.citation.Place;
import org.visionderbyshire.citation.Sources;
import org.visionderbyshire.citation.Use;
import org.visionderbyshire.citation.WorkKind;

/** Holds what the manifest says of paragraphs and slides against the rules and the readings. */
class SourcesDecideTest {

  private static final Set<Citation> CITED = Stream.concat(
          Rules.all().stream().flatMap(rule -> rule.citations().stream()),
          Policy.visionDerbyshire().readings().stream()
              .flatMap(reading -> reading.citations().stream()))
      .collect(Collectors.toSet());

  static Stream<Place> placesOfDocuments() {
    return Sources.all().stream()
        .filter(work -> work.kind() == WorkKind.DOCUMENT)
        .flatMap(work -> work.places().stream());
  }

  /** Where this fails, sources.txt is what has to follow: "decides" and "rules", or neither. */
  @ParameterizedTest
  @MethodSource("placesOfDocuments")
  void aPlaceDecidesIfARuleOrAReadingRestsOnIt(Place place) {
    assertThat(place.use().orElseThrow().kind() == Use.Kind.DECIDES)
        .as("whether %s decides, to be told in sources.txt", place.citation())
        .isEqualTo(CITED.contains(place.citation()));
  }
}
