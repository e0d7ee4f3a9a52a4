package org.visionderbyshire.ambition;

import java.util.List;
import org.immutables.value.Value;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.citation.Cited;
import org.visionderbyshire.citation.Statement;

/**
 * An ambition that councils share, with what is said of it. The lists keep the order of the source.
 * Immutable and thread-safe.
 */
@Value.Immutable
public interface Ambition extends Cited {

  /** The id by which initiatives name it. */
  AmbitionId id();

  /** The name, such as {@code Seize innovation}. */
  String name();

  /** What it is about, in a sentence. */
  String summary();

  /** How the area is to be once the ambition is reached. */
  List<Statement> statements();

  /** The large projects that carry it. */
  List<Statement> flagshipProjects();

  /** What is to have an effect soon. */
  List<Statement> flagshipPriorities();

  /** What Government is asked for. */
  List<Statement> asks();

  /** Where the ambition itself is named; each of its statements has citations of its own. */
  @Override
  List<Citation> citations();

  /** A builder; id, name and summary are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an ambition. Not thread-safe. */
  class Builder extends ImmutableAmbition.Builder {

    /** Adds the citations of a text that separates them by semicolons. */
    public Builder cite(String citations) {
      return addAllCitations(Citation.list(citations));
    }
  }
}
