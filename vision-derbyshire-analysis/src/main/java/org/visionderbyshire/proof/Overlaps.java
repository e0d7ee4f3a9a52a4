package org.visionderbyshire.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.visionderbyshire.analysis.Overlap;
import org.visionderbyshire.internal.cells.Cases;
import org.visionderbyshire.internal.cells.Labels;
import org.visionderbyshire.internal.cells.Regions;
import org.visionderbyshire.internal.cells.SettledAnswer;
import org.visionderbyshire.internal.cells.Side;
import org.visionderbyshire.internal.cells.SituationSpace;
import org.visionderbyshire.internal.errand.Parts;
import org.visionderbyshire.internal.words.Phrases;
import org.visionderbyshire.policy.Rule;
import org.visionderbyshire.policy.RuleConclusion;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.Situation;

/** Where rules conclude different things of one situation, and whether a reading settles it. */
final class Overlaps {

  private final Side side;
  private final Cases cases;
  private final List<Overlap> overlaps = new ArrayList<>();

  private Overlaps(Side side, Cases cases) {
    this.side = side;
    this.cases = cases;
  }

  static List<Overlap> of(Side side, Cases cases, Parts parts) {
    Overlaps overlaps = new Overlaps(side, cases);
    for (Class<? extends Situation> type : cases.types()) {
      parts.part("overlaps in " + Phrases.subject(type), () -> overlaps.of(type));
    }
    return List.copyOf(overlaps.overlaps);
  }

  private void of(Class<? extends Situation> type) {
    SituationSpace space = cases.space(type);
    List<Situation> situations = space.firsts();
    TreeSet<String> topics = new TreeSet<>();
    situations.forEach(situation -> side.ask(situation)
        .forEach(said -> SettledAnswer.disputed(said.conclusion()).ifPresent(topics::add)));
    for (String topic : topics) {
      Labels<List<RuleConclusion>> labels = new Labels<>();
      for (Situation situation : situations) {
        List<RuleConclusion> voices = side.ask(situation).stream()
            .filter(said -> SettledAnswer.disputed(said.conclusion()).equals(Optional.of(topic)))
            .toList();
        boolean differ =
            voices.stream().map(RuleConclusion::conclusion).distinct().count() > 1;
        labels.add(differ, voices);
      }
      for (Regions.Box box : Regions.of(space, labels.numbers())) {
        List<RuleConclusion> voices = labels.of(box.label());
        cases
            .region(space, box)
            .ifPresent(
                region -> overlaps.add(new Overlap(voices(voices), region, settledBy(voices))));
      }
    }
  }

  private static List<Overlap.Voice> voices(List<RuleConclusion> voices) {
    return voices.stream()
        .map(said -> new Overlap.Voice(
            Side.reference(said.rule()), Phrases.conclusions(List.of(said.conclusion()))))
        .toList();
  }

  /** The readings that keep each two which differ apart; none if some two can hold together. */
  private static List<String> settledBy(List<RuleConclusion> voices) {
    TreeSet<String> readings = new TreeSet<>();
    for (RuleConclusion one : voices) {
      for (RuleConclusion other : voices) {
        if (isLess(one.conclusion(), other.conclusion())) {
          Collection<String> apart = apart(one.rule(), other.rule());
          if (apart.isEmpty()) {
            return List.of();
          }
          readings.addAll(apart);
        }
      }
    }
    return List.copyOf(readings);
  }

  private static boolean isLess(Conclusion one, Conclusion other) {
    return one.toString().compareTo(other.toString()) < 0;
  }

  /** The readings of which no option lets both rules hold. */
  private static Collection<String> apart(Rule one, Rule other) {
    Map<String, List<String>> options = new TreeMap<>();
    one.readings().forEach(under -> options.put(under.reading(), under.options()));
    TreeSet<String> apart = new TreeSet<>();
    for (Rule.Under under : other.readings()) {
      List<String> mine = options.get(under.reading());
      if (mine != null && mine.stream().noneMatch(under.options()::contains)) {
        apart.add(under.reading());
      }
    }
    return apart;
  }
}
