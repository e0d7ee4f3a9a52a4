package org.visionderbyshire.rule;

import java.util.Objects;
import org.visionderbyshire.vocabulary.Answer;

/**
 * A joint committee's decision: is it key?
 *
 * @param allExecutiveMembers whether all its members sit on executives
 * @param figures whether it would be key by what its participating members move and touch
 */
public record JointDecision(Answer allExecutiveMembers, Answer figures) implements Situation {

  public JointDecision {
    Objects.requireNonNull(allExecutiveMembers, "allExecutiveMembers");
    Objects.requireNonNull(figures, "figures");
  }
}
