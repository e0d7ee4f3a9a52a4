package org.visionderbyshire.advising;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.visionderbyshire.advice.Margin;
import org.visionderbyshire.advice.MissedCondition;
import org.visionderbyshire.advice.Size;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.JointArrangements;
import org.visionderbyshire.dated.Fact;
import org.visionderbyshire.facts.JointCommitteeRecord;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.internal.stage.About;
import org.visionderbyshire.internal.stage.Matter;
import org.visionderbyshire.internal.stage.Party;
import org.visionderbyshire.internal.stage.Significance;
import org.visionderbyshire.internal.wording.Values;
import org.visionderbyshire.policy.Condition;
import org.visionderbyshire.rule.ActKind;
import org.visionderbyshire.rule.CouncilAct;
import org.visionderbyshire.rule.Decision;
import org.visionderbyshire.rule.EffectLevel;
import org.visionderbyshire.rule.JointAct;
import org.visionderbyshire.rule.JointDecision;
import org.visionderbyshire.rule.Money;
import org.visionderbyshire.rule.OutcomeTest;
import org.visionderbyshire.rule.OwnAct;
import org.visionderbyshire.rule.ParticipationTest;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.rule.Standing;
import org.visionderbyshire.rule.Tested;
import org.visionderbyshire.sentence.English;
import org.visionderbyshire.vocabulary.Answer;
import org.visionderbyshire.vocabulary.Figures;
import org.visionderbyshire.vocabulary.Term;

/**
 * Says in words what a condition of a rule wants and what it found instead. Attributes that it has
 * no words for are told by their names, so that rules of anybody's can be told about.
 */
final class ConditionWording {

  private final Answered answered;
  private final Matter matter;

  ConditionWording(Answered answered) {
    this.answered = answered;
    this.matter = answered.matter();
  }

  /** What is said of a condition, before it is known to which it belongs. */
  private record Telling(
      String actual,
      String wanted,
      String sentence,
      Optional<Margin> margin,
      List<Citation> citations) {

    /** One thing is so, and another would have to be. */
    static Telling of(String actual, String wanted) {
      return new Telling(
          actual, wanted, actual + "; the rule holds where " + wanted, Optional.empty(), List.of());
    }

    Telling as(String words) {
      return new Telling(actual, wanted, words, margin, citations);
    }

    Telling by(Margin how) {
      return new Telling(actual, wanted, sentence, Optional.of(how), citations);
    }

    Telling citing(Optional<? extends Fact<?>> fact) {
      return citing(fact.map(Fact::citations).orElse(List.of()));
    }

    Telling citing(List<Citation> sources) {
      return new Telling(actual, wanted, sentence, margin, sources);
    }
  }

  /** What a condition missed in a situation in which it does not hold. */
  MissedCondition missed(Condition condition, Situation situation, About about) {
    String name = condition.attribute().name();
    Telling said = said(name, condition, situation, about);
    return new MissedCondition(
        name, said.sentence, said.actual, said.wanted, said.margin, said.citations);
  }

  /** Something missed that no rule asks about. */
  static MissedCondition missed(String about, String actual, String wanted, String sentence) {
    return new MissedCondition(about, sentence, actual, wanted, Optional.empty(), List.of());
  }

  private Telling said(String name, Condition condition, Situation situation, About about) {
    Optional<Telling> known = Optional.empty();
    if (situation instanceof OutcomeTest test) {
      known = outcomeTest(name, condition, test, about);
    } else if (situation instanceof ParticipationTest test) {
      known = participationTest(name, condition, test);
    } else if (situation instanceof EffectLevel effect) {
      known = effectLevel(name, condition, effect, about);
    } else if (situation instanceof CouncilAct act) {
      known = councilAct(name, condition, act, about);
    } else if (situation instanceof OwnAct act) {
      known = ownAct(name, condition, act, about);
    } else if (situation instanceof JointAct act) {
      known = jointAct(name, condition, act);
    } else if (situation instanceof Decision decision) {
      known = decision(name, condition, decision, about);
    }
    return known
        .or(() -> elsewhere(name, condition, situation, about))
        .orElseGet(() -> byName(name, condition, situation));
  }

