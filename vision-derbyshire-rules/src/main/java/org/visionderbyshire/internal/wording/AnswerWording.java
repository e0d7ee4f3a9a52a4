package org.visionderbyshire.internal.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.Aspect;
import org.visionderbyshire.determination.Assumption;
import org.visionderbyshire.determination.Condition;
import org.visionderbyshire.determination.Duty;
import org.visionderbyshire.determination.Finding;
import org.visionderbyshire.determination.FoundLevel;
import org.visionderbyshire.determination.KnownFinding;
import org.visionderbyshire.determination.Notice;
import org.visionderbyshire.determination.Outweighed;
import org.visionderbyshire.determination.Question;
import org.visionderbyshire.determination.Reason;
import org.visionderbyshire.determination.Stage;
import org.visionderbyshire.determination.Step;
import org.visionderbyshire.determination.StepCallIn;
import org.visionderbyshire.internal.stage.About;
import org.visionderbyshire.internal.stage.Cause;
import org.visionderbyshire.internal.stage.Matter;
import org.visionderbyshire.internal.stage.Outcome;
import org.visionderbyshire.internal.stage.StepKey;
import org.visionderbyshire.rule.CallInTest;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.Decision;
import org.visionderbyshire.rule.JointDecision;
import org.visionderbyshire.rule.NoticeTest;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.sentence.Sentence;

/** Finds words for an outcome: every entry with its reasons, every reason with its citations. */
public final class AnswerWording {

  private final Matter matter;
  private final Outcome outcome;
  private final Values values;

  public AnswerWording(Matter matter, Outcome outcome) {
    this.matter = matter;
    this.outcome = outcome;
    this.values = new Values(matter, outcome);
  }

  public List<FoundLevel> levels() {
    List<FoundLevel> levels = new ArrayList<>();
    outcome
        .levels()
        .forEach((level, draft) -> levels.add(new FoundLevel(
            level,
            draft.effects().stream()
                .map(effect -> matter.initiative().effects().get(effect).name())
                .toList(),
            reasons(draft.causes()))));
    return levels;
  }

  public List<Stage> stages() {
    Map<Integer, List<Step>> stages = new TreeMap<>();
    outcome
        .steps()
        .forEach((key, draft) -> stages
            .computeIfAbsent(key.action().stage(), stage -> new ArrayList<>())
            .add(step(key, draft)));
    return stages.values().stream().map(Stage::new).toList();
  }

  private Step step(StepKey key, Outcome.StepDraft draft) {
    List<Cause> causes = new ArrayList<>(draft.causes());
    causes.addAll(draft.keyCauses());
    Optional<Council> council = council(key);
    return Step.builder()
        .council(council.map(Council::id))
        .jointCommittee(key.committee())
        .name(matter.name(key))
        .body(key.body())
        .action(key.action())
        .addAllActs(draft.acts())
        .keyDecision(draft.key())
        .addAllNotices(notices(draft))
        .addAllDuties(draft.duties().entrySet().stream()
            .map(entry -> new Duty(entry.getKey(), reasons(entry.getValue())))
            .toList())
        .callIn(callIn(key, draft))
        .addAllConditions(draft.conditions().entrySet().stream()
            .map(entry -> new Condition(entry.getKey(), reasons(entry.getValue())))
            .toList())
        .addAllLegalBasis(draft.legalBasis())
        .addAllReasons(reasons(causes))
        .build();
  }

  private Optional<Council> council(StepKey key) {
    return key.party() < 0
        ? Optional.empty()
        : Optional.of(matter.parties().get(key.party()).council());
  }

  private List<Notice> notices(Outcome.StepDraft draft) {
    List<Notice> notices = new ArrayList<>();
    draft
        .notices()
        .forEach((kind, causes) ->
            notices.add(new Notice(kind, draft.clearDays(kind), reasons(causes))));
    return notices;
  }

  private Optional<StepCallIn> callIn(StepKey key, Outcome.StepDraft draft) {
    return Optional.ofNullable(draft.callIn())
        .map(applies -> new StepCallIn(
            applies,
            draft.callInWaived(),
            key.party() < 0
                ? Optional.empty()
                : matter.parties().get(key.party()).callIn(),
            key.body() == Body.JOINT_COMMITTEE ? matter.agreement() : Optional.empty(),
            reasons(draft.callInCauses())));
  }

