package org.visionderbyshire.policy;

import java.math.BigDecimal;
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
import org.visionderbyshire.sentence.Sentence;
import org.visionderbyshire.vocabulary.Figures;
import org.visionderbyshire.vocabulary.Term;

/** The values that sentences can be filled in with, for one matter and its outcome. */
final class Values {

  /**
   * What a placeholder stands for.
   *
   * @param inGeneral words for it where no initiative is at hand; none where the sentence does
   *     without
   * @param value the value that it has for a cause
   */
  record Placeholder(String inGeneral, BiFunction<Values, Cause, Template.Value> value) {}

  /** The placeholders by their names. */
  static final Map<String, Placeholder> NAMES = names();

  private static final Sentence NOTHING = Sentence.of(List.of());

  private final Matter matter;
  private final Outcome outcome;

  Values(Matter matter, Outcome outcome) {
    this.matter = matter;
    this.outcome = outcome;
  }

  Template.Value get(String placeholder, Cause cause) {
    Placeholder known = NAMES.get(placeholder);
    if (known == null) {
      throw new IllegalStateException("no value is called " + placeholder);
    }
    return known.value().apply(this, cause);
  }

  /** Words for a placeholder where no initiative is at hand; its name, if it is none. */
  static String inGeneral(String placeholder) {
    return Optional.ofNullable(NAMES.get(placeholder))
        .map(Placeholder::inGeneral)
        .orElse(placeholder);
  }

  private static Map<String, Placeholder> names() {
    Map<String, Placeholder> names = new TreeMap<>();
    names.put("act", new Placeholder("the act", text((values, cause) -> act(cause))));
    names.put("agreement", new Placeholder("as it says", Values::agreement));
    names.put(
        "allExecutiveMembers",
        new Placeholder("", (values, cause) -> values.allExecutiveMembers()));
    names.put("allies", new Placeholder("its allies", Values::allies));
    names.put(
        "appliedInitiative",
        new Placeholder("which it names", text((values, cause) -> values.applied())));
    names.put(
        "area",
        new Placeholder(
            "the area", text((values, cause) -> values.matter.facts.area().name())));
    names.put("arrangements", new Placeholder("", Values::arrangements));
    names.put("callInAtAll", new Placeholder("", Values::callInAtAll));
    names.put("callInClock", new Placeholder("", Values::callInClock));
    names.put(
        "committee",
        new Placeholder("the joint committee", text((values, cause) -> values.committee())));
    names.put(
        "council",
        new Placeholder("the council", (values, cause) -> Template.Value.of(council(cause))));
    names.put("delegate", new Placeholder("body that it names", Values::delegate));
    names.put(
        "districts",
        new Placeholder("so many", (values, cause) -> count(values.matter.districts())));
    names.put(
        "figures",
        new Placeholder(
            "yes, no or unknown", text((values, cause) -> values.outcome.jointFigures.code())));
    names.put("form", new Placeholder("whatever its form", Values::form));
    names.put("forSum", new Placeholder("", Values::forSum));
    names.put("key", new Placeholder("as this one may be", text((values, cause) -> answer(cause))));
    names.put(
        "longClock",
        new Placeholder(
            "as it says", (values, cause) -> values.noticeClock(cause, Notices::longClock)));
    names.put(
        "members", new Placeholder("so many", (values, cause) -> count(values.matter.members())));
    names.put("membership", new Placeholder("", Values::membership));
    names.put(
        "needed",
        new Placeholder(
            "more than half", (values, cause) -> count(values.matter.ofDistricts / 2 + 1)));
    names.put(
        "neededOfMembers",
        new Placeholder(
            "more than half", (values, cause) -> count(values.matter.ofMembers / 2 + 1)));
    names.put(
        "ofDistricts", new Placeholder("all", (values, cause) -> count(values.matter.ofDistricts)));
    names.put(
        "ofMembers", new Placeholder("known", (values, cause) -> count(values.matter.ofMembers)));
    names.put(
        "on",
        new Placeholder(
            "that day",
            (values, cause) ->
                Template.Value.of(Sentence.builder().day(values.matter.on).build())));
    names.put(
        "otherLevels",
        new Placeholder("the others", text((values, cause) -> values.otherLevels())));
    names.put("outcome", new Placeholder("the outcome", text(Values::effect)));
    names.put(
        "participation",
        new Placeholder(
            "a certain level", text((values, cause) -> level(values.outcome.participation))));
    names.put("phase", new Placeholder("whichever it is", text((values, cause) -> values.phase())));
    names.put("practice", new Placeholder("", Values::practice));
    names.put("services", new Placeholder("those that it names", text(Values::services)));
    names.put(
        "shortClock",
        new Placeholder(
            "as it says", (values, cause) -> values.noticeClock(cause, Notices::shortClock)));
    names.put("standing", new Placeholder("", (values, cause) -> values.standing()));
    names.put("sum", new Placeholder("its sum", Values::sum));
    names.put("tested", new Placeholder("a certain level", text(Values::tested)));
    names.put("threshold", new Placeholder("its threshold", Values::threshold));
    names.put("thresholdIfKnown", new Placeholder("", Values::thresholdIfKnown));
    names.put(
        "voice",
        new Placeholder("the area's joint committee", text((values, cause) -> values.voice())));
    names.put("whose", new Placeholder("the council", Values::whose));
    names.put(
        "widest",
        new Placeholder("a certain level", text((values, cause) -> level(values.outcome.widest))));
    return Collections.unmodifiableMap(names);
  }

