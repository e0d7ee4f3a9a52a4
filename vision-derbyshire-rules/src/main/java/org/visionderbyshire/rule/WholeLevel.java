package org.visionderbyshire.rule;

import java.util.Objects;

/**
 * What the two tests said of the initiative as a whole.
 *
 * @param effects whether it names any effect
 * @param pending whether some effect waits for an answer
 * @param widest the widest level that the outcome test found
 * @param participation what the participation test said
 */
public record WholeLevel(boolean effects, boolean pending, Tested widest, Tested participation)
    implements Situation {

  public WholeLevel {
    Objects.requireNonNull(widest, "widest");
    Objects.requireNonNull(participation, "participation");
  }

  /** Whether the outcome test found any level. */
  public boolean isOutcomeFound() {
    return widest.level().isPresent();
  }

  /** Whether the participation test found a level. */
  public boolean isParticipationFound() {
    return participation.level().isPresent();
  }

  /** Whether an outcome level was found that participation does not share. */
  public boolean isDifferent() {
    return isOutcomeFound() && widest != participation;
  }
}