  public List<Finding> findings() {
    return outcome.allFindings().entrySet().stream()
        .map(entry -> {
          Set<Reason> reasons = new LinkedHashSet<>(reasons(entry.getValue().causes()));
          if (entry.getKey().equals(KnownFinding.RULES_DISAGREE.code())) {
            outcome.disagreements().forEach(each -> reasons.addAll(bothSides(each)));
          }
          return new Finding(
              entry.getKey(), inOrder(entry.getValue().councils()), List.copyOf(reasons));
        })
        .toList();
  }

  /** What does not count, and what counts instead, each by its rule and naming the other. */
  private List<Reason> bothSides(Outcome.Disagreement disagreement) {
    String other = disagreement.outweighed().fired().rule().id();
    String counting = disagreement.by().stream()
        .map(cause -> cause.fired().rule().id())
        .distinct()
        .collect(Collectors.joining(" and "));
    List<Reason> sides = new ArrayList<>();
    sides.add(side(disagreement.outweighed(), ", outweighed by " + counting + ": "));
    disagreement.by().forEach(cause -> sides.add(side(cause, ", before " + other + ": ")));
    return sides;
  }

  private Reason side(Cause cause, String against) {
    Reason reason = values.reason(cause);
    return new Reason(
        reason.rule(),
        Sentence.builder()
            .words("by " + reason.rule() + " " + said(cause) + against)
            .sentence(reason.sentence())
            .build(),
        reason.citations());
  }

  /** What of an answer does not count, with the steps that it is about. */
  public List<Outweighed> outweighed(List<Stage> stages) {
    return outcome.disagreements().stream()
        .map(each -> new Outweighed(
            Optional.ofNullable(each.outweighed().about().council()).map(Council::id),
            step(each, stages),
            Optional.of(each.outweighed().about().effect())
                .filter(effect -> effect != About.NO_EFFECT)
                .map(effect -> matter.initiative().effects().get(effect).name()),
            said(each.outweighed()),
            said(each.by().get(0)),
            values.reason(each.outweighed()),
            reasons(each.by())))
        .distinct()
        .toList();
  }

  /** The step that a situation is about, if it is about one. */
  private static Optional<Step> step(Outcome.Disagreement disagreement, List<Stage> stages) {
    Situation situation = disagreement.situation();
    Optional<Council> council =
        Optional.ofNullable(disagreement.outweighed().about().council());
    if (situation instanceof Decision test) {
      return step(test.body(), test.action(), council, stages);
    } else if (situation instanceof JointDecision) {
      return step(Body.JOINT_COMMITTEE, Action.DECIDE, council, stages);
    } else if (situation instanceof CallInTest test) {
      return step(test.body(), test.action(), council, stages);
    } else if (situation instanceof NoticeTest test) {
      return step(test.body(), test.action(), council, stages);
    }
    return Optional.empty();
  }

  private static Optional<Step> step(
      Body body, Action action, Optional<Council> council, List<Stage> stages) {
    return stages.stream()
        .flatMap(stage -> stage.steps().stream())
        .filter(step -> step.body() == body && step.action() == action)
        // what a member of a joint committee comes to counts for the committee's step
        .filter(
            step -> body == Body.JOINT_COMMITTEE || step.council().equals(council.map(Council::id)))
        .findFirst();
  }

  private static String said(Cause cause) {
    return cause
        .concluding(Conclusion.Exclusive.class)
        .map(Conclusion.Exclusive::words)
        .findFirst()
        .orElseThrow();
  }

  public List<Assumption> assumptions() {
    return outcome.assumptions().entrySet().stream()
        .map(entry -> new Assumption(
            entry.getKey(),
            inOrder(entry.getValue().councils()),
            reasons(entry.getValue().causes())))
        .toList();
  }

  public Question question(Outcome.OpenPoint asked, Set<Aspect> changes) {
    return new Question(
        asked.about().code(),
        asked.council().map(Council::id),
        asked.about().jointCommittee(matter),
        changes.stream().map(Aspect::code).toList(),
        reasons(outcome.asked().getOrDefault(asked, List.of())));
  }

  private List<CouncilId> inOrder(Set<CouncilId> councils) {
    return matter.facts().councils().stream()
        .map(Council::id)
        .filter(councils::contains)
        .toList();
  }

  /** The reasons of causes, each told once. */
  List<Reason> reasons(Collection<Cause> causes) {
    Set<Reason> reasons = new LinkedHashSet<>();
    Cause.merged(causes).forEach(cause -> reasons.add(values.reason(cause)));
    return List.copyOf(reasons);
  }
}
