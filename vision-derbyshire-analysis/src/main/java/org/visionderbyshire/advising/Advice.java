package org.visionderbyshire.advising;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.visionderbyshire.advice.Changes;
import org.visionderbyshire.advice.MissedCondition;
import org.visionderbyshire.advice.NextQuestion;
import org.visionderbyshire.advice.Target;
import org.visionderbyshire.advice.Way;
import org.visionderbyshire.advice.WhyNot;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.KnownFinding;
import org.visionderbyshire.determination.Outweighed;
import org.visionderbyshire.determination.PolicyId;
import org.visionderbyshire.determination.Question;
import org.visionderbyshire.determination.Reason;
import org.visionderbyshire.determination.Step;
import org.visionderbyshire.effort.Effort;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.fault.Nearest;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.policy.Outline;
import org.visionderbyshire.policy.Rule;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.Decision;
import org.visionderbyshire.rule.JointDecision;

/**
 * What lies beside an answer: why something is not in it, what would change it, and what to find
 * out first. It asks a governance nothing but what that shows to everybody: its rules and readings,
 * what they say in a situation, and determinations in short and in full. Immutable and thread-safe.
 */
public final class Advice {

  private final Governance governance;
  private final PolicyId policy;

  private Advice(Governance governance) {
    this.governance = governance;
    this.policy = governance.policy().id();
  }

  /** Advice under a policy, with the readings in force there. */
  public static Advice of(Governance governance) {
    Objects.requireNonNull(governance, "governance");
    return new Advice(governance);
  }

  /**
   * Why a level, a step or a key decision is not in the answer for an initiative: the rules that
   * would have put it there, and what each of them missed.
   *
   * @throws BadInputException with everything that is wrong with the initiative or the target
   */
  public WhyNot whyNot(Initiative initiative, Facts facts, Target target) {
    Objects.requireNonNull(initiative, "initiative");
    Objects.requireNonNull(facts, "facts");
    Objects.requireNonNull(target, "target");
    check(initiative, facts, target);
    OutlinedMatter now = OutlinedMatter.by(governance, initiative, facts);
    String name = target.words(facts);
    if (now.holds(target)) {
      Determination full = governance.determine(initiative, facts);
      return whyNot(
          initiative,
          target,
          WhyNot.Verdict.PRESENT,
          name + " is in the answer",
          reasons(target, now, full),
          List.of(),
          List.of());
    }
    Optional<Council> absent = target
        .council()
        .filter(council -> !initiative.participants().contains(council))
        .flatMap(facts::council);
    List<MissedCondition> before = absent.stream()
        .map(council -> MissedWording.missed(
            "participants",
            council.name() + " takes no part",
            "it takes part",
            council.name() + " takes no part, and only councils that do have steps"))
        .toList();
    OutlinedMatter asked = absent.isEmpty()
        ? now
        : OutlinedMatter.by(
            governance,
            initiative.toBuilder().addParticipants(absent.get().id().value()).build(),
            facts);
    Omission omission = new Omission(governance, asked);
    if (opaque().isEmpty() && !omission.isEverConcluded(target)) {
      return whyNot(
          initiative,
          target,
          WhyNot.Verdict.NEVER,
          name + " is not in the answer, and no rule of the policy ever puts it into one",
          List.of(),
          List.of(),
          List.of());
    }
    List<Way> ways = new ArrayList<>();
    if (absent.isPresent() && asked.holds(target)) {
      ways.add(new Way(
          Optional.of(absent.get().id()),
          Optional.empty(),
          Optional.empty(),
          before,
          List.of(),
          before.get(0).sentence()));
    } else {
      ways.addAll(omission.ways(target, before));
    }
    List<Outweighed> outweighed = outweighed(target, now, initiative, facts);
    return whyNot(
        initiative,
        target,
        WhyNot.Verdict.ABSENT,
        name
            + " is not in the answer"
            + outweighed.stream()
                .map(each -> "; by " + each.reason().rule() + " " + each.text())
                .distinct()
                .collect(Collectors.joining())
            + ways.stream()
                .findFirst()
                .map(way -> "; nearest to it: " + way.sentence())
                .orElse(""),
        List.of(),
        outweighed,
        ways);
  }

  private WhyNot whyNot(
      Initiative initiative,
      Target target,
      WhyNot.Verdict verdict,
      String sentence,
      List<Reason> reasons,
      List<Outweighed> outweighed,
      List<Way> ways) {
    return new WhyNot(
        initiative.id(),
        policy,
        initiative.on(),
        target,
        verdict,
        sentence,
        reasons,
        outweighed,
        ways,
        opaque());
  }

  /**
   * What would change the answer for an initiative: its smallest changes that give another level,
   * other steps, another key decision or other notices, each determined again in full.
   *
   * @throws BadInputException with everything that is wrong with the initiative
   */
  public Changes changes(Initiative initiative, Facts facts) {
    Objects.requireNonNull(initiative, "initiative");
    Objects.requireNonNull(facts, "facts");
    return changes(initiative, facts, Optional.empty(), Effort.unlimited());
  }

  /**
   * What would change the answer for an initiative, as far as it is found with no more than an
   * effort: changes of one field first, then changes of several. To determine the initiative itself
   * and to determine changes again in full does not count.
   *
   * @throws BadInputException with everything that is wrong with the initiative
   */
  public Changes changes(Initiative initiative, Facts facts, Effort effort) {
    Objects.requireNonNull(initiative, "initiative");
    Objects.requireNonNull(facts, "facts");
    Objects.requireNonNull(effort, "effort");
    return changes(initiative, facts, Optional.empty(), effort);
  }

