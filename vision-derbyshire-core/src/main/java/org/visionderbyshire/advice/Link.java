package org.visionderbyshire.advice;

import java.util.List;
import java.util.Objects;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.citation.Cited;

/**
 * One rule of a {@link Way}. Immutable and thread-safe.
 *
 * @param rule the id of the rule
 * @param template its sentence as the policy has it, values in braces left open: filled in it would
 *     say what is not so
 * @param missed the conditions that it missed
 * @param readings the readings under which it does not hold
 * @param citations what it rests on
 */
public record Link(
    String rule,
    String template,
    List<MissedCondition> missed,
    List<MissedReading> readings,
    List<Citation> citations)
    implements Cited {

  public Link {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(template, "template");
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
