package org.visionderbyshire.internal.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.visionderbyshire.analysis.Example;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.Delegation;
import org.visionderbyshire.council.Function;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.WardImpact;
import org.visionderbyshire.rule.ActKind;
import org.visionderbyshire.rule.CouncilAct;
import org.visionderbyshire.rule.JointAct;
import org.visionderbyshire.rule.Limits;
import org.visionderbyshire.rule.Money;
import org.visionderbyshire.rule.OwnAct;
import org.visionderbyshire.rule.Standing;
import org.visionderbyshire.vocabulary.Answer;

/** Examples of what the route stage puts to the rules of acts. */
final class RouteExamples {

  /** Ways in which an act can become a council's own matter, the plainest first. */
  private static final List<Consumer<Wish>> OWN = List.of(
      wish -> wish.remit = namedIfNeeded(wish, Standing.NONE),
      wish -> {
        wish.remit = namedIfNeeded(wish, Standing.NONE);
        wish.voiceMember = Optional.of(false);
      },
      wish -> wish.remit = Standing.IN_BEING,
      wish -> {
        wish.remit = Standing.IN_BEING;
        wish.member = true;
      },
      wish -> {
        wish.remit = namedIfNeeded(wish, Standing.NONE);
        wish.ours = false;
      },
      wish -> wish.remit = Standing.ENDED,
      wish -> wish.remit = Standing.NOT_YET,
      wish -> wish.remit = Standing.IN_DOUBT,
      wish -> {
        wish.remit = Standing.IN_DOUBT;
        wish.member = true;
      },
      wish -> wish.voice = Optional.of(Standing.ENDED),
      wish -> wish.voice = Optional.of(Standing.NOT_YET),
      wish -> wish.voice = Optional.of(Standing.IN_DOUBT));

  private final Trials trials;

  RouteExamples(Trials trials) {
    this.trials = trials;
  }

  /** Nobody runs a committee without naming one. */
  private static Standing namedIfNeeded(Wish wish, Standing otherwise) {
    return wish.acts.contains(Act.RUN_JOINT_COMMITTEE) ? Standing.ENDED : otherwise;
  }

  Optional<Example> of(CouncilAct act) {
    return trials.first(
        List.of(Wish.of(act.act()).but(wish -> {
          wish.companion = !act.acting();
          wish.companionPays = !act.acting();
          wish.form = act.form();
          wish.framework = act.outside() ? Optional.of(Answer.NO) : Optional.empty();
          wish.remit = act.remit();
          wish.member = act.member();
          wish.voice = Optional.of(act.voice());
          wish.voiceMember = Optional.of(act.voiceMember());
          wish.ours = act.areaTakesPart();
        })),
        act);
  }

  Optional<Example> of(JointAct act) {
    List<Wish> wishes = new ArrayList<>();
    for (boolean member : new boolean[] {true, false}) {
      wishes.add(Wish.of(act.act()).but(wish -> {
        wish.companion = !act.leadKnown();
        wish.framework = act.allOutside() ? Optional.of(Answer.NO) : Optional.empty();
        wish.remit = act.remit();
        wish.member = member && act.remit() != Standing.NONE;
        wish.voice = Optional.of(act.voice());
        wish.ours = act.areaTakesPart();
      }));
    }
    return trials.first(wishes, act);
  }

  Optional<Example> of(OwnAct act) {
    Wish plain = Wish.of(act.act()).but(wish -> {
      wish.form = act.form();
      wish.function = act.functionStated() ? Optional.of(act.functionOf()) : Optional.empty();
      wish.framework = act.outside() ? Optional.of(Answer.NO) : Optional.empty();
      wish.scheme = act.schemeSupplied() ? Optional.of(scheme(act)) : Optional.empty();
      wish.money = act.belowThreshold() == Answer.YES ? Money.BELOW_THRESHOLD : Money.NONE;
      wish.wards = wards(act);
      wish.arrangements = act.jointArrangements();
    });
    return trials.first(OWN.stream().map(plain::but).toList(), act);
  }

  /** The scheme of delegation in which the act is delegated so, as far as one can be. */
  private static List<Delegation> scheme(OwnAct act) {
    List<Delegation> rows = new ArrayList<>();
    if (act.delegated() && Delegation.BODIES.contains(act.delegate())) {
      rows.add(new Delegation(act.delegate(), Optional.empty(), Optional.of(Function.EXECUTIVE)));
    }
    if (act.committeeDelegated()) {
      rows.add(new Delegation(Body.COMMITTEE, Optional.empty(), Optional.of(Function.COUNCIL)));
    }
    return rows;
  }

  /** Nothing is said of wards where that comes to the same. */
  private static Optional<WardImpact> wards(OwnAct act) {
    boolean wardless = act.act() == Act.ENDORSE
        || act.act() == Act.APPOINT
        || act.getKind() == ActKind.COMMITTEE_MAKING;
    if (act.oneWard() == wardless) {
      return Optional.empty();
    }
    return Optional.of(act.oneWard() ? WardImpact.ONE : WardImpact.TWO_OR_MORE);
  }

  Optional<Example> of(Limits limits) {
    List<Wish> wishes = new ArrayList<>();
    boolean money = limits.budget() != Answer.YES || !limits.budgetStated();
    for (Act act : money
        ? List.of(Act.SPEND, Act.SAVE, Act.PROCURE)
        : List.of(Act.ADOPT_STRATEGY, Act.SUBMIT_TO_GOVERNMENT, Act.SPEND)) {
      Wish plain = Wish.of(act).but(wish -> {
        wish.framework =
            limits.frameworkStated() ? Optional.of(limits.framework()) : Optional.empty();
        if (money) {
          wish.money = Money.THRESHOLD_UNKNOWN;
          wish.budget = budget(limits);
        }
      });
      OWN.forEach(way -> wishes.add(plain.but(way)));
    }
    return trials.first(wishes, limits);
  }

  /** One sum of which something is said, and one of which nothing is, where both are needed. */
  private static List<Optional<Answer>> budget(Limits limits) {
    List<Optional<Answer>> said = new ArrayList<>();
    if (limits.budgetStated() || limits.budget() != Answer.YES) {
      said.add(Optional.of(limits.budget()));
    }
    if (!limits.budgetStated()) {
      said.add(Optional.empty());
    }
    return said;
  }
}
