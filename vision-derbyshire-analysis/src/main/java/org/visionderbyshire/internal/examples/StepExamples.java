package org.visionderbyshire.internal.examples;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.visionderbyshire.analysis.Example;
import org.visionderbyshire.committee.CallInAgreement;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CallIn;
import org.visionderbyshire.council.CallInScope;
import org.visionderbyshire.council.Delegation;
import org.visionderbyshire.council.FormOfGovernance;
import org.visionderbyshire.council.Function;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.initiative.Urgency;
import org.visionderbyshire.rule.CallInTest;
import org.visionderbyshire.rule.Decision;
import org.visionderbyshire.rule.Informing;
import org.visionderbyshire.rule.JointDecision;
import org.visionderbyshire.rule.Money;
import org.visionderbyshire.rule.NoticeTest;
import org.visionderbyshire.rule.Participant;
import org.visionderbyshire.rule.Scrutiny;
import org.visionderbyshire.rule.Standing;
import org.visionderbyshire.rule.TouchedPlace;
import org.visionderbyshire.vocabulary.Answer;

/** Examples of what is put to the rules of steps, and of what follows from steps. */
final class StepExamples {

  private static final List<Act> MONEY_ACTS = List.of(Act.SPEND, Act.SAVE, Act.PROCURE);

  private final Trials trials;
  private final Supplier<Steps> steps;

  /** Examples for steps, which are looked for once they are needed. */
  StepExamples(Trials trials, Supplier<Steps> steps) {
    this.trials = trials;
    this.steps = steps;
  }

  Optional<Example> of(Scrutiny scrutiny) {
    List<Wish> wishes = new ArrayList<>();
    for (Wish wish : steps.get().of(Steps.shared(scrutiny))) {
      wishes.add(wish.but(copy -> copy.practice = scrutiny.practice()));
    }
    return trials.first(wishes, scrutiny);
  }

  Optional<Example> of(Informing informing) {
    List<Wish> wishes = new ArrayList<>();
    for (List<Reach> effects : List.of(
        List.<Reach>of(),
        List.of(Reach.PLACE),
        List.of(Reach.COUNTY_WIDE),
        List.of(Reach.REGIONAL),
        List.of(Reach.NATIONAL))) {
      for (Wish wish : steps.get().of(Steps.shared(informing))) {
        wishes.add(wish.but(copy -> {
          copy.effects = effects;
          copy.ambition = informing.ambition();
          copy.voice = Optional.of(informing.voice());
        }));
      }
    }
    return trials.first(wishes, informing);
  }

  Optional<Example> of(Decision decision) {
    List<Wish> wishes = new ArrayList<>();
    for (Wish wish : steps
        .get()
        .of(new Steps.Decided(
            decision.body(), decision.action(), decision.wardsMatterOnlyIfStated()))) {
      Wish plain = wish.but(copy -> {
        copy.money = decision.money();
        copy.wards = decision.wardsStated() ? Optional.of(decision.wards()) : Optional.empty();
        // what others pay is an amount too
        copy.companion &= decision.money() != Money.AMOUNT_UNKNOWN;
        copy.companionPays &= decision.money() != Money.AMOUNT_UNKNOWN;
      });
      boolean missing = wish.acts.stream().noneMatch(MONEY_ACTS::contains);
      if (decision.money() != Money.AMOUNT_UNKNOWN || !missing) {
        wishes.add(plain);
      } else {
        wishes.addAll(withMoneyAct(plain));
      }
    }
    wishes.addAll(steps.get().of(decision));
    return trials.first(wishes, decision);
  }

  /** Adds an act that moves money, without a sum, and so that it goes another way if need be. */
  private static List<Wish> withMoneyAct(Wish wish) {
    Wish plain = wish.but(copy -> copy.acts.add(Act.SPEND));
    return List.of(
        plain,
        plain.but(copy -> copy.framework = Optional.of(Answer.NO)),
        plain.but(copy -> copy.scheme = Optional.of(List.of(
            new Delegation(Body.OFFICER, Optional.empty(), Optional.of(Function.EXECUTIVE))))),
        plain.but(copy -> copy.function = Optional.of(Function.COUNCIL)));
  }

