package org.visionderbyshire.paper;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.sentence.Sentence;

/**
 * A sentence with what it rests on. Immutable and thread-safe.
 *
 * @param label what begins it, such as {@code before}; empty where nothing does
 * @param words the sentence
 * @param councils the names of the councils of which it is said, where it leaves them open
 * @param rule the id of the rule that says it, if one does
 * @param citations what it rests on
 */
public record Note(
    String label,
    Sentence words,
    List<String> councils,
    Optional<String> rule,
    List<Citation> citations) {

  public Note {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(councils, "councils");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(citations, "citations");
    councils = List.copyOf(councils);
    citations = List.copyOf(citations);
  }

  /** A sentence that rests on nothing else. */
  public static Note of(String words) {
    return new Note("", Sentence.of(words), List.of(), Optional.empty(), List.of());
  }

  /** A sentence that a rule says; the label may be empty. */
  public static Note of(String label, String words, String rule, List<Citation> citations) {
    Objects.requireNonNull(rule, "rule");
    return new Note(label, Sentence.of(words), List.of(), Optional.of(rule), citations);
  }

  /** A sentence that rests on sources. */
  public static Note of(String words, List<Citation> citations) {
    return new Note("", Sentence.of(words), List.of(), Optional.empty(), citations);
  }

  /** What it rests on, such as {@code [R15.1: SI 2012/2089 reg 8]}; empty where on nothing. */
  public Sentence source() {
    Sentence.Builder source = Sentence.builder();
    if (rule.isPresent() || !citations.isEmpty()) {
      source.words(" [");
      rule.ifPresent(id ->
          source.part(new Sentence.Part.Value("rule", id + (citations.isEmpty() ? "" : ": "))));
      source.sentence(Sentence.joined(
          citations.stream()
              .map(citation -> Sentence.of(List.of(new Sentence.Part.Source(citation))))
              .toList(),
          "; "));
      source.words("]");
    }
    return source.build();
  }
}
