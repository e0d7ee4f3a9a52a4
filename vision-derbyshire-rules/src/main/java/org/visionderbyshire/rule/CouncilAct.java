package org.visionderbyshire.rule;

import java.util.Objects;
import org.visionderbyshire.initiative.Act;

/**
 * One act asked of one council: whose matter is it?
 *
 * @param act the act
 * @param acting whether the council has that act at all: where money is named, only the councils
 *     whose money it is spend, save or procure
 * @param outside whether its part is outside its budget or the policy framework (R5)
 * @param remit how it stands with the joint committee within whose remit the initiative falls
 * @param member whether the council is a member of that committee
 * @param voice how it stands with the joint committee that speaks for the area
 * @param voiceMember whether the council is a member of that one
 * @param accord whether councils of the area take part that mean to speak with one voice
 */
public record CouncilAct(
    Act act,
    boolean acting,
    boolean outside,
    Standing remit,
    boolean member,
    Standing voice,
    boolean voiceMember,
    Accord accord)
    implements Situation {

  public CouncilAct {
    Objects.requireNonNull(act, "act");
    Objects.requireNonNull(accord, "accord");
    Objects.requireNonNull(remit, "remit");
    Objects.requireNonNull(voice, "voice");
  }

  /** Who has a rule for the act. */
  public ActKind getKind() {
    return ActKind.of(act);
  }

  /** Whether a joint committee can decide such an act within its remit. */
  public boolean isForCommittees() {
    return getKind().isForCommittees();
  }
}
