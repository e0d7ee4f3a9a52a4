package org.visionderbyshire.internal.stage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.visionderbyshire.collaboration.CollaborationForm;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.committee.CallInAgreement;
import org.visionderbyshire.council.Alliance;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CallIn;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.FormOfGovernance;
import org.visionderbyshire.council.Function;
import org.visionderbyshire.council.Tier;
import org.visionderbyshire.dated.Fact;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.facts.JointCommitteeRecord;
import org.visionderbyshire.facts.Phase;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Arrangement;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.MoneyEntry;
import org.visionderbyshire.initiative.Powers;
import org.visionderbyshire.rule.Accord;
import org.visionderbyshire.rule.ActKind;
import org.visionderbyshire.rule.Conferral;
import org.visionderbyshire.rule.Consent;
import org.visionderbyshire.rule.JointMembers;
import org.visionderbyshire.rule.Money;
import org.visionderbyshire.rule.Noting;
import org.visionderbyshire.rule.OwnAct;
import org.visionderbyshire.rule.ParticipationTest;
import org.visionderbyshire.rule.PlanTest;
import org.visionderbyshire.rule.Sharing;
import org.visionderbyshire.rule.Standing;
import org.visionderbyshire.sentence.Sentence;
import org.visionderbyshire.vocabulary.Answer;

/**
 * An initiative and the facts of its day, reduced to the values that rules see. Not changed once
 * made; {@link #but} makes a changed copy, to see what an answer would do.
 */
public final class Matter implements Cloneable {

  private static final Set<Act> MONEY_ACTS = EnumSet.of(Act.SPEND, Act.SAVE, Act.PROCURE);
  private static final Set<Act> SHARING_ACTS =
      EnumSet.of(Act.SHARE_SERVICE, Act.SHARE_STAFF, Act.DELEGATE);

  /** The day on which SI 2014/2095 came into force. */
  public static final LocalDate OFFICERS_RECORD_FROM = LocalDate.of(2014, 8, 6);

  final Initiative initiative;
  final Facts facts;
  final LocalDate on;
  final List<Act> acts;
  final Optional<JointCommitteeRecord> remitCommittee;
  final Optional<JointCommitteeRecord> voiceCommittee;
  final Optional<Phase> phase;
  final List<Council> touched;
  final Accord accord;
  final boolean frameworkStated;
  final int ofDistricts;

  /** Members of the committee within whose remit it falls that take no part. */
  final List<Council> absentMembers;

  /** Their forms of governance. */
  final Set<FormOfGovernance> absentForms;

  /** The participants, in the order of the register of councils. */
  List<Party> parties;

  Answer collectiveAction;

  /** By what means councils share, if somebody said; else it depends on the act. */
  Optional<Arrangement> arrangement;

  /** In whose hands powers come. */
  Powers powers;

  /** Whether a strategy that is adopted is a plan of the policy framework. */
  Answer frameworkPlan;

  Answer framework;
  Standing remit;
  Standing voice;
  Optional<CouncilId> lead;
  boolean amountMissing;
  boolean membersKnown;

  /** The level, if told where nothing else tells it. */
  Optional<CollaborationLevel> toldLevel = Optional.empty();

  int ofMembers;

  /** What the committee within whose remit it falls has agreed about call-in, if told. */
  Optional<CallInAgreement> agreement;

  /** Call-in as somebody answered it, by council. */
  Map<CouncilId, CallIn> toldCallIns;

  /**
   * Whether all members of the committee within whose remit it falls sit on executives, if told.
   */
  Answer toldAllExecutiveMembers;