  // ---- the level

  private Optional<Telling> outcomeTest(
      String name, Condition condition, OutcomeTest test, About about) {
    String outcomeName = matter.effectName(about.effect());
    return switch (name) {
      case "reach" ->
        Optional.of(Telling.of(
                outcomeName + " reaches " + reach(test.reach()),
                "it reaches " + wanted(condition, ConditionWording::reach))
            .as(outcomeName
                + " reaches "
                + reach(test.reach())
                + "; the rule is for what reaches "
                + wanted(condition, ConditionWording::reach)));
      case "beyondCounty" -> {
        String wanted = isYes(condition) ? "beyond the county" : "no further than the county";
        yield Optional.of(
            Telling.of(outcomeName + " reaches " + reach(test.reach()), "it reaches " + wanted)
                .as(outcomeName
                    + " reaches "
                    + reach(test.reach())
                    + "; the rule is for what reaches "
                    + wanted));
      }
      case "collectiveAction" -> {
        String need = "collective regional or national activity";
        String actual = switch (test.collectiveAction()) {
          case YES -> "it needs " + need;
          case NO -> "it needs no " + need;
          case UNKNOWN -> "whether it needs " + need + " is unknown";
        };
        String wanted = wanted(condition, answer -> switch ((Answer) answer) {
          case YES -> "it needs it";
          case NO -> "it needs none";
          case UNKNOWN -> "that is unknown";
        });
        yield Optional.of(Telling.of(actual, wanted));
      }
      case "localApplication" ->
        Optional.of(
            isYes(condition)
                ? Telling.of(
                    "it applies no county-wide initiative locally",
                    "it is the local application of one")
                : Telling.of(
                    "it applies a county-wide initiative, "
                        + matter.initiative().localApplicationOf().orElse("")
                        + ", locally",
                    "it stands by itself"));
      default -> Optional.empty();
    };
  }

  /** How far an effect reaches, in words. */
  static String reach(Object reach) {
    return switch ((Reach) reach) {
      case NATIONAL -> "the nation";
      case REGIONAL -> "the region";
      case COUNTY_WIDE -> "the whole county";
      case PLACE -> "named places";
    };
  }

  private Optional<Telling> participationTest(
      String name, Condition condition, ParticipationTest test) {
    String part = test.districts() + " of " + test.ofDistricts() + " districts take part";
    String inPhase = test.members()
        + " of the "
        + test.ofMembers()
        + " districts in the phase in force take part";
    return switch (name) {
      case "majority" ->
        Optional.of(majority(part, test.districts(), test.ofDistricts(), isYes(condition)));
      case "majorityOfMembers" ->
        Optional.of(
            test.membersKnown()
                ? majority(inPhase, test.members(), test.ofMembers(), isYes(condition))
                : membersUnknown());
      case "membersKnown" -> Optional.of(membersUnknown());
      case "districts" -> Optional.of(counted(part, condition, test.districts()));
      case "members" -> Optional.of(counted(inPhase, condition, test.members()));
      default -> Optional.empty();
    };
  }

  private Telling membersUnknown() {
    return Telling.of(
        "which districts are in the phase in force is said by no source", "that is known");
  }

  private static Telling majority(String part, int number, int of, boolean wanted) {
    int majority = of / 2 + 1;
    int bound = wanted ? majority : majority - 1;
    int missing = Math.abs(bound - number);
    return Telling.of(
            part,
            wanted ? majority + " are a majority" : "at most " + bound + ", which is no majority")
        .as(
            wanted
                ? part + " where " + majority + " are a majority: " + more(missing) + " needed"
                : part + ", a majority, for which " + majority + " are enough: " + fewer(missing)
                    + " needed for there to be none")
        .by(margin(number, bound, Size.Unit.DISTRICTS));
  }

