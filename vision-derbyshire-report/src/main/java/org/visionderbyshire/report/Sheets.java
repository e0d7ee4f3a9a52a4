package org.visionderbyshire.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Parts of a picture that is too high to be kept on one page. */
final class Sheets {

  /** What the second part and later ones say of themselves. */
  static final String GOES_ON = "It goes on from the sheet before, which describes all of it.";

  private Sheets() {}

  /** Which of several parts it is, counted from 0; nothing where there is but one. */
  static String which(int sheet, List<?> sheets) {
    return sheets.size() > 1 ? ", sheet " + (sheet + 1) + " of " + sheets.size() : "";
  }

  /**
   * The parts in their order, on as few sheets as they need; one higher than a sheet has its own.
   * What is not much higher than a sheet stays whole, as the rest would be hardly anything.
   */
  static <T> List<List<T>> of(List<T> parts, ToIntFunction<T> height, int room) {
    if (parts.stream().mapToLong(height::applyAsInt).sum() <= room + room / 2L) {
      return List.of(List.copyOf(parts));
    }
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