  public Matter(Initiative initiative, Facts facts) {
    this.initiative = initiative;
    this.facts = facts;
    this.on = initiative.on();
    this.acts = initiative.acts().stream().sorted().toList();
    List<Alliance> alliances = facts.alliances(on);
    this.parties = facts.councils().stream()
        .filter(council -> initiative.participants().contains(council.id()))
        .map(council -> new Party(council, initiative, facts, alliances))
        .toList();
    this.remitCommittee = initiative.jointCommittee().flatMap(facts::jointCommittee);
    this.voiceCommittee = facts.area().voice().flatMap(facts::jointCommittee);
    this.remit = initiative.jointCommittee().isEmpty()
        ? Standing.NONE
        : remitCommittee.map(this::standing).orElse(Standing.NOT_YET);
    this.voice = voiceCommittee.map(this::standing).orElse(Standing.NONE);
    List<CouncilId> ofRemit = remitCommittee.map(record -> record.members(on)).orElse(List.of());
    List<CouncilId> ofVoice = voiceCommittee.map(record -> record.members(on)).orElse(List.of());
    for (Party party : parties) {
      party.remitMember = ofRemit.contains(party.council.id());
      party.voiceMember = ofVoice.contains(party.council.id());
    }
    this.phase = facts.area().phase(on);
    this.touched = initiative.effects().stream()
        .flatMap(effect -> effect.places().stream())
        .distinct()
        .flatMap(id -> facts.council(id).stream())
        .toList();
    this.accord = accord();
    this.collectiveAction = initiative.collectiveRegionalAction();
    this.arrangement = initiative.arrangement();
    this.powers = initiative.powers();
    this.frameworkPlan = initiative.frameworkPlan().orElse(Answer.NO);
    this.framework = initiative.withinFramework().orElse(Answer.YES);
    this.frameworkStated = initiative.withinFramework().isPresent();
    this.lead = initiative
        .lead()
        .or(() -> initiative.participants().size() == 1
            ? Optional.of(initiative.participants().get(0))
            : Optional.empty());
    this.amountMissing =
        initiative.money().isEmpty() && acts.stream().anyMatch(MONEY_ACTS::contains);
    List<CouncilId> districts = facts.districts(on).stream().map(Council::id).toList();
    this.ofDistricts = districts.size();
    Optional<List<CouncilId>> members = facts.area().members(on);
    this.membersKnown = members.isPresent();
    this.ofMembers =
        (int) members.stream().flatMap(List::stream).filter(districts::contains).count();
    this.toldAllExecutiveMembers = remitCommittee
        .flatMap(record -> record.allExecutiveMembers(on))
        .map(Fact::value)
        .orElse(Answer.UNKNOWN);
    this.toldCallIns = Map.of();
    this.agreement = remitCommittee.flatMap(record -> record.callIn(on)).map(Fact::value);
    this.absentMembers = facts.councils().stream()
        .filter(council -> ofRemit.contains(council.id()))
        .filter(council -> !initiative.participants().contains(council.id()))
        .toList();
    this.absentForms = EnumSet.noneOf(FormOfGovernance.class);
    for (Council member : absentMembers) {
      absentForms.add(facts
          .constitution(member.id())
          .form(on)
          .map(Fact::value)
          .orElse(FormOfGovernance.UNKNOWN));
    }
  }

  private Accord accord() {
    long ours = parties.stream().filter(party -> party.ours).count();
    if (ours < 2) {
      return ours == 0 ? Accord.NONE : Accord.ALONE;
    }
    return facts.area().speaksWithOneVoice(on) ? Accord.ONE_VOICE : Accord.TOO_EARLY;
  }

  /** A copy that differs by a change. */
  Matter but(Consumer<Matter> change) {
    try {
      Matter copy = (Matter) clone();
      change.accept(copy);
      return copy;
    } catch (CloneNotSupportedException e) {
      throw new AssertionError(e);
    }
  }

  /** A copy in which one participant differs. */
  Matter butOf(Council council, Consumer<Party> change) {
    return butOfAll(party -> party.council.equals(council) ? party.but(change) : party);
  }

  /** A copy in which the participants differ. */
  Matter butOfAll(UnaryOperator<Party> change) {
    return but(copy -> copy.parties = parties.stream().map(change).toList());
  }

