package org.visionderbyshire.policy.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.visionderbyshire.collaboration.CollaborationForm;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.committee.CallInAgreement;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.CallIn;
import org.visionderbyshire.council.CallInScope;
import org.visionderbyshire.council.Combine;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.Counting;
import org.visionderbyshire.council.Delegation;
import org.visionderbyshire.council.FormOfGovernance;
import org.visionderbyshire.council.Function;
import org.visionderbyshire.council.KeyDecisionThreshold;
import org.visionderbyshire.council.Tier;
import org.visionderbyshire.council.WhoDecides;
import org.visionderbyshire.facts.ConstitutionRecord;
import org.visionderbyshire.facts.Existence;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.facts.JointCommitteeRecord;
import org.visionderbyshire.facts.Phase;
import org.visionderbyshire.facts.Service;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Arrangement;
import org.visionderbyshire.initiative.Effect;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.MoneyEntry;
import org.visionderbyshire.initiative.MoneyEntry.Kind;
import org.visionderbyshire.initiative.Powers;
import org.visionderbyshire.initiative.Urgency;
import org.visionderbyshire.initiative.WardImpact;
import org.visionderbyshire.vocabulary.Answer;

/**
 * An initiative and what is known on its day, boiled down to plain values that can be changed one
 * at a time: "what if the answer to this question were that". No rule lives here, only reading.
 */
final class Situation {

  // ---- the readings in force (policy.md section 5)
  String levelBasis;
  String majorityOf;
  String regionalWithoutNeed;
  String consentBody;
  String localPlaceReport;
  String exactSum;

  // ---- the initiative (policy.md section 1)
  Set<Act> acts;
  /** Null where nobody said and more than one council takes part. */
  CouncilId lead;

  List<Participant> participants = new ArrayList<>();
  List<Effect> effects;
  Answer collectiveRegionalAction;
  boolean appliesLocally;
  boolean namesAnAmbition;
  boolean isService;
  Answer withinFramework;
  boolean withinFrameworkIsAssumed;
  List<Integer> services;
  Powers powers;
  /** Whether a strategy is a plan of the policy framework; no where nobody said. */
  Answer frameworkPlan;

  boolean frameworkPlanIsAssumed;

  boolean isSpecial;
  boolean waivesCallIn;
  /** As stated or answered; null where nobody said. */
  Arrangement arrangement;

  /** The answer to the question "level"; null as long as nobody has answered it. */
  CollaborationLevel levelAnswer;

  // ---- the area on that day
  LocalDate day;

  /** All districts of Derbyshire, whether they take part or not. */
  Set<CouncilId> districts = new HashSet<>();

  /** Whether the day lies in a phase at all; there is none before June 2019. */
  boolean phaseHasBegun;

  /** Who is in the phase; null where no source says who; empty before the first phase. */
  Set<CouncilId> phaseMembers;

  /** The councils of the area but Derby, whether they take part or not. */
  Set<CouncilId> oursButDerby = new HashSet<>();

  // ---- joint committees on that day
  /** The joint committee that the initiative names; null if it names none. */
  Committee committee;

  /** The joint committee that speaks for Derbyshire; null if there is none. */
  Committee voice;

  /** The alliances of the day, each a set of councils. */
  List<Set<CouncilId>> alliances = new ArrayList<>();

  private Situation() {}

  /** What is known of one participant. */
  static final class Participant {
    CouncilId id;
    Tier tier;
    boolean ours;
    boolean isDerby;
    boolean hasDeclined;
    FormOfGovernance form;
    Threshold threshold;
    /** Null where no scheme of delegation is supplied. */
    List<Delegation> delegation;

    WhoDecides jointArrangements;
    WhoDecides positions;
    boolean scrutinisesBefore;
    Answer scrutinyCommittee;
    /** Null where nobody knows what can be called in. */
    CallInScope callInScope;

    Answer waiver;
    WardImpact wards;
    boolean wardsAreAbsent;
    /** As the initiative states it; null where it does not. */
    Function statedFunction;
    /** What the council answered when asked whose function it is; null before. */
    Function functionAnswer;

    List<Entry> money = new ArrayList<>();

    boolean isDistrictOfOurs() {
      return ours && tier == Tier.DISTRICT;
    }

    /** Nobody knowing the form, the council is treated as of executive form (section 3). */
    boolean isCommitteeSystem() {
      return form == FormOfGovernance.COMMITTEE_SYSTEM;
    }

    /** Section 1, "function": absent is the executive's, but unknown for what is local choice. */
    Function functionFor(Act act) {
      Function function = statedFunction;
      if (function == null) {
        function = isLocalChoice(act) ? Function.UNKNOWN : Function.EXECUTIVE;
      }
      if (function == Function.UNKNOWN && functionAnswer != null) {
        function = functionAnswer;
      }
      return function;
    }

