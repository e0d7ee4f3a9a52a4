package org.visionderbyshire.advising;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.advice.FieldChange.Field;
import org.visionderbyshire.advice.Target;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.Tier;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.input.Case;
import org.visionderbyshire.input.Input;
import org.visionderbyshire.input.Inputs;
import org.visionderbyshire.internal.input.Candidates;
import org.visionderbyshire.internal.input.Ground;
import org.visionderbyshire.internal.search.RandomCases;
import org.visionderbyshire.policy.Compiled;
import org.visionderbyshire.policy.Outline;
import org.visionderbyshire.vocabulary.Answer;

/**
 * The changes that are told are held against brute force: every input that a proposer sets is given
 * every value that matters, one at a time, and what one of these attains must be told to be
 * attained by a change of that field.
 */
class SingleChangesTest {

  private static final Governance GOVERNANCE = Compiled.VISION_DERBYSHIRE;
  private static final Facts FACTS = VisionDerbyshire.facts();
  private static final Ground GROUND = new Ground(FACTS);
  private static final Candidates CANDIDATES = new Candidates(GROUND);
  private static final int INITIATIVES = 500;

  private static final Map<String, Field> FIELDS = Map.ofEntries(
      Map.entry("participants", Field.PARTICIPANTS),
      Map.entry("lead", Field.LEAD),
      Map.entry("effects", Field.EFFECTS),
      Map.entry("effects[]", Field.EFFECTS),
      Map.entry("effects[].reach", Field.EFFECTS),
      Map.entry("collectiveRegionalAction", Field.COLLECTIVE_REGIONAL_ACTION),
      Map.entry("localApplicationOf", Field.LOCAL_APPLICATION_OF),
      Map.entry("acts", Field.ACTS),
      Map.entry("frameworkPlan", Field.FRAMEWORK_PLAN),
      Map.entry("powers", Field.POWERS),
      Map.entry("function", Field.FUNCTION),
      Map.entry("money[].amount", Field.MONEY),
      Map.entry("money[].withinBudget", Field.WITHIN_BUDGET),
      Map.entry("withinFramework", Field.WITHIN_FRAMEWORK),
      Map.entry("wards.*", Field.WARDS),
      Map.entry("urgency", Field.URGENCY),
      Map.entry("private", Field.PRIVATE),
      Map.entry("jointCommittee", Field.JOINT_COMMITTEE),
      Map.entry("ambitions", Field.AMBITIONS),
      Map.entry("on", Field.ON));

  /** Inputs of which a change is not told though it attains something, and why. */
  private static final Map<String, String> NOT_TOLD = Map.of(
      "money", "with entries left out, less is known, and nothing is otherwise",
      "money[]", "with an entry left out, less is known, and nothing is otherwise",
      "money[].kind", "what a sum is does not change with what it is called",
      "money[].type", "what a sum is does not change with what it is called");

  @Test
  void whatASingleChangeAttainsIsTold() {
    RandomCases cases = new RandomCases(20_240_221, GOVERNANCE, GROUND);
    SplittableRandom random = new SplittableRandom(1);
    Set<String> missed = new LinkedHashSet<>();
    Set<Field> fields = new HashSet<>();
    int tried = 0;
    for (int i = 0; i < INITIATIVES; i++) {
      Case given = cases.next();
      Facts facts = given.facts(FACTS);
      Map<Target, Map<String, String>> attained = attained(given, facts);
      if (!attained.isEmpty()) {
        tried++;
        List<Target> targets = new ArrayList<>(attained.keySet());
        Target target = targets.get(random.nextInt(targets.size()));
        Set<Field> told = told(given.initiative(), facts, target);
        fields.addAll(told);
        attained.getOrDefault(target, Map.of()).forEach((name, how) -> {
          if (!Optional.ofNullable(FIELDS.get(name)).map(told::contains).orElse(false)) {
            missed.add(how + " leads to " + target + " of " + given.initiative());
          }
        });
      }
    }
    assertThat(missed).isEmpty();
    assertThat(tried).isGreaterThan(INITIATIVES / 2);
    assertThat(fields).hasSizeGreaterThan(10);
  }

  /** The fields of which a change alone is told to attain something. */
  private static Set<Field> told(Initiative initiative, Facts facts, Target target) {
    return Advice.of(GOVERNANCE)
        .changes(initiative, facts, target)
        .all()
        .filter(change -> change.fields().size() == 1)
        .map(change -> change.fields().get(0).field())
        .collect(Collectors.toSet());
  }

  /** What is attained by a change of an input and is not so as it is, by the names of inputs. */
  private static Map<Target, Map<String, String>> attained(Case given, Facts facts) {
    Map<Target, Map<String, String>> attained = new LinkedHashMap<>();
    Set<Target> before = targets(GOVERNANCE.outline(given.initiative(), facts));
    for (Input<?> input : Inputs.of(given, Ground.MADE_UP, List.of())) {
      if (input.source() == Input.Source.PROPOSER && !NOT_TOLD.containsKey(input.name())) {
        changed(input, given, facts).forEach((how, then) -> {
          for (Target target : targets(GOVERNANCE.outline(then, facts))) {
            if (!before.contains(target)) {
              attained
                  .computeIfAbsent(target, first -> new TreeMap<>())
                  .putIfAbsent(input.name(), how);
            }
          }
        });
      }
    }
    return attained;
  }

  /** The initiative with each value of an input, but for none and unknown. */
  private static <T> Map<String, Initiative> changed(Input<T> input, Case given, Facts facts) {
    Map<String, Initiative> changed = new LinkedHashMap<>();
    for (Optional<T> value : CANDIDATES.of(input, given)) {
      if (value.filter(some -> !some.toString().equals("UNKNOWN")).isPresent()) {
        try {
          Initiative then = input.set(given, value).initiative();
          if (facts.faults(then).isEmpty() && isSingle(given.initiative(), then, facts)) {
            changed.put(input.path() + " " + value.get(), then);
          }
        } catch (IllegalArgumentException e) {
          // no initiative can say that
        }
      }
    }
    return changed;
  }

  /** Whether councils of the area come in, or some stay out, and not both. */
  private static boolean isSingle(Initiative before, Initiative then, Facts facts) {
    Set<CouncilId> in = new LinkedHashSet<>(then.participants());
    before.participants().forEach(in::remove);
    return (in.isEmpty() || then.participants().containsAll(before.participants()))
        && in.stream()
            .map(id -> facts.council(id).orElseThrow())
            .allMatch(council -> facts.isOurs(council) && council.tier() != Tier.UNITARY);
  }

  private static Set<Target> targets(Outline outline) {
    Set<Target> targets = new LinkedHashSet<>();
    outline.levels().keySet().forEach(level -> targets.add(new Target.OfLevel(level)));
    for (Outline.Step step : outline.steps()) {
      targets.add(new Target.OfStep(step.council(), step.body(), Optional.of(step.action())));
      if (step.keyDecision() == Answer.YES) {
        targets.add(new Target.OfKeyDecision(step.council()));
      }
    }
    return targets;
  }
}
