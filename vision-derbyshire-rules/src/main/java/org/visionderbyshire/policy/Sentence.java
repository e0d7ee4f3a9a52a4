package org.visionderbyshire.policy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.determination.Reason;

/** Fills the words in braces of a rule's sentence with the values of an initiative. */
final class Sentence {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  private Sentence() {}

  /**
   * A value for a placeholder.
   *
   * @param text the value in words
   * @param citations where it comes from, if it is a fact with a source of its own
   */
  record Value(String text, List<Citation> citations) {

    static Value of(String text) {
      return new Value(text, List.of());
    }
  }

  static List<String> placeholders(String template) {
    return PLACEHOLDER.matcher(template).results().map(found -> found.group(1)).toList();
  }

  static boolean isKnown(String placeholder) {
    return known().contains(placeholder);
  }

  static Set<String> known() {
    return Values.NAMES.keySet();
  }

  /** The sentence of the cause's rule, filled in, with what both it and the values rest on. */
  static Reason reason(Values values, Cause cause) {
    Rule rule = cause.fired().rule();
    Set<Citation> citations = new LinkedHashSet<>(rule.citations());
    StringBuilder sentence = new StringBuilder();
    Matcher matcher = PLACEHOLDER.matcher(rule.sentence());
    while (matcher.find()) {
      Value value = values.get(matcher.group(1), cause);
      citations.addAll(value.citations());
      matcher.appendReplacement(sentence, Matcher.quoteReplacement(value.text()));
    }
    matcher.appendTail(sentence);
    return new Reason(rule.id(), sentence.toString(), new ArrayList<>(citations));
  }
}
