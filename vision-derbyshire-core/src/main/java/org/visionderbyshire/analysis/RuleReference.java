package org.visionderbyshire.analysis;

import java.util.List;
import java.util.Objects;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.citation.Cited;

/**
 * A rule that a statement about a policy rests on. Immutable and thread-safe.
 *
 * @param id its id
 * @param sentence its sentence, with words in general, such as {@code the council}, in place of
 *     values
 * @param citations what it rests on
 */
public record RuleReference(String id, String sentence, List<Citation> citations) implements Cited {

  public RuleReference {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(citations, "citations");
    citations = List.copyOf(citations);
  }
}
