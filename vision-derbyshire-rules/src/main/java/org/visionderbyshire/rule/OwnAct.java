package org.visionderbyshire.rule;

import java.util.Objects;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.FormOfGovernance;
import org.visionderbyshire.council.Function;
import org.visionderbyshire.council.WhoDecides;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.vocabulary.Answer;

/**
 * One act that is one council's own matter: who in the council decides it?
 *
 * @param act the act
 * @param form the council's form of governance; an unknown one is treated as executive
 * @param functionOf whose function it is
 * @param functionStated whether somebody said so
 * @param outside whether the council's part is outside its budget or the policy framework
 * @param delegated whether the supplied scheme of delegation names a body for the sum, of those to
 *     which such a function can be left: what is not an executive's, to committees and officers
 * @param delegate that body; the executive where none is named
 * @param schemeSupplied whether a scheme of delegation was supplied at all
 * @param belowThreshold whether the council's money is known to be below a known threshold
 * @param oneWard whether one ward only is known to be affected
 * @param whoDecides who in the council decides, by its own setting for such acts: on joint
 *     committees, or on positions; unknown for all others
 */
public record OwnAct(
    Act act,
    FormOfGovernance form,
    Function functionOf,
    boolean functionStated,
    boolean outside,
    boolean delegated,
    Body delegate,
    boolean schemeSupplied,
    Answer belowThreshold,
    boolean oneWard,
    WhoDecides whoDecides)
    implements Situation {

  public OwnAct {
    Objects.requireNonNull(act, "act");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(functionOf, "functionOf");
    Objects.requireNonNull(delegate, "delegate");
    Objects.requireNonNull(belowThreshold, "belowThreshold");
    Objects.requireNonNull(whoDecides, "whoDecides");
  }

  /** Who has a rule for the act. */
  public ActKind getKind() {
    return ActKind.of(act);
  }

  /** Whether R1 to R5 say who decides. */
  public boolean isGeneral() {
    return getKind().isGeneral();
  }

  /** Whether a position is taken for the council, which commits neither money nor powers. */
  public boolean isPosition() {
    return ActKind.isPosition(act);
  }

  /** Whether the council has a committee system. */
  public boolean isCommitteeSystem() {
    return form == FormOfGovernance.COMMITTEE_SYSTEM;
  }

  /** Whether the council has an executive, whose matter it is, or nobody knows whose it is. */
  public boolean isOfExecutive() {
    return !isCommitteeSystem() && isExecutiveFunction();
  }

  /** Whether the matter is treated as the executive's: it is, or nobody knows. */
  public boolean isExecutiveFunction() {
    return functionOf != Function.COUNCIL;
  }
}
