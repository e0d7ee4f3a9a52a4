package org.visionderbyshire.internal.stage;

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
import java.util.stream.Stream;
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
import org.visionderbyshire.vocabulary.Figures;
import org.visionderbyshire.vocabulary.Term;

/**
 * What a rule may ask about, and which answers there are. Each answer is tried: a question that no
 * answer to it, alone, would make a difference to is not asked.
 */
public enum OpenQuestion implements Term {
  COLLECTIVE_REGIONAL_ACTION(false) {
    @Override
    public List<Reply> replies(Matter matter, Optional<Council> council) {
      return List.of(
          new Reply(
              "collective activity is needed",
              matter.but(copy -> copy.collectiveAction = Answer.YES)),
          new Reply(
              "no collective activity is needed",
              matter.but(copy -> copy.collectiveAction = Answer.NO)));
    }
  },
  /** The one question that no value of an initiative answers: any answer to it is a level. */
  LEVEL(false) {
    @Override
    public List<Reply> replies(Matter matter, Optional<Council> council) {
      return List.of();
    }
  },
  FUNCTION(true) {
    @Override
    public List<Reply> replies(Matter matter, Optional<Council> council) {
      return each(
          matter,
          council,
          new OfParty(
              "it is the executive's function", copy -> copy.answeredFunction = Function.EXECUTIVE),
          new OfParty(
              "it is the council's function", copy -> copy.answeredFunction = Function.COUNCIL));
    }
  },
  /** Small, large and at each limit of a scheme of delegation; of all or of one; also outside. */
  MONEY(false) {
    @Override
    public List<Reply> replies(Matter matter, Optional<Council> council) {
      Set<BigDecimal> amounts = new LinkedHashSet<>(List.of(LITTLE, MUCH));
      matter.parties.stream()
          .flatMap(party -> party.scheme.orElse(List.of()).stream())
          .forEach(row -> row.upTo().ifPresent(amounts::add));
      List<Reply> answers = new ArrayList<>();
      answers.add(new Reply(
          "every council moves money outside its budget",
          moved(matter, matter.parties, LITTLE, Answer.NO)));
      for (BigDecimal amount : amounts) {
        String sum = amount.compareTo(LITTLE) == 0
            ? "a small sum"
            : amount.compareTo(MUCH) == 0 ? "a very large sum" : Figures.pounds(amount);
        answers.add(new Reply(
            "every council moves " + sum, moved(matter, matter.parties, amount, Answer.YES)));
        for (Party only : matter.parties) {
          answers.add(new Reply(
              "only " + only.council.name() + " moves " + sum,
              moved(matter, List.of(only), amount, Answer.YES)));
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
    public List<Reply> replies(Matter matter, Optional<Council> council) {
      return each(
          matter,
          council,
          new OfParty("it is within the budget", copy -> copy.budget = Answer.YES),
          new OfParty("it is outside the budget", copy -> copy.budget = Answer.NO));
    }
  },
  WITHIN_FRAMEWORK(false) {
    @Override
    public List<Reply> replies(Matter matter, Optional<Council> council) {
      return List.of(
          new Reply(
              "it is within the policy framework", matter.but(copy -> copy.framework = Answer.YES)),
          new Reply(
              "it is outside the policy framework",
              matter.but(copy -> copy.framework = Answer.NO)));
    }
  },
  /** The sums that are missing; what is known stays. */
  KEY_DECISION_THRESHOLD(true) {
    @Override
    public List<Reply> replies(Matter matter, Optional<Council> council) {
      return each(
          matter,
          council,
          new OfParty("a sum that its money reaches", copy -> completed(copy, LITTLE)),
          new OfParty("a sum that its money does not reach", copy -> completed(copy, MUCH)));
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
    public List<Reply> replies(Matter matter, Optional<Council> council) {
      return each(
          matter,
          council,
          new OfParty("so small that its money is a large share", copy -> completed(copy, LITTLE)),
          new OfParty("so large that its money is a small share", copy -> completed(copy, MUCH)));
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
    public List<Reply> replies(Matter matter, Optional<Council> council) {
      return each(
          matter,
          council,
          new OfParty("one ward or none", copy -> copy.wards = WardImpact.ONE),
          new OfParty("two or more wards", copy -> copy.wards = WardImpact.TWO_OR_MORE));
    }
  },
  JOINT_ARRANGEMENTS(true) {
    @Override
    public List<Reply> replies(Matter matter, Optional<Council> council) {
      return each(
          matter,
          council,
          Stream.of(JointArrangements.values())
              .filter(arrangements -> arrangements != JointArrangements.UNKNOWN)
              .map(arrangements ->
                  new OfParty(arrangements.words(), copy -> copy.jointArrangements = arrangements))
              .toArray(OfParty[]::new));
    }
  },
  JOINT_COMMITTEE_IN_BEING(false) {
    @Override
    public List<Reply> replies(Matter matter, Optional<Council> council) {
      return List.of(
          new Reply("it still is in being", standing(matter, Standing.IN_BEING)),
          new Reply("it has ended", standing(matter, Standing.ENDED)));
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
    public List<Reply> replies(Matter matter, Optional<Council> council) {
      return List.of(
          new Reply(
              "all its members sit on executives",
              matter.but(copy -> copy.toldAllExecutiveMembers = Answer.YES)),
          new Reply(
              "not all its members do",
              matter.but(copy -> copy.toldAllExecutiveMembers = Answer.NO)));
    }
  },
  FORM_OF_GOVERNANCE(true) {
    @Override
    public List<Reply> replies(Matter matter, Optional<Council> council) {
      return each(
          matter,
          council,
          new OfParty("it has an executive", copy -> copy.form = FormOfGovernance.EXECUTIVE),
          new OfParty(
              "it has a committee system", copy -> copy.form = FormOfGovernance.COMMITTEE_SYSTEM));
    }
  },
  PHASE_MEMBERS(false) {
    @Override
    public List<Reply> replies(Matter matter, Optional<Council> council) {
      List<Party> none = List.of();
      return List.of(
          new Reply(
              "all districts and all participants",
              matter.withMembers(matter.parties, matter.ofDistricts)),
          new Reply(
              "the participants and nobody else",
              matter.withMembers(matter.parties, matter.districts())),
          new Reply(
              "everybody but the participants",
              matter.withMembers(none, matter.ofDistricts - matter.districts())));
    }
  },
  LEAD(false) {
    @Override
    public List<Reply> replies(Matter matter, Optional<Council> council) {
      return matter.parties.stream()
          .map(party -> new Reply(
              party.council.name() + " leads",
              matter.but(copy -> copy.lead = Optional.of(party.council.id()))))
          .toList();
    }
  },
  /** What is missing of a call-in clock; what is known stays. */
  CALL_IN_CLOCK(true) {
    @Override
    public List<Reply> replies(Matter matter, Optional<Council> council) {
      return council.stream()
          .flatMap(about ->
              CallInAnswer.completing(matter.callIn(about), matter.isSpecial()).stream()
                  .map(answer ->
                      new Reply(answer.words(), matter.butCallIn(about, answer.callIn()))))
          .toList();
    }
  },
  CALL_IN_AGREEMENT(false) {
    @Override
    public List<Reply> replies(Matter matter, Optional<Council> council) {
      return Arrays.stream(CallInAgreement.values())
          .map(agreement -> new Reply(
              agreement.words(), matter.but(copy -> copy.agreement = Optional.of(agreement))))
          .toList();
    }
  };

  private static final BigDecimal LITTLE = BigDecimal.ONE;

  /** The largest whole sum that can be. */
  private static final BigDecimal MUCH = BigDecimal.valueOf(999_999_999_999_999L);

  private static final Map<String, OpenQuestion> BY_CODE =
      Arrays.stream(values()).collect(Collectors.toMap(Term::code, question -> question));

  private final boolean perCouncil;

  OpenQuestion(boolean perCouncil) {
    this.perCouncil = perCouncil;
  }

  /**
   * A possible answer.
   *
   * @param words the answer, in words
   * @param matter the matter as it would be with it
   */
  public record Reply(String words, Matter matter) {}

  /** What an answer would make of a council. */
  private record OfParty(String words, Consumer<Party> change) {}

  /** Each possible answer. */
  public abstract List<Reply> replies(Matter matter, Optional<Council> council);

  /** The matter as it would be with each possible answer. */
  public List<Matter> answers(Matter matter, Optional<Council> council) {
    return replies(matter, council).stream().map(Reply::matter).toList();
  }

  /** Whether an answer can change no more than dates. */
  public boolean isAboutDates() {
    return this == CALL_IN_CLOCK || this == CALL_IN_AGREEMENT;
  }

  /** What is asked, about the council only where the question is one of councils. */
  static Outcome.OpenPoint asked(String about, @Nullable Council council) {
    OpenQuestion question = of(about);
    return new Outcome.OpenPoint(
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

  private static List<Reply> each(Matter matter, Optional<Council> council, OfParty... changes) {
    List<Reply> replies = new ArrayList<>();
    council.ifPresent(about -> {
      for (OfParty change : changes) {
        replies.add(new Reply(change.words, matter.butOf(about, change.change)));
      }
    });
    return replies;
  }
}
