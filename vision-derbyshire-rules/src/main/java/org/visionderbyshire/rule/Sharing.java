package org.visionderbyshire.rule;

import java.util.Objects;
import org.visionderbyshire.council.FormOfGovernance;
import org.visionderbyshire.council.Function;
import org.visionderbyshire.initiative.Arrangement;

/**
 * A service or staff to be shared, or powers to be delegated: on what does the step rest, and what
 * must be so?
 *
 * @param arrangement by what means it is done
 * @param joint whether a joint committee takes the act for its members, rather than a council on
 *     its own route; then form, function and committee go unasked
 * @param form the council's form of governance; an unknown one is treated as executive
 * @param functionOf whose function it is
 * @param committeeAtHand whether a joint committee is named or set up
 */
public record Sharing(
    Arrangement arrangement,
    boolean joint,
    FormOfGovernance form,
    Function functionOf,
    boolean committeeAtHand)
    implements Situation {

  public Sharing {
    Objects.requireNonNull(arrangement, "arrangement");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(functionOf, "functionOf");
  }

  /** By a joint committee for its members. */
  public static Sharing byCommittee(Arrangement arrangement) {
    return new Sharing(arrangement, true, FormOfGovernance.UNKNOWN, Function.UNKNOWN, true);
  }

  /** Whether a council of executive form shares what is its executive's, or nobody knows whose. */
  public boolean isOfExecutive() {
    return form != FormOfGovernance.COMMITTEE_SYSTEM && functionOf != Function.COUNCIL;
  }
}
