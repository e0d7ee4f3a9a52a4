package org.visionderbyshire.internal.stage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.KnownFinding;
import org.visionderbyshire.facts.JointCommitteeRecord;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.policy.Outline;
import org.visionderbyshire.policy.Rule;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.vocabulary.Answer;

/**
 * Puts situations of one matter to the rules under one set of readings, and gathers what they say.
 */
public final class Inquiry {

  private final KnownAnswers table;
  private final Map<String, String> readings;
  private final Matter matter;
  private final Outcome outcome;
  private final Map<String, Outcome.Remark> findings;

  /** Takes down every situation, where somebody wants to know. */
  private final @Nullable List<Outline.Consulted> consulted;

  public Inquiry(KnownAnswers table, Map<String, String> readings, Matter matter) {
    this(table, readings, matter, new Outcome(), null);
  }

  /** Goes on asking about the days of a matter of which all else is known. */
  public static Inquiry ofDays(
      KnownAnswers table, Map<String, String> readings, Matter matter, Outcome outcome) {
    return new Inquiry(table, readings, matter, outcome, outcome.findingsOfDays, null);
  }

  /** Takes down every situation on the way, for {@link #outline}. */
  public static Inquiry takenDown(KnownAnswers table, Map<String, String> readings, Matter matter) {
    return new Inquiry(table, readings, matter, new Outcome(), new ArrayList<>());
  }

  private Inquiry(
      KnownAnswers table,
      Map<String, String> readings,
      Matter matter,
      Outcome outcome,
      @Nullable List<Outline.Consulted> consulted) {
    this(table, readings, matter, outcome, outcome.findings, consulted);
  }

  private Inquiry(
      KnownAnswers table,
      Map<String, String> readings,
      Matter matter,
      Outcome outcome,
      Map<String, Outcome.Remark> findings,
      @Nullable List<Outline.Consulted> consulted) {
    this.consulted = consulted;
    this.findings = findings;
    this.table = table;
    this.readings = readings;
    this.matter = matter;
    this.outcome = outcome;
  }

  public Matter matter() {
    return matter;
  }

  public Outcome outcome() {
    return outcome;
  }

  /**
   * Puts a situation to the rules and keeps what holds under the readings and is not outweighed.
   * Findings, questions and assumptions are noted at once, as they mean the same wherever they
   * arise.
   */
  public List<Cause> ask(Situation situation, About about) {
    if (consulted != null) {
      consulted.add(new Outline.Consulted(
          situation,
          Optional.ofNullable(about.council()).map(Council::id),
          about.acts().stream().findFirst(),
          about.effect()));
    }
    List<Firing> answers = table.ask(situation);
    if (answers.isEmpty()) {
      return List.of();
    }
    List<Cause> causes = new ArrayList<>(answers.size());
    for (Firing fired : answers) {
      if (holds(fired.rule())) {
        Cause cause = new Cause(fired, about);
        causes.add(cause);
        if (fired.conclusion() instanceof Conclusion.Found found) {
          note(findings, found.finding(), cause);
        } else if (fired.conclusion() instanceof Conclusion.Assume assume) {
          note(outcome.assumptions, assume.assumption(), cause);
        } else if (fired.conclusion() instanceof Conclusion.Ask question) {
          outcome
              .asked
              .computeIfAbsent(
                  OpenQuestion.asked(question.about(), about.council()), key -> new ArrayList<>())
              .add(cause);
        }
      }
    }
    return counting(situation, causes);
  }

  /**
   * What counts of that which rules said of one situation. Where one alone can hold, the weightiest
   * does; the others are told apart, and whatever else their rules remark is no reason of what
   * counts.
   */
  private List<Cause> counting(Situation situation, List<Cause> causes) {
    List<Cause> outweighed = new ArrayList<>();
    for (Cause cause : causes) {
      if (isOutweighed(cause, causes)) {
        outweighed.add(cause);
      }
    }
    if (outweighed.isEmpty()) {
      return causes;
    }
    List<Cause> counting =
        causes.stream().filter(cause -> !outweighed.contains(cause)).toList();
    for (Cause cause : outweighed) {
      outcome.disagreements.add(new Outcome.Disagreement(
          situation,
          cause,
          counting.stream().filter(other -> other.outweighs(cause)).toList()));
      note(findings, KnownFinding.RULES_DISAGREE.code(), cause.about());
    }
    Set<Rule> rules =
        outweighed.stream().map(cause -> cause.fired().rule()).collect(Collectors.toSet());
    return counting.stream()
        .filter(cause -> !cause.isRemark() || !rules.contains(cause.fired().rule()))
        .toList();
  }

