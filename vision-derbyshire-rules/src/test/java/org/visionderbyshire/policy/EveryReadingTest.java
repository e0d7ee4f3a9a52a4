package org.visionderbyshire.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EveryReadingTest {

  private static final List<Reading> READINGS = Policy.visionDerbyshire().readings();

  @Test
  void whatLooksAtAllReadingsIsRunUnderAllTheirCombinations() {
    List<String> seen = new ArrayList<>();
    int combinations = EveryReading.under(readings -> seen.add(String.join(
        " ", READINGS.stream().map(reading -> readings.option(reading.id())).toList())));
    assertThat(combinations)
        .isEqualTo(READINGS.stream()
            .mapToInt(reading -> reading.optionIds().size())
            .reduce(1, (a, b) -> a * b));
    assertThat(seen).hasSize(combinations).doesNotHaveDuplicates();
  }

  @Test
  void aReadingIsCombinedOnlyWhereItIsLookedAt() {
    List<String> seen = new ArrayList<>();
    EveryReading.under(readings -> seen.add(
        readings.levelBasis().equals("both")
            ? "both " + readings.longClock()
            : readings.levelBasis()));
    assertThat(seen)
        .containsExactlyInAnyOrder("outcome", "participation", "both calendar", "both working");
  }

  @Test
  void aReadingKeepsItsOptionHoweverOftenItIsLookedAt() {
    int combinations = EveryReading.under(
        readings -> assertThat(readings.shortClock()).isEqualTo(readings.shortClock()));
    assertThat(combinations).isEqualTo(2);
  }

  @Test
  void whatLooksAtNoReadingIsRunOnce() {
    assertThat(EveryReading.under(readings -> {})).isEqualTo(1);
  }

  @Test
  void aReadingThatThereIsNotIsAMistakeOfTheTest() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EveryReading.under(readings -> readings.option("long-clok")))
        .withMessageContaining("long-clok");
  }
}