  /**
   * The smallest changes of an initiative that bring something into its answer, each determined
   * again in full. Of one field at first; of several where no such change is found that is no
   * dodge.
   *
   * @throws BadInputException with everything that is wrong with the initiative or the target
   */
  public Changes changes(Initiative initiative, Facts facts, Target target) {
    Objects.requireNonNull(initiative, "initiative");
    Objects.requireNonNull(facts, "facts");
    Objects.requireNonNull(target, "target");
    return changes(initiative, facts, Optional.of(target), Effort.unlimited());
  }

  /**
   * The smallest changes of an initiative that bring something into its answer, as far as they are
   * found with no more than an effort.
   *
   * @throws BadInputException with everything that is wrong with the initiative or the target
   */
  public Changes changes(Initiative initiative, Facts facts, Target target, Effort effort) {
    Objects.requireNonNull(initiative, "initiative");
    Objects.requireNonNull(facts, "facts");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(effort, "effort");
    return changes(initiative, facts, Optional.of(target), effort);
  }

  private Changes changes(
      Initiative initiative, Facts facts, Optional<Target> target, Effort effort) {
    target.ifPresent(wanted -> check(initiative, facts, wanted));
    return new ChangeSearch(governance, policy, initiative, facts, target, effort).changes();
  }

  /**
   * Of the open questions of the answer for an initiative the one to find out about first.
   *
   * @return none where no question is open
   * @throws BadInputException with everything that is wrong with the initiative
   */
  public Optional<NextQuestion> nextQuestion(Initiative initiative, Facts facts) {
    Objects.requireNonNull(initiative, "initiative");
    Objects.requireNonNull(facts, "facts");
    List<Question> open = governance.determine(initiative, facts).questions();
    return new FirstQuestion(governance, initiative, facts).of(open);
  }

  /** The rules of which nobody can tell what they look at and add. */
  private List<String> opaque() {
    return governance.opaqueRules().stream().map(Rule::id).toList();
  }

  // ---- what is asked about

  /** What is wrong with the target, told together with what is wrong with the initiative. */
  private static void check(Initiative initiative, Facts facts, Target target) {
    List<Fault> faults = new ArrayList<>(faults(target, initiative, facts));
    if (!faults.isEmpty()) {
      faults.addAll(0, facts.faults(initiative));
      faults.addAll(0, initiative.faults());
      throw new BadInputException(faults);
    }
  }

  private static List<Fault> faults(Target target, Initiative initiative, Facts facts) {
    Optional<CouncilId> asked = target.council();
    if (asked.isEmpty()) {
      return List.of();
    }
    Optional<Council> council = facts.council(asked.get());
    if (council.isEmpty()) {
      List<String> ids = facts.councils().stream().map(any -> any.id().value()).toList();
      return List.of(
          Fault.at("target.council", Nearest.unknown("council", asked.get().value(), ids)));
    }
    return council.get().period().contains(initiative.on())
        ? List.of()
        : List.of(Fault.at(
            "target.council",
            "\"" + asked.get() + "\" is in being " + council.get().period() + ", not on "
                + initiative.on()));
  }

  // ---- what is in an answer

  /** Why a level, a step or a key decision is in an answer, and not why all else is. */
  private List<Reason> reasons(Target target, OutlinedMatter now, Determination full) {
    if (target instanceof Target.OfLevel wanted) {
      return full.levels().stream()
          .filter(level -> level.level() == wanted.level())
          .flatMap(level -> level.reasons().stream())
          .toList();
    }
    boolean ofKey = target instanceof Target.OfKeyDecision;
    // an opaque rule need not tell what it looks at
    Set<String> telling = governance.rules().stream()
        .filter(rule -> rule.situation().isEmpty() || isOnKey(rule) == ofKey)
        .map(Rule::id)
        .collect(Collectors.toSet());
    Set<Reason> reasons = new LinkedHashSet<>();
    now.steps(target)
        .forEach(given -> full.steps()
            .filter(step -> isSame(step, given))
            .flatMap(step -> step.reasons().stream())
            .filter(reason -> telling.contains(reason.rule()))
            .forEach(reasons::add));
    return List.copyOf(reasons);
  }

  private static boolean isOnKey(Rule rule) {
    return rule.situation().equals(Decision.class.getSimpleName())
        || rule.situation().equals(JointDecision.class.getSimpleName());
  }

  private static boolean isSame(Step step, Outline.Step given) {
    return step.council().equals(given.council())
        && step.jointCommittee().equals(given.jointCommittee())
        && step.body() == given.body()
        && step.action() == given.action();
  }

  /** What was said of a level and does not count; only a determination in full tells. */
  private List<Outweighed> outweighed(
      Target target, OutlinedMatter now, Initiative initiative, Facts facts) {
    if (!(target instanceof Target.OfLevel wanted)
        || !now.outline().findings().containsKey(KnownFinding.RULES_DISAGREE.code())) {
      return List.of();
    }
    String words = new Conclusion.Level(wanted.level()).words();
    return governance.determine(initiative, facts).outweighed().stream()
        .filter(each -> each.conclusion().equals(words))
        .toList();
  }
}
