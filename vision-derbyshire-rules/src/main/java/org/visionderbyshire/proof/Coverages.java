package org.visionderbyshire.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.visionderbyshire.analysis.Coverage;
import org.visionderbyshire.analysis.RuleReference;
import org.visionderbyshire.policy.Outline;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.OutcomeTest;
import org.visionderbyshire.rule.ParticipationTest;
import org.visionderbyshire.rule.Situation;

/** Which levels and which routes of a policy no initiative of many takes. */
final class Coverages {

  private final Side side;
  private final Cases cases;
  private final List<Coverage.Untouched> untouched = new ArrayList<>();
  private long all;
  private long touched;

  private Coverages(Side side, Cases cases) {
    this.side = side;
    this.cases = cases;
  }

  static Coverage of(Side side, Cases cases, List<Outline> outlines) {
    Coverages coverages = new Coverages(side, cases);
    coverages.levels(outlines);
    Set<Situation> consulted = new HashSet<>();
    outlines.forEach(
        outline -> outline.consulted().forEach(situation -> consulted.add(situation.situation())));
    Cases.STEPS.forEach(type -> coverages.situations(type, consulted));
    return new Coverage(outlines.size(), coverages.all, coverages.touched, coverages.untouched);
  }

  private void levels(List<Outline> outlines) {
    LevelSpace space = cases.levels(cases.isBlended(side));
    Set<Integer> seen = new HashSet<>();
    for (Outline outline : outlines) {
      Set<OutcomeTest> effects = new LinkedHashSet<>();
      List<ParticipationTest> participation = new ArrayList<>();
      for (Outline.Consulted consulted : outline.consulted()) {
        if (consulted.situation() instanceof OutcomeTest test) {
          effects.add(test);
        } else if (consulted.situation() instanceof ParticipationTest test) {
          participation.add(test);
        }
      }
      participation.forEach(test -> seen.addAll(space.cellsOf(effects, test)));
    }
    List<Optional<Outline>> answers = space.outlines(side.governance());
    Labels<String> labels = new Labels<>();
    answers.forEach(
        answer -> labels.add(answer.isPresent(), answer.map(Differences::words).orElse("")));
    add(
        "level",
        space,
        labels.numbers(),
        seen,
        box -> labels.of(box.label()),
        box -> answers.get(box.cells().get(0)).map(side::levelRules).orElse(List.of()));
  }

  private void situations(Class<? extends Situation> type, Set<Situation> consulted) {
    SituationSpace space = cases.space(type);
    Set<Integer> seen = new HashSet<>();
    Labels<List<Conclusion>> labels = new Labels<>();
    for (int cell = 0; cell < space.cells().size(); cell++) {
      List<Conclusion> said = side.verdict(space.situation(cell)).steps().conclusions();
      labels.add(!said.isEmpty(), said);
      if (space.situations(cell).stream().anyMatch(consulted::contains)) {
        seen.add(cell);
      }
    }
    add(
        Phrases.subject(type),
        space,
        labels.numbers(),
        seen,
        box -> Phrases.conclusions(labels.of(box.label())),
        box -> side.rules(space.situation(box.cells().get(0)), labels.of(box.label())));
  }

  private void add(
      String subject,
      Space space,
      int[] labels,
      Set<Integer> seen,
      Function<Regions.Box, String> answer,
      Function<Regions.Box, List<RuleReference>> rules) {
    for (int cell = 0; cell < labels.length; cell++) {
      all += space.weight(cell);
      touched += seen.contains(cell) ? space.weight(cell) : 0;
    }
    for (Regions.Box box : Regions.of(space, labels)) {
      if (box.cells().stream().noneMatch(seen::contains)) {
        cases
            .region(space, box)
            .ifPresent(region -> untouched.add(
                new Coverage.Untouched(subject, region, answer.apply(box), rules.apply(box))));
      }
    }
  }
}
