package org.visionderbyshire.advising;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.visionderbyshire.advice.Margin;
import org.visionderbyshire.advice.MissedCondition;
import org.visionderbyshire.advice.Size;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.dated.Fact;
import org.visionderbyshire.facts.ConstitutionRecord;
import org.visionderbyshire.facts.JointCommitteeRecord;
import org.visionderbyshire.initiative.MoneyEntry;
import org.visionderbyshire.internal.stage.About;
import org.visionderbyshire.internal.stage.Matter;
import org.visionderbyshire.internal.stage.Party;
import org.visionderbyshire.internal.stage.Significance;
import org.visionderbyshire.internal.words.Named;
import org.visionderbyshire.internal.words.Phrases;
import org.visionderbyshire.policy.Condition;
import org.visionderbyshire.rule.ActKind;
import org.visionderbyshire.rule.Decision;
import org.visionderbyshire.rule.Money;
import org.visionderbyshire.rule.OwnAct;
import org.visionderbyshire.rule.ParticipationTest;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.rule.Standing;
import org.visionderbyshire.sentence.English;
import org.visionderbyshire.vocabulary.Figures;

/**
 * Says in words what a condition of a rule wants and what it found instead, in the phrases that all
 * else of a policy is told in. What is here is what only one case can tell: who it is about, the
 * facts behind it, and how far sums and numbers of districts are from where they would do.
 */
final class MissedWording {

  private final Matter matter;
  private final Function<Party, Set<MoneyEntry.Kind>> uncounted;

  /**
   * Words for one case.
   *
   * @param uncounted the kinds of a council's money of which exactly the sum does not count
   */
  MissedWording(Matter matter, Function<Party, Set<MoneyEntry.Kind>> uncounted) {
    this.matter = matter;
    this.uncounted = uncounted;
  }

  /** Something missed that no rule asks about. */
  static MissedCondition missed(String about, String actual, String wanted, String sentence) {
    return new MissedCondition(about, sentence, actual, wanted, Optional.empty(), List.of());
  }

  /** What a condition missed in a situation in which it does not hold. */
  MissedCondition missed(Condition condition, Situation situation, About about) {
    ConditionInWords words = new ConditionInWords(
        condition,
        about,
        Phrases.actual(condition.attribute(), situation, name -> called(name, about))
            + begins(condition.attribute().name()),
        Phrases.condition(condition));
    if (situation instanceof ParticipationTest test) {
      return districts(words, test);
    } else if (situation instanceof OwnAct act) {
      return switch (words.attribute()) {
        case "delegated", "delegate" ->
          matter
              .party(about.council())
              .filter(party -> party.scheme().isPresent())
              .map(party -> delegation(words, party, act))
              .orElseGet(() -> plain(
                  words.withActual("nobody supplied a scheme of delegation of " + council(about))));
        default -> plain(words);
      };
    } else if (situation instanceof Decision
        && words.attribute().equals("money")
        && condition.holdsOf(Money.REACHES_THRESHOLD)) {
      return threshold(words);
    }
    return plain(words);
  }

  /**
   * A condition that is missed, in words.
   *
   * @param actual what is so
   * @param wanted what would have to be so
   */
  private record ConditionInWords(Condition condition, About about, String actual, String wanted) {

    String attribute() {
      return condition.attribute().name();
    }

    boolean isYes() {
      return condition.comparison() == Condition.Comparison.YES;
    }

    String sentence() {
      return actual + "; it would be so where " + wanted;
    }

    ConditionInWords withActual(String otherwise) {
      return new ConditionInWords(condition, about, otherwise, wanted);
    }

    ConditionInWords withWanted(String otherwise) {
      return new ConditionInWords(condition, about, actual, otherwise);
    }
  }

  private MissedCondition plain(ConditionInWords words) {
    return plain(words, citations(words.attribute(), words.about));
  }

  private static MissedCondition plain(ConditionInWords words, List<Citation> citations) {
    return missed(words, words.sentence(), Optional.empty(), citations);
  }

  private static MissedCondition missed(
      ConditionInWords words, String sentence, Optional<Margin> margin, List<Citation> citations) {
    return new MissedCondition(
        words.attribute(), sentence, words.actual, words.wanted, margin, citations);
  }

  // ---- who it is about, and what is known of them

  private String called(Named name, About about) {
    return switch (name) {
      case AREA -> matter.facts().area().name();
      case COMMITTEE -> matter.remitName();
      case COUNCIL -> council(about);
      case EFFECT -> matter.effectName(about.effect());
      case REMIT -> matter.remitName() + ", which";
      case VOICE -> matter.voiceName();
    };
  }

