package org.visionderbyshire.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.visionderbyshire.analysis.Example;
import org.visionderbyshire.analysis.Move;
import org.visionderbyshire.analysis.Region;
import org.visionderbyshire.policy.Outline;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.Situation;

/**
 * Everything that two policies answer differently. Levels are compared over whole initiatives, all
 * else situation by situation: where all situations are answered alike, so is every initiative, as
 * what is made of the answers is the same.
 */
final class Differences {

  private final Side before;
  private final Side after;
  private final Cases cases;
  private final List<Move> moves = new ArrayList<>();
  private long compared;
  private long unreached;

  private Differences(Side before, Side after, Cases cases) {
    this.before = before;
    this.after = after;
    this.cases = cases;
  }

  static Differences of(Side before, Side after, Cases cases) {
    Differences differences = new Differences(before, after, cases);
    differences.levels();
    for (Class<? extends Situation> type : cases.types()) {
      differences.situations(type);
    }
    return differences;
  }

  List<Move> moves() {
    return List.copyOf(moves);
  }

  long compared() {
    return compared;
  }

  /** How many cases differ to which no initiative was found to lead. */
  long unreached() {
    return unreached;
  }

  private void levels() {
    if (Side.LEVELS.stream().allMatch(type -> before.hasTheRulesOf(after, type))) {
      return;
    }
    LevelSpace space = cases.levels(cases.isBlended(before) || cases.isBlended(after));
    List<Optional<Outline>> one = space.outlines(before.governance());
    List<Optional<Outline>> other = space.outlines(after.governance());
    Labels<List<String>> labels = new Labels<>();
    for (int cell = 0; cell < one.size(); cell++) {
      Optional<Outline> was = one.get(cell);
      Optional<Outline> is = other.get(cell);
      boolean differ = was.isPresent()
          && is.isPresent()
          && !was.get().levels().equals(is.get().levels());
      labels.add(differ, differ ? List.of(words(was.get()), words(is.get())) : List.of());
    }
    for (Regions.Box box : Regions.of(space, labels.numbers())) {
      List<String> answers = labels.of(box.label());
      int cell = box.cells().get(0);
      cases
          .region(space, box)
          .ifPresent(region -> moves.add(new Move(
              "level",
              region,
              answers.get(0),
              answers.get(1),
              one.get(cell).map(before::levelRules).orElse(List.of()),
              other.get(cell).map(after::levelRules).orElse(List.of()))));
    }
  }

  private void situations(Class<? extends Situation> type) {
    SituationSpace space = cases.space(type);
    compared += space.weight();
    if (before.hasTheRulesOf(after, type)) {
      return;
    }
    Labels<List<List<Conclusion>>> labels = new Labels<>();
    for (Situation situation : space.firsts()) {
      Verdict one = verdict(before, situation);
      Verdict other = verdict(after, situation);
      labels.add(!one.equals(other), List.of(one.beyond(other), other.beyond(one)));
    }
    for (Regions.Box box : Regions.of(space, labels.numbers())) {
      List<List<Conclusion>> answers = labels.of(box.label());
      Optional<Region> region = region(space, box);
      if (region.isEmpty()) {
        unreached += box.cells().stream().mapToLong(space::weight).sum();
      } else {
        Situation situation = space.situation(box.cells().get(0));
        moves.add(new Move(
            subject(type),
            region.get(),
            Phrases.conclusions(answers.get(0)),
            Phrases.conclusions(answers.get(1)),
            before.rules(situation, answers.get(0)),
            after.rules(situation, answers.get(1))));
      }
    }
  }

  private static String subject(Class<? extends Situation> type) {
    return (Side.LEVELS.contains(type) ? "findings and questions: " : "") + Phrases.subject(type);
  }

  /** The levels found, the widest first. */
  static String words(Outline outline) {
    return outline.levels().isEmpty()
        ? "no level"
        : String.join(
            " and ", outline.levels().keySet().stream().map(LevelPhrases::level).toList());
  }

  /** Levels are compared over whole initiatives; of their situations only what is said beside. */
  private static Verdict verdict(Side side, Situation situation) {
    Verdict verdict = side.verdict(situation);
    return Side.LEVELS.contains(situation.getClass()) ? verdict.remarks() : verdict;
  }

  /** The region of a box, with an example that the two determine differently if there is one. */
  private Optional<Region> region(SituationSpace space, Regions.Box box) {
    Optional<Example> shown = box.cells().stream()
        .map(cell -> space.example(cell, cases))
        .flatMap(Optional::stream)
        .filter(this::isDifferent)
        .findFirst();
    return shown.isPresent()
        ? shown.map(example -> Cases.region(space, box, example))
        : cases.region(space, box);
  }

  private boolean isDifferent(Example example) {
    Outline one = cases.outline(before, example);
    Outline other = cases.outline(after, example);
    return !one.levels().equals(other.levels())
        || !one.steps().equals(other.steps())
        || !one.findings().equals(other.findings())
        || !one.questions().equals(other.questions());
  }
}
