package org.visionderbyshire.text;

/**
 * Texts in the cells of a spreadsheet. A spreadsheet may calculate a cell that begins with a sign,
 * and with other separators than commas it begins a cell in the middle of another (OWASP "CSV
 * Injection"). An apostrophe before such a place makes it a text. Thread-safe.
 *
 * <p>A place is the beginning of a cell, and behind each comma, semicolon, vertical bar, tab or end
 * of a line in it. It needs an apostrophe where an equals, plus, minus or commercial at sign
 * follows, full-width, small, raised and lowered ones included, with nothing before it but spaces
 * of any kind, characters that are not seen, and quotation marks; a cell also needs one where it
 * begins with a tab or a carriage return.
 */
public final class SpreadsheetText {

  private static final char MARK = '\'';

  /** Also in the forms that are wide, small, raised and lowered, and the sign of minus. */
  private static final String SIGNS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B\u2212"
      + "\u207C\u207A\u207B\u208C\u208A\u208B";

  private SpreadsheetText() {}

  /** The text with an apostrophe at each place that needs one. */
  public static String guarded(String text) {
    StringBuilder guarded = new StringBuilder(text.length() + 2);
    if (isFormula(text)) {
      guarded.append(MARK);
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      guarded.append(c);
      if (isSeparator(c) && isSignNext(text, i + 1, false)) {
        guarded.append(MARK);
      }
    }
    return guarded.toString();
  }

  /** The text without the apostrophes that {@link #guarded} adds; other apostrophes stay. */
  public static String unguarded(String cell) {
    StringBuilder text = new StringBuilder(cell.length());
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      text.append(c);
      if (isSeparator(c)
          && i + 1 < cell.length()
          && cell.charAt(i + 1) == MARK
          && isSignNext(cell, i + 2, false)) {
        i++;
      }
    }
    return text.length() > 0 && text.charAt(0) == MARK && isFormula(text.substring(1))
        ? text.substring(1)
        : text.toString();
  }

  /**
   * Whether a spreadsheet may calculate a cell that begins so. One that only looks as if it bore
   * the mark counts, too, so that the mark can be told from its own apostrophes.
   */
  private static boolean isFormula(String text) {
    int first = behindMarks(text, 0);
    return first < text.length()
        && (text.charAt(first) == '\t'
            || text.charAt(first) == '\r'
            || isSignNext(text, first, true));
  }

  private static boolean isSignNext(String text, int from, boolean passSeparators) {
    int i = behindMarks(text, from);
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (!isPassedOver(c) || (isSeparator(c) && !passSeparators)) {
        return SIGNS.indexOf(c) >= 0;
      }
      i += Character.charCount(c);
    }
    return false;
  }

  private static int behindMarks(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == MARK) {
      i++;
    }
    return i;
  }

  private static boolean isPassedOver(int c) {
    return c == '"'
        || c == 0xFFFD
        || Character.isSpaceChar(c)
        || Character.isWhitespace(c)
        || Characters.isHidden(c);
  }

  private static boolean isSeparator(int c) {
    return c == ','
        || c == ';'
        || c == '|'
        || (c >= '\t' && c <= '\r')
        || c == 0x85
        || c == 0x2028
        || c == 0x2029;
  }
}
