package org.visionderbyshire.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {

  private static final List<String> COUNCILS =
      List.of("derbyshire", "derby", "high-peak", "bolsover", "amber-valley");

  @ParameterizedTest
  @CsvSource({
    "high-peak, high-peak",
    "highpeak, high-peak",
    "high_peak, high-peak",
    "hihg-peak, high-peak",
    "High-Peak, high-peak",
    "derbishire, derbyshire",
    "derbys, derby",
    "bolsove, bolsover",
    "xbolsover, bolsover"
  })
  void isTheWordWithTheFewestChanges(String given, String meant) {
    assertThat(Nearest.to(given, COUNCILS)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"london", "x", "", "nottinghamshire-county"})
  void isNoneWhereMoreThanHalfWouldHaveToChange(String given) {
    assertThat(Nearest.to(given, COUNCILS)).isEmpty();
  }

  @Test
  void changesHalfOfAWordAtMost() {
    assertThat(Nearest.to("abxx", List.of("abcd"))).contains("abcd");
    assertThat(Nearest.to("axxx", List.of("abcd"))).isEmpty();
  }

  @Test
  void isTheFirstInTheAlphabetAmongEquals() {
    assertThat(Nearest.to("note", List.of("vote", "mote", "rote"))).contains("mote");
  }

  @Test
  void isNoneWhereNothingIsKnown() {
    assertThat(Nearest.to("derby", List.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"derbyshre", "derbishire", "Derbyshire", "DERBYSHIR", "drebyshire", " derbyshire "
      })
  void aSlipIsTwoLettersAtMostWhateverTheCase(String given) {
    assertThat(Nearest.isSlip(given, "derbyshire")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"derby", "berkshire", "cheshire", "lancashire"})
  void whatIsOnlyNearIsNoSlip(String given) {
    assertThat(Nearest.to(given, List.of("derbyshire"))).contains("derbyshire");
    assertThat(Nearest.isSlip(given, "derbyshire")).isFalse();
  }

  @Test
  void theWordItselfIsNoSlip() {
    assertThat(Nearest.isSlip("derbyshire", "derbyshire")).isFalse();
  }

  @Test
  void isNamedInAMessageOnlyWhereThereIsOne() {
    assertThat(Nearest.unknown("council", "derbi", COUNCILS))
        .isEqualTo("unknown council \"derbi\"; did you mean \"derby\"?");
    assertThat(Nearest.unknown("council", "london", COUNCILS))
        .isEqualTo("unknown council \"london\"");
    assertThat(Nearest.guess("derbi", COUNCILS)).isEqualTo("; did you mean \"derby\"?");
    assertThat(Nearest.guess("london", COUNCILS)).isEmpty();
  }
}
