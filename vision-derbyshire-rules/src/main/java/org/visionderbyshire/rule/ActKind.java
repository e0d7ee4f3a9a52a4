package org.visionderbyshire.rule;

import java.util.Objects;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.vocabulary.Term;

/** The acts, by who has a rule of its own for them. */
public enum ActKind implements Term {
  /** R4. */
  FRAMEWORK_PLAN,
  /** R6: a joint committee is set up, joined, changed, left or dissolved. */
  COMMITTEE_MAKING,
  /** R9: the area speaks to Government. */
  VOICE,
  /** R10. */
  ENDORSEMENT,
  /** R11. */
  NOTING,
  /** All other acts. */
  ORDINARY;

  /** The kind of an act. */
  public static ActKind of(Act act) {
    return switch (act) {
      case ADOPT_FRAMEWORK_PLAN -> FRAMEWORK_PLAN;
      case ESTABLISH_JOINT_COMMITTEE,
          JOIN_JOINT_COMMITTEE,
          CHANGE_JOINT_COMMITTEE,
          LEAVE_JOINT_COMMITTEE,
          DISSOLVE_JOINT_COMMITTEE -> COMMITTEE_MAKING;
      case SUBMIT_TO_GOVERNMENT, ACCEPT_POWERS -> VOICE;
      case ENDORSE -> ENDORSEMENT;
      case NOTE -> NOTING;
      case ADOPT_STRATEGY,
          SPEND,
          SAVE,
          PROCURE,
          SHARE_SERVICE,
          SHARE_STAFF,
          DELEGATE,
          RUN_JOINT_COMMITTEE,
          APPOINT -> ORDINARY;
    };
  }

  /** Whether a standing joint committee can decide such an act within its remit (R7). */
  public boolean isForCommittees() {
    return this == ORDINARY || this == ENDORSEMENT;
  }

  /** Whether R1 to R5 say who decides such an act. */
  public boolean isGeneral() {
    return this == ORDINARY;
  }

  /** Whether by such an act a position is taken for the council (R9, R10). */
  public static boolean isPosition(Act act) {
    Objects.requireNonNull(act, "act");
    return act == Act.SUBMIT_TO_GOVERNMENT || act == Act.ENDORSE;
  }
}
