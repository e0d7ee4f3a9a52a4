package org.visionderbyshire.internal.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.council.CallIn;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.FormOfGovernance;
import org.visionderbyshire.council.KeyDecisionThreshold;
import org.visionderbyshire.council.Notices;
import org.visionderbyshire.council.Tier;
import org.visionderbyshire.dated.Fact;
import org.visionderbyshire.determination.Reason;
import org.visionderbyshire.facts.JointCommitteeRecord;
import org.visionderbyshire.facts.Phase;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.MoneyEntry;
import org.visionderbyshire.internal.stage.Cause;
import org.visionderbyshire.internal.stage.Matter;
import org.visionderbyshire.internal.stage.Outcome;
import org.visionderbyshire.internal.stage.Party;
import org.visionderbyshire.internal.stage.Significance;
import org.visionderbyshire.internal.template.Placeholder;
import org.visionderbyshire.internal.template.Template;
import org.visionderbyshire.policy.Rule;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.ExactSumTest;
import org.visionderbyshire.rule.Tested;
import org.visionderbyshire.sentence.Sentence;
import org.visionderbyshire.vocabulary.Answer;
import org.visionderbyshire.vocabulary.Figures;
import org.visionderbyshire.vocabulary.Term;

/** The values that sentences can be filled in with, for one matter and its outcome. */
public final class Values {

  /**
   * A value for a placeholder.
   *
   * @param words the value in words
   * @param citations where it comes from, if it is a fact with a source of its own
   */
  private record Value(Sentence words, List<Citation> citations) {

    static Value of(Sentence words) {
      return new Value(words, List.of());
    }

    static Value of(String words) {
      return of(words, List.of());
    }

    static Value of(String words, List<Citation> citations) {
      return new Value(Sentence.builder().words(words).build(), citations);
    }
  }

  private static final Sentence NOTHING = Sentence.of(List.of());

  private final Matter matter;
  private final Outcome outcome;

  Values(Matter matter, Outcome outcome) {
    this.matter = matter;
    this.outcome = outcome;
  }

  /** The sentence of the cause's rule, filled in, with what both it and the values rest on. */
  Reason reason(Cause cause) {
    Rule rule = cause.fired().rule();
    Template template = cause.fired().template();
    Set<Citation> citations = new LinkedHashSet<>(rule.citations());
    Sentence.Builder words = Sentence.builder().words(template.texts().get(0));
    for (int i = 0; i < template.placeholders().size(); i++) {
      String name = template.placeholders().get(i);
      Placeholder placeholder = Placeholder.of(name)
          .orElseThrow(() -> new IllegalStateException("no value is called " + name));
      Value value = value(placeholder, cause);
      citations.addAll(value.citations());
      for (Sentence.Part part : value.words().parts()) {
        words.part(
            part instanceof Sentence.Part.Words
                ? new Sentence.Part.Value(name, part.text())
                : part);
      }
      words.words(template.texts().get(i + 1));
    }
    return new Reason(rule.id(), words.build(), List.copyOf(citations));
  }