  private static boolean isOutweighed(Cause cause, List<Cause> causes) {
    for (Cause other : causes) {
      if (other.outweighs(cause)) {
        return true;
      }
    }
    return false;
  }

  private static void note(Map<String, Outcome.Remark> remarks, String id, Cause cause) {
    note(remarks, id, cause.about()).causes.add(cause);
  }

  private static Outcome.Remark note(Map<String, Outcome.Remark> remarks, String id, About about) {
    Outcome.Remark remark = remarks.computeIfAbsent(id, key -> new Outcome.Remark());
    Council council = about.council();
    if (council != null) {
      remark.councils.add(council.id());
    }
    return remark;
  }

  private boolean holds(Rule rule) {
    rule.readings().forEach(under -> outcome.touchedReadings.add(under.reading()));
    return rule.holdsUnder(readings);
  }

  /** Adds the steps that were concluded, with the conditions and the law concluded beside them. */
  void take(int index, Act act, List<Cause> causes) {
    for (Cause cause : causes) {
      if (cause.fired().conclusion() instanceof Conclusion.Take take) {
        Outcome.StepDraft step = step(key(index, take), act);
        step.causes.add(cause);
        for (Cause beside : causes) {
          if (take.action() != Action.RECOMMEND && take.action() != Action.ADVISE) {
            step.needs(beside);
          }
          if (beside.fired().conclusion() instanceof Conclusion.Basis basis) {
            step.basisOf(act).addAll(basis.law());
          } else if (beside.fired().conclusion() instanceof Conclusion.OpenBasis) {
            step.basisOf(act);
          }
        }
      }
    }
  }

  StepKey key(int index, Conclusion.Take take) {
    return index >= 0
        ? new StepKey(index, Optional.empty(), take.body(), take.action())
        : joint(take.body(), take.action());
  }

  /** Decisions are of the committee within whose remit it falls, all else of the area's own. */
  StepKey joint(Body body, Action action) {
    Optional<JointCommitteeId> committee = body != Body.JOINT_COMMITTEE
        ? Optional.empty()
        : (action == Action.DECIDE ? matter.remitCommittee : matter.voiceCommittee)
            .map(JointCommitteeRecord::id);
    return new StepKey(StepKey.JOINT, committee, body, action);
  }

  Outcome.StepDraft step(StepKey key, Act act) {
    Outcome.StepDraft step = step(key);
    step.acts.add(act);
    return step;
  }

  Outcome.StepDraft step(StepKey key) {
    return outcome.steps.computeIfAbsent(key, fresh -> new Outcome.StepDraft());
  }

  /** What was gathered, in short. */
  public Outline outline() {
    Map<CollaborationLevel, List<Integer>> levels = new TreeMap<>(outcome.levels.comparator());
    outcome.levels.forEach((level, draft) -> levels.put(level, List.copyOf(draft.effects)));
    List<Outline.Step> steps = new ArrayList<>();
    outcome.steps.forEach((key, draft) -> steps.add(brief(key, draft)));
    Map<String, List<CouncilId>> findings = new TreeMap<>();
    outcome.allFindings().forEach((id, remark) -> findings.put(id, List.copyOf(remark.councils)));
    List<Outline.AskedQuestion> questions = outcome.asked.keySet().stream()
        .map(asked ->
            new Outline.AskedQuestion(asked.about().code(), asked.council().map(Council::id)))
        .toList();
    return new Outline(
        levels, steps, findings, questions, consulted == null ? List.of() : consulted);
  }

  private Outline.Step brief(StepKey key, Outcome.StepDraft draft) {
    @Nullable Answer callIn = draft.callIn;
    return new Outline.Step(
        key.party() >= 0
            ? Optional.of(matter.parties.get(key.party()).council.id())
            : Optional.empty(),
        key.committee(),
        matter.name(key),
        key.body(),
        key.action(),
        Collections.unmodifiableSet(draft.acts),
        draft.key,
        List.copyOf(draft.conditions.keySet()),
        List.copyOf(draft.notices.keySet()),
        Optional.ofNullable(callIn));
  }
}