    boolean functionIsAssumedFor(Act act) {
      return statedFunction == null && !isLocalChoice(act);
    }

    private static boolean isLocalChoice(Act act) {
      return act == Act.APPOINT || act == Act.SHARE_STAFF;
    }

    Participant copy() {
      Participant copy = new Participant();
      copy.id = id;
      copy.tier = tier;
      copy.ours = ours;
      copy.isDerby = isDerby;
      copy.hasDeclined = hasDeclined;
      copy.form = form;
      copy.threshold = threshold.copy();
      copy.delegation = delegation;
      copy.jointArrangements = jointArrangements;
      copy.positions = positions;
      copy.scrutinisesBefore = scrutinisesBefore;
      copy.scrutinyCommittee = scrutinyCommittee;
      copy.callInScope = callInScope;
      copy.waiver = waiver;
      copy.wards = wards;
      copy.wardsAreAbsent = wardsAreAbsent;
      copy.statedFunction = statedFunction;
      copy.functionAnswer = functionAnswer;
      money.forEach(entry -> copy.money.add(entry.copy()));
      return copy;
    }
  }

  /** One sum of a participant's money. */
  static final class Entry {
    BigDecimal amount;
    Kind kind;
    MoneyEntry.Type type;
    /** Null where it is unknown. */
    BigDecimal serviceBudget;

    Answer withinBudget;
    boolean withinBudgetIsAssumed;

    Entry copy() {
      Entry copy = new Entry();
      copy.amount = amount;
      copy.kind = kind;
      copy.type = type;
      copy.serviceBudget = serviceBudget;
      copy.withinBudget = withinBudget;
      copy.withinBudgetIsAssumed = withinBudgetIsAssumed;
      return copy;
    }
  }

  /** A council's key-decision threshold; every sum may be missing (null). */
  static final class Threshold {
    /** Whether any fact speaks of it. */
    boolean known;

    BigDecimal revenue;
    BigDecimal capital;
    BigDecimal saving;
    BigDecimal virement;
    BigDecimal income;
    /** What it says of a sum that is exactly met; no word of the kinds of which it says nothing. */
    Map<Kind, Counting> exactSum = new EnumMap<>(Kind.class);
    /** In per cent; null also where the sum alone counts. */
    BigDecimal share;

    Threshold copy() {
      Threshold copy = new Threshold();
      copy.known = known;
      copy.revenue = revenue;
      copy.capital = capital;
      copy.saving = saving;
      copy.virement = virement;
      copy.income = income;
      copy.exactSum = exactSum;
      copy.share = share;
      return copy;
    }
  }

  /** A joint committee on the day. */
  static final class Committee {
    JointCommitteeId id;
    Existence existence;
    Set<CouncilId> members = new HashSet<>();
    /** The form of each member; a participant's own value goes before. */
    Map<CouncilId, FormOfGovernance> forms = new HashMap<>();

    Answer allExecutiveMembers;

    /** Null where nobody knows what it agreed about call-in. */
    CallInAgreement callIn;

    Committee copy() {
      Committee copy = new Committee();
      copy.id = id;
      copy.existence = existence;
      copy.members = members;
      copy.forms = forms;
      copy.allExecutiveMembers = allExecutiveMembers;
      copy.callIn = callIn;
      return copy;
    }
  }

  /** The same again, to change something in. */
  Situation copy() {
    Situation copy = new Situation();
    copy.levelBasis = levelBasis;
    copy.majorityOf = majorityOf;
    copy.regionalWithoutNeed = regionalWithoutNeed;
    copy.consentBody = consentBody;
    copy.localPlaceReport = localPlaceReport;
    copy.exactSum = exactSum;
    copy.acts = acts;
    copy.lead = lead;
    participants.forEach(participant -> copy.participants.add(participant.copy()));
    copy.effects = effects;
    copy.collectiveRegionalAction = collectiveRegionalAction;
    copy.appliesLocally = appliesLocally;
    copy.namesAnAmbition = namesAnAmbition;
    copy.isService = isService;
    copy.withinFramework = withinFramework;
    copy.withinFrameworkIsAssumed = withinFrameworkIsAssumed;
    copy.services = services;
    copy.isSpecial = isSpecial;
    copy.waivesCallIn = waivesCallIn;
    copy.arrangement = arrangement;
    copy.powers = powers;
    copy.frameworkPlan = frameworkPlan;
    copy.frameworkPlanIsAssumed = frameworkPlanIsAssumed;
    copy.levelAnswer = levelAnswer;
    copy.districts = districts;
    copy.day = day;
    copy.phaseHasBegun = phaseHasBegun;
    copy.phaseMembers = phaseMembers;
    copy.oursButDerby = oursButDerby;
    copy.committee = committee == null ? null : committee.copy();
    copy.voice = voice == null ? null : voice.copy();
    copy.alliances = alliances;
    return copy;
  }

