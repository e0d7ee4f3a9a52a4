package org.visionderbyshire.citation;

import java.util.List;
import java.util.Objects;

/**
 * A statement with its source: a principle, a commitment, a context figure, and whatever else is
 * only words that somebody stands behind. Immutable and thread-safe.
 *
 * @param id short and unique within its list, in kebab case
 * @param text what is said, in this library's own words
 * @param citations where it is said
 */
public record Statement(String id, String text, List<Citation> citations) implements Cited {

  public Statement {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(citations, "citations");
    citations = List.copyOf(citations);
  }

  /**
   * A statement.
   *
   * @param citations the citations, separated by semicolons
   */
  public static Statement of(String id, String text, String citations) {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(citations, "citations");
    return new Statement(id, text, Citation.list(citations));
  }
}
