package org.visionderbyshire.determination;

import java.util.List;
import java.util.Objects;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.citation.Cited;

/**
 * A reading that mattered: a source can be read in more ways than one, and another option would
 * give another answer. Immutable and thread-safe.
 *
 * @param id which reading, such as {@code majority-of}
 * @param title what is chosen, in words: {@code what a majority of districts is of}
 * @param option the option in force, such as {@code all-districts}
 * @param meaning that option in words: {@code all eight districts}
 * @param chosen whether somebody chose it; else it is the default
 * @param why why there is a choice and why the default is what it is
 * @param alternatives the other options that give another answer
 * @param citations where the source leaves the choice
 */
public record UsedReading(
    String id,
    String title,
    String option,
    String meaning,
    boolean chosen,
    String why,
    List<Alternative> alternatives,
    List<Citation> citations)
    implements Cited {

  public UsedReading {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(option, "option");
    Objects.requireNonNull(meaning, "meaning");
    Objects.requireNonNull(why, "why");
    Objects.requireNonNull(alternatives, "alternatives");
    Objects.requireNonNull(citations, "citations");
    alternatives = List.copyOf(alternatives);
    citations = List.copyOf(citations);
  }

  /**
   * Another option.
   *
   * @param option the option
   * @param meaning the option in words
   * @param changes what it would change, each one of {@link Aspect}
   */
  public record Alternative(String option, String meaning, List<String> changes) {

    public Alternative {
      Objects.requireNonNull(option, "option");
      Objects.requireNonNull(meaning, "meaning");
      Objects.requireNonNull(changes, "changes");
      changes = List.copyOf(changes);
    }
  }
}
