package org.visionderbyshire.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Parts of a picture that is too high for a page. */
final class Sheets {

  private Sheets() {}

  /**
   * The parts in their order, on as few sheets as they need; one higher than a sheet has its own.
   */
  static <T> List<List<T>> of(List<T> parts, ToIntFunction<T> height, int room) {
    List<List<T>> sheets = new ArrayList<>();
    List<T> sheet = new ArrayList<>();
    int used = 0;
    for (T part : parts) {
      int needed = height.applyAsInt(part);
      if (!sheet.isEmpty() && used + needed > room) {
        sheets.add(List.copyOf(sheet));
        sheet.clear();
        used = 0;
      }
      sheet.add(part);
      used += needed;
    }
    sheets.add(List.copyOf(sheet));
    return List.copyOf(sheets);
  }
}
