package org.visionderbyshire.policy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.determination.Reason;
import org.visionderbyshire.sentence.Sentence;

/**
 * A rule's sentence, in which words in braces stand for values of an initiative.
 *
 * @param texts what stands before, between and after the values
 * @param placeholders the names of the values
 */
record Template(List<String> texts, List<String> placeholders) {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  /**
   * A value for a placeholder.
   *
   * @param words the value in words
   * @param citations where it comes from, if it is a fact with a source of its own
   */
  record Value(Sentence words, List<Citation> citations) {

    static Value of(Sentence words) {
      return new Value(words, List.of());
    }

    static Value of(String words) {
      return of(words, List.of());
    }

    static Value of(String words, List<Citation> citations) {
      return new Value(Sentence.builder().words(words).build(), citations);
    }
  }

  static Template of(String template) {
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
    return new Template(List.copyOf(texts), List.copyOf(placeholders));
  }

  /** The sentence with words in general in place of values. */
  Sentence inGeneral() {
    Sentence.Builder words = Sentence.builder().words(texts.get(0));
    for (int i = 0; i < placeholders.size(); i++) {
      String inGeneral = Values.inGeneral(placeholders.get(i));
      if (!inGeneral.isEmpty()) {
        words.part(new Sentence.Part.Value(placeholders.get(i), inGeneral));
      }
      words.words(texts.get(i + 1));
    }
    return words.build();
  }

  /** The sentence of the cause's rule, filled in, with what both it and the values rest on. */
  static Reason reason(Values values, Cause cause) {
    Rule rule = cause.fired().rule();
    Template template = cause.fired().template();
    Set<Citation> citations = new LinkedHashSet<>(rule.citations());
    Sentence.Builder words = Sentence.builder().words(template.texts.get(0));
    for (int i = 0; i < template.placeholders.size(); i++) {
      String placeholder = template.placeholders.get(i);
      Value value = values.get(placeholder, cause);
      citations.addAll(value.citations());
      for (Sentence.Part part : value.words().parts()) {
        words.part(
            part instanceof Sentence.Part.Words
                ? new Sentence.Part.Value(placeholder, part.text())
                : part);
      }
      words.words(template.texts.get(i + 1));
    }
    return new Reason(rule.id(), words.build(), List.copyOf(citations));
  }
}
