package org.visionderbyshire.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
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

  @Test
  void wordsThatNobodyTypesAreNotCompared() {
    String word = "a".repeat(1_000_000);

    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
      assertThat(Nearest.to(word, List.of(word + "b", "derby"))).isEmpty();
      assertThat(Nearest.isSlip(word, word + "b")).isFalse();
      assertThat(Nearest.unknown("council", word, COUNCILS)).hasSizeLessThan(100);
    });
    assertThat(Nearest.to("a".repeat(199), List.of("a".repeat(200)))).isPresent();
  }

  /** With every cut that is made on the way, as without. */
  @Test
  void isWhatComparingAllInFullWouldGive() {
    Random random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      List<String> known = Stream.generate(() -> word(random)).limit(8).toList();
      String given = word(random);
      Optional<String> expected = known.stream()
          .filter(each -> distance(given, each) <= Math.max(given.length(), each.length()) / 2)
          .min(Comparator.<String>comparingInt(each -> distance(given, each))
              .thenComparing(Comparator.naturalOrder()));
      assertThat(Nearest.to(given, known)).as("%s of %s", given, known).isEqualTo(expected);
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int length = random.nextInt(7); length > 0; length--) {
      word.append((char) ('a' + random.nextInt(3)));
    }
    return word.toString();
  }

  private static int distance(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.length() + b.length();
    }
    String restOfA = a.substring(1);
    String restOfB = b.substring(1);
    if (a.charAt(0) == b.charAt(0)) {
      return distance(restOfA, restOfB);
    }
    return 1
        + Math.min(
            distance(restOfA, restOfB), Math.min(distance(a, restOfB), distance(restOfA, b)));
  }
}
