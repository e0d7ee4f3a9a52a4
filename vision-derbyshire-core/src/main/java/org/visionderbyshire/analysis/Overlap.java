package org.visionderbyshire.analysis;

import java.util.List;
import java.util.Objects;

/**
 * Inputs for which rules conclude different things. Immutable and thread-safe.
 *
 * @param voices the rules, each with what it concludes
 * @param region for which inputs
 * @param settledBy the reading that lets one of them alone hold; empty: none does, so that the
 *     policy contradicts itself
 */
public record Overlap(List<Voice> voices, Region region, List<String> settledBy) {

  /**
   * One of the rules.
   *
   * @param rule the rule
   * @param concludes what it concludes, in words
   */
  public record Voice(RuleReference rule, String concludes) {

    public Voice {
      Objects.requireNonNull(rule, "rule");
      Objects.requireNonNull(concludes, "concludes");
    }
  }

  public Overlap {
    Objects.requireNonNull(voices, "voices");
    Objects.requireNonNull(region, "region");
    Objects.requireNonNull(settledBy, "settledBy");
    voices = List.copyOf(voices);
    settledBy = List.copyOf(settledBy);
  }

  /** Whether a reading settles it. */
  public boolean isSettled() {
    return !settledBy.isEmpty();
  }
}