  private static Telling counted(String part, Condition condition, int number) {
    return bound(condition)
        .map(bound -> Telling.of(part, atLeastOrMost(condition, bound))
            .as(part
                + " where it would have to be "
                + atLeastOrMost(condition, bound)
                + ": "
                + (bound > number ? more(bound - number) : fewer(number - bound))
                + " needed")
            .by(margin(number, bound, Size.Unit.DISTRICTS)))
        .orElseGet(() -> Telling.of(part, wanted(condition, Object::toString) + " do"));
  }

  private static String more(int number) {
    return number == 1 ? "one more is" : English.number(number) + " more are";
  }

  private static String fewer(int number) {
    return number == 1 ? "one fewer is" : English.number(number) + " fewer are";
  }

  private Optional<Telling> effectLevel(
      String name, Condition condition, EffectLevel effect, About about) {
    String outcomeName = matter.effectName(about.effect());
    return switch (name) {
      case "outcome" ->
        Optional.of(Telling.of(
            outcomeName + " is by its nature " + tested(effect.outcome()),
            "it is " + wanted(condition, ConditionWording::tested)));
      case "outcomeFound" ->
        Optional.of(Telling.of("by its nature " + outcomeName + " has no level yet", "it has one"));
      case "openToParticipation" ->
        Optional.of(
            effect.outcome() == Tested.PENDING
                ? Telling.of(
                    "whether "
                        + outcomeName
                        + " needs collective regional or national activity is unknown, and until"
                        + " then who takes part has no say",
                    "that is known")
                : Telling.of(
                    outcomeName
                        + " is regional or national by its nature, which stands whoever takes part",
                    "it is not"));
      case "agreed" ->
        Optional.of(Telling.of(
            "by what is to be achieved the level short of regional is "
                + tested(effect.widest())
                + ", by who takes part "
                + tested(effect.participation()),
            "the two agree"));
      case "participation" -> Optional.of(participation(condition));
      default -> Optional.empty();
    };
  }

  private Telling participation(Condition condition) {
    return Telling.of(
        "by who takes part it is " + tested(answered.byParticipation()),
        "it is " + wanted(condition, ConditionWording::tested));
  }

  private static String tested(Object tested) {
    return Values.level((Tested) tested);
  }

  // ---- the route

  private Optional<Telling> councilAct(
      String name, Condition condition, CouncilAct act, About about) {
    String council = council(about);
    return switch (name) {
      case "acting" ->
        Optional.of(
            isYes(condition)
                ? Telling.of(
                    "no money of " + council + " is named, so that "
                        + Values.doing(act.act())
                        + " is for those whose money is",
                    "money of it is named")
                : Telling.of("money of " + council + " is named", "none is"));
      case "member" ->
        Optional.of(membership(
            isYes(condition), council, matter.remitName(), matter.remitCommittee(), about));
      case "voiceMember" ->
        Optional.of(membership(
            isYes(condition), council, matter.voiceName(), matter.voiceCommittee(), about));
      case "outside" -> Optional.of(outside(isYes(condition), council));
      case "committeeSystem", "form" -> Optional.of(form(condition, about));
      default -> aboutActs(name, condition, act.act(), act.remit(), act.voice());
    };
  }

  private Optional<Telling> jointAct(String name, Condition condition, JointAct act) {
    if (name.equals("allOutside")) {
      return Optional.of(
          isYes(condition)
              ? Telling.of(
                  "some council's part in " + Values.doing(act.act())
                      + " is within its budget and the policy framework",
                  "all councils' parts are outside")
              : Telling.of(
                  "every council's part in " + Values.doing(act.act())
                      + " is outside its budget or the policy framework",
                  "some council's part is within"));
    }
    return aboutActs(name, condition, act.act(), act.remit(), act.voice());
  }

