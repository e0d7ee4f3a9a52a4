package org.visionderbyshire.policy;

import static org.visionderbyshire.rule.Words.ask;
import static org.visionderbyshire.rule.Words.assume;
import static org.visionderbyshire.rule.Words.basis;
import static org.visionderbyshire.rule.Words.condition;
import static org.visionderbyshire.rule.Words.covered;
import static org.visionderbyshire.rule.Words.finding;
import static org.visionderbyshire.rule.Words.leadSubmits;
import static org.visionderbyshire.rule.Words.ownRoute;
import static org.visionderbyshire.rule.Words.step;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.FormOfGovernance;
import org.visionderbyshire.council.Function;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.CouncilAct;
import org.visionderbyshire.rule.Informing;
import org.visionderbyshire.rule.JointAct;
import org.visionderbyshire.rule.Limits;
import org.visionderbyshire.rule.OwnAct;
import org.visionderbyshire.rule.Scrutiny;
import org.visionderbyshire.rule.Standing;
import org.visionderbyshire.vocabulary.Answer;

/** Policy.md section 3, R1 to R14: who takes which step. */
final class PlainRoutes {

  /** A joint committee established, joined, changed, left or dissolved (R6). */
  private static final Set<Act> SETTING_UP = EnumSet.of(
      Act.ESTABLISH_JOINT_COMMITTEE,
      Act.JOIN_JOINT_COMMITTEE,
      Act.CHANGE_JOINT_COMMITTEE,
      Act.LEAVE_JOINT_COMMITTEE,
      Act.DISSOLVE_JOINT_COMMITTEE);

  /** One position towards Government (R9). */
  private static final Set<Act> ONE_POSITION =
      EnumSet.of(Act.SUBMIT_TO_GOVERNMENT, Act.ACCEPT_POWERS);

  /** R13. */
  private static final Set<Act> SHARING =
      EnumSet.of(Act.SHARE_SERVICE, Act.SHARE_STAFF, Act.DELEGATE);

  private PlainRoutes() {}

  /** R7 takes any act but those of R4, R6, R9 and R11. */
  private static boolean isForCommittee(Act act) {
    return act != Act.ADOPT_FRAMEWORK_PLAN
        && act != Act.NOTE
        && !SETTING_UP.contains(act)
        && !ONE_POSITION.contains(act);
  }

  /** Acts without a rule of their own, and those that R9 sends there, follow R1 to R5. */
  private static boolean followsR1ToR5(Act act) {
    return ONE_POSITION.contains(act) || (isForCommittee(act) && act != Act.ENDORSE);
  }

  /** R7, R8 and R9: the council's own matter, or that of a joint committee? */
  static Set<Conclusion> whoseMatter(CouncilAct act, PlainRules.Readings readings) {
    Set<Conclusion> said = new HashSet<>();
    if (ONE_POSITION.contains(act.act())) {
      if (!act.areaTakesPart()) {
        said.add(ownRoute());
      } else {
        switch (act.voice()) {
          case NONE, NOT_YET -> {} // the leaders: no step of the councils
          case IN_BEING -> {
            if (!act.voiceMember()) {
              said.add(ownRoute()); // it binds only members
            }
          }
          case IN_DOUBT, ENDED -> said.add(ownRoute());
        }
      }
      if (act.act() == Act.ACCEPT_POWERS) {
        boolean byExecutive = readings.consentBody().equals("executive")
            && act.form() != FormOfGovernance.COMMITTEE_SYSTEM;
        said.add(step(byExecutive ? Body.EXECUTIVE : Body.COUNCIL, Action.CONSENT));
      }
      return said;
    }
    if (!isForCommittee(act.act())) {
      return act.acting() ? Set.of(ownRoute()) : Set.of();
    }
    boolean stands = act.remit() == Standing.IN_BEING || act.remit() == Standing.IN_DOUBT;
    if (stands && !act.member()) {
      said.add(finding("new-joint-committee-needed"));
    }
    if (act.acting()) {
      boolean decidedForIt = act.remit() == Standing.IN_BEING && act.member() && !act.outside();
      said.add(decidedForIt ? covered() : ownRoute());
    }
    return said;
  }

