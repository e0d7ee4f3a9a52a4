package org.visionderbyshire.json;

import org.visionderbyshire.text.SpreadsheetText;

/**
 * The apostrophes in a cell that keep a spreadsheet from calculating a text, and white space from
 * being lost.
 */
final class CellGuard {

  private static final String MARK = "'";

  private CellGuard() {}

  static String on(String text, CellForm form) {
    String guarded = SpreadsheetText.guarded(text);
    return guarded.equals(text) && isLost(text, form) ? MARK + text : guarded;
  }

  static String off(String cell, CellForm form) {
    String text = SpreadsheetText.unguarded(cell);
    return text.equals(cell) && cell.startsWith(MARK) && isLost(cell.substring(1), form)
        ? cell.substring(1)
        : text;
  }

  /**
   * Whether a text is blank, which without the mark would be nothing, or a name with white space
   * around it. One that only looks as if it bore the mark needs it, too.
   */
  private static boolean isLost(String text, CellForm form) {
    String rest = text.replaceFirst("^'+", "");
    return Spaces.areAll(rest) || (form == CellForm.NAME && !Spaces.strip(rest).equals(rest));
  }
}
