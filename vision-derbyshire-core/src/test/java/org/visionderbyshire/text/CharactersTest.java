package org.visionderbyshire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

  @Test
  void everyControlCharacterIsWrittenOut() {
    for (int c = 0; c <= 0x9F; c++) {
      if (c < 0x20 || c >= 0x7F) {
        boolean space = c >= '\t' && c <= '\r';
        assertThat(Characters.shown("a" + (char) c + "b"))
            .isEqualTo(space ? "a b" : "a\\u00" + (c < 16 ? "0" : "") + hex(c) + "b");
      }
    }
  }

  private static String hex(int number) {
    return Integer.toHexString(number).toUpperCase(java.util.Locale.ROOT);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x00AD, 0x034F, 0x061C, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2028, 0x2029,
        0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069, 0x206F,
        0x3164, 0xD800, 0xDFFF, 0xFDD0, 0xFEFF, 0xFFF9, 0xFFFE, 0xFFFF
      })
  void whatAReaderWouldNotSeeIsWrittenOut(int c) {
    assertThat(Characters.isHidden(c)).isTrue();
    assertThat(Characters.shown("a" + (char) c + "b"))
        .isEqualTo("a\\u" + "0".repeat(4 - hex(c).length()) + hex(c) + "b");
  }

  @Test
  void soIsWhatLiesBeyondFourDigits() {
    String tag = Character.toString(0xE0041);
    assertThat(Characters.shown("a" + tag + "b")).isEqualTo("a\\u{E0041}b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ch\u00E2teau",
        "\uD83D\uDEB2",
        "\u2764\uFE0F",
        "a\u00A0b",
        "\u0645",
        "\u65E5",
        "a\\u202Eb"
      })
  void whatIsSeenStaysAsItIs(String text) {
    assertThat(Characters.shown(text)).isEqualTo(text);
    assertThat(Characters.plain(text)).isEqualTo(text);
  }

  @Test
  void aTextIsShownInOneLine() {
    assertThat(Characters.shown("a\r\nb\nc\rd\te")).isEqualTo("a b c d e");
  }

  @Test
  void aDocumentHoldsWhatShowsNothingButNothingHarmful() {
    assertThat(Characters.plain("a\u200Db\n\tc\r")).isEqualTo("a\u200Db\n\tc\r");
    for (String harmful :
        List.of("\u0000", "\u001B", "\u0085", "\u009B", "\u202E", "\u2066", "\uD800", "\uFFFE")) {
      assertThat(Characters.plain("a" + harmful + "b")).isEqualTo("a\uFFFDb");
    }
  }

  @Test
  void onlyLettersOfFormatsChangeTheirCase() {
    assertThat(Characters.upperCase("freq=daily;\u00e9\u00df\u0131"))
        .isEqualTo("FREQ=DAILY;\u00e9\u00df\u0131");
    assertThat(Characters.lowerCase("TRUE I \u0130\u00c9")).isEqualTo("true i \u0130\u00c9");
  }
}