  Optional<Example> of(JointDecision decision) {
    List<Wish> wishes = new ArrayList<>();
    for (Wish wish : steps.get().of(Steps.shared(decision))) {
      wishes.add(wish.but(copy -> {
        copy.allExecutiveMembers = decision.allExecutiveMembers() == Answer.UNKNOWN
            ? Optional.empty()
            : Optional.of(decision.allExecutiveMembers());
      }));
      wishes.add(
          wish.but(copy -> copy.allExecutiveMembers = Optional.of(decision.allExecutiveMembers())));
    }
    return trials.first(wishes, decision);
  }

  Optional<Example> of(NoticeTest test) {
    List<Wish> wishes = new ArrayList<>();
    for (boolean ofCouncil : new boolean[] {true, false}) {
      for (Wish wish : steps.get().of(Steps.shared(test, ofCouncil).orElseThrow())) {
        wishes.add(wish.but(copy -> {
          copy.urgency = test.urgency();
          copy.closed = test.closed();
        }));
      }
    }
    return trials.first(wishes, test);
  }

  Optional<Example> of(CallInTest test) {
    List<Wish> wishes = new ArrayList<>();
    for (Wish wish : steps.get().taken(test.body(), test.action(), test.key())) {
      wishes.add(wish.but(copy -> {
        copy.urgency = test.special() ? Urgency.SPECIAL : Urgency.NORMAL;
        copy.callIn = callIn(test.scope(), test.waiver());
        if (copy.remit == Standing.IN_BEING) {
          copy.agreement = agreement(test.scope());
        }
      }));
    }
    return trials.first(wishes, test);
  }

  /** What a constitution says that lets that be called in; nothing where that is enough. */
  static Optional<CallIn> callIn(CallInTest.Scope scope, Answer waiver) {
    CallIn.Builder callIn = CallIn.builder().waiver(waiver);
    switch (scope) {
      case EVERY_DECISION -> callIn.scope(CallInScope.EXECUTIVE);
      case KEY_DECISIONS -> callIn.scope(CallInScope.KEY);
      case NOTHING, UNKNOWN -> {
        if (waiver == Answer.UNKNOWN) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(callIn.build());
  }

  private static Optional<CallInAgreement> agreement(CallInTest.Scope scope) {
    return switch (scope) {
      case NOTHING -> Optional.of(CallInAgreement.NONE);
      case EVERY_DECISION -> Optional.of(CallInAgreement.ANY_MEMBER);
      case KEY_DECISIONS, UNKNOWN -> Optional.empty();
    };
  }

  Optional<Example> of(Participant participant) {
    Set<Wish> wishes = new LinkedHashSet<>();
    for (Wish wish : steps.get().of(Steps.shared(participant))) {
      for (boolean steady : new boolean[] {true, false}) {
        wishes.add(wish.but(copy -> {
          copy.ours = participant.ours();
          copy.declined = Optional.of(participant.declined());
          copy.phased = Optional.of(participant.phased());
          copy.inPhase = Optional.of(participant.inPhase());
          copy.allied = Optional.of(participant.allied());
          copy.notHeld = participant.notHeld();
          copy.voice = steady ? copy.voice : Optional.empty();
          if (!participant.formKnown()) {
            copy.form = FormOfGovernance.UNKNOWN;
          } else if (copy.form == FormOfGovernance.UNKNOWN) {
            copy.form = FormOfGovernance.EXECUTIVE;
          }
        }));
      }
    }
    return trials.first(List.copyOf(wishes), participant);
  }

  Optional<Example> of(TouchedPlace place) {
    return trials.first(
        List.of(Wish.of(Act.ENDORSE).but(wish -> {
          wish.effects = List.of(Reach.PLACE);
          wish.atHome = place.takesPart();
        })),
        place);
  }
}