  Participant participant(CouncilId id) {
    for (Participant participant : participants) {
      if (participant.id.equals(id)) {
        return participant;
      }
    }
    throw new IllegalArgumentException(id + " does not take part");
  }

  boolean takesPart(CouncilId id) {
    return participants.stream().anyMatch(participant -> participant.id.equals(id));
  }

  FormOfGovernance formOfMember(Committee of, CouncilId member) {
    return takesPart(member) ? participant(member).form : of.forms.get(member);
  }

  // ---- reading the initiative and the facts

  static Situation read(Initiative initiative, Facts facts, Map<String, String> readings) {
    LocalDate day = initiative.on();
    Situation situation = new Situation();
    situation.levelBasis = readings.getOrDefault("level-basis", "outcome");
    situation.majorityOf = readings.getOrDefault("majority-of", "all-districts");
    situation.regionalWithoutNeed = readings.getOrDefault("regional-without-need", "county-wide");
    situation.localPlaceReport = readings.getOrDefault("local-place-report", "none");
    situation.consentBody = readings.getOrDefault("consent-body", "council");
    situation.exactSum = readings.getOrDefault("exact-sum", "counts");

    situation.acts = EnumSet.copyOf(initiative.acts());
    for (CouncilId id : initiative.participants()) {
      situation.participants.add(participant(id, initiative, facts));
    }
    if (initiative.lead().isPresent()) {
      situation.lead = initiative.lead().get();
    } else if (initiative.participants().size() == 1) {
      situation.lead = initiative.participants().get(0);
    }
    situation.effects = initiative.effects();
    situation.collectiveRegionalAction = initiative.collectiveRegionalAction();
    situation.appliesLocally = initiative.localApplicationOf().isPresent();
    situation.namesAnAmbition = !initiative.ambitions().isEmpty();
    situation.isService = initiative.forms().contains(CollaborationForm.SERVICE);
    situation.withinFramework = initiative.withinFramework().orElse(Answer.YES);
    situation.withinFrameworkIsAssumed = initiative.withinFramework().isEmpty();
    situation.services = initiative.services();
    situation.powers = initiative.powers();
    situation.frameworkPlan = initiative.frameworkPlan().orElse(Answer.NO);
    situation.frameworkPlanIsAssumed = initiative.frameworkPlan().isEmpty();
    situation.isSpecial = initiative.urgency() == Urgency.SPECIAL;
    situation.waivesCallIn = initiative.waiveCallIn();
    situation.arrangement = initiative.arrangement().orElse(null);

    for (Council district : facts.districts(day)) {
      situation.districts.add(district.id());
    }
    for (Council council : facts.councils()) {
      if (facts.isOurs(council) && !isDerby(council.id(), facts)) {
        situation.oursButDerby.add(council.id());
      }
    }
    Optional<Phase> phase = facts.area().phase(day);
    situation.phaseHasBegun = phase.isPresent();
    situation.day = day;
    if (!day.isBefore(LocalDate.of(2024, 2, 22))) {
      situation.phaseMembers = null; // councils had resolved to end the joint committee
    } else if (phase.isEmpty()) {
      situation.phaseMembers = Set.of();
    } else if (phase.get().members().isPresent()) {
      situation.phaseMembers = Set.copyOf(phase.get().members().get());
    } else {
      situation.phaseMembers = null;
    }

    if (initiative.jointCommittee().isPresent()) {
      situation.committee = committee(initiative.jointCommittee().get(), facts, day);
    }
    if (facts.area().voice().isPresent()) {
      situation.voice = committee(facts.area().voice().get(), facts, day);
    }
    facts
        .alliances(day)
        .forEach(alliance -> situation.alliances.add(Set.copyOf(alliance.councils())));
    return situation;
  }

  /** Derby is the council of the area that declined, on whatever day (facts.md section 2). */
  private static boolean isDerby(CouncilId id, Facts facts) {
    return facts.area().declined().stream().anyMatch(fact -> fact.value().equals(id));
  }