  private Optional<Telling> aboutActs(
      String name, Condition condition, Act act, Standing remit, Standing voice) {
    return switch (name) {
      case "act" -> Optional.of(act(condition, act));
      case "kind" -> Optional.of(kind(condition, act));
      case "forCommittees" ->
        Optional.of(
            isYes(condition)
                ? Telling.of(
                    "the act is "
                        + Values.doing(act)
                        + ", which no joint committee decides within its remit",
                    "it is an act that one can decide")
                : Telling.of(
                    "the act is "
                        + Values.doing(act)
                        + ", which a joint committee can decide within its remit",
                    "it is an act that none can"));
      case "remit" ->
        Optional.of(standing(
            condition,
            remit,
            matter.remitName(),
            "no joint committee is named within whose remit it falls",
            matter.remitCommittee()));
      case "voice" ->
        Optional.of(standing(
            condition,
            voice,
            matter.voiceName(),
            "no joint committee speaks for " + matter.facts().area().name(),
            matter.voiceCommittee()));
      case "areaTakesPart" ->
        Optional.of(
            isYes(condition)
                ? Telling.of(
                    "no council of " + matter.facts().area().name() + " takes part", "one does")
                : Telling.of(
                    "councils of " + matter.facts().area().name() + " take part", "none does"));
      default -> Optional.empty();
    };
  }

  private Telling act(Condition condition, Act act) {
    return Telling.of(
        "the act is " + Values.doing(act),
        "it is " + wanted(condition, any -> Values.doing((Act) any)));
  }

  private Telling kind(Condition condition, Act act) {
    return Telling.of(
        "the act is " + Values.doing(act),
        "it is " + wanted(condition, any -> kind((ActKind) any)));
  }

  private static String kind(ActKind kind) {
    return switch (kind) {
      case FRAMEWORK_PLAN -> "adopting a plan of the policy framework";
      case COMMITTEE_MAKING ->
        "establishing, joining, changing, leaving or dissolving a joint committee";
      case VOICE -> "submitting to Government or accepting powers";
      case ENDORSEMENT -> "endorsing";
      case NOTING -> "noting progress";
      case ORDINARY -> "an act without a rule of its own, such as adopting a strategy";
    };
  }

  private Telling standing(
      Condition condition,
      Standing standing,
      String committee,
      String none,
      Optional<JointCommitteeRecord> record) {
    String on = " on " + matter.on();
    String actual = switch (standing) {
      case NONE -> none;
      case NOT_YET -> committee + " is not yet in being" + on + begins(record);
      case IN_BEING -> committee + " is in being" + on;
      case IN_DOUBT -> "whether " + committee + " still is in being" + on + " is uncertain";
      case ENDED -> committee + " is no longer in being" + on;
    };
    String one = standing == Standing.NONE ? "there is one that is " : "it is ";
    String wanted = wanted(condition, any -> switch ((Standing) any) {
      case NONE -> "there is none";
      case NOT_YET -> one + "not yet in being";
      case IN_BEING -> one + "in being";
      case IN_DOUBT -> one + "in doubt";
      case ENDED -> one + "no longer in being";
    });
    return Telling.of(actual, wanted)
        .citing(record.stream()
            .flatMap(known -> known.existence().stream())
            .flatMap(fact -> fact.citations().stream())
            .distinct()
            .toList());
  }

  private String begins(Optional<JointCommitteeRecord> record) {
    return record.stream()
        .flatMap(known -> known.existence().stream())
        .flatMap(fact -> fact.period().from().stream())
        .filter(day -> day.isAfter(matter.on()))
        .min(Comparator.naturalOrder())
        .map(day -> ", but from " + day)
        .orElse("");
  }

  private Telling membership(
      boolean wanted,
      String council,
      String committee,
      Optional<JointCommitteeRecord> record,
      About about) {
    return wanted
        ? Telling.of(council + " is no member of " + committee, "it is one")
        : Telling.of(council + " is a member of " + committee, "it is none")
            .citing(Optional.ofNullable(about.council())
                .flatMap(
                    member -> record.flatMap(known -> known.membership(member.id(), matter.on()))));
  }

  private Telling outside(boolean wanted, String council) {
    return wanted
        ? Telling.of(
            council + "'s part is within its budget and the policy framework",
            "it is outside one of them")
        : Telling.of(
            council + "'s part is outside its budget or the policy framework", "it is within both");
  }

