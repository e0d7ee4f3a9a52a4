package org.visionderbyshire.ambition;

import java.util.List;
import java.util.Objects;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.citation.Cited;

/**
 * An outcome: what people and places are to have of the councils' work. Immutable and thread-safe.
 *
 * @param id the id by which initiatives name it
 * @param name what is to come about
 * @param citations where it is said
 */
public record Outcome(OutcomeId id, String name, List<Citation> citations) implements Cited {

  public Outcome {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(citations, "citations");
    citations = List.copyOf(citations);
  }

  /**
   * An outcome.
   *
   * @param citations the citations, separated by semicolons
   */
  public static Outcome of(String id, String name, String citations) {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(citations, "citations");
    return new Outcome(OutcomeId.of(id), name, Citation.list(citations));
  }
}