  private Value value(Placeholder placeholder, Cause cause) {
    return switch (placeholder) {
      case ABSENT_MEMBERS -> named(matter.absentMembers());
      case ACT -> Value.of(act(cause));
      case AGREEMENT -> agreement();
      case ALL_EXECUTIVE_MEMBERS -> allExecutiveMembers();
      case ALLIES -> allies(cause);
      case APPLIED_INITIATIVE -> Value.of(applied());
      case AREA -> Value.of(matter.facts().area().name());
      case ARRANGEMENTS -> arrangements(cause);
      case CALL_IN_AT_ALL -> callInAtAll(cause);
      case CALL_IN_CLOCK -> callInClock(cause);
      case COMMITTEE -> Value.of(matter.remitName());
      case COUNCIL -> Value.of(council(cause));
      case DELEGATE -> delegate(cause);
      case DISTRICTS -> count(matter.districts());
      case FIGURES -> Value.of(outcome.jointFigures().code());
      case FORM -> form(cause);
      case FOR_SUM -> forSum(cause);
      case KEY -> Value.of(answer(cause));
      case LONG_CLOCK -> noticeClock(cause, Notices::longClock);
      case MEMBERS -> count(matter.members());
      case MEMBERS_AND_PARTICIPANTS -> named(matter.membersAndParticipants());
      case MEMBERSHIP -> membership(cause);
      case NEEDED -> count(matter.ofDistricts() / 2 + 1);
      case NEEDED_OF_MEMBERS -> count(matter.ofMembers() / 2 + 1);
      case OF_DISTRICTS -> count(matter.ofDistricts());
      case OF_MEMBERS -> ofPhase(Sentence.builder().count(matter.ofMembers()).build());
      case ON -> Value.of(Sentence.builder().day(matter.on()).build());
      case OTHER_LEVELS -> Value.of(otherLevels());
      case OUTCOME -> Value.of(matter.effectName(cause.about().effect()));
      case OUTSIDERS -> named(matter.outsiders());
      case PARTICIPATION -> Value.of(level(outcome.participation()));
      case PHASE -> ofPhase(Sentence.of(matter.phase().map(Phase::title).orElse("none")));
      case POSITIONS -> positions(cause);
      case PRACTICE -> practice(cause);
      case REACHES -> Value.of(reaches(cause));
      case SCRUTINY_COMMITTEE -> scrutinyCommittee(cause);
      case SERVICES -> Value.of(services(cause));
      case SHORT_CLOCK -> noticeClock(cause, Notices::shortClock);
      case STANDING -> standing();
      case SUM -> sum(cause);
      case TESTED -> Value.of(tested(cause));
      case THRESHOLD -> threshold(cause);
      case THRESHOLD_IF_KNOWN -> thresholdIfKnown(cause);
      case VOICE -> voice();
      case WARD -> Value.of(tier(cause).ward());
      case WARDS -> Value.of(tier(cause).wards());
      case WHOSE -> whose(cause);
      case WIDEST -> Value.of(level(outcome.widest()));
    };
  }

  private static String act(Cause cause) {
    return cause.about().acts().isEmpty()
        ? "the initiative"
        : cause.about().acts().stream().map(Values::doing).collect(Collectors.joining(" and "));
  }

  /** An act as something that is being done, such as {@code spending}. */
  public static String doing(Act act) {
    return switch (act) {
      case ENDORSE -> "endorsing";
      case ADOPT_STRATEGY -> "adopting the strategy";
      case ADOPT_FRAMEWORK_PLAN -> "adopting the framework plan";
      case SPEND -> "spending";
      case SAVE -> "saving";
      case PROCURE -> "procuring";
      case SHARE_SERVICE -> "sharing the service";
      case SHARE_STAFF -> "sharing staff";
      case DELEGATE -> "delegating";
      case ESTABLISH_JOINT_COMMITTEE -> "establishing the joint committee";
      case JOIN_JOINT_COMMITTEE -> "joining the joint committee";
      case CHANGE_JOINT_COMMITTEE -> "changing the joint committee";
      case LEAVE_JOINT_COMMITTEE -> "leaving the joint committee";
      case DISSOLVE_JOINT_COMMITTEE -> "dissolving the joint committee";
      case RUN_JOINT_COMMITTEE -> "running the joint committee";
      case APPOINT -> "appointing";
      case SUBMIT_TO_GOVERNMENT -> "submitting to Government";
      case ACCEPT_POWERS -> "accepting powers";
      case NOTE -> "noting progress";
    };
  }

  private static Sentence council(Cause cause) {
    return Optional.ofNullable(cause.about().council())
        .map(Values::name)
        .orElse(Sentence.of("the council"));
  }

  private static Sentence name(Council council) {
    return Sentence.builder().council(council.id(), council.name()).build();
  }

  private static String answer(Cause cause) {
    return cause.fired().conclusion() instanceof Conclusion.CallIn answer
        ? switch (answer.answer()) {
          case YES -> "this one is";
          case NO -> "this one is not";
          case UNKNOWN -> "whether this one is, is unknown";
        }
        : "unknown";
  }

