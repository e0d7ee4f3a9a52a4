package org.visionderbyshire.policy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.determination.Reason;

/**
 * A rule's sentence, in which words in braces stand for values of an initiative.
 *
 * @param texts what stands before, between and after the values
 * @param placeholders the names of the values
 */
record Sentence(List<String> texts, List<String> placeholders) {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

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

  static Sentence of(String template) {
    List<String> texts = new ArrayList<>();
    List<String> placeholders = new ArrayList<>();
    Matcher matcher = PLACEHOLDER.matcher(template);
    int read = 0;
    while (matcher.find()) {
      texts.add(template.substring(read, matcher.start()));
      placeholders.add(matcher.group(1));
      read = matcher.end();
    }
    texts.add(template.substring(read));
    return new Sentence(List.copyOf(texts), List.copyOf(placeholders));
  }

  /** The sentence of the cause's rule, filled in, with what both it and the values rest on. */
  static Reason reason(Values values, Cause cause) {
    Rule rule = cause.fired().rule();
    Sentence sentence = cause.fired().sentence();
    Set<Citation> citations = new LinkedHashSet<>(rule.citations());
    StringBuilder words = new StringBuilder(sentence.texts.get(0));
    for (int i = 0; i < sentence.placeholders.size(); i++) {
      Value value = values.get(sentence.placeholders.get(i), cause);
      citations.addAll(value.citations());
      words.append(value.text()).append(sentence.texts.get(i + 1));
    }
    return new Reason(rule.id(), words.toString(), List.copyOf(citations));
  }
}