  /** R1 to R6, R10, R11 and R13: who in a council decides its own matter. */
  static Set<Conclusion> own(OwnAct act) {
    Set<Conclusion> said = new HashSet<>();
    if (SHARING.contains(act.act())) {
      said.add(condition("consult-staff"));
    }
    if (act.form() == FormOfGovernance.COMMITTEE_SYSTEM) {
      byCommittees(act, said);
    } else {
      withExecutive(act, said);
    }
    return said;
  }

  /** R1: no executive. */
  private static void byCommittees(OwnAct act, Set<Conclusion> said) {
    if (act.act() == Act.NOTE) {
      said.add(step(Body.COMMITTEE, Action.NOTE));
    } else if (SETTING_UP.contains(act.act())) {
      said.add(step(Body.COUNCIL, Action.DECIDE));
      said.add(basis("LGA 1972 s101(5); LGA 1972 s102(1)(b)"));
    } else {
      boolean council = act.act() == Act.ADOPT_FRAMEWORK_PLAN
          || act.act() == Act.ENDORSE
          || act.act() == Act.ACCEPT_POWERS
          || act.outside();
      said.add(step(council ? Body.COUNCIL : Body.COMMITTEE, Action.DECIDE));
    }
  }

  /** Executive form, or a form that nobody knows. */
  private static void withExecutive(OwnAct act, Set<Conclusion> said) {
    boolean ofCouncil = act.functionOf() == Function.COUNCIL;
    if (SETTING_UP.contains(act.act()) || followsR1ToR5(act.act())) {
      if (act.functionOf() == Function.UNKNOWN) {
        said.add(ask("function"));
      } else if (act.functionOf() == Function.EXECUTIVE && !act.functionStated()) {
        said.add(assume("function"));
      }
    }
    if (act.act() == Act.NOTE) {
      said.add(step(Body.SCRUTINY, Action.NOTE)); // R11
    } else if (act.act() == Act.ENDORSE) {
      said.add(step(Body.EXECUTIVE, Action.DECIDE)); // R10
    } else if (act.act() == Act.ADOPT_FRAMEWORK_PLAN) {
      said.add(step(Body.EXECUTIVE, Action.RECOMMEND)); // R4
      said.add(step(Body.COUNCIL, Action.DECIDE));
    } else if (SETTING_UP.contains(act.act())) {
      settingUp(act, ofCouncil, said); // R6
    } else if (act.outside()) {
      if (!ofCouncil) {
        said.add(step(Body.EXECUTIVE, Action.RECOMMEND)); // R5
      }
      said.add(step(Body.COUNCIL, Action.DECIDE));
    } else if (ofCouncil) {
      said.add(step(act.committeeDelegated() ? Body.COMMITTEE : Body.COUNCIL, Action.DECIDE)); // R3
    } else {
      said.add(step(act.delegated() ? act.delegate() : Body.EXECUTIVE, Action.DECIDE)); // R2
      if (!act.schemeSupplied() && act.belowThreshold() == Answer.YES && act.oneWard()) {
        said.add(finding("may-be-delegated"));
      }
    }
  }

  private static void settingUp(OwnAct act, boolean ofCouncil, Set<Conclusion> said) {
    if (ofCouncil) {
      said.add(step(Body.COUNCIL, Action.DECIDE));
      said.add(basis("LGA 1972 s101(5); LGA 1972 s102(1)(b)"));
      return;
    }
    said.add(basis("LGA 2000 s9EB; SI 2012/1019"));
    switch (act.jointArrangements()) {
      case COUNCIL_DECIDES -> said.add(step(Body.COUNCIL, Action.DECIDE));
      case EXECUTIVE_DECIDES -> said.add(step(Body.EXECUTIVE, Action.DECIDE));
      case EXECUTIVE_RECOMMENDS_COUNCIL_DECIDES -> {
        said.add(step(Body.EXECUTIVE, Action.RECOMMEND));
        said.add(step(Body.COUNCIL, Action.DECIDE));
      }
      case COUNCIL_ADVISES_EXECUTIVE_DECIDES -> {
        said.add(step(Body.COUNCIL, Action.ADVISE));
        said.add(step(Body.EXECUTIVE, Action.DECIDE));
      }
      case UNKNOWN -> {
        said.add(step(Body.COUNCIL, Action.DECIDE));
        said.add(ask("joint-arrangements"));
      }
    }
  }