  public ParticipationTest participation() {
    return new ParticipationTest(districts(), ofDistricts, members(), ofMembers, membersKnown);
  }

  public int districts() {
    return (int) parties.stream().filter(party -> party.district).count();
  }

  public int members() {
    return (int) parties.stream()
        .filter(party -> party.district && party.inPhase == Answer.YES)
        .count();
  }

  static boolean isMoney(Act act) {
    return MONEY_ACTS.contains(act);
  }

  /** Where money is named, only the councils whose money it is spend, save or procure. */
  boolean isActing(Party party, Act act) {
    return !isMoney(act)
        || !party.entries.isEmpty()
        || parties.stream().allMatch(any -> any.entries.isEmpty());
  }

  /** As what rules look at an act: a strategy that is a plan of the framework goes as one. */
  public Act asSeen(Act act) {
    return act == Act.ADOPT_STRATEGY && frameworkPlan == Answer.YES
        ? Act.ADOPT_FRAMEWORK_PLAN
        : act;
  }

  /** Whether a council's part in an act is outside its budget or the policy framework. */
  boolean isOutside(Party party, Act act) {
    return ActKind.of(asSeen(act)).isGeneral()
        && (framework == Answer.NO || (isMoney(act) && party.budget == Answer.NO));
  }

  /** Whether that holds of every council that has the act. */
  boolean isAllOutside(Act act) {
    return parties.stream()
        .filter(party -> isActing(party, act))
        .allMatch(party -> isOutside(party, act));
  }

  /** What is known of a council's call-in, whether it takes part or not. */
  public Optional<CallIn> callIn(Council council) {
    Optional<Party> taking = party(council);
    return taking.isPresent()
        ? taking.get().callIn
        : Optional.ofNullable(toldCallIns.get(council.id()))
            .or(() -> facts.constitution(council.id()).callIn(on).map(Fact::value));
  }

  /** A copy in which a council's call-in differs. */
  public Matter butCallIn(Council council, CallIn callIn) {
    Map<CouncilId, CallIn> told = new HashMap<>(toldCallIns);
    told.put(council.id(), callIn);
    return butOf(council, party -> party.callsIn(Optional.of(callIn)))
        .but(copy -> copy.toldCallIns = told);
  }

  /** The councils that could call in a decision of the committee within whose remit it falls. */
  public List<Council> reviewers(CallInAgreement agreed) {
    return switch (agreed) {
      case NONE -> List.of();
      case ANY_MEMBER ->
        remitCommittee.stream()
            .flatMap(record -> record.members(on).stream())
            .flatMap(id -> facts.council(id).stream())
            .toList();
      case ANY_AFFECTED_COUNCIL -> parties.stream().map(party -> party.council).toList();
    };
  }

  boolean isService() {
    return initiative.forms().contains(CollaborationForm.SERVICE);
  }

  boolean isShared() {
    return acts.stream().anyMatch(Matter::isSharing);
  }

  /** Whether services, staff or powers are shared by the act. */
  static boolean isSharing(Act act) {
    return SHARING_ACTS.contains(act);
  }

  /** By what means an act of sharing is done: as stated, else as its name has it. */
  Arrangement arrangement(Act act) {
    return arrangement.orElseGet(() -> switch (act) {
      case DELEGATE -> Arrangement.DELEGATION;
      case SHARE_STAFF -> Arrangement.STAFF_PLACED;
      default -> Arrangement.UNKNOWN;
    });
  }

  /** What is to be known of an act of sharing that is a council's own matter. */
  Sharing sharing(Party party, Act act) {
    return new Sharing(
        arrangement(act),
        false,
        party.form,
        party.functionOf(act),
        initiative.jointCommittee().isPresent() || acts.contains(Act.ESTABLISH_JOINT_COMMITTEE));
  }

  /** What is to be known of a strategy that is adopted. */
  PlanTest plan() {
    return new PlanTest(frameworkPlan, initiative.frameworkPlan().isPresent());
  }

