package org.visionderbyshire.rule;

import java.util.Objects;

/**
 * What the two tests said of one effect.
 *
 * @param outcome what the outcome test said of it
 * @param participation what the participation test said of the initiative
 * @param widest the widest level below regional that the outcome test found for any effect
 */
public record EffectLevel(Tested outcome, Tested participation, Tested widest)
    implements Situation {

  public EffectLevel {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(participation, "participation");
    Objects.requireNonNull(widest, "widest");
  }

  /** Whether the outcome test found a level. */
  public boolean isOutcomeFound() {
    return outcome.level().isPresent();
  }

  /** Whether the participation test found a level. */
  public boolean isParticipationFound() {
    return participation.level().isPresent();
  }

  /** Whether participation has a say: not where L1 stands, nor where its need is unknown. */
  public boolean isOpenToParticipation() {
    return outcome != Tested.REGIONAL_NATIONAL && outcome != Tested.PENDING;
  }

  /** Whether both tests found a level, and different ones. */
  public boolean isDifferent() {
    return isOutcomeFound() && isParticipationFound() && outcome != participation;
  }

  /** Whether participation and the widest level short of regional are one. */
  public boolean isAgreed() {
    return isParticipationFound() && widest == participation;
  }
}
