package org.visionderbyshire.internal.stage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.visionderbyshire.council.Alliance;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CallIn;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.Delegation;
import org.visionderbyshire.council.FormOfGovernance;
import org.visionderbyshire.council.Function;
import org.visionderbyshire.council.KeyDecisionThreshold;
import org.visionderbyshire.council.Tier;
import org.visionderbyshire.council.WhoDecides;
import org.visionderbyshire.dated.Fact;
import org.visionderbyshire.facts.ConstitutionRecord;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.facts.Service;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.MoneyEntry;
import org.visionderbyshire.initiative.WardImpact;
import org.visionderbyshire.rule.ActKind;
import org.visionderbyshire.rule.CallInTest;
import org.visionderbyshire.rule.ExactSumTest;
import org.visionderbyshire.rule.Money;
import org.visionderbyshire.vocabulary.Answer;

/**
 * One participant: its facts on the day, reduced to the values that rules see. Not changed once
 * made; {@link #but} makes a changed copy, to see what an answer would do.
 */
public final class Party implements Cloneable {

  final Council council;
  final ConstitutionRecord constitution;
  final boolean ours;
  final boolean district;
  final boolean declined;
  final List<Council> allies;
  final List<Service> notHeld;
  final Answer practice;
  final Optional<List<Delegation>> scheme;
  final Optional<Function> statedFunction;
  final boolean wardsStated;

  FormOfGovernance form;
  Function answeredFunction = Function.UNKNOWN;
  List<MoneyEntry> entries;
  Optional<BigDecimal> largest;
  Optional<KeyDecisionThreshold> threshold;
  Money money;
  Set<MoneyEntry.Kind> met;
  Answer budget;
  boolean budgetStated;
  WardImpact wards;
  WhoDecides jointArrangements;
  WhoDecides positions;
  Optional<CallIn> callIn;
  CallInTest.Scope callInScope;
  Answer waiver;
  boolean remitMember;
  boolean voiceMember;
  Answer scrutinyCommittee;
  Answer inPhase;

  Party(Council council, Initiative initiative, Facts facts, List<Alliance> alliances) {
    LocalDate on = initiative.on();
    this.council = council;
    this.constitution = facts.constitution(council.id());
    this.ours = facts.isOurs(council);
    this.district = ours && council.tier() == Tier.DISTRICT;
    this.declined = facts.area().declined().stream()
        .anyMatch(fact -> fact.value().equals(council.id()) && fact.period().contains(on));
    this.allies = alliances.stream()
        .filter(alliance -> alliance.councils().contains(council.id()))
        .flatMap(alliance -> alliance.councils().stream())
        .filter(id -> !id.equals(council.id()))
        .distinct()
        .flatMap(id -> facts.council(id).stream())
        .toList();
    this.notHeld = initiative.services().stream()
        .sorted()
        .map(number -> Service.standardList().get(number))
        .flatMap(service -> Optional.ofNullable(service).stream())
        .filter(service -> !service.tiers().contains(council.tier()))
        .toList();
    this.practice = value(constitution.preDecisionScrutiny(on)).orElse(Answer.UNKNOWN);
    this.callIn = Optional.empty();
    this.callInScope = CallInTest.Scope.UNKNOWN;
    this.waiver = Answer.UNKNOWN;
    callsIn(value(constitution.callIn(on)));
    this.scheme = value(constitution.delegation(on));
    this.form = value(constitution.form(on)).orElse(FormOfGovernance.UNKNOWN);
    this.statedFunction = initiative.function();
    this.threshold = value(constitution.keyDecision(on));
    this.entries = List.of();
    this.largest = Optional.empty();
    this.budget = Answer.YES;
    this.money = Money.NONE;
    this.met = Set.of();
    moves(initiative.money().stream()
        .filter(e -> e.council().equals(council.id()))
        .toList());
    this.wards = initiative.wards().getOrDefault(council.id(), WardImpact.UNKNOWN);
    this.wardsStated = initiative.wards().containsKey(council.id());
    this.jointArrangements = value(constitution.jointArrangements(on)).orElse(WhoDecides.UNKNOWN);
    this.positions = value(constitution.positions(on)).orElse(WhoDecides.UNKNOWN);
    this.scrutinyCommittee = value(constitution.scrutinyCommittee(on)).orElse(Answer.UNKNOWN);
    this.inPhase = facts
        .area()
        .members(on)
        .map(members -> Answer.of(members.contains(council.id())))
        .orElse(Answer.UNKNOWN);
  }

  /** Sets what money it moves, and all that follows from that. */
  final void moves(List<MoneyEntry> moved) {
    entries = moved;
    largest = moved.isEmpty()
        ? Optional.empty()
        : Arrays.stream(MoneyEntry.Kind.values())
            .map(kind -> moved.stream().filter(entry -> entry.kind() == kind).toList())
            .filter(ofKind -> !ofKind.isEmpty())
            .map(Significance::sum)
            .max(Comparator.naturalOrder());
    List<Answer> within =
        moved.stream().flatMap(entry -> entry.withinBudget().stream()).toList();
    budget = within.contains(Answer.NO)
        ? Answer.NO
        : within.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.YES;
    budgetStated = within.size() == moved.size();
    weighs();
  }

  /** Sets what it calls significant, and what follows from that. */
  final void calls(KeyDecisionThreshold significant) {
    threshold = Optional.of(significant);
    weighs();
  }

  private void weighs() {
    money = Significance.of(threshold, entries, Set.of());
    met = Significance.met(threshold, entries);
  }

  /** What its money comes to where exactly the sum does not count for some kinds of money. */
  final Money money(Set<MoneyEntry.Kind> uncounted) {
    return uncounted.isEmpty() ? money : Significance.of(threshold, entries, uncounted);
  }