  /** R5: what was not stated is assumed, what was stated as unknown is asked. */
  static Set<Conclusion> limits(Limits limits) {
    Set<Conclusion> said = new HashSet<>();
    if (!limits.budgetStated()) {
      said.add(assume("within-budget"));
    }
    if (limits.budget() == Answer.UNKNOWN) {
      said.add(ask("within-budget"));
    }
    if (!limits.frameworkStated()) {
      said.add(assume("within-framework"));
    }
    if (limits.framework() == Answer.UNKNOWN) {
      said.add(ask("within-framework"));
    }
    return said;
  }

  /** R7, R8, R9 and R13: the steps that are nobody's alone. */
  static Set<Conclusion> together(JointAct act) {
    Set<Conclusion> said = new HashSet<>();
    if (SHARING.contains(act.act())) {
      said.add(condition("consult-staff"));
    }
    if (isForCommittee(act.act())) {
      switch (act.remit()) {
        case NONE -> {}
        case NOT_YET, ENDED -> said.add(finding("joint-committee-not-in-being"));
        case IN_BEING -> {
          if (!act.allOutside()) {
            said.add(step(Body.JOINT_COMMITTEE, Action.DECIDE));
          }
        }
        case IN_DOUBT -> {
          said.add(condition("if-in-being"));
          said.add(ask("joint-committee-in-being"));
          if (!act.allOutside()) {
            said.add(step(Body.JOINT_COMMITTEE, Action.DECIDE));
          }
        }
      }
    }
    if (ONE_POSITION.contains(act.act())) {
      if (!act.leadKnown()) {
        said.add(ask("lead"));
      }
      if (!act.areaTakesPart()) {
        said.add(leadSubmits());
      } else {
        switch (act.voice()) {
          case NONE, NOT_YET -> {
            said.add(step(Body.LEADERS, Action.AGREE_POSITION));
            said.add(step(Body.LEADERS, Action.SUBMIT));
            said.add(finding("position-not-a-decision"));
          }
          case IN_BEING -> {
            said.add(step(Body.JOINT_COMMITTEE, Action.AGREE_POSITION));
            said.add(step(Body.JOINT_COMMITTEE, Action.SUBMIT));
          }
          case IN_DOUBT -> {
            said.add(step(Body.JOINT_COMMITTEE, Action.AGREE_POSITION));
            said.add(condition("if-in-being"));
            said.add(ask("joint-committee-in-being"));
            said.add(leadSubmits());
          }
          case ENDED -> said.add(leadSubmits());
        }
      }
    }
    return said;
  }

  /** R12. */
  static Set<Conclusion> informing(Informing informing) {
    if (!informing.localPlace() || !informing.ambition() || informing.committeeDecides()) {
      return Set.of();
    }
    return switch (informing.voice()) {
      case IN_BEING -> Set.of(step(Body.JOINT_COMMITTEE, Action.INFORM));
      case IN_DOUBT -> Set.of(step(Body.JOINT_COMMITTEE, Action.INFORM), condition("if-in-being"));
      case NONE, NOT_YET, ENDED -> Set.of();
    };
  }

  /** R14. */
  static Set<Conclusion> scrutiny(Scrutiny scrutiny) {
    return scrutiny.practice() == Answer.YES && scrutiny.executiveActs()
        ? Set.of(step(Body.SCRUTINY, Action.SCRUTINISE))
        : Set.of();
  }
}
