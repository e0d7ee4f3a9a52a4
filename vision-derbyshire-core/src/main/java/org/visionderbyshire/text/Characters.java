package org.visionderbyshire.text;

import java.util.Locale;
import java.util.Objects;

/**
 * Which characters are what they seem. A text from outside may hold some that show nothing, move
 * the cursor of a terminal or turn the direction of what follows, so that a reader sees another
 * text than a program does. Listed here and not asked of the JDK, so that every JDK answers alike.
 * Thread-safe.
 */
public final class Characters {

  private static final int REPLACEMENT = 0xFFFD;

  /** First and last of each run of those that turn the direction of text, or end that. */
  private static final int[][] TURNING = {{0x202A, 0x202E}, {0x2066, 0x2069}};

  /** First and last of each run of those that show nothing, in ascending order. */
  private static final int[][] HIDDEN = {
    {0x00AD, 0x00AD}, // soft hyphen
    {0x034F, 0x034F}, // joiner of graphemes
    {0x061C, 0x061C}, // mark of Arabic letters
    {0x115F, 0x1160}, // fillers of Hangul
    {0x17B4, 0x17B5}, // vowels of Khmer that are not written
    {0x180B, 0x180F}, // separator and selectors of Mongolian
    {0x200B, 0x200F}, // spaces and joiners of no width, marks of direction
    {0x2028, 0x2029}, // separators of lines and paragraphs
    {0x2060, 0x206F}, // joiners, operators that are not written, old marks of direction
    {0x3164, 0x3164}, // filler of Hangul
    {0xFEFF, 0xFEFF}, // byte order mark
    {0xFFA0, 0xFFA0}, // filler of Hangul
    {0xFFF0, 0xFFFB}, // marks of annotations
    {0x13430, 0x1343F}, // joiners of hieroglyphs
    {0x1BCA0, 0x1BCA3}, // marks of shorthand
    {0x1D173, 0x1D17A}, // marks of music
    {0xE0000, 0xE0FFF} // tags, selectors of variants
  };

  private Characters() {}

  /**
   * The text with capital letters in place of a to z; all other characters stay. For words of
   * formats in which case does not count. The JDK's own method takes quadratic time for letters
   * that become several, so it is not for texts from outside.
   */
  public static String upperCase(String text) {
    Objects.requireNonNull(text, "text");
    return replaced(text, 'a', 'z', 'A' - 'a');
  }

  /** The text with small letters in place of A to Z; otherwise as {@link #upperCase}. */
  public static String lowerCase(String text) {
    Objects.requireNonNull(text, "text");
    return replaced(text, 'A', 'Z', 'a' - 'A');
  }

  private static String replaced(String text, char first, char last, int by) {
    StringBuilder other = new StringBuilder(text);
    for (int i = 0; i < other.length(); i++) {
      char character = other.charAt(i);
      if (character >= first && character <= last) {
        other.setCharAt(i, (char) (character + by));
      }
    }
    return other.toString();
  }

  /**
   * Whether a document should not hold it: a control character (C0 and C1, tabs and line ends
   * included), half a character, one that is none, or one that turns the direction of text.
   */
  public static boolean isHarmful(int codePoint) {
    return Character.isISOControl(codePoint)
        || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)
        || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF)
        || (codePoint & 0xFFFE) == 0xFFFE
        || isIn(TURNING, codePoint);
  }

  /**
   * Whether a reader does not see it: it is harmful, or shows nothing where it stands. Spaces are
   * seen, and so are the selectors of variants that pictures in texts need.
   */
  public static boolean isHidden(int codePoint) {
    return isHarmful(codePoint) || isIn(HIDDEN, codePoint);
  }

  private static boolean isIn(int[][] runs, int codePoint) {
    for (int[] run : runs) {
      if (codePoint >= run[0] && codePoint <= run[1]) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is of nothing but what every keyboard has and everybody sees. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  /**
   * The same text in one line, as a terminal can show it: tabs and the ends of lines are spaces,
   * and what a reader would not see is written out, as {@code \u202E} or, beyond four digits,
   * <code>&#92;u{E0041}</code>.
   */
  public static String shown(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\r' && i < text.length() && text.charAt(i) == '\n') {
        i++;
      }
      if (c >= '\t' && c <= '\r') {
        shown.append(' ');
      } else if (isHidden(c)) {
        shown.append("\\u").append(hexadecimal(c));
      } else {
        shown.appendCodePoint(c);
      }
    }
    return shown.toString();
  }

  private static String hexadecimal(int codePoint) {
    String digits = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
    return digits.length() > 4 ? "{" + digits + "}" : "0".repeat(4 - digits.length()) + digits;
  }

  /** The same text with U+FFFD for whatever is harmful but tabs and the ends of lines. */
  public static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> isHarmful(c) && c != '\t' && c != '\n' && c != '\r' ? REPLACEMENT : c)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
