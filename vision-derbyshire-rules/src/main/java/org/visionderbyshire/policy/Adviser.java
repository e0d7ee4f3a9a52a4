package org.visionderbyshire.policy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.visionderbyshire.advice.MissedCondition;
import org.visionderbyshire.advice.NextQuestion;
import org.visionderbyshire.advice.Target;
import org.visionderbyshire.advice.Way;
import org.visionderbyshire.advice.WhyNot;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.determination.Outweighed;
import org.visionderbyshire.determination.PolicyId;
import org.visionderbyshire.determination.Question;
import org.visionderbyshire.determination.Reason;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.fault.Nearest;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.vocabulary.Answer;

/** What lies beside an answer, under one set of readings. */
final class Adviser {

  private final PolicyId id;
  private final List<Reading> known;
  private final List<Rule> rules;
  private final KnownAnswers table;
  private final Map<String, String> readings;

  Adviser(
      PolicyId id,
      List<Reading> known,
      List<Rule> rules,
      KnownAnswers table,
      Map<String, String> readings) {
    this.id = id;
    this.known = known;
    this.rules = rules;
    this.table = table;
    this.readings = readings;
  }

  /** A matter with what the rules make of it. */
  private record Answered(Matter matter, Outcome outcome, List<Outline.Consulted> consulted) {}

  private Answered answered(Initiative initiative, Facts facts) {
    Matter matter = new Matter(initiative, facts);
    List<Outline.Consulted> consulted = new ArrayList<>();
    Outcome outcome = Evaluation.of(Inquiry.takenDown(table, readings, matter, consulted));
    return new Answered(matter, outcome, consulted);
  }

  WhyNot whyNot(Initiative initiative, Facts facts, Target target) {
    List<Fault> faults = Governance.faults(initiative, facts);
    faults.addAll(faults(target, initiative, facts));
    BadInputException.throwIfAny(faults);
    Answered now = answered(initiative, facts);
    String name = Omission.name(target, now.matter);
    if (isPresent(target, now)) {
      return whyNot(
          now,
          target,
          WhyNot.Verdict.PRESENT,
          name + " is in the answer",
          reasons(target, now),
          List.of(),
          List.of());
    }
    Optional<Council> absent = council(target)
        .filter(council -> !initiative.participants().contains(council))
        .flatMap(facts::council);
    List<MissedCondition> before = absent.stream()
        .map(council -> ConditionWording.missed(
            "participants",
            council.name() + " takes no part",
            "it takes part",
            council.name() + " takes no part, and only councils that do have steps"))
        .toList();
    Answered asked = absent.isEmpty()
        ? now
        : answered(
            initiative.toBuilder().addParticipants(absent.get().id().value()).build(), facts);
    Omission omission =
        new Omission(readings, known, rules, asked.matter, asked.outcome, asked.consulted);
    List<String> opaque = opaque();
    if (opaque.isEmpty() && !omission.isEverConcluded(target)) {
      return whyNot(
          now,
          target,
          WhyNot.Verdict.NEVER,
          name + " is not in the answer, and no rule of the policy ever puts it into one",
          List.of(),
          List.of(),
          List.of());
    }
    List<Way> ways = new ArrayList<>();
    if (absent.isPresent() && isPresent(target, asked)) {
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
    List<Outweighed> outweighed = target instanceof Target.OfLevel level
        ? new AnswerWording(now.matter, now.outcome).outweighed(level.level())
        : List.of();
    return whyNot(
        now,
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
      Answered now,
      Target target,
      WhyNot.Verdict verdict,
      String sentence,
      List<Reason> reasons,
      List<Outweighed> outweighed,
      List<Way> ways) {
    return new WhyNot(
        now.matter.initiative.id(),
        id,
        now.matter.on,
        target,
        verdict,
        sentence,
        reasons,
        outweighed,
        ways,
        opaque());
  }

  /** The rules of which nobody can tell what they look at and add. */
  private List<String> opaque() {
    return rules.stream().filter(Rule::opaque).map(Rule::id).toList();
  }

  /** The question to answer first of those that an answer leaves open. */
  Optional<NextQuestion> nextQuestion(Initiative initiative, Facts facts, List<Question> open) {
    return new FirstQuestion(table, readings, new Matter(initiative, facts)).of(open);
  }

  private static Optional<CouncilId> council(Target target) {
    if (target instanceof Target.OfStep step) {
      return step.council();
    }
    return target instanceof Target.OfKeyDecision key ? key.council() : Optional.empty();
  }

  /** What is wrong with a target. */
  static List<Fault> faults(Target target, Initiative initiative, Facts facts) {
    Optional<CouncilId> asked = council(target);
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

  private static boolean isPresent(Target target, Answered answered) {
    return isPresent(target, answered.matter, answered.outcome);
  }

  /** Whether an answer holds what is asked about. */
  static boolean isPresent(Target target, Matter matter, Outcome outcome) {
    if (target instanceof Target.OfLevel level) {
      return outcome.levels.containsKey(level.level());
    }
    return outcome.steps.entrySet().stream()
        .anyMatch(step -> isAbout(target, matter, step.getKey(), step.getValue()));
  }

  private static boolean isAbout(
      Target target, Matter matter, StepKey key, Outcome.StepDraft draft) {
    Optional<CouncilId> council = key.party() < 0
        ? Optional.empty()
        : Optional.of(matter.parties.get(key.party()).council.id());
    if (target instanceof Target.OfStep step) {
      return key.body() == step.body()
          && (step.action().isEmpty() || step.action().get() == key.action())
          && (step.council().isEmpty() || step.council().equals(council));
    }
    return target instanceof Target.OfKeyDecision asked
        && draft.key == Answer.YES
        && (asked.council().isEmpty() || asked.council().equals(council));
  }

  private static List<Reason> reasons(Target target, Answered now) {
    AnswerWording wording = new AnswerWording(now.matter, now.outcome);
    Set<Reason> reasons = new LinkedHashSet<>();
    if (target instanceof Target.OfLevel level) {
      Outcome.LevelDraft draft = now.outcome.levels.get(level.level());
      return draft == null ? List.of() : wording.reasons(draft.causes);
    }
    now.outcome.steps.forEach((key, draft) -> {
      if (isAbout(target, now.matter, key, draft)) {
        reasons.addAll(
            wording.reasons(target instanceof Target.OfStep ? draft.causes : draft.keyCauses));
      }
    });
    return List.copyOf(reasons);
  }
}
