package org.visionderbyshire.policy.oracle;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Initiative;

/**
 * The contract (policy.md sections 1, 2, 3, 5, 6) once more, as plain Java: level, route, findings,
 * questions and whether an answer is settled. It knows nothing of the rules that it is compared
 * with, and gives no reasons.
 *
 * <p>{@link LevelRules}, {@link RouteRules} and {@link KeyDecisionRules} say what follows from a
 * {@link Situation}, {@link Unknowns} what somebody could be asked; here is what is asked (section
 * 6).
 */
public final class Oracle {

  private Oracle() {}

  /**
   * The answer.
   *
   * @param readings {@code level-basis}, {@code majority-of}, {@code regional-without-need},
   *     {@code consent-body}; a missing one is at its default
   */
  public static Answer determine(Initiative initiative, Facts facts, Map<String, String> readings) {
    Situation situation = Situation.read(initiative, facts, readings);
    Outcome outcome = outcome(situation);
    SortedSet<Question> asked = new TreeSet<>();
    // settled: a level, none of the effects without one, and no open question that
    // could change the level or the set of steps
    boolean settled = outcome.level().isPresent() && outcome.everyEffectHasALevel();
    for (Unknowns.Unknown unknown : Unknowns.of(situation, outcome)) {
      boolean changesSomething = false;
      boolean unsettles = false;
      for (Consumer<Situation> answer : unknown.answers()) {
        Situation answered = situation.copy();
        answer.accept(answered);
        Outcome then = outcome(answered);
        changesSomething = changesSomething || differs(outcome, then);
        unsettles = unsettles || differsInLevelOrSteps(outcome, then);
      }
      if (changesSomething) {
        asked.add(unknown.question());
        settled = settled && !unsettles;
      }
    }
    return new Answer(
        outcome.level(),
        outcome.levels(),
        outcome.steps(),
        outcome.findings(),
        outcome.assumptions(),
        asked,
        settled);
  }

  /**
   * What the contract says of one initiative.
   *
   * @param level the widest level found
   * @param levels all levels found, each with the places of its effects in the initiative's list;
   *     with no place where there are no effects
   * @param steps the steps
   * @param findings the councils or places that each finding names; none: the whole initiative
   * @param assumptions the councils in whose route each assumption plays a part
   * @param questions what is asked
   * @param settled whether no open question could change the level or the set of steps
   */
  public record Answer(
      Optional<CollaborationLevel> level,
      SortedMap<CollaborationLevel, List<Integer>> levels,
      SortedSet<Step> steps,
      SortedMap<String, SortedSet<CouncilId>> findings,
      SortedMap<String, SortedSet<CouncilId>> assumptions,
      SortedSet<Question> questions,
      boolean settled) {}

  /**
   * One step; there is one per council or joint committee, body and action.
   *
   * @param council whose body it is; none for a joint committee and for the leaders
   * @param jointCommittee which joint committee it is
   * @param body the body
   * @param action what it does
   * @param acts the acts that it serves
   * @param keyDecision whether it is a key decision
   * @param conditions what must be so
   * @param basis the law that the contract names for it; what it rests on by a rule that names none
   *     is told by that rule, as {@code by R2}, so that answers that change it are seen
   * @param callIn whether it can be called in; none where it is no decision
   * @param callInWaived whether that is waived
   */
  public record Step(
      Optional<CouncilId> council,
      Optional<JointCommitteeId> jointCommittee,
      Body body,
      Action action,
      Set<Act> acts,
      org.visionderbyshire.vocabulary.Answer keyDecision,
      SortedSet<String> conditions,
      SortedSet<String> basis,
      Optional<org.visionderbyshire.vocabulary.Answer> callIn,
      boolean callInWaived)
      implements Comparable<Step> {

    private static final Comparator<Step> ORDER = Comparator.comparing(
            (Step step) -> step.action().stage())
        .thenComparing(Step::action)
        .thenComparing(step -> step.council().map(CouncilId::value).orElse(""))
        .thenComparing(
            step -> step.jointCommittee().map(JointCommitteeId::value).orElse(""))
        .thenComparing(Step::body);

    @Override
    public int compareTo(Step other) {
      return ORDER.compare(this, other);
    }

    /** Whether it stands only if the committee still is in being. */
    public boolean conditional() {
      return conditions.contains("if-in-being");
    }

    /** All the law that it rests on, if the contract names it for all its acts. */
    public Optional<SortedSet<String>> namedBasis() {
      return basis.stream().anyMatch(law -> law.startsWith("by "))
          ? Optional.empty()
          : Optional.of(basis);
    }

    /** What tells a step from another one: a set of these is "the set of steps" (section 6). */
    public List<Object> identity() {
      return List.of(council, jointCommittee, body, action);
    }
  }

  /**
   * A question.
   *
   * @param about what is unknown
   * @param council about which council; none: about the whole initiative
   */
  public record Question(String about, Optional<CouncilId> council)
      implements Comparable<Question> {

    private static final Comparator<Question> ORDER = Comparator.comparing(Question::about)
        .thenComparing(question -> question.council().map(CouncilId::value).orElse(""));

    @Override
    public int compareTo(Question other) {
      return ORDER.compare(this, other);
    }
  }

  // ---- level and route of one situation, as it stands

  record Outcome(
      Optional<CollaborationLevel> level,
      SortedMap<CollaborationLevel, List<Integer>> levels,
      boolean everyEffectHasALevel,
      boolean asksLevel,
      SortedSet<Step> steps,
      boolean lacksLead,
      boolean sharesBySomeMeans,
      SortedMap<String, SortedSet<CouncilId>> findings,
      SortedMap<String, SortedSet<CouncilId>> assumptions) {}

  private static Outcome outcome(Situation situation) {
    LevelRules level = new LevelRules(situation);
    level.apply();
    RouteRules route = new RouteRules(situation, level.level());
    route.apply();
    SortedMap<String, SortedSet<CouncilId>> findings = new TreeMap<>(level.findings);
    findings.putAll(route.findings); // the ids of these are different ones
    StepRules needs = new StepRules(situation);
    route.steps.forEach(needs::add);
    findings.putAll(needs.findings);
    return new Outcome(
        level.level(),
        level.levels,
        level.everyEffectHasALevel,
        level.asksLevel,
        needs.steps,
        route.lacksLead,
        route.sharesBySomeMeans,
        findings,
        route.assumptions);
  }

  /** Section 6: the level, the levels, a step, a key decision or a finding. */
  private static boolean differs(Outcome one, Outcome other) {
    return !one.level().equals(other.level())
        || !one.levels().equals(other.levels())
        || !List.copyOf(one.steps()).equals(List.copyOf(other.steps()))
        || !one.findings().equals(other.findings());
  }

  /** Section 6, "settled": the level or the set of steps (council, body, action). */
  private static boolean differsInLevelOrSteps(Outcome one, Outcome other) {
    return !one.level().equals(other.level())
        || !identities(one.steps()).equals(identities(other.steps()));
  }

  private static Set<List<Object>> identities(Set<Step> steps) {
    Set<List<Object>> identities = new HashSet<>();
    steps.forEach(step -> identities.add(step.identity()));
    return identities;
  }
}
