package org.visionderbyshire.json;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;

/**
 * What parts the cells of a file: commas, unless a first line such as {@code sep=;} names something
 * else. Spreadsheets write and read that line where lists are not parted by commas.
 *
 * @param character the separator
 * @param lines how many lines are taken up by saying so
 * @param rest the text without them
 */
record CellSeparator(char character, int lines, String rest) {

  private static final Map<Character, String> NAMES =
      Map.of(',', "commas", ';', "semicolons", '\t', "tabs", '|', "bars");
  private static final String ALLOWED = ",;\t|";

  private static final Pattern LINE =
      Pattern.compile("\\A\"?sep=([^\r\n]*)(\r\n|\r|\n|\\z)", Pattern.CASE_INSENSITIVE);

  /**
   * Takes the line off, if it is there.
   *
   * @throws BadInputException if it names what does not part cells
   */
  static CellSeparator of(String text) {
    Matcher line = LINE.matcher(text);
    if (!line.find()) {
      return new CellSeparator(',', 0, text);
    }
    String named = line.group(1);
    // behind it, a quotation mark or the empty cells of a row
    String behind = named.isEmpty() ? "" : Spaces.strip(named.substring(1).replace("\"", ""));
    boolean isAlone = behind.chars().allMatch(c -> ALLOWED.indexOf(c) >= 0);
    if (named.isEmpty() || ALLOWED.indexOf(named.charAt(0)) < 0 || !isAlone) {
      throw new BadInputException(List.of(Fault.at(
          "line 1",
          "\"sep=" + named + "\" does not name what parts the cells; allowed: "
              + ALLOWED
                  .chars()
                  .mapToObj(c -> c == '\t' ? "sep= and a tab" : "sep=" + (char) c)
                  .collect(Collectors.joining(" ")))));
    }
    return new CellSeparator(named.charAt(0), 1, text.substring(line.end()));
  }

  /** That a file is written with another separator. */
  String notThis() {
    return lines == 0
        ? "cells are parted by commas, not by semicolons or tabs, unless a first line such as"
            + " \"sep=;\" says so"
        : "cells are parted by " + NAMES.get(character) + ", as the first line says";
  }

  /** Whether a row that is one cell would be several with another separator. */
  boolean isWrongFor(String onlyCell) {
    return ALLOWED.chars().anyMatch(c -> c != character && onlyCell.indexOf(c) >= 0);
  }
}