  /** What it says of a sum of that kind that is exactly reached. */
  public ExactSumTest.Stated exactSum(MoneyEntry.Kind kind) {
    return Significance.stated(threshold, kind);
  }

  /**
   * Whether an officer who takes some of the acts does it for its executive: it has one, and one of
   * them is its function.
   */
  final boolean isForExecutive(Collection<Act> acts) {
    return acts.stream().anyMatch(this::isOfExecutive);
  }

  /** Whether an act is a matter of its executive: it has one, and it is not the council's own. */
  private boolean isOfExecutive(Act act) {
    return form != FormOfGovernance.COMMITTEE_SYSTEM && functionOf(act) != Function.COUNCIL;
  }

  /** Whether it has no executive but a committee that can call in what others decide. */
  final Answer scrutinyOfCommittees() {
    return form == FormOfGovernance.COMMITTEE_SYSTEM ? scrutinyCommittee : Answer.NO;
  }

  /** Sets its call-in, and what follows from that. */
  final void callsIn(Optional<CallIn> known) {
    callIn = known;
    callInScope = known
        .flatMap(CallIn::scope)
        .map(scope -> switch (scope) {
          case EXECUTIVE -> CallInTest.Scope.EVERY_DECISION;
          case KEY -> CallInTest.Scope.KEY_DECISIONS;
        })
        .orElse(CallInTest.Scope.UNKNOWN);
    waiver = known.map(CallIn::waiver).orElse(Answer.UNKNOWN);
  }

  /** The largest sum of one kind of money that it moves; none if it moves none. */
  public Optional<BigDecimal> largestSum() {
    return largest;
  }

  /** Whether some of its money is no more than a pound, which exactly a pound need not reach. */
  final boolean movesLittle() {
    return entries.stream().anyMatch(entry -> entry.amount().compareTo(BigDecimal.ONE) <= 0);
  }

  private static <T> Optional<T> value(Optional<Fact<T>> fact) {
    return fact.map(Fact::value);
  }

  /** A copy that differs by a change. */
  Party but(Consumer<Party> change) {
    try {
      Party copy = (Party) clone();
      change.accept(copy);
      return copy;
    } catch (CloneNotSupportedException e) {
      throw new AssertionError(e);
    }
  }

  /** Whether no more than one ward is known to be affected by the act. */
  boolean isOneWard(Act act) {
    return wards == WardImpact.ONE || (!wardsStated && isWardlessUnlessStated(act));
  }

  /** Whether absent wards mean, for that act, that none are affected (R15). */
  static boolean isWardlessUnlessStated(Act act) {
    return act == Act.ENDORSE || act == Act.APPOINT || ActKind.of(act) == ActKind.COMMITTEE_MAKING;
  }

  /**
   * Whose function the act is: as stated; else the executive's, but for what is local choice, where
   * it is unknown until somebody answers.
   */
  Function functionOf(Act act) {
    return statedFunction
        .filter(stated -> stated != Function.UNKNOWN)
        .orElse(
            statedFunction.isPresent() || isLocalChoice(act)
                ? answeredFunction
                : Function.EXECUTIVE);
  }

  /** Who in the council decides, by its own setting for such acts. */
  WhoDecides whoDecides(Act act) {
    if (ActKind.of(act) == ActKind.COMMITTEE_MAKING) {
      return jointArrangements;
    }
    return ActKind.isPosition(act) ? positions : WhoDecides.UNKNOWN;
  }

  /** Whether each council chooses whose function the act is, so that nothing is taken for it. */
  static boolean isLocalChoice(Act act) {
    return act == Act.APPOINT || act == Act.SHARE_STAFF;
  }

  /** The body that the scheme of delegation names for an act of the sum. */
  public Optional<Body> delegate(Act act) {
    return delegate(act, largestSum());
  }

  /** The body that it would name for another sum. */
  public Optional<Body> delegate(Act act, Optional<BigDecimal> sum) {
    Function kind = isOfExecutive(act) ? Function.EXECUTIVE : Function.COUNCIL;
    return scheme.orElse(List.of()).stream()
        .filter(row -> row.isFor(kind) && Delegation.bodies(kind).contains(row.body()))
        .filter(row -> row.holds(sum))
        .min(Comparator.comparing(row -> row.upTo().orElse(BigDecimal.valueOf(Long.MAX_VALUE))))
        .map(Delegation::body);
  }

  /** The limits of the scheme of delegation, the smallest first; none where there is no scheme. */
  public List<BigDecimal> limits() {
    return scheme.orElse(List.of()).stream()
        .flatMap(row -> row.upTo().stream())
        .distinct()
        .sorted()
        .toList();
  }

  public ConstitutionRecord constitution() {
    return constitution;
  }

  public Council council() {
    return council;
  }

  public Optional<CallIn> callIn() {
    return callIn;
  }

  public List<Council> allies() {
    return allies;
  }

  public List<Service> notHeld() {
    return notHeld;
  }

  public List<MoneyEntry> entries() {
    return entries;
  }

  public FormOfGovernance form() {
    return form;
  }

  public Optional<List<Delegation>> scheme() {
    return scheme;
  }

  public Optional<KeyDecisionThreshold> threshold() {
    return threshold;
  }

  public Answer practice() {
    return practice;
  }

  public boolean district() {
    return district;
  }

  public Answer budget() {
    return budget;
  }

  public boolean budgetStated() {
    return budgetStated;
  }

  public WardImpact wards() {
    return wards;
  }

  public boolean wardsStated() {
    return wardsStated;
  }

  public Answer inPhase() {
    return inPhase;
  }

  public boolean remitMember() {
    return remitMember;
  }

  public boolean voiceMember() {
    return voiceMember;
  }
}
