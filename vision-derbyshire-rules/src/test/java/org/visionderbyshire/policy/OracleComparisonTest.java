package org.visionderbyshire.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.determination.Condition;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.Step;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.policy.oracle.Oracle;
import org.visionderbyshire.policy.oracle.RandomInitiatives;

/** Rules and oracle were written apart from each other, from the same contract; they must agree. */
class OracleComparisonTest {

  private static final int EACH = Integer.getInteger("oracle.initiatives", 5_000);

  @Test
  void agreesOnSeededRandomInitiatives() {
    Governance governance = Compiled.VISION_DERBYSHIRE;
    List<String> differences = LongStream.of(20220404, 20240222)
        .parallel()
        .boxed()
        .flatMap(seed -> differences(governance, seed).stream())
        .toList();
    assertThat(differences).isEmpty();
  }

  private static List<String> differences(Governance governance, long seed) {
    Map<Map<String, String>, Governance> byReadings = new HashMap<>();
    RandomInitiatives random = new RandomInitiatives(seed);
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < EACH && differences.size() < 10; i++) {
      Initiative initiative = random.next();
      Governance under = byReadings.computeIfAbsent(random.readings(), governance::with);
      Oracle.Answer oracle = Oracle.determine(initiative, random.facts(), random.readings());
      String expected = told(oracle, initiative);
      String actual = told(under.determine(initiative, random.facts()), oracle);
      if (!actual.equals(expected)) {
        differences.add("seed " + seed + " number " + i + " under " + random.readings() + "\n"
            + initiative + "\nexpected\n" + expected + "\nactual\n" + actual);
      }
    }
    return differences;
  }

  private static String told(Determination answer, Oracle.Answer oracle) {
    Map<List<Object>, Oracle.Step> expected = new HashMap<>();
    oracle.steps().forEach(step -> expected.put(step.identity(), step));
    SortedMap<CollaborationLevel, List<String>> levels = new TreeMap<>();
    answer.levels().forEach(found -> levels.put(found.level(), found.effects()));
    SortedSet<String> steps = new TreeSet<>();
    answer
        .steps()
        .forEach(step -> steps.add(step.council().map(CouncilId::value).orElse("-") + " "
            + step.jointCommittee().map(Object::toString).orElse("-") + " "
            + step.body() + " " + step.action() + " " + step.acts() + " key "
            + step.keyDecision() + " "
            + step.conditions().stream().map(Condition::id).sorted().toList()
            + step.callIn()
                .map(callIn -> " call-in " + callIn.applies() + (callIn.waived() ? " waived" : ""))
                .orElse("")
            + basis(step, expected.get(identity(step)))));
    SortedMap<String, Set<CouncilId>> findings = new TreeMap<>();
    answer.findings().forEach(f -> findings.put(f.id(), new TreeSet<>(f.councils())));
    SortedMap<String, Set<CouncilId>> assumptions = new TreeMap<>();
    answer.assumptions().forEach(a -> assumptions.put(a.id(), new TreeSet<>(a.councils())));
    SortedSet<String> questions = new TreeSet<>();
    answer
        .questions()
        .forEach(q -> questions.add(q.about() + q.council().map(c -> " " + c).orElse("")));
    return lines(answer.level(), levels, steps, findings, assumptions, questions, answer.settled());
  }

  private static List<Object> identity(Step step) {
    return List.of(step.council(), step.jointCommittee(), step.body(), step.action());
  }

  /** What a step rests on, told only where the oracle tells it. */
  private static String basis(Step step, Oracle.@Nullable Step expected) {
    return expected == null || expected.namedBasis().isEmpty()
        ? ""
        : " under " + step.legalBasis().stream().map(Citation::text).sorted().toList();
  }

  private static String told(Oracle.Answer answer, Initiative initiative) {
    SortedMap<CollaborationLevel, List<String>> levels = new TreeMap<>();
    answer
        .levels()
        .forEach((level, effects) -> levels.put(
            level, effects.stream().map(e -> initiative.effects().get(e).name()).toList()));
    SortedSet<String> steps = new TreeSet<>();
    answer
        .steps()
        .forEach(step -> steps.add(step.council().map(CouncilId::value).orElse("-") + " "
            + step.jointCommittee().map(Object::toString).orElse("-") + " "
            + step.body() + " " + step.action() + " "
            + List.copyOf(EnumSet.copyOf(step.acts())) + " key "
            + step.keyDecision() + " " + step.conditions()
            + step.callIn()
                .map(callIn -> " call-in " + callIn + (step.callInWaived() ? " waived" : ""))
                .orElse("")
            + step.namedBasis().map(law -> " under " + law).orElse("")));
    SortedSet<String> questions = new TreeSet<>();
    answer
        .questions()
        .forEach(q -> questions.add(q.about() + q.council().map(c -> " " + c).orElse("")));
    return lines(
        answer.level(),
        levels,
        steps,
        answer.findings(),
        answer.assumptions(),
        questions,
        answer.settled());
  }

  private static String lines(
      Object level,
      Object levels,
      SortedSet<String> steps,
      Object findings,
      Object assumptions,
      Object questions,
      boolean settled) {
    return "level " + level + "\nlevels " + levels + "\n" + String.join("\n", steps)
        + "\nfindings " + findings + "\nassumptions " + assumptions + "\nquestions " + questions
        + "\nsettled " + settled;
  }
}
