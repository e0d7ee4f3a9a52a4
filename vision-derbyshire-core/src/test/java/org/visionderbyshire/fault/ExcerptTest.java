package org.visionderbyshire.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExcerptTest {

  @Test
  void isAllOfAShortText() {
    assertThat(Excerpt.of("bolsover")).isEqualTo("bolsover");
    assertThat(Excerpt.of("x".repeat(60))).isEqualTo("x".repeat(60));
    assertThat(Excerpt.of("")).isEmpty();
  }

  @Test
  void isTheTwoEndsOfALongOne() {
    assertThat(Excerpt.of("abcdefghijklmnop", 10)).isEqualTo("abcd...nop");
    assertThat(Excerpt.of("a" + "x".repeat(1_000_000) + "z"))
        .hasSize(60)
        .startsWith("ax")
        .contains("...")
        .endsWith("xz");
  }

  @Test
  void cutsNoCharacterInHalf() {
    String smiles = "\uD83D\uDE00".repeat(50);
    for (int most = 10; most < 20; most++) {
      assertThat(Excerpt.of("x" + smiles, most).codePoints())
          .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
  }

  @Test
  void listsTheFirstHundred() {
    List<Integer> numbers = IntStream.range(0, 20_000).boxed().toList();

    assertThat(Excerpt.listing(numbers)).startsWith("0, 1, 2").endsWith(", 99 and 19900 more");
    assertThat(Excerpt.listing(numbers.subList(0, 100))).endsWith(", 98, 99");
    assertThat(Excerpt.listing(List.of())).isEmpty();
  }
}