  private static Participant participant(CouncilId id, Initiative initiative, Facts facts) {
    LocalDate day = initiative.on();
    Council council = facts.council(id).orElseThrow();
    ConstitutionRecord constitution = facts.constitution(id);
    Participant participant = new Participant();
    participant.id = id;
    participant.tier = council.tier();
    participant.ours = facts.isOurs(council);
    participant.isDerby = isDerby(id, facts);
    participant.hasDeclined = facts.area().declined().stream()
        .anyMatch(fact -> fact.value().equals(id) && fact.period().contains(day));
    participant.form = form(id, facts, day);
    participant.threshold =
        threshold(constitution.keyDecision(day).map(fact -> fact.value()).orElse(null));
    participant.delegation =
        constitution.delegation(day).map(fact -> fact.value()).orElse(null);
    participant.jointArrangements =
        constitution.jointArrangements(day).map(fact -> fact.value()).orElse(WhoDecides.UNKNOWN);
    participant.positions =
        constitution.positions(day).map(fact -> fact.value()).orElse(WhoDecides.UNKNOWN);
    participant.scrutinyCommittee =
        constitution.scrutinyCommittee(day).map(fact -> fact.value()).orElse(Answer.UNKNOWN);
    participant.scrutinisesBefore = constitution
            .preDecisionScrutiny(day)
            .map(fact -> fact.value())
            .orElse(Answer.UNKNOWN)
        == Answer.YES;
    Optional<CallIn> callIn = constitution.callIn(day).map(fact -> fact.value());
    participant.callInScope = callIn.flatMap(CallIn::scope).orElse(null);
    participant.waiver = callIn.map(CallIn::waiver).orElse(Answer.UNKNOWN);
    participant.wards = initiative.wards().getOrDefault(id, WardImpact.UNKNOWN);
    participant.wardsAreAbsent = !initiative.wards().containsKey(id);
    participant.statedFunction = initiative.function().orElse(null);
    for (MoneyEntry stated : initiative.money()) {
      if (stated.council().equals(id)) {
        Entry entry = new Entry();
        entry.amount = stated.amount();
        entry.kind = stated.kind();
        entry.type = stated.type();
        entry.serviceBudget = stated.serviceBudget().orElse(null);
        entry.withinBudget = stated.withinBudget().orElse(Answer.YES);
        entry.withinBudgetIsAssumed = stated.withinBudget().isEmpty();
        participant.money.add(entry);
      }
    }
    return participant;
  }

  private static FormOfGovernance form(CouncilId id, Facts facts, LocalDate day) {
    return facts
        .constitution(id)
        .form(day)
        .map(fact -> fact.value())
        .orElse(FormOfGovernance.UNKNOWN);
  }

  private static Threshold threshold(KeyDecisionThreshold stated) {
    Threshold threshold = new Threshold();
    if (stated != null) {
      threshold.known = true;
      threshold.revenue = stated.revenue().orElse(null);
      threshold.capital = stated.capital().orElse(null);
      threshold.saving = stated.saving().orElse(null);
      threshold.virement = stated.virement().orElse(null);
      threshold.income = stated.income().orElse(null);
      stated.exactSum().ifPresent(exact -> {
        exact.spending().ifPresent(said -> threshold.exactSum.put(Kind.SPENDING, said));
        exact.saving().ifPresent(said -> threshold.exactSum.put(Kind.SAVING, said));
        exact.virement().ifPresent(said -> threshold.exactSum.put(Kind.VIREMENT, said));
        exact.income().ifPresent(said -> threshold.exactSum.put(Kind.INCOME, said));
      });
      // R15: "combine" absent is greater-of where a share is given; flat is the sum alone
      boolean flat = stated.combine().isPresent() && stated.combine().get() == Combine.FLAT;
      threshold.share = flat ? null : stated.shareOfServiceBudget().orElse(null);
    }
    return threshold;
  }

  private static Committee committee(JointCommitteeId id, Facts facts, LocalDate day) {
    Committee committee = new Committee();
    committee.id = id;
    Optional<JointCommitteeRecord> record = facts.jointCommittee(id);
    if (record.isEmpty()) {
      // establish-joint-committee may name one that nobody has heard of
      committee.existence = Existence.NOT_YET;
      committee.allExecutiveMembers = Answer.UNKNOWN;
      return committee;
    }
    committee.existence = record.get().existence(day);
    for (CouncilId member : record.get().members(day)) {
      committee.members.add(member);
      committee.forms.put(member, form(member, facts, day));
    }
    committee.callIn = record.get().callIn(day).map(fact -> fact.value()).orElse(null);
    committee.allExecutiveMembers =
        record.get().allExecutiveMembers(day).map(fact -> fact.value()).orElse(Answer.UNKNOWN);
    return committee;
  }

  /** Whether a council of that tier provides every one of the services (LGSL). */
  boolean providesAllServices(Tier tier) {
    for (Integer number : services) {
      Service service = Service.standardList().get(number);
      if (service != null && !service.tiers().contains(tier)) {
        return false;
      }
    }
    return true;
  }
}
