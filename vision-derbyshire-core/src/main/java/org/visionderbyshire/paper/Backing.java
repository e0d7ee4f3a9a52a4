package org.visionderbyshire.paper;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.visionderbyshire.citation.Citation;

/**
 * What stands behind words. Immutable and thread-safe.
 *
 * @param rules the ids of the rules that say them
 * @param citations what these rest on
 */
public record Backing(List<String> rules, List<Citation> citations) {

  /** Nothing stands behind them. */
  public static final Backing NONE = new Backing(List.of(), List.of());

  public Backing {
    Objects.requireNonNull(rules, "rules");
    Objects.requireNonNull(citations, "citations");
    rules = List.copyOf(rules);
    citations = List.copyOf(citations);
  }

  /** What stands behind words that both are behind. */
  public Backing and(Backing other) {
    Objects.requireNonNull(other, "other");
    return new Backing(both(rules, other.rules), both(citations, other.citations));
  }

  private static <T> List<T> both(List<T> some, List<T> others) {
    return Stream.concat(some.stream(), others.stream()).distinct().toList();
  }
}