  private Telling form(Condition condition, About about) {
    String council = council(about);
    Optional<Party> party = party(about);
    String actual = party
        .map(known -> known.form())
        .map(known -> switch (known) {
          case EXECUTIVE -> council + " has an executive";
          case COMMITTEE_SYSTEM -> council + " has a committee system and no executive";
          case UNKNOWN ->
            council + "'s form of governance is unknown, so that it is treated as one"
                + " with an executive";
        })
        .orElse(council + "'s form of governance is unknown");
    String wanted = condition.comparison() == Condition.Comparison.YES
        ? "it has a committee system"
        : condition.comparison() == Condition.Comparison.NO
            ? "it has an executive"
            : "it is " + wanted(condition, any -> ((Term) any).words());
    return Telling.of(actual, wanted)
        .citing(party.flatMap(known -> known.constitution().form(matter.on())));
  }

  private Optional<Telling> ownAct(String name, Condition condition, OwnAct act, About about) {
    String council = council(about);
    return switch (name) {
      case "committeeSystem", "form" -> Optional.of(form(condition, about));
      case "outside" -> Optional.of(outside(isYes(condition), council));
      case "act" -> Optional.of(act(condition, act.act()));
      case "kind" -> Optional.of(kind(condition, act.act()));
      case "general" ->
        Optional.of(
            isYes(condition)
                ? Telling.of(
                    "the act is " + Values.doing(act.act()) + ", which has a rule of its own",
                    "it is one without, such as adopting a strategy")
                : Telling.of(
                    "the act is " + Values.doing(act.act()) + ", which has no rule of its own",
                    "it is one that has"));
      case "executiveFunction", "functionOf" -> {
        String actual = switch (act.functionOf()) {
          case EXECUTIVE ->
            Values.doing(act.act())
                + (act.functionStated() ? " is" : " is taken to be")
                + " a function of "
                + council
                + "'s executive";
          case COUNCIL -> Values.doing(act.act()) + " is a function of the council in " + council;
          case UNKNOWN ->
            "whether "
                + Values.doing(act.act())
                + " is a function of "
                + council
                + "'s executive or of the council is unknown";
        };
        String wanted = name.equals("functionOf")
            ? "it is a function of the " + wanted(condition, any -> ((Term) any).words())
            : isYes(condition)
                ? "it is not one of the council's own"
                : "it is one of the council's own";
        yield Optional.of(Telling.of(actual, wanted));
      }
      case "delegated" ->
        Optional.of(delegation(
            about,
            body -> body.isPresent() == isYes(condition),
            isYes(condition)
                ? "its scheme of delegation names somebody for the sum"
                : "its scheme of delegation names nobody for the sum"));
      case "delegate" ->
        Optional.of(delegation(
            about,
            body -> condition.holdsOf(body.orElse(Body.EXECUTIVE)) && body.isPresent(),
            "its scheme of delegation names the "
                + wanted(condition, any -> ((Term) any).words())
                + " for the sum"));
      case "committeeDelegated" -> Optional.of(committeeDelegation(about, isYes(condition)));
      case "jointArrangements" ->
        Optional.of(Telling.of(
                "who decides on joint committees in "
                    + council
                    + (act.jointArrangements() == JointArrangements.UNKNOWN
                        ? " is unknown"
                        : " is settled: " + act.jointArrangements().words()),
                "its constitution says "
                    + wanted(condition, any -> "\"" + ((Term) any).words() + "\""))
            .citing(party(about)
                .flatMap(party -> party.constitution().jointArrangements(matter.on()))));
      default -> Optional.empty();
    };
  }

  /** How far the sum is from one that the scheme leaves to whom it would have to leave it to. */
  private Telling delegation(About about, Predicate<Optional<Body>> wanted, String words) {
    String council = council(about);
    Optional<Party> party = party(about);
    if (party.isEmpty() || party.get().scheme().isEmpty()) {
      return Telling.of("nobody supplied a scheme of delegation of " + council, words);
    }
    Optional<BigDecimal> sum = party.get().largestSum();
    String scheme = council + "'s scheme of delegation leaves ";
    Function<Optional<BigDecimal>, String> left = value ->
        value.map(known -> "a sum of " + Figures.pounds(known)).orElse("a matter without a sum")
            + party
                .get()
                .delegate(value)
                .map(body -> " to the " + body.words())
                .orElse(" to nobody below the executive");
    return bySum(
            words,
            scheme,
            left,
            sum,
            limits(party.get()),
            value -> wanted.test(party.get().delegate(value)))
        .citing(party.get().constitution().delegation(matter.on()));
  }

