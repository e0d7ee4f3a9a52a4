package org.visionderbyshire.policy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.citation.Cited;
import org.visionderbyshire.internal.template.Template;
import org.visionderbyshire.sentence.Sentence;

/**
 * A rule: one sentence with its source. Immutable and thread-safe.
 *
 * <p>A rule is opaque if it says more than can be checked: it calls Java of its own, or looks at
 * more than the attributes of one situation. An opaque rule is code with all the powers of the
 * program that it is part of, and analysis reports it as not analysed. There are none unless they
 * were {@linkplain OpaqueRules allowed}.
 *
 * @param id the id, such as {@code R6.8}; rules are ordered by it, numbers as numbers
 * @param sentence the sentence; words in braces are filled in with the values of an initiative
 * @param citations what it rests on
 * @param file the file that it stands in
 * @param line its first line there, counted from 1
 * @param situation the kind of situation that it looks at; empty where an opaque rule does not tell
 * @param conditions what must be so of the situation, each for itself; none of an opaque rule
 * @param insertions what it adds where all of that is so; none of an opaque rule
 * @param readings the readings that it depends on; it holds where all of them allow it
 * @param opaqueBecause what makes it opaque, in words that follow on "it"; empty where nothing does
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
    List<Under> readings,
    List<String> opaqueBecause)
    implements Cited, Comparable<Rule> {

  private static final Pattern LETTERS_AND_NUMBERS =
      Pattern.compile("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)");

  public Rule {
    Objects.requireNonNull(citations, "citations");
    Objects.requireNonNull(conditions, "conditions");
    Objects.requireNonNull(insertions, "insertions");
    Objects.requireNonNull(readings, "readings");
    Objects.requireNonNull(opaqueBecause, "opaqueBecause");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(situation, "situation");
    citations = List.copyOf(citations);
    conditions = List.copyOf(conditions);
    insertions = List.copyOf(insertions);
    readings = List.copyOf(readings);
    opaqueBecause = List.copyOf(opaqueBecause);
  }

  /**
   * The sentence where no initiative is at hand: with words in general, such as {@code the
   * council}, in place of values.
   */
  public Sentence inGeneral() {
    return Template.of(sentence).inGeneral();
  }

  /** Whether it says more than can be checked, so that no analysis can tell what it does. */
  public boolean opaque() {
    return !opaqueBecause.isEmpty();
  }

  /** Where it stands, such as {@code outcome.drl:11}. */
  public String where() {
    return file + ":" + line;
  }

  /** Whether it holds under readings: the options in force by the ids of the readings. */
  public boolean holdsUnder(Map<String, String> options) {
    Objects.requireNonNull(options, "options");
    for (Under under : readings) {
      if (!under.options().contains(options.get(under.reading()))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The options of a reading under which a rule holds.
   *
   * @param reading the id of the reading
   * @param options one or more of its options
   */
  public record Under(String reading, List<String> options) {

    public Under {
      Objects.requireNonNull(options, "options");
      Objects.requireNonNull(reading, "reading");
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
