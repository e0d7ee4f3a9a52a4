package org.visionderbyshire.internal.cells;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.citation.Sources;
import org.visionderbyshire.determination.KnownFinding;
import org.visionderbyshire.internal.stage.Wiring;
import org.visionderbyshire.policy.Rule;
import org.visionderbyshire.policy.RuleConclusion;
import org.visionderbyshire.rule.Conclusion;

/**
 * What an answer to a situation comes to, whichever rules gave it, as the stages take it: of
 * several levels the widest, of several answers yes before unknown before no, of several terms of
 * one notice the longest, and so on; what can stand side by side as it is, each once.
 *
 * @param conclusions what is concluded, in an order of its own
 * @param law the law on which steps rest: what rules name, or else what those cite that make steps
 */
public record SettledAnswer(List<Conclusion> conclusions, List<Citation> law) {

  /** That rules disagree is found wherever one outweighs another, which no rule says itself. */
  private static final Conclusion DISAGREE =
      new Conclusion.Found(KnownFinding.RULES_DISAGREE.code());

  /** What rules say that hold under readings. */
  public static SettledAnswer of(List<RuleConclusion> said, Map<String, String> readings) {
    List<RuleConclusion> holding =
        said.stream().filter(each -> each.rule().holdsUnder(readings)).toList();
    return new SettledAnswer(
        settled(holding.stream().map(RuleConclusion::conclusion)), lawOf(holding));
  }

  private static List<Citation> lawOf(List<RuleConclusion> said) {
    List<Citation> named = said.stream()
        .map(RuleConclusion::conclusion)
        .filter(Conclusion.Basis.class::isInstance)
        .flatMap(basis -> ((Conclusion.Basis) basis).law().stream())
        .toList();
    boolean open =
        said.stream().anyMatch(each -> each.conclusion() instanceof Conclusion.OpenBasis);
    Stream<Citation> law = named.isEmpty() && !open
        ? said.stream()
            .filter(each -> each.conclusion() instanceof Conclusion.Take)
            .flatMap(each -> each.rule().citations().stream())
            .filter(Sources::isLaw)
        : named.stream();
    return law.distinct().sorted(Comparator.comparing(Citation::toString)).toList();
  }

  private static List<Conclusion> settled(Stream<Conclusion> all) {
    Set<Conclusion> said = all.collect(Collectors.toCollection(HashSet::new));
    if (said.removeAll(outweighed(said))) {
      said.add(DISAGREE);
    }
    return said.stream().sorted(Comparator.comparing(Conclusion::toString)).toList();
  }

  private static Set<Conclusion> outweighed(Collection<Conclusion> said) {
    return said.stream()
        .filter(conclusion -> said.stream().anyMatch(other -> outweighs(other, conclusion)))
        .collect(Collectors.toSet());
  }

  private static boolean outweighs(Conclusion one, Conclusion other) {
    return one instanceof Conclusion.Exclusive word && word.outweighs(other);
  }

  /** What it concludes of one kind. */
  public SettledAnswer only(Predicate<Conclusion> kind) {
    return new SettledAnswer(conclusions.stream().filter(kind).toList(), List.of());
  }

  /** What it concludes beside levels: findings, questions and assumptions. */
  public SettledAnswer remarks() {
    return only(Conclusion.Remark.class::isInstance);
  }

  /** What it concludes of who takes which steps. */
  public SettledAnswer steps() {
    return only(Wiring::makesSteps);
  }

  /** What it concludes that another does not. */
  public List<Conclusion> beyond(SettledAnswer other) {
    List<Conclusion> beyond = new ArrayList<>(conclusions);
    beyond.removeAll(other.conclusions);
    return List.copyOf(beyond);
  }

  /** Whether it concludes anything of that kind. */
  public boolean concludes(Class<? extends Conclusion> kind) {
    return conclusions.stream().anyMatch(kind::isInstance);
  }

  /**
   * What a conclusion answers of which another rule could say otherwise, in one word; none where
   * conclusions of that kind stand side by side.
   */
  public static Optional<String> disputed(Conclusion conclusion) {
    if (conclusion instanceof Conclusion.Level
        || conclusion instanceof Conclusion.NoLevel
        || conclusion instanceof Conclusion.LevelPending) {
      return Optional.of("level");
    }
    if (conclusion instanceof Conclusion.OwnRoute || conclusion instanceof Conclusion.Covered) {
      return Optional.of("whose matter");
    }
    if (conclusion instanceof Conclusion.Take take) {
      return Optional.of(take.action().code());
    }
    if (conclusion instanceof Conclusion.Needs needs) {
      return Optional.of(needs.notice().code());
    }
    return Stream.of(
            Conclusion.ExactSum.class,
            Conclusion.Key.class,
            Conclusion.CallIn.class,
            Conclusion.Counts.class,
            Conclusion.OnBankHolidays.class,
            Conclusion.Published.class,
            Conclusion.TakesEffect.class)
        .filter(kind -> kind.isInstance(conclusion))
        .map(Class::getSimpleName)
        .findFirst();
  }

  /** Rules that hold under readings and say something of that kind, or disagree about it. */
  public static List<Rule> rules(
      List<RuleConclusion> said, Map<String, String> readings, List<Conclusion> conclusions) {
    List<RuleConclusion> holding =
        said.stream().filter(each -> each.rule().holdsUnder(readings)).toList();
    List<Conclusion> all = holding.stream().map(RuleConclusion::conclusion).toList();
    return holding.stream()
        .filter(each -> conclusions.contains(each.conclusion())
            || (conclusions.contains(DISAGREE) && isDisputed(each.conclusion(), all)))
        .map(RuleConclusion::rule)
        .distinct()
        .toList();
  }

  private static boolean isDisputed(Conclusion conclusion, List<Conclusion> all) {
    return all.stream()
        .anyMatch(other -> outweighs(other, conclusion) || outweighs(conclusion, other));
  }
}
