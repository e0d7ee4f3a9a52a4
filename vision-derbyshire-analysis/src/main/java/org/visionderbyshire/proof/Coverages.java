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
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.internal.cells.Cases;
import org.visionderbyshire.internal.cells.Labels;
import org.visionderbyshire.internal.cells.LevelSpace;
import org.visionderbyshire.internal.cells.Regions;
import org.visionderbyshire.internal.cells.Side;
import org.visionderbyshire.internal.cells.SituationSpace;
import org.visionderbyshire.internal.cells.Space;
import org.visionderbyshire.internal.stage.Wiring;
import org.visionderbyshire.internal.words.Phrases;
import org.visionderbyshire.policy.Outline;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.OutcomeTest;
import org.visionderbyshire.rule.ParticipationTest;
import org.visionderbyshire.rule.Situation;

/**
 * How much of a policy many initiatives put to use, gathered one by one, so that there can be any
 * number of them: what they touch is kept, not what they are. Not thread-safe.
 */
public final class Coverages {

  private final Side side;
  private final Cases cases;
  private final Facts facts;
  private final LevelSpace levels;
  private final Set<Integer> levelsTouched = new HashSet<>();
  private final Set<Situation> consulted = new HashSet<>();
  private final List<Coverage.Untouched> untouched = new ArrayList<>();
  private int initiatives;
  private long all;
  private long touched;

  Coverages(Side side, Cases cases, Facts facts) {
    this.side = side;
    this.cases = cases;
    this.facts = facts;
    this.levels = cases.levels(cases.isBlended(side));
  }

  /**
   * Adds an initiative.
   *
   * @throws BadInputException with everything that is wrong with it; it is not counted then
   */
  public void add(Initiative initiative) {
    Outline outline = side.governance().outline(initiative, facts);
    initiatives++;
    Set<OutcomeTest> effects = new LinkedHashSet<>();
    List<ParticipationTest> participation = new ArrayList<>();
    for (Outline.Consulted each : outline.consulted()) {
      consulted.add(each.situation());
      if (each.situation() instanceof OutcomeTest test) {
        effects.add(test);
      } else if (each.situation() instanceof ParticipationTest test) {
        participation.add(test);
      }
    }
    participation.forEach(test -> levelsTouched.addAll(levels.cellsOf(effects, test)));
  }

  /** Which levels and which routes of the policy none of the initiatives takes. */
  public Coverage coverage() {
    untouched.clear();
    all = 0;
    touched = 0;
    levels();
    Wiring.stepMakers().forEach(this::situations);
    return new Coverage(initiatives, all, touched, untouched);
  }

  private void levels() {
    List<Optional<Outline>> answers = levels.outlines(side.governance());
    Labels<String> labels = new Labels<>();
    answers.forEach(
        answer -> labels.add(answer.isPresent(), answer.map(Differences::words).orElse("")));
    add(
        "level",
        levels,
        labels.numbers(),
        levelsTouched,
        box -> labels.of(box.label()),
        box -> answers.get(box.cells().get(0)).map(side::levelRules).orElse(List.of()));
  }

  private void situations(Class<? extends Situation> type) {
    SituationSpace space = cases.space(type);
    Set<Integer> seen = new HashSet<>();
    Labels<List<Conclusion>> labels = new Labels<>();
    for (int cell = 0; cell < space.cells().size(); cell++) {
      List<Conclusion> said = side.settled(space.situation(cell)).steps().conclusions();
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