  /** What a test said, in words. */
  public static String level(Tested tested) {
    return switch (tested) {
      case NONE -> "no level";
      case PENDING -> "not yet known";
      case LOCAL_PLACE, COUNTY_WIDE, REGIONAL_NATIONAL ->
        tested.level().orElseThrow().words();
    };
  }

  private static Value named(List<Council> councils) {
    return Value.of(Sentence.listed(councils.stream().map(Values::name).toList()));
  }

  private static Value count(int number) {
    return Value.of(Sentence.builder().count(number).build());
  }

  private String applied() {
    return matter.initiative().localApplicationOf().orElse("");
  }

  /** What the phase in force tells, with what says that it does. */
  private Value ofPhase(Sentence words) {
    return new Value(words, matter.phase().map(Phase::citations).orElse(List.of()));
  }

  private String otherLevels() {
    return outcome.levels().keySet().stream()
        .skip(1)
        .map(CollaborationLevel::words)
        .collect(Collectors.joining(" and "));
  }

  private String tested(Cause cause) {
    return cause.about().effect() < 0
        ? "none"
        : level(outcome.tested()[cause.about().effect()]);
  }

  private Optional<Party> party(Cause cause) {
    return matter.party(cause.about().council());
  }

  private Value allies(Cause cause) {
    Optional<Party> party = party(cause);
    Sentence names = Sentence.joined(
        party.stream()
            .flatMap(known -> known.allies().stream())
            .map(Values::name)
            .toList(),
        " and ");
    List<Citation> citations = party.stream()
        .flatMap(known -> matter.facts().alliances(matter.on()).stream()
            .filter(alliance -> alliance.councils().contains(known.council().id())))
        .flatMap(alliance -> alliance.citations().stream())
        .distinct()
        .toList();
    return new Value(names, citations);
  }

  private String services(Cause cause) {
    return party(cause).stream()
        .flatMap(party -> party.notHeld().stream())
        .map(service -> service.number() + " " + service.description())
        .collect(Collectors.joining(", "));
  }

  private Value forSum(Cause cause) {
    return Value.of(party(cause)
        .flatMap(Party::largestSum)
        .map(sum -> Sentence.builder().words(", for ").sum(sum).build())
        .orElse(NOTHING));
  }

  private Value sum(Cause cause) {
    List<MoneyEntry> entries = party(cause).map(party -> party.entries()).orElse(List.of());
    if (entries.isEmpty()) {
      return Value.of(matter.amountMissing() ? "not stated" : "none here");
    }
    List<Sentence> sums = new ArrayList<>();
    for (MoneyEntry.Kind kind : MoneyEntry.Kind.values()) {
      for (MoneyEntry.Type type : MoneyEntry.Type.values()) {
        List<MoneyEntry> alike =
            entries.stream().filter(e -> e.kind() == kind && e.type() == type).toList();
        if (!alike.isEmpty()) {
          sums.add(sum(Significance.sum(alike), " " + type.code() + " " + kind.code()));
        }
      }
    }
    return Value.of(Sentence.joined(sums, " and "));
  }

  /** What money does to a threshold: it must pass one that exactly the sum does not reach. */
  private String reaches(Cause cause) {
    boolean passes = party(cause)
        .filter(party -> party.entries().stream()
            .allMatch(entry -> party.exactSum(entry.kind()) == ExactSumTest.Stated.DOES_NOT_COUNT))
        .isPresent();
    return passes ? "passes" : "reaches";
  }

  private static Tier tier(Cause cause) {
    return Optional.ofNullable(cause.about().council()).map(Council::tier).orElse(Tier.DISTRICT);
  }

  /** The form in the council's own terms, unless somebody supplied another one since. */
  private Value form(Cause cause) {
    Optional<Party> party = party(cause);
    boolean supplied = party
        .flatMap(known -> known.constitution().form(matter.on()))
        .map(Fact::supplied)
        .orElse(false);
    Optional<Value> inWords =
        fact(cause, known -> known.constitution().formInWords(matter.on()), words -> words);
    Optional<Value> inGeneral =
        fact(cause, known -> known.constitution().form(matter.on()), Term::words);
    return (supplied ? inGeneral : inWords.or(() -> inGeneral))
        .orElse(Value.of("taken to be so, as its form is unknown"));
  }

