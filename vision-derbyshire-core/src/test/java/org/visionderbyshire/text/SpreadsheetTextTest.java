package org.visionderbyshire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SpreadsheetTextTest {

  private static final List<String> PIECES = List.of(
      "=",
      "+",
      "-",
      "@",
      "\uFF1D",
      "\u2212",
      "'",
      "''",
      "\"",
      ";",
      ",",
      "|",
      "\t",
      "\n",
      "\r",
      "\u2028",
      " ",
      "\u00A0",
      "\u200B",
      "\uFEFF",
      "\uFFFD",
      "a",
      "1",
      "\uD83D\uDEB2");

  @Test
  void whatWasGuardedComesBackAsItWas() {
    SplittableRandom random = new SplittableRandom(20_261_129);
    for (int i = 0; i < 200_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(9); length > 0; length--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      String guarded = SpreadsheetText.guarded(text.toString());
      assertThat(SpreadsheetText.unguarded(guarded)).as(guarded).isEqualTo(text.toString());
      for (String cell : guarded.split("[;,|\\t\\n\\r]", -1)) {
        assertThat(cell).as(guarded).doesNotMatch("^[\\h\\p{Cf}\"\uFFFD]*[=+@\uFF1D\u2212-].*");
      }
    }
  }

  @Test
  void signsElsewhereAreLeftAlone() {
    for (String text :
        List.of("a=b", "2022-06-01", "a, b; c", "'quoted'", "it's - and so on", "")) {
      assertThat(SpreadsheetText.guarded(text)).isEqualTo(text);
      assertThat(SpreadsheetText.unguarded(text)).isEqualTo(text);
    }
  }
}
