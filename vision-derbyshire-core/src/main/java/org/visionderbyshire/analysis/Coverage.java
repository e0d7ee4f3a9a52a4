package org.visionderbyshire.analysis;

import java.util.List;
import java.util.Objects;

/**
 * How much of a policy a portfolio puts to use. Immutable and thread-safe.
 *
 * @param initiatives how many initiatives there are
 * @param cases how many cases the levels and routes of the policy know
 * @param touched how many of these the initiatives are answered by, together with all cases that no
 *     rule tells apart from them
 * @param untouched the levels and steps of the policy that no initiative comes to
 */
public record Coverage(int initiatives, long cases, long touched, List<Untouched> untouched) {

  public Coverage {
    Objects.requireNonNull(untouched, "untouched");
    untouched = List.copyOf(untouched);
  }

  /**
   * Inputs that are answered alike and that no initiative touches.
   *
   * @param subject what the answer is about, such as "who decides"
   * @param region for which inputs
   * @param answer what the policy says, in words
   * @param rules the rules by which it says it
   */
  public record Untouched(String subject, Region region, String answer, List<RuleReference> rules) {

    public Untouched {
      Objects.requireNonNull(subject, "subject");
      Objects.requireNonNull(region, "region");
      Objects.requireNonNull(answer, "answer");
      Objects.requireNonNull(rules, "rules");
      rules = List.copyOf(rules);
    }
  }
}
