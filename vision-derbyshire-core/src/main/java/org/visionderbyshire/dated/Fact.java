package org.visionderbyshire.dated;

import java.util.List;
import java.util.Objects;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.citation.Cited;

/**
 * A value that somebody stands behind for a while. Immutable and thread-safe.
 *
 * @param value what is so
 * @param period when it is so
 * @param citations who says it
 * @param supplied whether a user supplied it; what the library ships yields to such a fact
 */
public record Fact<T>(T value, Period period, List<Citation> citations, boolean supplied)
    implements Cited {

  public Fact {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(citations, "citations");
    citations = List.copyOf(citations);
  }
}