  /** In whose hands powers come, where an act may have to do with any. */
  Conferral conferral(Act act) {
    return ActKind.of(act) == ActKind.VOICE && acts.contains(Act.ACCEPT_POWERS)
        ? Conferral.of(powers, facts.area(), on)
        : Conferral.NONE;
  }

  /** What is to be known of a council's consent to powers, be any to be accepted or not. */
  public Consent consent(Party party) {
    return new Consent(
        Conferral.of(powers, facts.area(), on),
        party.council.tier() != Tier.DISTRICT,
        lead.equals(Optional.of(party.council.id())),
        party.form,
        party.functionOf(Act.ACCEPT_POWERS),
        party.statedFunction.isPresent());
  }

  /** Whether managers are shared to save, and the source left out the costs of its alliance. */
  boolean isLeftOutOfSavings(Party party) {
    return acts.contains(Act.SAVE)
        && acts.contains(Act.SHARE_STAFF)
        && !party.allies.isEmpty()
        && Stream.concat(Stream.of(party.council), party.allies.stream())
            .anyMatch(council -> facts.area().leftOutOfSavings().contains(council.id()));
  }

  public Optional<Party> leadParty() {
    return parties.stream()
        .filter(party -> lead.map(party.council.id()::equals).orElse(Boolean.FALSE))
        .findFirst();
  }

  /** What is known of a council, if it takes part. */
  public Optional<Party> party(@Nullable Council council) {
    return parties.stream().filter(party -> party.council.equals(council)).findFirst();
  }

  /** Whose step it is, without its body. */
  public String name(StepKey key) {
    if (key.party() >= 0) {
      return parties.get(key.party()).council.name();
    }
    return key.body() == Body.LEADERS
        ? "Leaders and Chief Executives of " + facts.area().name()
        : key.committee()
            .flatMap(facts::jointCommittee)
            .map(JointCommitteeRecord::name)
            .orElse("the joint committee");
  }

  /** Whose step it is: a council with its body, or a joint body. */
  public Sentence who(StepKey key) {
    if (key.party() < 0) {
      return Sentence.of(name(key));
    }
    Council council = parties.get(key.party()).council;
    return Sentence.builder()
        .council(council.id(), council.name())
        .words(" (" + key.body().words() + ")")
        .build();
  }

  /**
   * What is to be known of an act that is a council's own matter, be it so or not.
   *
   * @param uncounted the kinds of money of which exactly the sum does not count
   */
  public OwnAct ownAct(Party party, Act act, Set<MoneyEntry.Kind> uncounted) {
    Optional<Body> delegate = party.delegate(act);
    return new OwnAct(
        asSeen(act),
        party.form,
        party.functionOf(act),
        party.statedFunction.isPresent(),
        isOutside(party, act),
        delegate.isPresent(),
        delegate.orElse(Body.EXECUTIVE),
        party.scheme.isPresent(),
        Answer.of(party.money(uncounted) == Money.BELOW_THRESHOLD),
        party.isOneWard(act),
        party.whoDecides(act));
  }

  /** What is to be known of a council that notes progress, be it asked to or not. */
  public Noting noting(Party party) {
    return new Noting(party.form, party.scrutinyCommittee);
  }

  /** The committee within whose remit it falls, by its name. */
  public String remitName() {
    return remitCommittee
        .map(JointCommitteeRecord::name)
        .or(() -> initiative.jointCommittee().map(Object::toString))
        .orElse("the joint committee");
  }

  /** The area's joint committee, by its name. */
  public String voiceName() {
    return voiceCommittee.map(JointCommitteeRecord::name).orElse("the joint committee");
  }

  /** The outcome of an effect, in quotes; the initiative, where it is about none. */
  public String effectName(int effect) {
    if (effect == About.NO_EFFECT) {
      return "the initiative";
    }
    String named = initiative.effects().get(effect).name();
    return "\"" + facts.area().outcomes().getOrDefault(named, named) + "\"";
  }