  /** From when on a committee is in being that is not yet. */
  private String begins(String attribute) {
    return switch (attribute) {
      case "remit" -> begins(matter.remit(), matter.remitCommittee());
      case "voice" -> begins(matter.voice(), matter.voiceCommittee());
      default -> "";
    };
  }

  private String begins(Standing standing, Optional<JointCommitteeRecord> record) {
    return record.stream()
        .filter(known -> standing == Standing.NOT_YET)
        .flatMap(known -> known.existence().stream())
        .flatMap(fact -> fact.period().from().stream())
        .filter(day -> day.isAfter(matter.on()))
        .min(Comparator.naturalOrder())
        .map(day -> ", but will be from " + English.day(day))
        .orElse("");
  }

  private static String council(About about) {
    return Optional.ofNullable(about.council()).map(Council::name).orElse("the council");
  }

  /** Where the fact is from that an attribute is told by. */
  private List<Citation> citations(String attribute, About about) {
    return switch (attribute) {
      case "remit" -> existence(matter.remitCommittee());
      case "voice" -> existence(matter.voiceCommittee());
      case "member" -> membership(matter.remitCommittee(), about);
      case "voiceMember" -> membership(matter.voiceCommittee(), about);
      case "allExecutiveMembers" ->
        of(matter.remitCommittee().flatMap(record -> record.allExecutiveMembers(matter.on())));
      case "committeeSystem", "form" -> constitution(about, record -> record.form(matter.on()));
      case "whoDecides" ->
        about.acts().stream().anyMatch(ActKind::isPosition)
            ? constitution(about, record -> record.positions(matter.on()))
            : constitution(about, record -> record.jointArrangements(matter.on()));
      case "scrutinyCommittee" ->
        constitution(about, record -> record.scrutinyCommittee(matter.on()));
      case "practice" -> constitution(about, record -> record.preDecisionScrutiny(matter.on()));
      default -> List.of();
    };
  }

  private static List<Citation> existence(Optional<JointCommitteeRecord> record) {
    return record.stream()
        .flatMap(known -> known.existence().stream())
        .flatMap(fact -> fact.citations().stream())
        .distinct()
        .toList();
  }

  private List<Citation> membership(Optional<JointCommitteeRecord> record, About about) {
    return of(Optional.ofNullable(about.council())
        .flatMap(council -> record.flatMap(known -> known.membership(council.id(), matter.on()))));
  }

  private List<Citation> constitution(
      About about, Function<ConstitutionRecord, Optional<? extends Fact<?>>> which) {
    return of(matter.party(about.council()).flatMap(party -> which.apply(party.constitution())));
  }

  private static List<Citation> of(Optional<? extends Fact<?>> fact) {
    return fact.map(Fact::citations).orElse(List.of());
  }

  // ---- how many districts more or fewer

  private MissedCondition districts(ConditionInWords words, ParticipationTest test) {
    String part = test.districts() + " of " + test.ofDistricts() + " districts take part";
    String inPhase = test.members()
        + " of the "
        + test.ofMembers()
        + " districts in the phase in force take part";
    return switch (words.attribute()) {
      case "majority" -> majority(words.withActual(part), test.districts(), test.ofDistricts());
      case "majorityOfMembers" ->
        test.membersKnown()
            ? majority(words.withActual(inPhase), test.members(), test.ofMembers())
            : plain(words);
      case "districts" -> counted(words.withActual(part), test.districts());
      case "members" -> counted(words.withActual(inPhase), test.members());
      default ->
        words.condition.attribute().in(test) instanceof Integer number
            ? counted(words, number)
            : plain(words);
    };
  }

  private MissedCondition majority(ConditionInWords words, int number, int of) {
    int majority = of / 2 + 1;
    int bound = words.isYes() ? majority : majority - 1;
    int missing = Math.abs(bound - number);
    return missed(
        words.withWanted(
            words.isYes()
                ? majority + " are a majority"
                : "at most " + bound + ", which is no majority"),
        words.isYes()
            ? words.actual + " where " + majority + " are a majority: " + more(missing) + " needed"
            : words.actual + ", a majority, for which " + majority + " are enough: "
                + fewer(missing) + " needed for there to be none",
        Optional.of(margin(number, bound)),
        List.of());
  }

  private MissedCondition counted(ConditionInWords words, int number) {
    Optional<Integer> bound = bound(words.condition);
    if (bound.isEmpty()) {
      return plain(words);
    }
    int missing = bound.get() - number;
    return missed(
        words,
        words.sentence() + ": " + (missing > 0 ? more(missing) : fewer(-missing)) + " needed",
        Optional.of(margin(number, bound.get())),
        List.of());
  }

  private static String more(int number) {
    return number == 1 ? "one more is" : English.number(number) + " more are";
  }

