package org.visionderbyshire.derbyshire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.citation.Place;
import org.visionderbyshire.citation.Sources;
import org.visionderbyshire.citation.Use;
import org.visionderbyshire.citation.WorkKind;

/** Holds what the manifest says became of each paragraph and slide against the model. */
class RestingOnTest {

  private static final String RULES = "rules";

  static Stream<Place> placesOfDocuments() {
    return Sources.all().stream()
        .filter(work -> work.kind() == WorkKind.DOCUMENT)
        .flatMap(work -> work.places().stream());
  }

  @ParameterizedTest
  @MethodSource("placesOfDocuments")
  void theManifestNamesTheListsThatRestOnAPlace(Place place) {
    Use use = place.use().orElseThrow();
    Set<String> lists = VisionDerbyshire.restingOn(place.citation()).stream()
        .map(Element::list)
        .collect(Collectors.toCollection(TreeSet::new));
    if (use.kind() == Use.Kind.DECIDES) {
      lists.add(RULES);
    }

    if (lists.isEmpty()) {
      assertThat(use.kind()).isIn(Use.Kind.CONTEXT, Use.Kind.JUDGEMENT);
      assertThat(use.where()).as("why it is in no list").isNotBlank();
    } else {
      assertThat(use.kind()).isIn(Use.Kind.MODEL, Use.Kind.DECIDES);
      assertThat(new TreeSet<>(Arrays.asList(use.where().split(", "))))
          .as("lists that rest on %s, to be named in sources.txt", place.citation())
          .isEqualTo(lists);
    }
  }

  @Test
  void tellsWhatRestsOnAPlace() {
    assertThat(VisionDerbyshire.restingOn(Citation.of("HP2020 8.19")))
        .extracting(element -> element.list() + " " + element.id())
        .containsExactly(
            "pilots communication-and-engagement",
            "pilots community-recovery",
            "pilots economic-recovery",
            "phases 2");
    assertThat(VisionDerbyshire.restingOn(Citation.of("HP2020 9.6")))
        .extracting(element -> element.list() + " " + element.id())
        .contains("alliances bolsover, north-east-derbyshire");
    assertThat(VisionDerbyshire.restingOn(Citation.of("HP2020 10.3"))).isEmpty();
    assertThat(VisionDerbyshire.restingOn(Citation.of("no such place"))).isEmpty();
  }
}
