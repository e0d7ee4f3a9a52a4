package org.visionderbyshire.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.visionderbyshire.text.Characters;

/** Text laid out for people: wrapped, indented, with headings. Not thread-safe. */
public final class Page {

  private static final String SPACE_THAT_HOLDS = "\u00A0";

  private final StringBuilder text = new StringBuilder();
  private final PaperStyle style;

  /** An empty page. */
  public Page(PaperStyle style) {
    this.style = Objects.requireNonNull(style, "style");
  }

  /** The same words, not to be parted at the end of a line. */
  public static String unbroken(String words) {
    Objects.requireNonNull(words, "words");
    return words.replace(" ", SPACE_THAT_HOLDS);
  }

  /** Adds an empty line. */
  public Page blank() {
    text.append('\n');
    return this;
  }

  /** Adds a heading. */
  public Page heading(String words) {
    Objects.requireNonNull(words, "words");
    return lines(wrapped(words, style.width()), "", style.heading());
  }

  /** Adds a paragraph. */
  public Page paragraph(int indent, String words) {
    Objects.requireNonNull(words, "words");
    return lines(
        wrapped(words, style.width() - indent), " ".repeat(indent), UnaryOperator.identity());
  }

  /** A paragraph whose later lines are indented by two more. */
  public Page item(int indent, String words) {
    Objects.requireNonNull(words, "words");
    List<String> lines = wrapped(words, style.width() - indent - 2);
    lines(lines.subList(0, 1), " ".repeat(indent), UnaryOperator.identity());
    return lines(lines.subList(1, lines.size()), " ".repeat(indent + 2), UnaryOperator.identity());
  }

  /** A label and what it says, all lines of which begin at the same column. */
  public Page labelled(int indent, String label, int column, String words) {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(words, "words");
    return labelled(indent, label, column, words, UnaryOperator.identity());
  }

  /** A label and what it says, with something made of each of its lines. */
  public Page labelled(
      int indent, String label, int column, String words, UnaryOperator<String> look) {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(look, "look");
    List<String> lines = wrapped(words, style.width() - column);
    String first = " ".repeat(indent) + Characters.shown(label);
    text.append(first)
        .append(" ".repeat(Math.max(1, column - first.length())))
        .append(look.apply(lines.get(0)))
        .append('\n');
    return lines(lines.subList(1, lines.size()), " ".repeat(column), look);
  }

  /** Rows of a table, its columns as wide as they must be, its first row in bold. */
  public Page table(List<List<String>> rows) {
    Objects.requireNonNull(rows, "rows");
    List<List<String>> cells =
        rows.stream().map(row -> row.stream().map(Characters::shown).toList()).toList();
    int[] widths = new int[cells.isEmpty() ? 0 : cells.get(0).size()];
    for (List<String> row : cells) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], length(row.get(i)));
      }
    }
    for (List<String> row : cells) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        line.append(row.get(i)).append(" ".repeat(widths[i] - length(row.get(i)) + 2));
      }
      String stripped = line.toString().stripTrailing();
      text.append(row == cells.get(0) ? style.heading().apply(stripped) : stripped)
          .append('\n');
    }
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private Page lines(List<String> lines, String indent, UnaryOperator<String> style) {
    lines.forEach(line -> text.append(indent).append(style.apply(line)).append('\n'));
    return this;
  }

  /** At least one line; a word that is longer than a line stands on one of its own. */
  private static List<String> wrapped(String words, int width) {
    String shown = Characters.shown(words).strip();
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int taken = 0;
    for (int start = 0; start <= shown.length(); ) {
      int space = shown.indexOf(' ', start);
      int end = space < 0 ? shown.length() : space;
      int length = Character.codePointCount(shown, start, end);
      if (length > 0) {
        if (taken > 0 && taken + 1 + length > width) {
          lines.add(unheld(line));
          line.setLength(0);
          taken = 0;
        }
        line.append(taken == 0 ? "" : " ").append(shown, start, end);
        taken += (taken == 0 ? 0 : 1) + length;
      }
      start = end + 1;
    }
    lines.add(unheld(line));
    return lines;
  }

  private static String unheld(StringBuilder line) {
    return line.toString().replace(SPACE_THAT_HOLDS, " ");
  }

  private static int length(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }
}
