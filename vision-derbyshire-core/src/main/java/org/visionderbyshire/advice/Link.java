package org.visionderbyshire.advice;

import java.util.List;
import java.util.Objects;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.citation.Cited;

/**
 * One rule of a {@link Way}. Immutable and thread-safe.
 *
 * @param rule the id of the rule
 * @param sentence its sentence with words in general, such as {@code the council}, in place of
 *     values: filled in it would say what is not so
 * @param missed the conditions that it missed
 * @param readings the readings under which it does not hold
 * @param citations what it rests on
 */
public record Link(
    String rule,
    String sentence,
    List<MissedCondition> missed,
    List<MissedReading> readings,
    List<Citation> citations)
    implements Cited {

  public Link {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(missed, "missed");
    Objects.requireNonNull(readings, "readings");
    Objects.requireNonNull(citations, "citations");
    missed = List.copyOf(missed);
    readings = List.copyOf(readings);
    citations = List.copyOf(citations);
  }

  /** Whether the rule holds as things are. */
  public boolean isHeld() {
    return missed.isEmpty() && readings.isEmpty();
  }
}
