package org.visionderbyshire.determination;

import java.util.List;
import java.util.Objects;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.citation.Cited;
import org.visionderbyshire.sentence.Sentence;

/**
 * Why something is in an answer. Two are equal that read alike: by rule, words and citations.
 * Immutable and thread-safe.
 *
 * @param rule the id of the rule that put it there
 * @param sentence the rule's sentence, with the values of this initiative filled in
 * @param citations what the rule rests on, and where the values come from
 */
public record Reason(String rule, Sentence sentence, List<Citation> citations) implements Cited {

  public Reason {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(citations, "citations");
    citations = List.copyOf(citations);
  }

  /** The sentence in plain words. */
  public String text() {
    return sentence.text();
  }

  @Override
  public String toString() {
    return rule + ": " + text();
  }
}