  private Telling committeeDelegation(About about, boolean wanted) {
    String council = council(about);
    Optional<Party> party = party(about);
    String words = "its scheme of delegation names "
        + (wanted ? "a committee" : "no committee")
        + " for such a function";
    if (party.isEmpty() || party.get().scheme().isEmpty()) {
      return Telling.of("nobody supplied a scheme of delegation of " + council, words);
    }
    Optional<BigDecimal> sum = party.get().largestSum();
    String scheme = council + "'s scheme of delegation leaves ";
    Function<Optional<BigDecimal>, String> left = value -> "functions of the council"
        + value.map(known -> " for a sum of " + Figures.pounds(known)).orElse("")
        + (party.get().isCommitteeDelegated(value) ? " to a committee" : " to no committee");
    return bySum(
            words,
            scheme,
            left,
            sum,
            limits(party.get()),
            value -> party.get().isCommitteeDelegated(value) == wanted)
        .citing(party.get().constitution().delegation(matter.on()));
  }

  /** Every sum at which a scheme can change its mind, on both sides. */
  private static List<BigDecimal> limits(Party party) {
    List<BigDecimal> limits = new ArrayList<>();
    for (BigDecimal limit : party.limits()) {
      limits.add(limit);
      limits.add(limit.add(Significance.PENNY));
    }
    return limits;
  }

  /** Tells the nearest sum that would do, if one would. */
  private static Telling bySum(
      String words,
      String scheme,
      Function<Optional<BigDecimal>, String> left,
      Optional<BigDecimal> sum,
      List<BigDecimal> candidates,
      Predicate<Optional<BigDecimal>> wanted) {
    String actual = scheme + left.apply(sum);
    Optional<BigDecimal> nearest = candidates.stream()
        .filter(candidate -> wanted.test(Optional.of(candidate)))
        .min(Comparator.comparing(
            candidate -> candidate.subtract(sum.orElse(BigDecimal.ZERO)).abs()));
    if (nearest.isEmpty()) {
      return Telling.of(actual, words)
          .as(actual + "; the rule holds where " + words + ", which it does for no sum");
    }
    if (sum.isEmpty()) {
      return Telling.of(actual, words).as(actual + ", and " + left.apply(nearest));
    }
    Margin margin = pounds(sum.get(), nearest.get());
    return Telling.of(actual, words)
        .as(amount(margin) + ": " + actual + ", and " + left.apply(nearest))
        .by(margin);
  }

  private Optional<Telling> decision(
      String name, Condition condition, Decision decision, About about) {
    String council = council(about);
    return switch (name) {
      case "able" ->
        Optional.of(Telling.of(
            "what the " + decision.body().words() + " of " + council
                + " decides can be no key decision",
            "its executive, a member of that or an officer decides"));
      case "money" ->
        condition.holdsOf(Money.REACHES_THRESHOLD)
            ? Optional.of(threshold(about))
            : Optional.empty();
      case "manyWards" ->
        Optional.of(Telling.of(
            switch (decision.wards()) {
              case ONE -> "one ward of " + council + " is significantly affected";
              case TWO_OR_MORE -> "two or more wards of " + council + " are significantly affected";
              case UNKNOWN ->
                decision.isOneWard()
                    ? "no wards of " + council + " are said to be significantly affected"
                    : "how many wards of " + council + " are significantly affected is unknown";
            },
            "two or more are"));
      default -> Optional.empty();
    };
  }