  /** The body that the scheme of delegation names, which is the one whose step it is. */
  private Value delegate(Cause cause) {
    String body = cause.fired().conclusion() instanceof Conclusion.Take take
        ? take.body().words()
        : party(cause)
            .flatMap(party -> cause.about().acts().stream().findFirst().flatMap(party::delegate))
            .map(Term::words)
            .orElse("executive");
    return fact(cause, party -> party.constitution().delegation(matter.on()), rows -> body)
        .orElse(Value.of(body));
  }

  /** Only whether they are dated: what they say is in the sentence. */
  private Value positions(Cause cause) {
    return source(party(cause).flatMap(party -> party.constitution().positions(matter.on())));
  }

  private Value arrangements(Cause cause) {
    return source(
        party(cause).flatMap(party -> party.constitution().jointArrangements(matter.on())));
  }

  private Value practice(Cause cause) {
    return fact(
            cause, party -> party.constitution().preDecisionScrutiny(matter.on()), practice -> "")
        .orElse(Value.of(""));
  }

  private Value scrutinyCommittee(Cause cause) {
    return source(
        party(cause).flatMap(party -> party.constitution().scrutinyCommittee(matter.on())));
  }

  /** Only whether it is dated: what it says is in the sentence. */
  private Value callInAtAll(Cause cause) {
    return source(party(cause).flatMap(party -> party.constitution().callIn(matter.on())));
  }

  /** Who answered it; else the forms of the members without an executive, which answer it too. */
  private Value allExecutiveMembers() {
    Optional<Fact<Answer>> told = matter
        .remitCommittee()
        .flatMap(record -> record.allExecutiveMembers(matter.on()))
        .filter(answer -> answer.value() != Answer.UNKNOWN);
    return told.isPresent()
        ? source(told)
        : Value.of(
            "",
            matter.remitCommittee().stream()
                .flatMap(record -> record.members(matter.on()).stream())
                .flatMap(member -> matter.facts().constitution(member).form(matter.on()).stream())
                .filter(form -> form.value() == FormOfGovernance.COMMITTEE_SYSTEM)
                .flatMap(form -> form.citations().stream())
                .distinct()
                .toList());
  }

  /** That the council is a member: the fact says no more than the sentence. */
  private Value membership(Cause cause) {
    return source(party(cause)
        .flatMap(party -> matter
            .remitCommittee()
            .flatMap(record -> record.membership(party.council().id(), matter.on()))));
  }

  /** When the committee is in being, whatever comes of it. */
  private Value standing() {
    return Value.of("", existence(matter.remitCommittee()));
  }

  /** The area's committee, with what says when it is in being. */
  private Value voice() {
    return Value.of(matter.voiceName(), existence(matter.voiceCommittee()));
  }

  private static List<Citation> existence(Optional<JointCommitteeRecord> committee) {
    return committee.stream()
        .flatMap(record -> record.existence().stream())
        .flatMap(fact -> fact.citations().stream())
        .distinct()
        .toList();
  }

  /** A fact of which the sentence tells already, but for its being undated. */
  private static Value source(Optional<? extends Fact<?>> fact) {
    return fact.<Value>map(
            known -> Value.of(known.period().isUndated() ? " (undated)" : "", known.citations()))
        .orElse(Value.of(""));
  }

  private Value agreement() {
    return matter
        .remitCommittee()
        .flatMap(record -> record.callIn(matter.on()))
        .map(fact -> Value.of(fact.value().words() + undated(fact), fact.citations()))
        .orElse(Value.of("unknown"));
  }

  /** The council, or else the joint committee. */
  private Value whose(Cause cause) {
    JointCommitteeRecord committee = cause.about().committee();
    return committee == null ? Value.of(council(cause)) : Value.of(committee.name());
  }

