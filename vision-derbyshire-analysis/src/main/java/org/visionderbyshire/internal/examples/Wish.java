package org.visionderbyshire.internal.examples;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.visionderbyshire.committee.CallInAgreement;
import org.visionderbyshire.council.CallIn;
import org.visionderbyshire.council.Delegation;
import org.visionderbyshire.council.FormOfGovernance;
import org.visionderbyshire.council.Function;
import org.visionderbyshire.council.JointArrangements;
import org.visionderbyshire.council.Notices;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.initiative.Urgency;
import org.visionderbyshire.initiative.WardImpact;
import org.visionderbyshire.rule.Money;
import org.visionderbyshire.rule.Standing;
import org.visionderbyshire.vocabulary.Answer;

/**
 * What an example should be like, in the words of situations: one council that does something, and
 * what is known of it. Left as it is, nothing out of the ordinary. Not changed once made;
 * {@link #but} makes a changed copy.
 */
final class Wish implements Cloneable {

  /** What is asked of the council. */
  Set<Act> acts = EnumSet.noneOf(Act.class);

  // ---- the council

  boolean ours = true;
  FormOfGovernance form = FormOfGovernance.EXECUTIVE;
  JointArrangements arrangements = JointArrangements.UNKNOWN;
  Answer practice = Answer.UNKNOWN;
  Optional<List<Delegation>> scheme = Optional.empty();
  Optional<CallIn> callIn = Optional.empty();
  Optional<Notices> notices = Optional.empty();

  /** Whether its call-in changes on the day after. */
  boolean changing;

  Optional<Boolean> phased = Optional.empty();
  Optional<Boolean> declined = Optional.empty();
  Optional<Answer> inPhase = Optional.empty();
  Optional<Boolean> allied = Optional.empty();

  // ---- its joint committees

  Standing remit = Standing.NONE;
  boolean member;
  Optional<Standing> voice = Optional.empty();
  Optional<Boolean> voiceMember = Optional.empty();
  Optional<Answer> allExecutiveMembers = Optional.empty();
  Optional<CallInAgreement> agreement = Optional.empty();
  Optional<Notices> committeeNotices = Optional.empty();

  // ---- the initiative

  /** Whether another council takes part too. */
  boolean companion;

  /** Whether the money is that of the other council. */
  boolean companionPays;

  boolean leads;
  Optional<Function> function = Optional.empty();
  Optional<Answer> framework = Optional.empty();
  Money money = Money.NONE;

  /** What is said of the budget, sum by sum. */
  List<Optional<Answer>> budget = List.of(Optional.empty());

  Optional<WardImpact> wards = Optional.empty();
  List<Reach> effects = List.of();

  /** Whether effects on places are on the council itself. */
  boolean atHome = true;

  Answer collectiveAction = Answer.UNKNOWN;
  boolean localApplication;
  boolean ambition;
  boolean service;
  boolean notHeld;
  Urgency urgency = Urgency.NORMAL;
  boolean closed;

  /** An example of acts. */
  static Wish of(Act... acts) {
    return new Wish().but(wish -> wish.acts.addAll(List.of(acts)));
  }

  /** A copy that differs by a change. */
  Wish but(Consumer<Wish> change) {
    try {
      Wish copy = (Wish) clone();
      copy.acts = EnumSet.copyOf(acts);
      change.accept(copy);
      return copy;
    } catch (CloneNotSupportedException e) {
      throw new AssertionError(e);
    }
  }
}
