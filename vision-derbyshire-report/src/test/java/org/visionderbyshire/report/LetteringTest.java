package org.visionderbyshire.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetteringTest {

  @Test
  void wideLettersTakeMoreRoomThanNarrowOnes() {
    assertThat(Lettering.PLAIN.width("WWW")).isGreaterThan(Lettering.PLAIN.width("iii"));
    assertThat(Lettering.BOLD.width("nnn")).isGreaterThan(Lettering.PLAIN.width("nnn"));
    assertThat(Lettering.PLAIN.width("")).isZero();
    assertThat(Lettering.PLAIN.width("\uD83D\uDE00")).isGreaterThan(Lettering.PLAIN.size());
  }

  @ParameterizedTest
  @EnumSource
  void breaksBetweenWordsAndParts(Lettering lettering) {
    String text = "a councillor with " + "w".repeat(50) + " and\tan \uD83D\uDE00\uD83D\uDE00\n end";

    List<String> lines = lettering.wrap(text, 100);

    assertThat(lines).allMatch(line -> lettering.width(line) <= 100);
    assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replaceAll("\\s", ""));
    assertThat(lines).noneMatch(line -> line.startsWith(" ") || line.endsWith(" "));
  }

  @Test
  void cutsWhatWouldBeTooManyLines() {
    List<String> lines = Lettering.PLAIN.wrap("one two three four five six seven", 40, 2);

    assertThat(lines).hasSize(2);
    assertThat(lines.get(1)).endsWith("\u2026");
    assertThat(lines).allMatch(line -> Lettering.PLAIN.width(line) <= 40);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t"})
  void nothingTakesNoLine(String nothing) {
    assertThat(Lettering.PLAIN.wrap(nothing, 100)).isEmpty();
  }
}
