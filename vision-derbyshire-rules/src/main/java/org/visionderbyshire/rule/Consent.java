package org.visionderbyshire.rule;

import java.util.Objects;
import org.visionderbyshire.council.FormOfGovernance;
import org.visionderbyshire.council.Function;

/**
 * Powers from Government, and one council that takes part: has it to consent, and who in it does?
 *
 * @param conferral in whose hands the powers come
 * @param countyOrUnitary whether the council is that of a county or a unitary one, and no district
 * @param lead whether it is known to lead
 * @param form the council's form of governance; an unknown one is treated as executive
 * @param functionOf whose function it is to accept them
 * @param functionStated whether somebody said so
 */
public record Consent(
    Conferral conferral,
    boolean countyOrUnitary,
    boolean lead,
    FormOfGovernance form,
    Function functionOf,
    boolean functionStated)
    implements Situation {

  public Consent {
    Objects.requireNonNull(conferral, "conferral");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(functionOf, "functionOf");
  }

  /** Whether the powers come to a combined county authority, as an Act lets them. */
  public boolean isToCountyAuthority() {
    return conferral.isToCountyAuthority();
  }

  /** Whether no Act is known under which the powers come. */
  public boolean isUnderUnknownAct() {
    return conferral.isUnderUnknownAct();
  }

  /** Whether the council has to consent: to a combined county authority no district has. */
  public boolean isNeeded() {
    return countyOrUnitary || !isToCountyAuthority();
  }

  /** Whether the council has a committee system. */
  public boolean isCommitteeSystem() {
    return form == FormOfGovernance.COMMITTEE_SYSTEM;
  }

  /** Whether the matter is treated as the executive's: it is, or nobody knows. */
  public boolean isExecutiveFunction() {
    return functionOf != Function.COUNCIL;
  }
}
