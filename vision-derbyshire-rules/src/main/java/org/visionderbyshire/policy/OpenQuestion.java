package org.visionderbyshire.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.visionderbyshire.committee.CallInAgreement;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.FormOfGovernance;
import org.visionderbyshire.council.Function;
import org.visionderbyshire.council.JointArrangements;
import org.visionderbyshire.council.KeyDecisionThreshold;
import org.visionderbyshire.initiative.MoneyEntry;
import org.visionderbyshire.initiative.WardImpact;
import org.visionderbyshire.rule.Standing;
import org.visionderbyshire.vocabulary.Answer;
import org.visionderbyshire.vocabulary.Term;

/**
 * What a rule may ask about, and which answers there are. Each answer is tried: a question that no
 * answer to it, alone, would make a difference to is not asked.
 */
enum OpenQuestion implements Term {
  COLLECTIVE_REGIONAL_ACTION(false) {
    @Override
    List<Matter> answers(Matter matter, Optional<Council> council) {
      return List.of(
          matter.but(copy -> copy.collectiveAction = Answer.YES),
          matter.but(copy -> copy.collectiveAction = Answer.NO));
    }
  },
  /** The one question that no value of an initiative answers: any answer to it is a level. */
  LEVEL(false) {
    @Override
    List<Matter> answers(Matter matter, Optional<Council> council) {
      return List.of();
    }
  },
  FUNCTION(true) {
    @Override
    List<Matter> answers(Matter matter, Optional<Council> council) {
      return each(
          matter,
          council,
          copy -> copy.answeredFunction = Function.EXECUTIVE,
          copy -> copy.answeredFunction = Function.COUNCIL);
    }
  },
  /** Small, large and at each limit of a scheme of delegation; of all or of one; also outside. */
  MONEY(false) {
    @Override
    List<Matter> answers(Matter matter, Optional<Council> council) {
      Set<BigDecimal> amounts = new LinkedHashSet<>(List.of(LITTLE, MUCH));
      matter.parties.stream()
          .flatMap(party -> party.scheme.orElse(List.of()).stream())
          .forEach(row -> row.upTo().ifPresent(amounts::add));
      List<Matter> answers = new ArrayList<>();
      answers.add(moved(matter, matter.parties, LITTLE, Answer.NO));
      for (BigDecimal amount : amounts) {
        answers.add(moved(matter, matter.parties, amount, Answer.YES));
        for (Party only : matter.parties) {
          answers.add(moved(matter, List.of(only), amount, Answer.YES));
        }
      }
      return answers;
    }

    private Matter moved(Matter matter, List<Party> movers, BigDecimal amount, Answer within) {
      return matter
          .butOfAll(party -> movers.contains(party)
              ? party.but(copy -> copy.moves(List.of(entry(party, amount, within))))
              : party)
          .but(copy -> copy.amountMissing = false);
    }

    private MoneyEntry entry(Party party, BigDecimal amount, Answer within) {
      return MoneyEntry.builder()
          .council(party.council.id())
          .amount(amount)
          .kind(MoneyEntry.Kind.SPENDING)
          .type(MoneyEntry.Type.REVENUE)
          .serviceBudget(amount)
          .withinBudget(within)
          .build();
    }
  },
  WITHIN_BUDGET(true) {
    @Override
    List<Matter> answers(Matter matter, Optional<Council> council) {
      return each(
          matter, council, copy -> copy.budget = Answer.YES, copy -> copy.budget = Answer.NO);
    }
  },
  WITHIN_FRAMEWORK(false) {
    @Override
    List<Matter> answers(Matter matter, Optional<Council> council) {
      return List.of(
          matter.but(copy -> copy.framework = Answer.YES),
          matter.but(copy -> copy.framework = Answer.NO));
    }
  },
  /** The sums that are missing; what is known stays. */
  KEY_DECISION_THRESHOLD(true) {
    @Override
    List<Matter> answers(Matter matter, Optional<Council> council) {
      return each(matter, council, copy -> completed(copy, LITTLE), copy -> completed(copy, MUCH));
    }

    private void completed(Party copy, BigDecimal sum) {
      KeyDecisionThreshold known =
          copy.threshold.orElseGet(() -> KeyDecisionThreshold.builder().build());
      copy.calls(KeyDecisionThreshold.builder()
          .revenue(known.revenue().orElse(sum))
          .capital(known.capital().orElse(sum))
          .saving(known.saving())
          .virement(known.virement())
          .shareOfServiceBudget(known.shareOfServiceBudget())
          .combine(known.combine())
          .build());
    }
  },
  /** The budgets that are missing; what is known stays. */
  SERVICE_BUDGET(true) {
    @Override
    List<Matter> answers(Matter matter, Optional<Council> council) {
      return each(matter, council, copy -> completed(copy, LITTLE), copy -> completed(copy, MUCH));
    }

    private void completed(Party copy, BigDecimal budget) {
      copy.moves(copy.entries.stream()
          .map(entry -> MoneyEntry.builder()
              .council(entry.council())
              .amount(entry.amount())
              .kind(entry.kind())
              .type(entry.type())
              .serviceBudget(entry.serviceBudget().orElse(budget))
              .withinBudget(entry.withinBudget())
              .build())
          .toList());
    }
  },
  WARDS(true) {
    @Override
    List<Matter> answers(Matter matter, Optional<Council> council) {
      return each(
          matter,
          council,
          copy -> copy.wards = WardImpact.ONE,
          copy -> copy.wards = WardImpact.TWO_OR_MORE);
    }
  },
  JOINT_ARRANGEMENTS(true) {
    @Override
    List<Matter> answers(Matter matter, Optional<Council> council) {
      return each(
          matter,
          council,
          copy -> copy.jointArrangements = JointArrangements.COUNCIL_DECIDES,
          copy -> copy.jointArrangements = JointArrangements.EXECUTIVE_DECIDES,
          copy -> copy.jointArrangements = JointArrangements.EXECUTIVE_RECOMMENDS_COUNCIL_DECIDES,
          copy -> copy.jointArrangements = JointArrangements.COUNCIL_ADVISES_EXECUTIVE_DECIDES);
    }
  },
  JOINT_COMMITTEE_IN_BEING(false) {
    @Override
    List<Matter> answers(Matter matter, Optional<Council> council) {
      return List.of(standing(matter, Standing.IN_BEING), standing(matter, Standing.ENDED));
    }

    private Matter standing(Matter matter, Standing known) {
      return matter.but(copy -> {
        copy.remit = copy.remit == Standing.IN_DOUBT ? known : copy.remit;
        copy.voice = copy.voice == Standing.IN_DOUBT ? known : copy.voice;
      });
    }
  },
  ALL_EXECUTIVE_MEMBERS(false) {
    @Override
    List<Matter> answers(Matter matter, Optional<Council> council) {
      return List.of(
          matter.but(copy -> copy.toldAllExecutiveMembers = Answer.YES),
          matter.but(copy -> copy.toldAllExecutiveMembers = Answer.NO));
    }
  },
  FORM_OF_GOVERNANCE(true) {
    @Override
    List<Matter> answers(Matter matter, Optional<Council> council) {
      return each(
          matter,
          council,
          copy -> copy.form = FormOfGovernance.EXECUTIVE,
          copy -> copy.form = FormOfGovernance.COMMITTEE_SYSTEM);
    }
  },
  PHASE_MEMBERS(false) {
    @Override
    List<Matter> answers(Matter matter, Optional<Council> council) {
      List<Party> none = List.of();
      return List.of(
          matter.withMembers(matter.parties, matter.ofDistricts),
          matter.withMembers(matter.parties, matter.districts()),
          matter.withMembers(none, matter.ofDistricts - matter.districts()));
    }
  },
  LEAD(false) {
    @Override
    List<Matter> answers(Matter matter, Optional<Council> council) {
      return matter.parties.stream()
          .map(party -> matter.but(copy -> copy.lead = Optional.of(party.council.id())))
          .toList();
    }
  },
  /** What is missing of a call-in clock; what is known stays. */
  CALL_IN_CLOCK(true) {
    @Override
    List<Matter> answers(Matter matter, Optional<Council> council) {
      return council.stream()
          .flatMap(
              about -> CallInAnswer.completing(matter.callIn(about), matter.isSpecial()).stream()
                  .map(answer -> matter.butCallIn(about, answer.callIn())))
          .toList();
    }
  },
  CALL_IN_AGREEMENT(false) {
    @Override
    List<Matter> answers(Matter matter, Optional<Council> council) {
      return Arrays.stream(CallInAgreement.values())
          .map(agreement -> matter.but(copy -> copy.agreement = Optional.of(agreement)))
          .toList();
    }
  };

