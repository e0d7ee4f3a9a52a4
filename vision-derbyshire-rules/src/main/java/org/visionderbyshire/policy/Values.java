package org.visionderbyshire.policy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.council.CallIn;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.KeyDecisionThreshold;
import org.visionderbyshire.council.Notices;
import org.visionderbyshire.dated.Fact;
import org.visionderbyshire.facts.JointCommitteeRecord;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.MoneyEntry;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.Tested;
import org.visionderbyshire.vocabulary.Figures;
import org.visionderbyshire.vocabulary.Term;

/** The values that sentences can be filled in with, for one matter and its outcome. */
final class Values {

  /** What each placeholder stands for. */
  static final Map<String, BiFunction<Values, Cause, Sentence.Value>> NAMES = names();

  private final Matter matter;
  private final Outcome outcome;

  Values(Matter matter, Outcome outcome) {
    this.matter = matter;
    this.outcome = outcome;
  }

  Sentence.Value get(String placeholder, Cause cause) {
    BiFunction<Values, Cause, Sentence.Value> value = NAMES.get(placeholder);
    if (value == null) {
      throw new IllegalStateException("no value is called " + placeholder);
    }
    return value.apply(this, cause);
  }

  private static Map<String, BiFunction<Values, Cause, Sentence.Value>> names() {
    Map<String, BiFunction<Values, Cause, Sentence.Value>> names = new TreeMap<>();
    names.put("act", text((values, cause) -> act(cause)));
    names.put("agreement", Values::agreement);
    names.put("allExecutiveMembers", (values, cause) -> values.allExecutiveMembers());
    names.put("allies", text(Values::allies));
    names.put("appliedInitiative", text((values, cause) -> values.applied()));
    names.put("area", text((values, cause) -> values.matter.facts.area().name()));
    names.put("arrangements", Values::arrangements);
    names.put("callInAtAll", Values::callInAtAll);
    names.put("callInClock", Values::callInClock);
    names.put("committee", text((values, cause) -> values.committee()));
    names.put("council", text((values, cause) -> council(cause)));
    names.put("delegate", Values::delegate);
    names.put("districts", text((values, cause) -> count(values.matter.districts())));
    names.put("figures", text((values, cause) -> values.outcome.jointFigures.code()));
    names.put("form", Values::form);
    names.put("forSum", text(Values::forSum));
    names.put("key", text((values, cause) -> answer(cause)));
    names.put("longClock", (values, cause) -> values.noticeClock(cause, Notices::longClock));
    names.put("members", text((values, cause) -> count(values.matter.members())));
    names.put("membership", Values::membership);
    names.put("needed", text((values, cause) -> count(values.matter.ofDistricts / 2 + 1)));
    names.put("neededOfMembers", text((values, cause) -> count(values.matter.ofMembers / 2 + 1)));
    names.put("ofDistricts", text((values, cause) -> count(values.matter.ofDistricts)));
    names.put("ofMembers", text((values, cause) -> count(values.matter.ofMembers)));
    names.put("on", text((values, cause) -> values.matter.on.toString()));
    names.put("otherLevels", text((values, cause) -> values.otherLevels()));
    names.put("outcome", text(Values::effect));
    names.put("participation", text((values, cause) -> level(values.outcome.participation)));
    names.put("phase", text((values, cause) -> values.phase()));
    names.put("practice", Values::practice);
    names.put("services", text(Values::services));
    names.put("shortClock", (values, cause) -> values.noticeClock(cause, Notices::shortClock));
    names.put("standing", (values, cause) -> values.standing());
    names.put("sum", text(Values::sum));
    names.put("tested", text(Values::tested));
    names.put("threshold", Values::threshold);
    names.put("thresholdIfKnown", Values::thresholdIfKnown);
    names.put("voice", text((values, cause) -> values.voice()));
    names.put("whose", text(Values::whose));
    names.put("widest", text((values, cause) -> level(values.outcome.widest)));
    return Collections.unmodifiableMap(names);
  }

  private static BiFunction<Values, Cause, Sentence.Value> text(
      BiFunction<Values, Cause, String> words) {
    return (values, cause) -> Sentence.Value.of(words.apply(values, cause));
  }

  private static String act(Cause cause) {
    return cause.about().acts().isEmpty()
        ? "the initiative"
        : cause.about().acts().stream().map(Values::doing).collect(Collectors.joining(" and "));
  }