  /** A copy in which the level is told. */
  public Matter toldLevel(CollaborationLevel level) {
    return but(copy -> copy.toldLevel = Optional.of(level));
  }

  private Standing standing(JointCommitteeRecord record) {
    return Standing.of(record.existence(on));
  }

  /** As told; else no where a member has a committee system and so no executive. */
  public Answer allExecutiveMembers() {
    if (toldAllExecutiveMembers != Answer.UNKNOWN) {
      return toldAllExecutiveMembers;
    }
    return memberForms().contains(FormOfGovernance.COMMITTEE_SYSTEM) ? Answer.NO : Answer.UNKNOWN;
  }

  /** The forms of all members of the committee within whose remit it falls. */
  private Set<FormOfGovernance> memberForms() {
    Set<FormOfGovernance> forms = EnumSet.noneOf(FormOfGovernance.class);
    forms.addAll(absentForms);
    parties.stream().filter(party -> party.remitMember).forEach(party -> forms.add(party.form));
    return forms;
  }

  /** What is to be known of the members of that committee for an act. */
  JointMembers jointMembers(Act act) {
    Set<FormOfGovernance> forms = memberForms();
    boolean committeeSystems = forms.remove(FormOfGovernance.COMMITTEE_SYSTEM);
    return new JointMembers(
        asSeen(act),
        functionOf(act),
        !absentMembers.isEmpty(),
        !outsiders().isEmpty(),
        !forms.isEmpty(),
        committeeSystems);
  }

  /** Whose function an act is: full council's only where it is so in each council. */
  private Function functionOf(Act act) {
    Set<Function> functions = EnumSet.noneOf(Function.class);
    parties.forEach(party -> functions.add(party.functionOf(act)));
    return functions.equals(EnumSet.of(Function.COUNCIL))
        ? Function.COUNCIL
        : functions.contains(Function.UNKNOWN) ? Function.UNKNOWN : Function.EXECUTIVE;
  }

  /** The councils that take part and are no members of that committee. */
  public List<Council> outsiders() {
    return parties.stream()
        .filter(party -> !party.remitMember)
        .map(party -> party.council)
        .toList();
  }

  /** Members of that committee that take no part. */
  public List<Council> absentMembers() {
    return absentMembers;
  }

  /** Its members and the councils that take part, in the order of the register. */
  public List<Council> membersAndParticipants() {
    return facts.councils().stream()
        .filter(council -> absentMembers.contains(council) || party(council).isPresent())
        .toList();
  }

  /** The districts of the phase as they would be if exactly these participants were in it. */
  Matter withMembers(Collection<Party> in, int districtsInAll) {
    return butOfAll(party -> party.but(copy -> copy.inPhase = Answer.of(in.contains(party))))
        .but(copy -> {
          copy.membersKnown = true;
          copy.ofMembers = districtsInAll;
        });
  }

  public Facts facts() {
    return facts;
  }

  public LocalDate on() {
    return on;
  }

  public List<Party> parties() {
    return parties;
  }

  public Initiative initiative() {
    return initiative;
  }

  public Optional<CallInAgreement> agreement() {
    return agreement;
  }

  public int ofDistricts() {
    return ofDistricts;
  }

  public int ofMembers() {
    return ofMembers;
  }

  public Optional<JointCommitteeRecord> remitCommittee() {
    return remitCommittee;
  }

  public Optional<JointCommitteeRecord> voiceCommittee() {
    return voiceCommittee;
  }

  public Optional<Phase> phase() {
    return phase;
  }

  public boolean amountMissing() {
    return amountMissing;
  }

  public Answer collectiveAction() {
    return collectiveAction;
  }

  public List<Act> acts() {
    return acts;
  }

  public Standing voice() {
    return voice;
  }

  public Standing remit() {
    return remit;
  }
}