  private static final BigDecimal LITTLE = BigDecimal.ONE;
  private static final BigDecimal MUCH = BigDecimal.valueOf(Long.MAX_VALUE);

  private static final Map<String, OpenQuestion> BY_CODE =
      Arrays.stream(values()).collect(Collectors.toMap(Term::code, question -> question));

  private final boolean perCouncil;

  OpenQuestion(boolean perCouncil) {
    this.perCouncil = perCouncil;
  }

  /** The matter as it would be with each possible answer. */
  abstract List<Matter> answers(Matter matter, Optional<Council> council);

  /** Whether an answer can change no more than dates. */
  boolean isAboutDates() {
    return this == CALL_IN_CLOCK || this == CALL_IN_AGREEMENT;
  }

  /** What is asked, about the council only where the question is one of councils. */
  static Outcome.Asked asked(String about, @Nullable Council council) {
    OpenQuestion question = of(about);
    return new Outcome.Asked(
        question, question.perCouncil ? Optional.ofNullable(council) : Optional.empty());
  }

  private static OpenQuestion of(String about) {
    OpenQuestion question = BY_CODE.get(about);
    if (question == null) {
      throw new IllegalStateException(
          "rules ask about " + about + ", which the lint lets no rule do");
    }
    return question;
  }

  @SafeVarargs
  private static List<Matter> each(
      Matter matter, Optional<Council> council, Consumer<Party>... changes) {
    List<Matter> answers = new ArrayList<>();
    council.ifPresent(about -> {
      for (Consumer<Party> change : changes) {
        answers.add(matter.butOf(about, change));
      }
    });
    return answers;
  }
}
