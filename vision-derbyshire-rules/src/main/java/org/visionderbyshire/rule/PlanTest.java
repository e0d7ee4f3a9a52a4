package org.visionderbyshire.rule;

import java.util.Objects;
import org.visionderbyshire.vocabulary.Answer;

/**
 * A strategy that councils adopt: is it a plan of their policy framework?
 *
 * @param frameworkPlan whether it is; no where nobody said
 * @param frameworkPlanStated whether somebody said
 */
public record PlanTest(Answer frameworkPlan, boolean frameworkPlanStated) implements Situation {

  public PlanTest {
    Objects.requireNonNull(frameworkPlan, "frameworkPlan");
  }
}