  private static String fewer(int number) {
    return number == 1 ? "one fewer is" : English.number(number) + " fewer are";
  }

  /** The nearest whole number that does. */
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

  // ---- how much money more or less

  /** How far the sum is from one that the scheme leaves to whom it would have to leave it to. */
  private MissedCondition delegation(ConditionInWords words, Party party, OwnAct act) {
    String nobody =
        act.isOfExecutive() ? " to nobody below the executive" : " to no committee and no officer";
    Predicate<Optional<Body>> wanted = words.attribute().equals("delegated")
        ? body -> body.isPresent() == words.isYes()
        : body -> body.isPresent() && words.condition.holdsOf(body.get());
    return bySum(
        words,
        party,
        sum ->
            sum.map(known -> "a sum of " + Figures.pounds(known)).orElse("a matter without a sum")
                + party
                    .delegate(act.act(), sum)
                    .map(body -> " to the " + body.words())
                    .orElse(nobody),
        sum -> wanted.test(party.delegate(act.act(), sum)));
  }

  /** Tells the nearest sum that would do, if one would. */
  private MissedCondition bySum(
      ConditionInWords words,
      Party party,
      Function<Optional<BigDecimal>, String> left,
      Predicate<Optional<BigDecimal>> wanted) {
    Optional<BigDecimal> sum = party.largestSum();
    ConditionInWords scheme = words.withActual(
        council(words.about) + "'s scheme of delegation leaves " + left.apply(sum));
    List<Citation> citations = of(party.constitution().delegation(matter.on()));
    Optional<BigDecimal> nearest = limits(party).stream()
        .filter(candidate -> wanted.test(Optional.of(candidate)))
        .min(Comparator.comparing(
            candidate -> candidate.subtract(sum.orElse(BigDecimal.ZERO)).abs()));
    if (nearest.isEmpty()) {
      return missed(
          scheme, scheme.sentence() + ", which it does for no sum", Optional.empty(), citations);
    }
    UnaryOperator<String> and = said -> said + ", and " + left.apply(nearest);
    if (sum.isEmpty()) {
      return missed(scheme, and.apply(scheme.actual), Optional.empty(), citations);
    }
    Margin margin = pounds(sum.get(), nearest.get());
    return missed(
        scheme, and.apply(amount(margin) + ": " + scheme.actual), Optional.of(margin), citations);
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

  /** How far the money is from what the council calls significant, in the nearest of its sums. */
  private MissedCondition threshold(ConditionInWords words) {
    Optional<Party> party = matter.party(words.about.council());
    Optional<Significance.Cut> nearest = party.flatMap(known -> known.threshold().stream()
        .flatMap(threshold ->
            Significance.cuts(threshold, known.entries(), uncounted.apply(known)).stream())
        .filter(cut -> cut.reach().isPresent())
        .min(Comparator.comparing(cut -> cut.reach().orElseThrow().subtract(cut.sum()))));
    List<Citation> citations = constitution(words.about, record -> record.keyDecision(matter.on()));
    if (matter.amountMissing() || nearest.isEmpty()) {
      return plain(
          words,
          party.stream().allMatch(known -> known.entries().isEmpty()) ? List.of() : citations);
    }
    String council = council(words.about);
    Margin margin = pounds(nearest.get().sum(), nearest.get().reach().orElseThrow());
    boolean passes = party.stream()
        .map(uncounted)
        .anyMatch(kinds -> kinds.contains(nearest.get().entries().get(0).kind()));
    return missed(
        words
            .withActual(council + "'s sum is " + Figures.pounds(margin.actual()))
            .withWanted("it is " + Figures.pounds(margin.bound()) + " or more"),
        amount(margin)
            + ": "
            + council
            + "'s sum is "
            + Figures.pounds(margin.actual())
            + (passes
                ? ", its threshold more than "
                    + Figures.pounds(margin.bound().subtract(Significance.PENNY))
                : ", its threshold " + Figures.pounds(margin.bound())),
        Optional.of(margin),
        citations);
  }

  private static String amount(Margin margin) {
    return Figures.pounds(margin.missing().number())
        + (margin.missing().more() ? " more" : " less");
  }

  private static Margin margin(int actual, int bound) {
    return margin(BigDecimal.valueOf(actual), BigDecimal.valueOf(bound), Size.Unit.DISTRICTS);
  }

  private static Margin pounds(BigDecimal actual, BigDecimal bound) {
    return margin(actual, bound, Size.Unit.POUNDS);
  }

  private static Margin margin(BigDecimal actual, BigDecimal bound, Size.Unit unit) {
    BigDecimal missing = bound.subtract(actual);
    return new Margin(actual, bound, new Size(unit, missing.abs(), missing.signum() > 0));
  }
}