  /** How far the money is from what the council calls significant, in the nearest of its sums. */
  private Telling threshold(About about) {
    String council = council(about);
    String words = "its money reaches what it calls significant";
    Optional<Party> party = party(about);
    if (matter.amountMissing()) {
      return Telling.of("no entry says how much money " + council + " moves", words);
    }
    if (party.isEmpty() || party.get().entries().isEmpty()) {
      return Telling.of(council + " moves no money here", words);
    }
    if (party.get().threshold().isEmpty()) {
      return Telling.of("what sum " + council + " calls significant is unknown", words);
    }
    Optional<Significance.Cut> nearest =
        Significance.cuts(party.get().threshold().get(), party.get().entries()).stream()
            .filter(cut -> cut.reach().isPresent())
            .min(Comparator.comparing(cut -> cut.reach().orElseThrow().subtract(cut.sum())));
    Optional<? extends Fact<?>> fact = party.get().constitution().keyDecision(matter.on());
    if (nearest.isEmpty()) {
      return Telling.of("part of what " + council + " calls significant is unknown", words)
          .citing(fact);
    }
    Margin margin = pounds(nearest.get().sum(), nearest.get().reach().orElseThrow());
    return Telling.of(
            council + "'s sum is " + Figures.pounds(margin.actual()),
            "it is " + Figures.pounds(margin.bound()) + " or more")
        .as(amount(margin)
            + ": "
            + council
            + "'s sum is "
            + Figures.pounds(margin.actual())
            + ", its threshold "
            + Figures.pounds(margin.bound()))
        .by(margin)
        .citing(fact);
  }

  // ---- the few conditions of other situations

  private Optional<Telling> elsewhere(
      String name, Condition condition, Situation situation, About about) {
    String council = council(about);
    return Optional.ofNullable(
        switch (situation.getClass().getSimpleName() + "." + name) {
          case "WholeLevel.effects" ->
            isYes(condition)
                ? Telling.of("no effect is named", "one is")
                : Telling.of(
                    "effects are named, and who takes part decides alone only where none is",
                    "none is");
          case "WholeLevel.participation" -> participation(condition);
          case "WholeLevel.participationFound", "EffectLevel.participationFound" ->
            Telling.of(
                "of " + matter.districts() + " districts the source says nothing",
                "who takes part tells a level");
          case "Informing.localPlace" ->
            Telling.of(
                "the level is " + answered.outline().level().map(Term::code).orElse("not found"),
                isYes(condition) ? "it is local-place" : "it is not local-place");
          case "Informing.ambition" ->
            Telling.of("it serves none of the ambitions", "it serves one");
          case "Informing.committeeDecides" ->
            Telling.of("a joint committee decides on it", "none does");
          case "Informing.voice" ->
            standing(
                condition,
                matter.voice(),
                matter.voiceName(),
                "no joint committee speaks for " + matter.facts().area().name(),
                matter.voiceCommittee());
          case "Scrutiny.practice" ->
            Telling.of(
                    switch (party(about).map(party -> party.practice()).orElse(Answer.UNKNOWN)) {
                      case YES -> "scrutiny before decisions is " + council + "'s practice";
                      case NO -> "scrutiny before decisions is not " + council + "'s practice";
                      case UNKNOWN ->
                        "whether scrutiny before decisions is " + council + "'s practice is"
                            + " unknown";
                    },
                    "it is known to be its practice")
                .citing(party(about)
                    .flatMap(party -> party.constitution().preDecisionScrutiny(matter.on())));
          case "Scrutiny.executiveActs" ->
            Telling.of(council + "'s executive itself neither recommends nor decides", "it does");
          case "JointDecision.allExecutiveMembers" ->
            Telling.of(
                    switch (matter.allExecutiveMembers()) {
                      case YES -> "all members of " + matter.remitName() + " sit on executives";
                      case NO -> "not all members of " + matter.remitName() + " sit on executives";
                      case UNKNOWN ->
                        "whether all members of " + matter.remitName() + " sit on executives is"
                            + " unknown";
                    },
                    "that is " + wanted(condition, any -> ((Term) any).words()))
                .citing(matter
                    .remitCommittee()
                    .flatMap(record -> record.allExecutiveMembers(matter.on())));
          case "JointDecision.figures" ->
            Telling.of(
                "by what its participating members spend and touch it is "
                    + switch (((JointDecision) situation).figures()) {
                      case YES -> "key";
                      case NO -> "not key";
                      case UNKNOWN -> "unknown whether it is key";
                    },
                "it is key by that");
          default -> null;
        });
  }

