package org.visionderbyshire.rule;

import java.util.Objects;
import org.visionderbyshire.council.Function;
import org.visionderbyshire.initiative.Act;

/**
 * One act that a joint committee decides, or by which one is changed: who of its members takes
 * part, and on what powers do they act together?
 *
 * @param act the act
 * @param functionOf whose function it is: full council's only where it is so in each council that
 *     takes part
 * @param absent whether members of the committee take no part
 * @param outsiders whether councils take part that are no members
 * @param executives whether some member has an executive; an unknown form is treated as one
 * @param committeeSystems whether some member has a committee system
 */
public record JointMembers(
    Act act,
    Function functionOf,
    boolean absent,
    boolean outsiders,
    boolean executives,
    boolean committeeSystems)
    implements Situation {

  public JointMembers {
    Objects.requireNonNull(act, "act");
    Objects.requireNonNull(functionOf, "functionOf");
  }

  /** Who has a rule for the act. */
  public ActKind getKind() {
    return ActKind.of(act);
  }

  /** Whether a joint committee can decide such an act within its remit. */
  public boolean isForCommittees() {
    return getKind().isForCommittees();
  }

  /** Whether the matter is treated as the executives': it is, or nobody knows. */
  public boolean isExecutiveFunction() {
    return functionOf != Function.COUNCIL;
  }
}
