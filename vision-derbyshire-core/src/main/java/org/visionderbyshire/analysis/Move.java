package org.visionderbyshire.analysis;

import java.util.List;
import java.util.Objects;

/**
 * Inputs that two policies answer differently. Immutable and thread-safe.
 *
 * @param subject what differs, such as "level"
 * @param region for which inputs
 * @param before what the first says, in words
 * @param after what the second says, in words
 * @param rulesBefore the rules by which the first says it
 * @param rulesAfter the rules by which the second says it
 */
public record Move(
    String subject,
    Region region,
    String before,
    String after,
    List<RuleReference> rulesBefore,
    List<RuleReference> rulesAfter) {

  public Move {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(region, "region");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(rulesBefore, "rulesBefore");
    Objects.requireNonNull(rulesAfter, "rulesAfter");
    rulesBefore = List.copyOf(rulesBefore);
    rulesAfter = List.copyOf(rulesAfter);
  }
}
