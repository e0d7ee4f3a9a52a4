package org.visionderbyshire.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.citation.Sources;
import org.visionderbyshire.paper.Block;
import org.visionderbyshire.paper.Paper;
import org.visionderbyshire.paper.PaperStyle;
import org.visionderbyshire.paper.PaperText;

class ClearanceTest {

  private static final LocalDate DAY = LocalDate.of(2025, 11, 3);

  private static String text(LocalDate day) {
    Block.Section section = Clearance.usual().section(day).orElseThrow();
    return PaperText.of(new Paper(section.title(), section.blocks()), PaperStyle.PLAIN);
  }

  static Stream<ClearanceItem> items() {
    return Clearance.usual().items().stream();
  }

  static Stream<LocalDate> days() {
    return Stream.of(
        LocalDate.of(2012, 9, 10),
        LocalDate.of(2015, 2, 25),
        LocalDate.of(2015, 2, 26),
        LocalDate.of(2023, 1, 3),
        LocalDate.of(2023, 1, 4),
        LocalDate.of(2025, 2, 23),
        LocalDate.of(2025, 2, 24),
        DAY);
  }

  @Test
  void saysFirstThatItIsNoFinding() {
    assertThat(text(DAY).lines().skip(1).findFirst().orElseThrow())
        .isEqualTo(
            "This is a checklist and not a finding of this policy: nothing on it was looked at here.");
  }

  @ParameterizedTest
  @MethodSource("days")
  void clearsTheSameOnEveryDay(LocalDate day) {
    assertThat(Clearance.usual().on(day))
        .extracting(ClearanceItem::title)
        .containsExactly(
            "Finance",
            "Legal",
            "Equality",
            "Consultation and best value",
            "Procurement",
            "Subsidy",
            "Climate",
            "Risk");
  }

  @ParameterizedTest
  @MethodSource("items")
  void isLawOrCustomOrSaysThatItCitesNone(ClearanceItem item) {
    assertThat(item.citations()).allMatch(citation -> Sources.resolve(citation).isPresent());
    assertThat(item.citations()).allMatch(citation -> Sources.isLaw(citation) != item.custom());
    if (item.citations().isEmpty()) {
      assertThat(item.asks()).contains("not in the sources here");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2012-09-10, Procurement, SI 2006/5",
    "2015-02-25, Procurement, SI 2006/5",
    "2015-02-26, Procurement, SI 2015/102; SI 2006/5",
    "2025-02-23, Procurement, SI 2015/102; SI 2006/5",
    "2025-02-24, Procurement, Procurement Act 2023; SI 2015/102",
    "2023-01-04, Subsidy, Subsidy Control Act 2022 s12",
    "2025-11-03, Equality, Equality Act 2010 s149",
    "2025-11-03, Climate, HP2020 6.6"
  })
  void citesTheLawOfTheDay(LocalDate day, String title, String citations) {
    assertThat(Clearance.usual().on(day))
        .filteredOn(item -> item.title().equals(title))
        .singleElement()
        .extracting(ClearanceItem::citations)
        .isEqualTo(Citation.list(citations));
  }

  @Test
  void tellsCustomFromLaw() {
    assertThat(text(DAY))
        .contains(
            "Legal: comments cleared by the monitoring officer, who reports what would be contrary to"
                + " law [Local Government and Housing Act 1989 s5].")
        .contains("; by custom, as in [HP2020 6.8].");
  }

  @Test
  void canBeLeftOut() {
    assertThat(Clearance.none().section(DAY)).isEmpty();
    assertThat(Clearance.none().papers(List.of(DAY))).isEmpty();
  }

  @Test
  void standsOnceForAllDaysOnWhichItIsTheSame() {
    assertThat(Clearance.usual().papers(List.of(DAY.plusDays(1), DAY)))
        .extracting(Paper::title)
        .containsExactly("Checklist of clearance for a report");
    assertThat(Clearance.usual().papers(List.of(DAY, LocalDate.of(2022, 6, 1))))
        .extracting(Paper::title)
        .containsExactly(
            "Checklist of clearance for a report, as the law stood on 1 Jun 2022",
            "Checklist of clearance for a report, as the law stood on 3 Nov 2025");
  }
}
