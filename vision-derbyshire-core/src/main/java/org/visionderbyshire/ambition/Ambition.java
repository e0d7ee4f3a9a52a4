package org.visionderbyshire.ambition;

import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.citation.Cited;
import org.visionderbyshire.citation.Statement;

/**
 * An ambition that councils share, with what is said of it. The lists keep the order of the source.
 * Immutable and thread-safe.
 *
 * @param id the id by which initiatives name it
 * @param name the name, such as {@code Seize innovation}
 * @param summary what it is about, in a sentence
 * @param statements how the area is to be once the ambition is reached
 * @param flagshipProjects the large projects that carry it
 * @param flagshipPriorities what is to have an effect soon
 * @param asks what Government is asked for
 * @param citations where the ambition itself is named; each of its statements has citations of its
 *     own
 */
@Value.Builder
public record Ambition(
    AmbitionId id,
    String name,
    String summary,
    List<Statement> statements,
    List<Statement> flagshipProjects,
    List<Statement> flagshipPriorities,
    List<Statement> asks,
    List<Citation> citations)
    implements Cited {

  public Ambition {
    Objects.requireNonNull(statements, "statements");
    Objects.requireNonNull(flagshipProjects, "flagshipProjects");
    Objects.requireNonNull(flagshipPriorities, "flagshipPriorities");
    Objects.requireNonNull(asks, "asks");
    Objects.requireNonNull(citations, "citations");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(summary, "summary");
    statements = List.copyOf(statements);
    flagshipProjects = List.copyOf(flagshipProjects);
    flagshipPriorities = List.copyOf(flagshipPriorities);
    asks = List.copyOf(asks);
    citations = List.copyOf(citations);
  }

  /** A builder; id, name and summary are needed. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an ambition. Not thread-safe. */
  public static final class Builder extends AmbitionBuilder {

    /** Adds the citations of a text that separates them by semicolons. */
    public Builder cite(String citations) {
      Objects.requireNonNull(citations, "citations");
      return addAllCitations(Citation.list(citations));
    }
  }
}