  private Value callInClock(Cause cause) {
    return Optional.ofNullable(cause.about().council())
        .flatMap(council -> matter.facts().constitution(council.id()).callIn(matter.on()))
        .map(fact -> Value.of(callIn(fact.value()) + undated(fact), fact.citations()))
        .orElse(Value.of(""));
  }

  private static String callIn(CallIn clock) {
    return clock
        .days()
        .map(days -> ", "
            + days
            + clock.unit().map(unit -> " clear " + unit.code()).orElse(" clear")
            + (days == 1 ? " day" : " days")
            + clock.bankHolidays().map(rule -> ", bank holidays " + rule.code()).orElse(""))
        .orElse("");
  }

  private Value noticeClock(Cause cause, Function<Notices, Optional<Notices.Clock>> which) {
    Optional<Fact<Notices>> fact = Optional.ofNullable(cause.about().council())
        .map(council -> matter.facts().constitution(council.id()).notices(matter.on()))
        .orElseGet(() -> Optional.ofNullable(cause.about().committee())
            .flatMap(record -> record.notices(matter.on())));
    return fact.map(known -> Value.of(
            which.apply(known.value()).map(Values::days).orElse("unknown") + undated(known),
            known.citations()))
        .orElse(Value.of("unknown"));
  }

  private static String days(Notices.Clock clock) {
    return clock.unit().map(unit -> unit.code() + " days").orElse("unknown")
        + clock.bankHolidays().map(rule -> ", bank holidays " + rule.code()).orElse("");
  }

  private Value threshold(Cause cause) {
    return thresholdIfAny(cause).orElse(Value.of("unknown"));
  }

  private Value thresholdIfKnown(Cause cause) {
    boolean moves = party(cause).map(party -> !party.entries().isEmpty()).orElse(false);
    return thresholdIfAny(cause)
        .filter(known -> moves)
        .map(known -> new Value(
            Sentence.builder().words(", ").sentence(known.words()).build(), known.citations()))
        .orElse(Value.of(""));
  }

  private Optional<Value> thresholdIfAny(Cause cause) {
    return party(cause)
        .flatMap(party -> party.constitution().keyDecision(matter.on()))
        .map(fact -> new Value(
            Sentence.builder()
                .sentence(threshold(fact.value()))
                .words(undated(fact))
                .build(),
            fact.citations()));
  }

  private <T> Optional<Value> fact(
      Cause cause, Function<Party, Optional<Fact<T>>> which, Function<T, String> words) {
    return party(cause)
        .flatMap(which)
        .map(fact -> Value.of(words.apply(fact.value()) + undated(fact), fact.citations()));
  }

  /** Who reads an answer must know which of its facts carry no date. */
  private static String undated(Fact<?> fact) {
    return fact.period().isUndated() ? ", undated" : "";
  }

  private static Sentence threshold(KeyDecisionThreshold threshold) {
    List<Sentence> parts = new ArrayList<>();
    if (threshold.splitsByType()) {
      threshold.revenue().ifPresent(sum -> parts.add(sum(sum, " revenue")));
      threshold.capital().ifPresent(sum -> parts.add(sum(sum, " capital")));
    } else {
      threshold.revenue().ifPresent(sum -> parts.add(sum(sum, "")));
    }
    threshold.saving().ifPresent(sum -> parts.add(sum(sum, " saving")));
    threshold.virement().ifPresent(sum -> parts.add(sum(sum, " virement")));
    threshold.income().ifPresent(sum -> parts.add(sum(sum, " income")));
    Sentence sums = Sentence.joined(parts, ", ");
    if (!threshold.usesShare()) {
      return sums;
    }
    String share = threshold.shareOfServiceBudget().map(Figures::perCent).orElse("")
        + " of the service's budget";
    return parts.isEmpty()
        ? Sentence.of(share)
        : Sentence.builder()
            .sentence(sums)
            .words(" or " + share + ", whichever is greater")
            .build();
  }

  private static Sentence sum(BigDecimal sum, String of) {
    return Sentence.builder().sum(sum).words(of).build();
  }
}
