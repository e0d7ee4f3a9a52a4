package org.visionderbyshire.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest {

  /** How many paragraphs each section of HP2020 has. */
  private static final Map<Integer, Integer> PARAGRAPHS_OF_HP2020 = Map.ofEntries(
      Map.entry(1, 1),
      Map.entry(2, 1),
      Map.entry(3, 17),
      Map.entry(4, 1),
      Map.entry(5, 1),
      Map.entry(6, 8),
      Map.entry(7, 4),
      Map.entry(8, 24),
      Map.entry(9, 8),
      Map.entry(10, 7),
      Map.entry(11, 8),
      Map.entry(12, 6));

  @Test
  void everyParagraphOfTheReportOf2020CanBeCited() {
    List<String> numbered = work("HP2020").places().stream()
        .map(Place::pinpoint)
        .filter(pinpoint -> pinpoint.matches("\\d+\\.\\d+"))
        .toList();

    List<String> expected = new ArrayList<>();
    for (int section = 1; section <= PARAGRAPHS_OF_HP2020.size(); section++) {
      int of = section;
      IntStream.rangeClosed(1, PARAGRAPHS_OF_HP2020.get(section))
          .mapToObj(paragraph -> of + "." + paragraph)
          .forEach(expected::add);
    }
    assertThat(numbered).containsExactlyElementsOf(expected);
  }

  @Test
  void everyParagraphOfTheReportOf2022CanBeCited() {
    assertThat(work("DCC2022").places())
        .extracting(Place::pinpoint)
        .contains("1.1", "2.1", "2.2", "3.1", "4.1", "5.1", "6.1", "7.1", "7.2", "8", "9.1")
        .contains("App 1 1.1", "App 1 2.1", "App 1 3.1", "App 1 4.1", "App 1 5.1", "App 1 6.1")
        .doesNotContain("4.2");
  }

  @Test
  void slidesAreCitedByTheirHeading() {
    assertThat(slides("HP2020", "App A")).hasSize(11);
    assertThat(slides("DCC2022", "App 2")).hasSize(20);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HP2020 8.16",
        "HP2020 6.6",
        "HP2020 App A \"A new model\"",
        "DCC2022 2.2",
        "DCC2022 8",
        "DCC2022 App 1 2.1",
        "DCC2022 App 2 \"Impact on Derbyshire's people and places\"",
        "LGA 1972 s101(1)",
        "LGA 1972 s101(2)",
        "LGA 1972 s101(5)",
        "LGA 1972 s102(1)(b)",
        "LGA 1972 s100A",
        "LGA 1972 s100B",
        "SI 2002/715",
        "LGA 1972 s113",
        "LGA 2000 s9D(2)",
        "LGA 2000 s9E",
        "LGA 2000 s9EA",
        "LGA 2000 s9EB",
        "SI 2012/1019",
        "SI 2012/1019 reg 11(4)",
        "SI 2012/1019 reg 11(5)",
        "LGA 2000 s9F",
        "SI 2000/2853 reg 2",
        "SI 2000/2853 Sch 1",
        "SI 2000/2853 reg 3",
        "SI 2000/2853 Sch 2",
        "SI 2000/2853 reg 4",
        "SI 2000/2853 Sch 3",
        "SI 2000/2853 reg 5",
        "SI 2000/2853 Sch 4",
        "SI 2012/1020 reg 3",
        "SI 2001/3384",
        "LGA 1972 Sch 12",
        "SI 2012/2089",
        "SI 2012/2089 reg 2",
        "SI 2012/2089 reg 5",
        "SI 2012/2089 reg 5(6)",
        "SI 2012/2089 reg 6",
        "SI 2012/2089 reg 7",
        "SI 2012/2089 reg 8",
        "SI 2012/2089 reg 9",
        "SI 2012/2089 reg 10",
        "SI 2012/2089 reg 11",
        "SI 2012/2089 reg 12",
        "SI 2012/2089 reg 13",
        "SI 2012/2089 reg 18",
        "SI 2012/2089 reg 19",
        "Localism Act 2011 s1",
        "Localism Act 2011 s2(3)",
        "record: Derbyshire Cabinet, 22 February 2024",
        "ONS local authority codes",
        "Local Government Service List",
        "gov.uk bank holidays"
      })
  void resolvesWhatItHas(String citation) {
    assertThat(Sources.resolve(Citation.of(citation)))
        .map(Place::citation)
        .contains(Citation.of(citation));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"HP2020 8.25", "HP2020", "LGA 1972", "SI 2012/2089, reg. 9", "hp2020 8.1"})
  void doesNotResolveWhatItLacks(String citation) {
    assertThat(Sources.resolve(Citation.of(citation))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("places")
  void everyPlaceResolvesToItself(Place place) {
    assertThat(Sources.resolve(place.citation())).contains(place);
    assertThat(place.citation().text()).doesNotContain(";");
    assertThat(place.heading()).isNotBlank();
    assertThat(place.heading().split(" ")).as("a heading, no text").hasSizeLessThanOrEqualTo(10);
  }

  @Test
  void keysAreUnique() {
    assertThat(Sources.all()).extracting(Work::key).doesNotHaveDuplicates();
    assertThat(Sources.all()).allSatisfy(work -> assertThat(work.places()).isNotEmpty());
  }

  @Test
  void aWorkAsAWholeIsCitedByItsKey() {
    Place whole = Sources.resolve(Citation.of("SI 2012/2089")).orElseThrow();
    assertThat(whole.isWhole()).isTrue();
    assertThat(whole.citation()).hasToString("SI 2012/2089");
  }

  private static Stream<Place> places() {
    return Sources.all().stream().flatMap(work -> work.places().stream());
  }

  private static Work work(String key) {
    return Sources.all().stream()
        .filter(work -> work.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static List<Place> slides(String key, String appendix) {
    return work(key).places().stream()
        .filter(place -> place.pinpoint().startsWith(appendix + " \""))
        .toList();
  }
}
