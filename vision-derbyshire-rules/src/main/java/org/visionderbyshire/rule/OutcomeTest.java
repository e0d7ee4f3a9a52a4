package org.visionderbyshire.rule;

import java.util.Objects;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.vocabulary.Answer;

/**
 * One effect, looked at for the level it calls for (HP2020 App A "A new model").
 *
 * @param reach how far the effect reaches
 * @param collectiveAction whether it needs collective regional or national activity
 * @param localApplication whether the initiative applies a county-wide one locally
 */
public record OutcomeTest(Reach reach, Answer collectiveAction, boolean localApplication)
    implements Situation {

  public OutcomeTest {
    Objects.requireNonNull(reach, "reach");
    Objects.requireNonNull(collectiveAction, "collectiveAction");
  }

  /** Whether the effect reaches beyond the county. */
  public boolean isBeyondCounty() {
    return reach == Reach.REGIONAL || reach == Reach.NATIONAL;
  }
}
