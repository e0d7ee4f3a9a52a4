package org.visionderbyshire.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    assertThat(slides("DCC2022", "App 2")).hasSize(24);
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
        "LGA 1972 s100A(2)",
        "LGA 1972 s100A(3)",
        "LGA 1972 s100A(4)",
        "LGA 1972 s100A(5)",
        "LGA 1972 s100B(4)(b)",
        "LGA 1972 s100C",
        "LGA 1972 s100D",
        "LGA 1972 s100D(1)",
        "LGA 1972 s100E",
        "LGA 1972 s101(1)(a)",
        "LGA 1972 s101(1)(b)",
        "LGA 1972 s113(1)",
        "LGA 1972 Sch 12 para 4(1A)",
        "LGA 1972 Sch 12 para 4(5)",
        "LGA 1972 Sch 12A",
        "SI 2000/2853 reg 4(1)",
        "SI 2000/2853 reg 4(1)(a)",
        "SI 2000/2853 reg 4(1)(b)",
        "SI 2000/2853 reg 4(1)(c)",
        "SI 2000/2853 reg 5(1)",
        "SI 2012/1020 reg 3(2)",
        "SI 2012/1020 reg 4",
        "SI 2012/1020 reg 5",
        "SI 2012/2089 reg 4(2)",
        "SI 2012/2089 reg 4(2)(a)",
        "SI 2012/2089 reg 4(2)(b)",
        "SI 2012/2089 reg 5(1)",
        "SI 2012/2089 reg 5(7)",
        "SI 2012/2089 reg 6(2)",
        "SI 2012/2089 reg 9(1)",
        "SI 2012/2089 reg 10(1)",
        "SI 2012/2089 reg 10(3)",
        "SI 2012/2089 reg 14",
        "SI 2012/2089 reg 15",
        "SI 2012/2089 reg 21",
        "SI 2014/2095 reg 7",
        "SI 2014/2095 reg 7(2)",
        "SI 2014/2095 reg 8",
        "SI 2015/5 art 2",
        "SI 2024/232",
        "LURA 2023 s10(8)",
        "LURA 2023 s10(11)",
        "LURA 2023 s18(6)",
        "LURA 2023 s20(2)",
        "LURA 2023 s45",
        "LURA 2023 s45(2)",
        "LURA 2023 s45(4)",
        "LURA 2023 s45(5)",
        "LURA 2023 s45(6)",
        "LURA 2023 s46(1)(d)",
        "LURA 2023 s47",
        "LDEDCA 2009 s104(10)",
        "LDEDCA 2009 s104(11)",
        "LDEDCA 2009 s105(3A)",
        "LDEDCA 2009 s105B(2)",
        "LDEDCA 2009 s110(1)(b)",
        "CLGDA 2016 s14",
        "CLGDA 2016 s16",
        "CLGDA 2016 s17(1)(a)",
        "Local Authorities (Goods and Services) Act 1970 s1",
        "English Devolution and Community Empowerment Act 2026",
        "record: Derbyshire Cabinet, 22 February 2024",
        "record: Derby scrutiny page",
        "record: Derbyshire register of decisions, May 2022",
        "record: North East Derbyshire key decisions page",
        "record: shared prosperity fund plans, July 2022",
        "record: waivers of call-in, 2025",
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
  void lawIsKnownToTheDayBeforeTheActOf2026() {
    assertThat(Sources.lawKnownTo()).isEqualTo(LocalDate.of(2026, 4, 28));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LGA 1972 s101(5) | ukpga/1972/70/section/101",
        "LGA 1972 Sch 12 para 4(5) | ukpga/1972/70/schedule/12/paragraph/4",
        "LGA 2000 s9EB | ukpga/2000/22/section/9EB",
        "Local Authorities (Goods and Services) Act 1970 s1 | ukpga/1970/39/section/1",
        "LDEDCA 2009 s105(3A) | ukpga/2009/20/section/105",
        "Localism Act 2011 s1 | ukpga/2011/20/section/1",
        "CLGDA 2016 s17(1)(a) | ukpga/2016/1/section/17",
        "LURA 2023 s45(6) | ukpga/2023/55/section/45",
        "English Devolution and Community Empowerment Act 2026 | ukpga/2026/23",
        "SI 2000/2853 reg 4(1)(a) | uksi/2000/2853/regulation/4",
        "SI 2001/3384 | uksi/2001/3384",
        "SI 2002/715 | uksi/2002/715",
        "SI 2012/1019 reg 11(4) | uksi/2012/1019/regulation/11",
        "SI 2012/1020 reg 3(2) | uksi/2012/1020/regulation/3",
        "SI 2012/2089 reg 9 | uksi/2012/2089/regulation/9",
        "SI 2014/2095 reg 7(2) | uksi/2014/2095/regulation/7",
        "SI 2015/5 art 2 | uksi/2015/5/article/2",
        "SI 2024/232 | uksi/2024/232"
      })
  void lawHasAnAddressInTheTextOfADay(String citation, String path) {
    assertThat(Sources.address(Citation.of(citation), LocalDate.of(2022, 6, 1)))
        .contains(URI.create("https://www.legislation.gov.uk/" + path + "/2022-06-01"));
  }

  @Test
  void lawAloneHasAddressesAndEachPlaceOfIt() {
    assertThat(Sources.all()).allSatisfy(work -> {
      boolean law = work.kind() == WorkKind.LAW;
      assertThat(work.address().isPresent()).isEqualTo(law);
      assertThat(work.places()).allMatch(place -> place.address().isPresent() == law);
    });
    assertThat(Sources.address(Citation.of("HP2020 8.16"), LocalDate.of(2022, 6, 1)))
        .isEmpty();
    assertThat(Sources.address(Citation.of("our constitution"), LocalDate.of(2022, 6, 1)))
        .isEmpty();
  }

  @Test
  void documentsAloneTellWhatBecameOfEachPlace() {
    assertThat(Sources.all())
        .allSatisfy(work -> assertThat(work.places())
            .allMatch(place -> place.use().isPresent() == (work.kind() == WorkKind.DOCUMENT)));
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