  /** By the name of the attribute, where nobody found better words. */
  private static Telling byName(String name, Condition condition, Situation situation) {
    Object actual = condition.attribute().in(situation);
    String called = "\"" + name + "\"";
    if (actual instanceof Integer number) {
      Optional<Integer> bound = bound(condition);
      if (bound.isPresent()) {
        return Telling.of(
                called + " is " + number, "it is " + atLeastOrMost(condition, bound.get()))
            .by(margin(number, bound.get(), Size.Unit.NUMBER));
      }
    }
    return Telling.of(
        called + " is " + inWords(actual),
        "it is "
            + wanted(condition, any -> any instanceof Boolean yes ? inWords(yes) : inWords(any)));
  }

  private static String inWords(Object value) {
    return value instanceof Boolean yes
        ? (yes ? "yes" : "no")
        : value instanceof Term term ? term.words() : value.toString();
  }

  // ---- small words

  private static boolean isYes(Condition condition) {
    return condition.comparison() == Condition.Comparison.YES;
  }

  /** What the condition wants, as alternatives. */
  private static String wanted(Condition condition, Function<Object, String> words) {
    return switch (condition.comparison()) {
      case YES -> "yes";
      case NO -> "no";
      case AMONG, READ ->
        condition.constants().stream().map(words).distinct().collect(Collectors.joining(" or "));
      case NOT_AMONG ->
        "other than "
            + condition.constants().stream()
                .map(words)
                .distinct()
                .collect(Collectors.joining(" and "));
      case BELOW, AT_MOST, AT_LEAST, ABOVE ->
        bound(condition).map(bound -> atLeastOrMost(condition, bound)).orElse("another");
    };
  }

  /** The nearest whole number that does, if the condition is about one. */
  private static Optional<Integer> bound(Condition condition) {
    if (condition.constants().isEmpty()
        || !(condition.constants().get(0) instanceof Integer constant)) {
      return Optional.empty();
    }
    return switch (condition.comparison()) {
      case BELOW -> Optional.of(constant - 1);
      case ABOVE -> Optional.of(constant + 1);
      case AT_MOST, AT_LEAST -> Optional.of(constant);
      case AMONG -> condition.constants().size() == 1 ? Optional.of(constant) : Optional.empty();
      case YES, NO, NOT_AMONG, READ -> Optional.empty();
    };
  }

  private static String atLeastOrMost(Condition condition, int bound) {
    return switch (condition.comparison()) {
      case BELOW, AT_MOST -> bound + " or fewer";
      case ABOVE, AT_LEAST -> bound + " or more";
      case YES, NO, AMONG, NOT_AMONG, READ -> Integer.toString(bound);
    };
  }

  private static Margin margin(int actual, int bound, Size.Unit unit) {
    return margin(BigDecimal.valueOf(actual), BigDecimal.valueOf(bound), unit);
  }

  private static Margin pounds(BigDecimal actual, BigDecimal bound) {
    return margin(actual, bound, Size.Unit.POUNDS);
  }

  private static Margin margin(BigDecimal actual, BigDecimal bound, Size.Unit unit) {
    BigDecimal missing = bound.subtract(actual);
    return new Margin(actual, bound, new Size(unit, missing.abs(), missing.signum() > 0));
  }

  /** A margin of money, such as {@code £40,000 more}. */
  static String amount(Margin margin) {
    return Figures.pounds(margin.missing().number())
        + (margin.missing().more() ? " more" : " less");
  }

  private String council(About about) {
    return Optional.ofNullable(about.council()).map(Council::name).orElse("the council");
  }

  private Optional<Party> party(About about) {
    return matter.parties().stream()
        .filter(party -> party.council().equals(about.council()))
        .findFirst();
  }
}
