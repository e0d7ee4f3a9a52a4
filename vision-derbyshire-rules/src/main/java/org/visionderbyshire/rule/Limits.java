package org.visionderbyshire.rule;

import java.util.Objects;
import org.visionderbyshire.vocabulary.Answer;

/**
 * Whether one council's part in one act stays within its budget and the policy framework.
 *
 * @param budget whether it is within the budget; yes for acts without money
 * @param budgetStated whether somebody said so; also for acts without money
 * @param framework whether it is within the framework
 * @param frameworkStated whether somebody said so
 */
public record Limits(Answer budget, boolean budgetStated, Answer framework, boolean frameworkStated)
    implements Situation {

  public Limits {
    Objects.requireNonNull(budget, "budget");
    Objects.requireNonNull(framework, "framework");
  }
}