  private static BiFunction<Values, Cause, Template.Value> text(
      BiFunction<Values, Cause, String> words) {
    return (values, cause) -> Template.Value.of(words.apply(values, cause));
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
  static String level(Tested tested) {
    return switch (tested) {
      case NONE -> "no level";
      case PENDING -> "not yet known";
      case LOCAL_PLACE, COUNTY_WIDE, REGIONAL_NATIONAL -> tested.code();
    };
  }

  private static Template.Value count(int number) {
    return Template.Value.of(Sentence.builder().count(number).build());
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

  private Template.Value allies(Cause cause) {
    return Template.Value.of(Sentence.joined(
        party(cause).stream()
            .flatMap(party -> party.allies.stream())
            .map(Values::name)
            .toList(),
        " and "));
  }

  private String services(Cause cause) {
    return party(cause).stream()
        .flatMap(party -> party.notHeld.stream())
        .map(service -> service.number() + " " + service.description())
        .collect(Collectors.joining(", "));
  }

  private Template.Value forSum(Cause cause) {
    return Template.Value.of(party(cause)
        .flatMap(Party::largestSum)
        .map(sum -> Sentence.builder().words(", for ").sum(sum).build())
        .orElse(NOTHING));
  }

  private Template.Value sum(Cause cause) {
    List<MoneyEntry> entries = party(cause).map(party -> party.entries).orElse(List.of());
    if (entries.isEmpty()) {
      return Template.Value.of(matter.amountMissing ? "not stated" : "none here");
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
    return Template.Value.of(Sentence.joined(sums, " and "));
  }

  /** The form in the council's own terms, unless somebody supplied another one since. */
  private Template.Value form(Cause cause) {
    Optional<Party> party = party(cause);
    boolean supplied = party
        .flatMap(known -> known.constitution.form(matter.on))
        .map(Fact::supplied)
        .orElse(false);
    Optional<Template.Value> inWords =
        fact(cause, known -> known.constitution.formInWords(matter.on), words -> words);
    Optional<Template.Value> inGeneral =
        fact(cause, known -> known.constitution.form(matter.on), Term::words);
    return (supplied ? inGeneral : inWords.or(() -> inGeneral))
        .orElse(Template.Value.of("taken to be so, as its form is unknown"));
  }

  private Template.Value delegate(Cause cause) {
    return fact(
            cause,
            party -> party.constitution.delegation(matter.on),
            rows -> party(cause).flatMap(Party::delegate).map(Term::words).orElse("executive"))
        .orElse(Template.Value.of("executive"));
  }

  /** Only whether they are dated: what they say is in the sentence. */
  private Template.Value arrangements(Cause cause) {
    return source(party(cause).flatMap(party -> party.constitution.jointArrangements(matter.on)));
  }

  private Template.Value practice(Cause cause) {
    return fact(cause, party -> party.constitution.preDecisionScrutiny(matter.on), practice -> "")
        .orElse(Template.Value.of(""));
  }

  /** Only whether it is dated: what it says is in the sentence. */
  private Template.Value callInAtAll(Cause cause) {
    return source(party(cause).flatMap(party -> party.constitution.callIn(matter.on)));
  }

  private Template.Value allExecutiveMembers() {
    return source(matter.remitCommittee.flatMap(record -> record.allExecutiveMembers(matter.on)));
  }

  /** That the council is a member: the fact says no more than the sentence. */
  private Template.Value membership(Cause cause) {
    return source(party(cause)
        .flatMap(party -> matter.remitCommittee.flatMap(
            record -> record.membership(party.council.id(), matter.on))));
  }

  /** When the committee is in being, whatever comes of it. */
  private Template.Value standing() {
    return Template.Value.of(
        "",
        matter.remitCommittee.stream()
            .flatMap(record -> record.existence().stream())
            .flatMap(fact -> fact.citations().stream())
            .distinct()
            .toList());
  }

  /** A fact of which the sentence tells already, but for its being undated. */
  private static Template.Value source(Optional<? extends Fact<?>> fact) {
    return fact.<Template.Value>map(known ->
            Template.Value.of(known.period().isUndated() ? " (undated)" : "", known.citations()))
        .orElse(Template.Value.of(""));
  }

  private Template.Value agreement(Cause cause) {
    return matter
        .remitCommittee
        .flatMap(record -> record.callIn(matter.on))
        .map(fact -> Template.Value.of(fact.value().words() + undated(fact), fact.citations()))
        .orElse(Template.Value.of("unknown"));
  }

  /** The council, or else the joint committee. */
  private Template.Value whose(Cause cause) {
    JointCommitteeRecord committee = cause.about().committee();
    return committee == null
        ? Template.Value.of(council(cause))
        : Template.Value.of(committee.name());
  }

  private Template.Value callInClock(Cause cause) {
    return Optional.ofNullable(cause.about().council())
        .flatMap(council -> matter.facts.constitution(council.id()).callIn(matter.on))
        .map(fact -> Template.Value.of(callIn(fact.value()) + undated(fact), fact.citations()))
        .orElse(Template.Value.of(""));
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

  private Template.Value noticeClock(
      Cause cause, Function<Notices, Optional<Notices.Clock>> which) {
    Optional<Fact<Notices>> fact = Optional.ofNullable(cause.about().council())
        .map(council -> matter.facts.constitution(council.id()).notices(matter.on))
        .orElseGet(() -> Optional.ofNullable(cause.about().committee())
            .flatMap(record -> record.notices(matter.on)));
    return fact.map(known -> Template.Value.of(
            which.apply(known.value()).map(Values::days).orElse("unknown") + undated(known),
            known.citations()))
        .orElse(Template.Value.of("unknown"));
  }

  private static String days(Notices.Clock clock) {
    return clock.unit().map(unit -> unit.code() + " days").orElse("unknown")
        + clock.bankHolidays().map(rule -> ", bank holidays " + rule.code()).orElse("");
  }

  private Template.Value threshold(Cause cause) {
    return thresholdIfAny(cause).orElse(Template.Value.of("unknown"));
  }

  private Template.Value thresholdIfKnown(Cause cause) {
    boolean moves = party(cause).map(party -> !party.entries.isEmpty()).orElse(false);
    return thresholdIfAny(cause)
        .filter(known -> moves)
        .map(known -> new Template.Value(
            Sentence.builder().words(", ").sentence(known.words()).build(), known.citations()))
        .orElse(Template.Value.of(""));
  }

  private Optional<Template.Value> thresholdIfAny(Cause cause) {
    return party(cause)
        .flatMap(party -> party.constitution.keyDecision(matter.on))
        .map(fact -> new Template.Value(
            Sentence.builder()
                .sentence(threshold(fact.value()))
                .words(undated(fact))
                .build(),
            fact.citations()));
  }

  private <T> Optional<Template.Value> fact(
      Cause cause, Function<Party, Optional<Fact<T>>> which, Function<T, String> words) {
    return party(cause)
        .flatMap(which)
        .map(
            fact -> Template.Value.of(words.apply(fact.value()) + undated(fact), fact.citations()));
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
