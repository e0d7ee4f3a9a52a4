package org.visionderbyshire.internal.stage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.committee.CallInAgreement;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.CallIn;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.FormOfGovernance;
import org.visionderbyshire.council.Function;
import org.visionderbyshire.council.KeyDecisionThreshold;
import org.visionderbyshire.council.WhoDecides;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.facts.JointCommitteeRecord;
import org.visionderbyshire.initiative.Arrangement;
import org.visionderbyshire.initiative.MoneyEntry;
import org.visionderbyshire.initiative.Powers;
import org.visionderbyshire.initiative.WardImpact;
import org.visionderbyshire.input.FactsForm;
import org.visionderbyshire.input.InitiativeForm;
import org.visionderbyshire.input.Kind;
import org.visionderbyshire.input.Setting;
import org.visionderbyshire.rule.Conferral;
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
      Blank<Answer> need = Blank.ofWhole(
          "collectiveRegionalAction", ANSWER, (copy, told) -> copy.collectiveAction = told);
      return List.of(
          need.reply(matter, "collective activity is needed", Answer.YES),
          need.reply(matter, "no collective activity is needed", Answer.NO));
    }
  },
  /**
   * The one question that no value of an initiative answers: any answer to it is a
   * {@link #level(Matter, CollaborationLevel) level}.
   */
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
          council,
          about -> List.of(
              reply(matter, about, "it is the executive's function", Function.EXECUTIVE),
              reply(matter, about, "it is the council's function", Function.COUNCIL)));
    }

    /** Of the initiative there is one function, for all its councils and acts. */
    private Reply reply(Matter matter, Council about, String words, Function told) {
      Reply reply = Blank.ofParty(
              about,
              "function",
              Kind.word(Function.class),
              (Party copy, Function value) -> copy.answeredFunction = value)
          .reply(matter, words, told);
      if (matter.parties.size() > 1) {
        return Reply.unsaid(
            words, reply.matter(), "an initiative says it of all its councils at once");
      }
      return told == Function.EXECUTIVE
              || matter.initiative.function().isPresent()
              || matter.acts.stream().allMatch(Party::isLocalChoice)
          ? reply
          : Reply.unsaid(words, reply.matter(), "an initiative says it of all its acts at once");
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
      Blank<List<MoneyEntry>> money =
          new Blank<>("money", Kind.items(Kind.entry(InitiativeForm.MONEY)), this::moved);
      List<Reply> answers = new ArrayList<>();
      answers.add(money.reply(
          matter,
          "every council moves money outside its budget",
          entries(matter.parties, LITTLE, Answer.NO)));
      for (BigDecimal amount : amounts) {
        String sum = amount.compareTo(LITTLE) == 0
            ? "a small sum"
            : amount.compareTo(MUCH) == 0 ? "a very large sum" : Figures.pounds(amount);
        answers.add(money.reply(
            matter, "every council moves " + sum, entries(matter.parties, amount, Answer.YES)));
        for (Party only : matter.parties) {
          answers.add(money.reply(
              matter,
              "only " + only.council.name() + " moves " + sum,
              entries(List.of(only), amount, Answer.YES)));
        }
      }
      return answers.stream().map(answer -> answer.standingFor(LIKE_SUMS)).toList();
    }

    private Matter moved(Matter matter, List<MoneyEntry> entries) {
      return matter
          .butOfAll(party -> {
            List<MoneyEntry> own = entries.stream()
                .filter(entry -> entry.council().equals(party.council.id()))
                .toList();
            return own.isEmpty() ? party : party.but(copy -> copy.moves(own));
          })
          .but(copy -> copy.amountMissing = false);
    }

    private List<MoneyEntry> entries(List<Party> movers, BigDecimal amount, Answer within) {
      return movers.stream().map(party -> entry(party, amount, within)).toList();
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
          council,
          about -> List.of(
              completed(matter, about, "it is within the budget", Answer.YES),
              completed(matter, about, "it is outside the budget", Answer.NO)));
    }

    private Reply completed(Matter matter, Council about, String words, Answer told) {
      return money(
          matter,
          about,
          words,
          entry -> entry.withinBudget().equals(Optional.of(Answer.UNKNOWN)),
          "withinBudget",
          ANSWER,
          told,
          MoneyEntry.Builder::withinBudget);
    }
  },
  WITHIN_FRAMEWORK(false) {
    @Override
    public List<Reply> replies(Matter matter, Optional<Council> council) {
      Blank<Answer> within =
          Blank.ofWhole("withinFramework", ANSWER, (copy, told) -> copy.framework = told);
      return List.of(
          within.reply(matter, "it is within the policy framework", Answer.YES),
          within.reply(matter, "it is outside the policy framework", Answer.NO));
    }
  },
  FRAMEWORK_PLAN(false) {
    @Override
    public List<Reply> replies(Matter matter, Optional<Council> council) {
      Blank<Answer> plan =
          Blank.ofWhole("frameworkPlan", ANSWER, (copy, told) -> copy.frameworkPlan = told);
      return List.of(
          plan.reply(matter, "it is a plan of the policy framework", Answer.YES),
          plan.reply(matter, "it is no plan of the policy framework", Answer.NO));
    }
  },
  /** The sums that are missing; what is known stays. */
  KEY_DECISION_THRESHOLD(true) {
    @Override
    public List<Reply> replies(Matter matter, Optional<Council> council) {
      return each(council, about -> {
        Blank<KeyDecisionThreshold> threshold = Blank.ofParty(
            about,
            Blank.ofConstitution(about, "keyDecision"),
            Kind.entry(FactsForm.KEY_DECISION),
            Party::calls);
        KeyDecisionThreshold known = matter
            .party(about)
            .flatMap(Party::threshold)
            .orElseGet(() -> KeyDecisionThreshold.builder().build());
        BigDecimal reached = matter.party(about).filter(Party::movesLittle).isPresent()
            ? Significance.PENNY
            : LITTLE;
        return List.of(
            threshold
                .reply(matter, "a sum that its money reaches", completed(known, reached))
                .standingFor(
                    Figures.pounds(reached) + " stands for any sum that its money reaches"),
            threshold
                .reply(matter, "a sum that its money does not reach", completed(known, MUCH))
                .standingFor("so much stands for any sum that its money does not reach"));
      });
    }

    private KeyDecisionThreshold completed(KeyDecisionThreshold known, BigDecimal sum) {
      return KeyDecisionThreshold.builder()
          .from(known)
          .revenue(known.revenue().orElse(sum))
          .capital(known.capital().orElse(sum))
          .build();
    }
  },
  /** The budgets that are missing; what is known stays. */
  SERVICE_BUDGET(true) {
    @Override
    public List<Reply> replies(Matter matter, Optional<Council> council) {
      return each(
          council,
          about -> List.of(
              completed(matter, about, "so small that its money is a large share", LITTLE)
                  .standingFor("£1 stands for any budget of which its money is a large share"),
              completed(matter, about, "so large that its money is a small share", MUCH)
                  .standingFor(
                      "so much stands for any budget of which its money is a small share")));
    }

    private Reply completed(Matter matter, Council about, String words, BigDecimal budget) {
      return money(
          matter,
          about,
          words,
          entry -> entry.serviceBudget().isEmpty(),
          "serviceBudget",
          Kind.POUNDS,
          budget,
          MoneyEntry.Builder::serviceBudget);
    }
  },
  WARDS(true) {
    @Override
    public List<Reply> replies(Matter matter, Optional<Council> council) {
      return each(council, about -> {
        Blank<WardImpact> wards = Blank.ofParty(
            about,
            "wards." + about.id(),
            Kind.word(WardImpact.class),
            (copy, told) -> copy.wards = told);
        return List.of(
            wards.reply(matter, "one " + about.tier().ward() + " or none", WardImpact.ONE),
            wards.reply(matter, "two or more " + about.tier().wards(), WardImpact.TWO_OR_MORE));
      });
    }
  },
  JOINT_ARRANGEMENTS(true) {
    @Override
    public List<Reply> replies(Matter matter, Optional<Council> council) {
      return each(
          council,
          about -> whoDecides(
              matter, about, "jointArrangements", (copy, told) -> copy.jointArrangements = told));
    }
  },
  POSITIONS(true) {
    @Override
    public List<Reply> replies(Matter matter, Optional<Council> council) {
      return each(
          council,
          about -> whoDecides(matter, about, "positions", (copy, told) -> copy.positions = told));
    }
  },
  SCRUTINY_COMMITTEE(true) {
    @Override
    public List<Reply> replies(Matter matter, Optional<Council> council) {
      return each(council, about -> {
        Blank<Answer> committee = Blank.ofParty(
            about,
            Blank.ofConstitution(about, "scrutinyCommittee"),
            ANSWER,
            (copy, told) -> copy.scrutinyCommittee = told);
        return List.of(
            committee.reply(matter, "it has an overview and scrutiny committee", Answer.YES),
            committee.reply(matter, "it has no overview and scrutiny committee", Answer.NO));
      });
    }
  },
  /** In whose hands the powers come, as far as there is an Act for that on the day. */
  POWERS(false) {
    @Override
    public List<Reply> replies(Matter matter, Optional<Council> council) {
      Blank<Powers> hands =
          Blank.ofWhole("powers", Kind.word(Powers.class), (copy, told) -> copy.powers = told);
      return Arrays.stream(Powers.values())
          .filter(told -> !Conferral.of(told, matter.facts.area(), matter.on).isUnderUnknownAct())
          .map(told -> hands.reply(matter, "they come to " + told.words(), told))
          .toList();
    }
  },
  JOINT_COMMITTEE_IN_BEING(false) {
    @Override
    public List<Reply> replies(Matter matter, Optional<Council> council) {
      LocalDate on = matter.on;
      return List.of(
          standing(matter, "it still is in being", Standing.IN_BEING, Period.from(on)),
          standing(
                  matter,
                  "it has ended",
                  Standing.ENDED,
                  new Period(Optional.empty(), Optional.of(on.minusDays(1))))
              .standingFor("the day before stands for any last day before the initiative's"));
    }

    private Reply standing(Matter matter, String words, Standing known, Period days) {
      Matter answered = matter.but(copy -> {
        copy.remit = copy.remit == Standing.IN_DOUBT ? known : copy.remit;
        copy.voice = copy.voice == Standing.IN_DOUBT ? known : copy.voice;
      });
      return Reply.of(
          words,
          answered,
          () -> Stream.concat(
                  matter.remitCommittee.stream().filter(any -> matter.remit == Standing.IN_DOUBT),
                  matter.voiceCommittee.stream().filter(any -> matter.voice == Standing.IN_DOUBT))
              .map(committee -> committee(committee.id(), "from"))
              .distinct()
              .<Setting<?>>map(path -> new Setting<>(path, Kind.PERIOD, days))
              .toList());
    }
  },
  ALL_EXECUTIVE_MEMBERS(false) {
    @Override
    public List<Reply> replies(Matter matter, Optional<Council> council) {
      return List.of(
          reply(matter, "all its members sit on executives", Answer.YES),
          reply(matter, "not all its members do", Answer.NO));
    }

    private Reply reply(Matter matter, String words, Answer told) {
      return ofRemit(
          matter,
          words,
          "allExecutiveMembers",
          ANSWER,
          told,
          (copy, answer) -> copy.toldAllExecutiveMembers = answer);
    }
  },
  FORM_OF_GOVERNANCE(true) {
    @Override
    public List<Reply> replies(Matter matter, Optional<Council> council) {
      return each(council, about -> {
        Blank<FormOfGovernance> form = Blank.ofParty(
            about,
            Blank.ofConstitution(about, "form"),
            Kind.word(FormOfGovernance.class),
            (copy, told) -> copy.form = told);
        return List.of(
            form.reply(matter, "it has an executive", FormOfGovernance.EXECUTIVE),
            form.reply(matter, "it has a committee system", FormOfGovernance.COMMITTEE_SYSTEM));
      });
    }
  },
  PHASE_MEMBERS(false) {
    @Override
    public List<Reply> replies(Matter matter, Optional<Council> council) {
      List<Party> none = List.of();
      return List.of(
          Reply.unsaid(
              "all districts and all participants",
              matter.withMembers(matter.parties, matter.ofDistricts),
              OF_THE_AREA),
          Reply.unsaid(
              "the participants and nobody else",
              matter.withMembers(matter.parties, matter.districts()),
              OF_THE_AREA),
          Reply.unsaid(
              "everybody but the participants",
              matter.withMembers(none, matter.ofDistricts - matter.districts()),
              OF_THE_AREA));
    }
  },
  LEAD(false) {
    @Override
    public List<Reply> replies(Matter matter, Optional<Council> council) {
      Blank<CouncilId> lead =
          Blank.ofWhole("lead", Kind.COUNCIL, (copy, told) -> copy.lead = Optional.of(told));
      return matter.parties.stream()
          .map(party -> lead.reply(matter, party.council.name() + " leads", party.council.id()))
          .toList();
    }
  },
  /** What is missing of a call-in clock; what is known stays. */
  CALL_IN_CLOCK(true) {
    @Override
    public List<Reply> replies(Matter matter, Optional<Council> council) {
      return each(council, about -> {
        Blank<CallIn> clock = callIn(about);
        Optional<CallIn> known = matter.callIn(about);
        boolean anyLength = known.flatMap(CallIn::days).isEmpty();
        return CallInAnswer.completing(known).stream()
            .map(answer -> clock.reply(matter, answer.words(), answer.callIn()))
            .map(reply -> anyLength ? reply.standingFor(CallInAnswer.ANY_LENGTH) : reply)
            .toList();
      });
    }
  },
  /** Whether the constitution lets call-in be waived; what else is known of it stays. */
  CALL_IN_WAIVER(true) {
    @Override
    public List<Reply> replies(Matter matter, Optional<Council> council) {
      return each(council, about -> {
        Blank<CallIn> callIn = callIn(about);
        Optional<CallIn> known = matter.callIn(about);
        return List.of(
            callIn.reply(
                matter, "its call-in can be waived", CallInAnswer.waiving(known, Answer.YES)),
            callIn.reply(
                matter, "its call-in cannot be waived", CallInAnswer.waiving(known, Answer.NO)));
      });
    }
  },
  CALL_IN_AGREEMENT(false) {
    @Override
    public List<Reply> replies(Matter matter, Optional<Council> council) {
      return Arrays.stream(CallInAgreement.values())
          .map(agreement -> ofRemit(
              matter,
              agreement.words(),
              "callIn",
              Kind.word(CallInAgreement.class),
              agreement,
              (copy, told) -> copy.agreement = Optional.of(told)))
          .toList();
    }
  },
  ARRANGEMENT(false) {
    @Override
    public List<Reply> replies(Matter matter, Optional<Council> council) {
      Blank<Arrangement> means = Blank.ofWhole(
          "arrangement",
          Kind.word(Arrangement.class),
          (copy, told) -> copy.arrangement = Optional.of(told));
      return List.of(
          means.reply(matter, "functions are delegated", Arrangement.DELEGATION),
          means.reply(matter, "through a joint committee", Arrangement.JOINT_COMMITTEE),
          means.reply(matter, "staff are placed at another's disposal", Arrangement.STAFF_PLACED),
          means.reply(matter, "by contract", Arrangement.CONTRACT));
    }
  };

  private static final BigDecimal LITTLE = BigDecimal.ONE;

  /** The largest whole sum that can be. */
  private static final BigDecimal MUCH = BigDecimal.valueOf(999_999_999_999_999L);

  private static final String LIKE_SUMS =
      "the sum is tried as revenue that is spent, from a service's budget of that sum; it stands for"
          + " any like it";

  private static final String OF_THE_AREA =
      "who is in a phase is known of the area, of which no facts can be supplied";

  private static final Kind<Answer> ANSWER = Kind.word(Answer.class);

  private static final Map<String, OpenQuestion> BY_CODE =
      Arrays.stream(values()).collect(Collectors.toMap(Term::code, question -> question));

  private final boolean perCouncil;

  OpenQuestion(boolean perCouncil) {
    this.perCouncil = perCouncil;
  }

  /** Each possible answer. */
  public abstract List<Reply> replies(Matter matter, Optional<Council> council);

  /** The matter as it would be with each possible answer. */
  public List<Matter> answers(Matter matter, Optional<Council> council) {
    return replies(matter, council).stream().map(Reply::matter).toList();
  }

  /** An answer to the question which level it is. */
  public static Reply level(Matter matter, CollaborationLevel told) {
    return Reply.unsaid(
        told.code(), matter.toldLevel(told), "a level is found by rules, and nothing says one");
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

  /** The joint committee about which it is asked; none where it is about none. */
  public Optional<JointCommitteeId> jointCommittee(Matter matter) {
    return switch (this) {
      case ALL_EXECUTIVE_MEMBERS, CALL_IN_AGREEMENT ->
        matter.remitCommittee.map(JointCommitteeRecord::id);
      case JOINT_COMMITTEE_IN_BEING ->
        (matter.remit == Standing.IN_DOUBT ? matter.remitCommittee : matter.voiceCommittee)
            .map(JointCommitteeRecord::id);
      default -> Optional.empty();
    };
  }

  private static OpenQuestion of(String about) {
    OpenQuestion question = BY_CODE.get(about);
    if (question == null) {
      throw new IllegalStateException(
          "rules ask about " + about + ", which the lint lets no rule do");
    }
    return question;
  }

  /** The answers about a council; none where it is asked of no council. */
  private static List<Reply> each(
      Optional<Council> about, java.util.function.Function<Council, List<Reply>> replies) {
    return about.map(replies).orElse(List.of());
  }

  /** Each way in which a council can have settled who decides. */
  private static List<Reply> whoDecides(
      Matter matter, Council about, String setting, BiConsumer<Party, WhoDecides> change) {
    Blank<WhoDecides> decided = Blank.ofParty(
        about, Blank.ofConstitution(about, setting), Kind.word(WhoDecides.class), change);
    return Arrays.stream(WhoDecides.values())
        .filter(told -> told != WhoDecides.UNKNOWN)
        .map(told -> decided.reply(matter, told.words(), told))
        .toList();
  }

  /** An answer that completes the money of a council, entry by entry. */
  private static <T> Reply money(
      Matter matter,
      Council about,
      String words,
      Predicate<MoneyEntry> isMissing,
      String field,
      Kind<T> kind,
      T told,
      BiConsumer<MoneyEntry.Builder, T> set) {
    UnaryOperator<MoneyEntry> completed = entry -> {
      MoneyEntry.Builder copy = new MoneyEntry.Builder().from(entry);
      set.accept(copy, told);
      return copy.build();
    };
    return Reply.of(
        words,
        matter.butOf(
            about,
            party -> party.moves(party.entries.stream()
                .map(entry -> isMissing.test(entry) ? completed.apply(entry) : entry)
                .toList())),
        () -> {
          List<MoneyEntry> entries = matter.initiative.money();
          return IntStream.range(0, entries.size())
              .filter(i -> entries.get(i).council().equals(about.id()))
              .filter(i -> isMissing.test(entries.get(i)))
              .<Setting<?>>mapToObj(i -> new Setting<>("money[" + i + "]." + field, kind, told))
              .toList();
        });
  }

  /** An answer that tells a part of the committee within whose remit it falls. */
  private static <T> Reply ofRemit(
      Matter matter,
      String words,
      String part,
      Kind<T> kind,
      T told,
      BiConsumer<Matter, T> change) {
    Matter answered = matter.but(copy -> change.accept(copy, told));
    return matter
        .remitCommittee
        .map(JointCommitteeRecord::id)
        .map(about -> Reply.of(
            words, answered, () -> List.of(new Setting<>(committee(about, part), kind, told))))
        .orElseGet(() -> Reply.unsaid(words, answered, "there is no such joint committee yet"));
  }

  /** What a council's constitution says of call-in, as a whole. */
  private static Blank<CallIn> callIn(Council about) {
    return new Blank<>(
        Blank.ofConstitution(about, "callIn"),
        Kind.entry(FactsForm.CALL_IN),
        (before, told) -> before.butCallIn(about, told));
  }

  /** The path of a part of what is known of a joint committee. */
  private static String committee(JointCommitteeId id, String part) {
    return "facts.jointCommittees." + id + "." + part;
  }
}
