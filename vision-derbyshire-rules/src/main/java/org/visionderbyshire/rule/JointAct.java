package org.visionderbyshire.rule;

import java.util.Objects;
import org.visionderbyshire.initiative.Act;

/**
 * One act of the initiative as a matter of all: who takes it together?
 *
 * @param act the act
 * @param remit how it stands with the joint committee within whose remit the initiative falls
 * @param voice how it stands with the joint committee that speaks for the area
 * @param allOutside whether the part of every council that has the act is outside its budget or the
 *     policy framework, so that the committee has nobody to decide for
 * @param accord whether councils of the area take part that mean to speak with one voice
 * @param leadKnown whether it is known who leads
 * @param conferral in whose hands powers come, where it is to speak to Government and some are to
 *     be accepted
 */
public record JointAct(
    Act act,
    Standing remit,
    boolean allOutside,
    Standing voice,
    Accord accord,
    boolean leadKnown,
    Conferral conferral)
    implements Situation {

  public JointAct {
    Objects.requireNonNull(act, "act");
    Objects.requireNonNull(accord, "accord");
    Objects.requireNonNull(conferral, "conferral");
    Objects.requireNonNull(remit, "remit");
    Objects.requireNonNull(voice, "voice");
  }

  /** Who has a rule for the act. */
  public ActKind getKind() {
    return ActKind.of(act);
  }

  /** Whether powers come to a combined county authority, as an Act lets them. */
  public boolean isToCountyAuthority() {
    return conferral.isToCountyAuthority();
  }

  /** Whether no Act is known under which the powers come. */
  public boolean isUnderUnknownAct() {
    return conferral.isUnderUnknownAct();
  }

  /** Whether a joint committee can decide such an act within its remit. */
  public boolean isForCommittees() {
    return getKind().isForCommittees();
  }
}
