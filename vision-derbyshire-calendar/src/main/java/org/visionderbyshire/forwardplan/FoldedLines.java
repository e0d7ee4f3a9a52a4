package org.visionderbyshire.forwardplan;

import java.nio.charset.StandardCharsets;

/**
 * Folds the lines of a calendar so that none is longer than 75 bytes (RFC 5545, 3.1). Libraries
 * count characters instead, of which one can be four bytes long.
 */
final class FoldedLines {

  private static final String LINE_END = "\r\n";
  private static final int MOST = 75;

  private FoldedLines() {}

  static String of(String lines) {
    StringBuilder folded = new StringBuilder(lines.length() + lines.length() / MOST * 3);
    for (String line : lines.split(LINE_END, -1)) {
      fold(line, folded);
      folded.append(LINE_END);
    }
    // behind the last line end there was no line
    folded.setLength(folded.length() - LINE_END.length());
    return folded.toString();
  }

  private static void fold(String line, StringBuilder folded) {
    int length = 0;
    for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
      String character = line.substring(i, line.offsetByCodePoints(i, 1));
      int bytes = character.getBytes(StandardCharsets.UTF_8).length;
      if (length + bytes > MOST) {
        folded.append(LINE_END).append(' ');
        length = 1;
      }
      folded.append(character);
      length += bytes;
    }
  }
}
