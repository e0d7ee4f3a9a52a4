package org.visionderbyshire.report;

import java.util.ArrayList;
import java.util.List;

/**
 * How letters are set in a picture, and how much room they take.
 *
 * <p>Widths come from a table and not from the fonts of the machine, so that a picture is the same
 * everywhere. They are those of Helvetica and Arial with something to spare, as a reader's machine
 * may show another font. The smallest size prints at seven points where a picture is as wide as A4.
 */
enum Lettering {
  PLAIN(12, false),
  BOLD(12, true),
  TITLE(17, true);

  /** For each character from the space to the tilde, in thousandths of the size. */
  private static final int[] REGULAR = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };

  private static final int[] HEAVY = {
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667,
    611, 778, 722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556,
    278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584
  };

  private static final int FIRST = ' ';

  /** Of letters with accents, of other scripts and of signs: as wide as the size. */
  private static final int BROAD = 1000;

  /** Of emoji and what else lies beyond the basic plane. */
  private static final int BROADEST = 1400;

  /** In hundredths: what other fonts than Helvetica may need. */
  private static final int SPARE = 105;

  private static final String CUT = "\u2026";

  private final int size;
  private final boolean bold;

  Lettering(int size, boolean bold) {
    this.size = size;
    this.bold = bold;
  }

  int size() {
    return size;
  }

  boolean isBold() {
    return bold;
  }

  /** From one baseline to the next. */
  int leading() {
    return size + size / 4;
  }

  /** How high lines stand over each other. */
  int height(List<String> lines) {
    return lines.size() * leading();
  }

  /** How much room the text takes, never too little. */
  int width(String text) {
    int[] table = bold ? HEAVY : REGULAR;
    long thousandths = text.codePoints()
        .mapToLong(c -> c >= FIRST && c < FIRST + table.length
            ? table[c - FIRST]
            : Character.isSupplementaryCodePoint(c) ? BROADEST : BROAD)
        .sum();
    return (int) ((thousandths * size * SPARE + 99_999) / 100_000);
  }

  int width(List<String> lines) {
    return lines.stream().mapToInt(this::width).max().orElse(0);
  }

  /** The text in lines of that width at most; words that are longer are parted. */
  List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : Markup.plain(text).strip().split("\\s+", -1)) {
      if (line.length() > 0 && width(line + " " + word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
      while (width(line.toString()) > width) {
        int fits = fitting(line.toString(), width);
        lines.add(line.substring(0, fits));
        line.delete(0, fits);
      }
    }
    if (line.length() > 0) {
      lines.add(line.toString());
    }
    return List.copyOf(lines);
  }

  /** As many lines as are allowed, the last one cut where there would be more. */
  List<String> wrap(String text, int width, int most) {
    List<String> lines = wrap(text, width);
    if (lines.size() <= most) {
      return lines;
    }
    List<String> kept = new ArrayList<>(lines.subList(0, most - 1));
    String last = lines.get(most - 1);
    kept.add(last.substring(0, Math.min(last.length(), fitting(last, width - width(CUT)))) + CUT);
    return List.copyOf(kept);
  }

  /** How much of the text fits, at least a character and never half of one. */
  private int fitting(String text, int width) {
    int end = text.offsetByCodePoints(0, 1);
    while (end < text.length()) {
      int next = text.offsetByCodePoints(end, 1);
      if (width(text.substring(0, next)) > width) {
        return end;
      }
      end = next;
    }
    return end;
  }
}