  /** An act as something that is being done, such as {@code spending}. */
  static String doing(Act act) {
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

  private static String council(Cause cause) {
    return Optional.ofNullable(cause.about().council()).map(Council::name).orElse("the council");
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
  static String level(Tested tested) {
    return switch (tested) {
      case NONE -> "no level";
      case PENDING -> "not yet known";
      case LOCAL_PLACE, COUNTY_WIDE, REGIONAL_NATIONAL -> tested.code();
    };
  }

  private static String count(int number) {
    return Integer.toString(number);
  }

  private String applied() {
    return matter.initiative.localApplicationOf().orElse("");
  }

  String committee() {
    return matter
        .remitCommittee
        .map(JointCommitteeRecord::name)
        .or(() -> matter.initiative.jointCommittee().map(Object::toString))
        .orElse("the joint committee");
  }

  String voice() {
    return matter.voiceCommittee.map(JointCommitteeRecord::name).orElse("the joint committee");
  }

  private String phase() {
    return matter.phase.map(phase -> phase.title()).orElse("none");
  }

  private String otherLevels() {
    return outcome.levels.keySet().stream()
        .skip(1)
        .map(CollaborationLevel::code)
        .collect(Collectors.joining(" and "));
  }

  private String effect(Cause cause) {
    return effect(cause.about());
  }

  /** The outcome of the effect that something is about, in quotes. */
  String effect(About about) {
    if (about.effect() < 0) {
      return "the initiative";
    }
    String named = matter.initiative.effects().get(about.effect()).name();
    return Optional.ofNullable(matter.facts.area().outcomes().get(named))
        .map(name -> "\"" + name + "\"")
        .orElse("\"" + named + "\"");
  }

  private String tested(Cause cause) {
    return cause.about().effect() < 0
        ? "none"
        : level(outcome.tested[cause.about().effect()]);
  }

  private Optional<Party> party(Cause cause) {
    return matter.parties.stream()
        .filter(party -> party.council.equals(cause.about().council()))
        .findFirst();
  }

  private String allies(Cause cause) {
    return party(cause).stream()
        .flatMap(party -> party.allies.stream())
        .map(Council::name)
        .collect(Collectors.joining(" and "));
  }

  private String services(Cause cause) {
    return party(cause).stream()
        .flatMap(party -> party.notHeld.stream())
        .map(service -> service.number() + " " + service.description())
        .collect(Collectors.joining(", "));
  }

  private String forSum(Cause cause) {
    return party(cause)
        .flatMap(Party::largestSum)
        .map(sum -> ", for " + Figures.pounds(sum))
        .orElse("");
  }

  private String sum(Cause cause) {
    List<MoneyEntry> entries = party(cause).map(party -> party.entries).orElse(List.of());
    if (entries.isEmpty()) {
      return matter.amountMissing ? "not stated" : "none here";
    }
    List<String> sums = new ArrayList<>();
    for (MoneyEntry.Kind kind : MoneyEntry.Kind.values()) {
      for (MoneyEntry.Type type : MoneyEntry.Type.values()) {
        List<MoneyEntry> alike =
            entries.stream().filter(e -> e.kind() == kind && e.type() == type).toList();
        if (!alike.isEmpty()) {
          sums.add(Figures.pounds(Significance.sum(alike)) + " " + type.code() + " " + kind.code());
        }
      }
    }
    return String.join(" and ", sums);
  }

  /** The form in the council's own terms, unless somebody supplied another one since. */
  private Sentence.Value form(Cause cause) {
    Optional<Party> party = party(cause);
    boolean supplied = party
        .flatMap(known -> known.constitution.form(matter.on))
        .map(Fact::supplied)
        .orElse(false);
    Optional<Sentence.Value> inWords =
        fact(cause, known -> known.constitution.formInWords(matter.on), words -> words);
    Optional<Sentence.Value> inGeneral =
        fact(cause, known -> known.constitution.form(matter.on), Term::words);
    return (supplied ? inGeneral : inWords.or(() -> inGeneral))
        .orElse(Sentence.Value.of("taken to be so, as its form is unknown"));
  }

  private Sentence.Value delegate(Cause cause) {
    return fact(
            cause,
            party -> party.constitution.delegation(matter.on),
            rows -> party(cause).flatMap(Party::delegate).map(Term::words).orElse("executive"))
        .orElse(Sentence.Value.of("executive"));
  }

  /** Only whether they are dated: what they say is in the sentence. */
  private Sentence.Value arrangements(Cause cause) {
    return source(party(cause).flatMap(party -> party.constitution.jointArrangements(matter.on)));
  }

  private Sentence.Value practice(Cause cause) {
    return fact(cause, party -> party.constitution.preDecisionScrutiny(matter.on), practice -> "")
        .orElse(Sentence.Value.of(""));
  }

  /** Only whether it is dated: what it says is in the sentence. */
  private Sentence.Value callInAtAll(Cause cause) {
    return source(party(cause).flatMap(party -> party.constitution.callIn(matter.on)));
  }

  private Sentence.Value allExecutiveMembers() {
    return source(matter.remitCommittee.flatMap(record -> record.allExecutiveMembers(matter.on)));
  }

  /** That the council is a member: the fact says no more than the sentence. */
  private Sentence.Value membership(Cause cause) {
    return source(party(cause)
        .flatMap(party -> matter.remitCommittee.flatMap(
            record -> record.membership(party.council.id(), matter.on))));
  }

  /** When the committee is in being, whatever comes of it. */
  private Sentence.Value standing() {
    return new Sentence.Value(
        "",
        matter.remitCommittee.stream()
            .flatMap(record -> record.existence().stream())
            .flatMap(fact -> fact.citations().stream())
            .distinct()
            .toList());
  }

  /** A fact of which the sentence tells already, but for its being undated. */
  private static Sentence.Value source(Optional<? extends Fact<?>> fact) {
    return fact.<Sentence.Value>map(known ->
            new Sentence.Value(known.period().isUndated() ? " (undated)" : "", known.citations()))
        .orElse(Sentence.Value.of(""));
  }

  private Sentence.Value agreement(Cause cause) {
    return matter
        .remitCommittee
        .flatMap(record -> record.callIn(matter.on))
        .map(fact -> new Sentence.Value(fact.value().words() + undated(fact), fact.citations()))
        .orElse(Sentence.Value.of("unknown"));
  }

  /** The council, or else the joint committee. */
  private String whose(Cause cause) {
    JointCommitteeRecord committee = cause.about().committee();
    return committee == null ? council(cause) : committee.name();
  }

  private Sentence.Value callInClock(Cause cause) {
    return Optional.ofNullable(cause.about().council())
        .flatMap(council -> matter.facts.constitution(council.id()).callIn(matter.on))
        .map(fact -> new Sentence.Value(callIn(fact.value()) + undated(fact), fact.citations()))
        .orElse(Sentence.Value.of(""));
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

  private Sentence.Value noticeClock(
      Cause cause, Function<Notices, Optional<Notices.Clock>> which) {
    Optional<Fact<Notices>> fact = Optional.ofNullable(cause.about().council())
        .map(council -> matter.facts.constitution(council.id()).notices(matter.on))
        .orElseGet(() -> Optional.ofNullable(cause.about().committee())
            .flatMap(record -> record.notices(matter.on)));
    return fact.map(known -> new Sentence.Value(
            which.apply(known.value()).map(Values::days).orElse("unknown") + undated(known),
            known.citations()))
        .orElse(Sentence.Value.of("unknown"));
  }

  private static String days(Notices.Clock clock) {
    return clock.unit().map(unit -> unit.code() + " days").orElse("unknown")
        + clock.bankHolidays().map(rule -> ", bank holidays " + rule.code()).orElse("");
  }

  private Sentence.Value threshold(Cause cause) {
    return fact(cause, party -> party.constitution.keyDecision(matter.on), Values::threshold)
        .orElse(Sentence.Value.of("unknown"));
  }

  private Sentence.Value thresholdIfKnown(Cause cause) {
    boolean moves = party(cause).map(party -> !party.entries.isEmpty()).orElse(false);
    Sentence.Value known = threshold(cause);
    return moves && !known.text().equals("unknown")
        ? new Sentence.Value(", " + known.text(), known.citations())
        : Sentence.Value.of("");
  }

  private <T> Optional<Sentence.Value> fact(
      Cause cause, Function<Party, Optional<Fact<T>>> which, Function<T, String> words) {
    return party(cause)
        .flatMap(which)
        .map(fact ->
            new Sentence.Value(words.apply(fact.value()) + undated(fact), fact.citations()));
  }

  /** Who reads an answer must know which of its facts carry no date. */
  private static String undated(Fact<?> fact) {
    return fact.period().isUndated() ? ", undated" : "";
  }

  private static String threshold(KeyDecisionThreshold threshold) {
    List<String> parts = new ArrayList<>();
    if (threshold.splitsByType()) {
      threshold.revenue().ifPresent(sum -> parts.add(Figures.pounds(sum) + " revenue"));
      threshold.capital().ifPresent(sum -> parts.add(Figures.pounds(sum) + " capital"));
    } else {
      threshold.revenue().ifPresent(sum -> parts.add(Figures.pounds(sum)));
    }
    threshold.saving().ifPresent(sum -> parts.add(Figures.pounds(sum) + " saving"));
    threshold.virement().ifPresent(sum -> parts.add(Figures.pounds(sum) + " virement"));
    String sums = String.join(", ", parts);
    if (!threshold.usesShare()) {
      return sums;
    }
    String share = threshold.shareOfServiceBudget().map(Figures::perCent).orElse("")
        + " of the service's budget";
    return sums.isEmpty() ? share : sums + " or " + share + ", whichever is greater";
  }
}
