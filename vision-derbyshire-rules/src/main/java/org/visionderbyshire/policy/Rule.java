package org.visionderbyshire.policy;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.citation.Cited;

/**
 * A rule: one sentence with its source. Immutable and thread-safe.
 *
 * @param id the id, such as {@code R6.8}; rules are ordered by it, numbers as numbers
 * @param sentence the sentence; words in braces are filled in with the values of an initiative
 * @param citations what it rests on
 * @param file the file that it stands in
 * @param line its first line there, counted from 1
 * @param situation the kind of situation that it looks at
 * @param conditions what must be so of the situation, each for itself
 * @param insertions what it adds where all of that is so
 * @param readings the readings that it depends on; it holds where all of them allow it
 */
public record Rule(
    String id,
    String sentence,
    List<Citation> citations,
    String file,
    int line,
    String situation,
    List<Condition> conditions,
    List<Insertion> insertions,
    List<Under> readings)
    implements Cited, Comparable<Rule> {

  private static final Pattern LETTERS_AND_NUMBERS =
      Pattern.compile("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)");

  public Rule {
    citations = List.copyOf(citations);
    conditions = List.copyOf(conditions);
    insertions = List.copyOf(insertions);
    readings = List.copyOf(readings);
  }

  /** Whether it holds under readings: the options in force by the ids of the readings. */
  public boolean holdsUnder(Map<String, String> options) {
    return readings.stream()
        .allMatch(under -> under.options().contains(options.get(under.reading())));
  }

  /**
   * The options of a reading under which a rule holds.
   *
   * @param reading the id of the reading
   * @param options one or more of its options
   */
  public record Under(String reading, List<String> options) {

    public Under {
      options = List.copyOf(options);
    }
  }

  @Override
  public int compareTo(Rule other) {
    return compareIds(id, other.id);
  }

  /** Letters as letters, runs of digits as numbers, so that R2 comes before R10. */
  private static int compareIds(String a, String b) {
    String[] left = LETTERS_AND_NUMBERS.split(a, -1);
    String[] right = LETTERS_AND_NUMBERS.split(b, -1);
    for (int i = 0; i < Math.min(left.length, right.length); i++) {
      boolean numbers =
          Character.isDigit(left[i].charAt(0)) && Character.isDigit(right[i].charAt(0));
      int compared = numbers
          ? Integer.compare(Integer.parseInt(left[i]), Integer.parseInt(right[i]))
          : left[i].compareTo(right[i]);
      if (compared != 0) {
        return compared;
      }
    }
    return Integer.compare(left.length, right.length);
  }
}
