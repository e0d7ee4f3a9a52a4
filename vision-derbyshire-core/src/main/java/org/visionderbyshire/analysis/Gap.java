package org.visionderbyshire.analysis;

import java.util.List;
import java.util.Objects;

/**
 * Inputs for which a policy does not say what it should. Immutable and thread-safe.
 *
 * @param missing what is not said, in words, such as "no level"
 * @param region for which inputs
 * @param rules the rules that do speak there, such as those that say that the source is silent
 * @param under the readings other than those in force under which it is silent, each as
 *     {@code level-basis=participation}; none: it is so under those in force
 * @param settledBy the readings other than those in force under which nothing is missing for any of
 *     these inputs
 */
public record Gap(
    String missing,
    Region region,
    List<RuleReference> rules,
    List<String> under,
    List<String> settledBy) {

  public Gap {
    Objects.requireNonNull(missing, "missing");
    Objects.requireNonNull(region, "region");
    Objects.requireNonNull(rules, "rules");
    Objects.requireNonNull(under, "under");
    Objects.requireNonNull(settledBy, "settledBy");
    rules = List.copyOf(rules);
    under = List.copyOf(under);
    settledBy = List.copyOf(settledBy);
  }
}
