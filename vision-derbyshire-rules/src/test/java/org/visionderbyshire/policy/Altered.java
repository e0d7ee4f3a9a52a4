package org.visionderbyshire.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.vocabulary.Answer;

/**
 * Policies with another rule, answered by what the parts of the rule say, so that nothing has to be
 * compiled: the other rules go on saying what the engine had them say.
 */
public final class Altered {

  private Altered() {}

  /**
   * The same policy; each situation that is put to it, or to it under other readings, is told once.
   */
  public static Governance overheard(Governance base, Consumer<Situation> listener) {
    return base.answering(base.rules(), situation -> {
      listener.accept(situation);
      return base.fired(situation);
    });
  }

  /** The policy with no rules but those about one kind of situation. */
  public static Governance about(Governance base, String situation) {
    return base.answering(
        base.rules().stream().filter(rule -> rule.situation().equals(situation)).toList(),
        base::fired);
  }

  /** The policy with one of its rules in another form, with the same id. */
  public static Governance with(Governance base, Rule other) {
    List<Rule> rules = base.rules().stream()
        .map(rule -> rule.id().equals(other.id()) ? other : rule)
        .toList();
    Template sentence = Template.of(other.sentence());
    return base.answering(rules, situation -> {
      List<Fired> fired = base.fired(situation);
      if (!situation.getClass().getSimpleName().equals(other.situation())) {
        return fired;
      }
      return Stream.concat(
              fired.stream().filter(each -> !each.rule().id().equals(other.id())),
              said(other, situation).stream()
                  .map(conclusion -> new Fired(other, sentence, conclusion)))
          .sorted(Comparator.comparing(Fired::rule))
          .toList();
    });
  }

  /** What a rule says in a situation of its kind. */
  public static List<Conclusion> said(Rule rule, Situation situation) {
    if (!rule.conditions().stream().allMatch(condition -> condition.holds(situation))) {
      return List.of();
    }
    List<Conclusion> said = new ArrayList<>();
    rule.insertions().forEach(insertion -> insertion.in(situation).ifPresent(said::add));
    return said;
  }

  /** A rule that says other things or holds elsewhere. */
  public static Rule but(Rule rule, List<Condition> conditions, List<Insertion> insertions) {
    return new Rule(
        rule.id(),
        rule.sentence(),
        rule.citations(),
        rule.file(),
        rule.line(),
        rule.situation(),
        conditions,
        insertions,
        rule.readings(),
        rule.opaqueBecause());
  }

  /**
   * All that a policy answers, but for reasons and for what follows from trying other answers and
   * readings: levels, steps with all that goes with them, findings, assumptions, questions that
   * rules ask, and days.
   *
   * @return by the conclusion that it shows, or in a word; what is the same is equal
   */
  public static Map<Object, Set<Object>> answer(
      Governance governance, Initiative initiative, Facts facts, Window window) {
    Matter matter = new Matter(initiative, facts);
    Inquiry inquiry =
        new Inquiry(new KnownAnswers(governance::fired), governance.readings(), matter);
    Outcome outcome = Evaluation.of(inquiry);
    Schedule schedule = Schedule.of(TimetableStage.run(inquiry, window), window);
    schedule.noteChanges(inquiry, window);
    Map<Object, Set<Object>> answer = new HashMap<>();
    outcome.levels.forEach(
        (level, draft) -> add(answer, "the level", List.of(level, List.copyOf(draft.effects))));
    outcome.findings.forEach(
        (id, remark) -> add(answer, new Conclusion.Found(id), List.copyOf(remark.councils)));
    outcome.assumptions.forEach(
        (id, remark) -> add(answer, new Conclusion.Assume(id), List.copyOf(remark.councils)));
    outcome
        .asked
        .keySet()
        .forEach(asked -> add(
            answer, new Conclusion.Ask(asked.about().code()), asked.council().isPresent()));
    outcome.steps.forEach((key, step) -> {
      add(answer, new Conclusion.Take(key.body(), key.action()), List.of(key, step.acts));
      step.conditions.keySet().forEach(on -> add(answer, new Conclusion.On(on), key));
      step.duties.keySet().forEach(duty -> add(answer, new Conclusion.Must(duty), key));
      step.notices
          .keySet()
          .forEach(kind ->
              add(answer, new Conclusion.Needs(kind, 0), List.of(key, step.clearDays(kind))));
      if (!step.basis.isEmpty()) {
        add(answer, "the legal basis", List.of(key, Set.copyOf(step.basis)));
      }
      if (step.key != Answer.NO) {
        add(answer, "key decisions", List.of(key, step.key));
      }
      Optional.ofNullable(step.callIn)
          .ifPresent(callIn -> add(answer, "call-in", List.of(key, callIn, step.callInWaived)));
    });
    schedule
        .steps()
        .forEach(step -> add(
            answer,
            "the days",
            List.of(
                step.slot().key(),
                step.day(),
                step.open(),
                step.day().flatMap(step.slot()::inEffect).map(Slot.InEffect::first))));
    return answer;
  }

  private static void add(Map<Object, Set<Object>> answer, Object about, Object value) {
    answer.computeIfAbsent(about, fresh -> new HashSet<>()).add(value);
  }
}
