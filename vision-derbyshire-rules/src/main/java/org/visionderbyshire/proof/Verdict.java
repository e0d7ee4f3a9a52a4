package org.visionderbyshire.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.visionderbyshire.policy.Rule;
import org.visionderbyshire.policy.Said;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.vocabulary.Answer;

/**
 * What an answer to a situation comes to, whichever rules gave it, as the stages take it: of
 * several levels the widest, of several answers about a key decision yes before unknown before no,
 * of several terms of one notice the longest, and so on; what can stand side by side as it is, each
 * once.
 *
 * @param conclusions what is concluded, in an order of its own
 */
record Verdict(List<Conclusion> conclusions) {

  /** Of what one answer counts. */
  private static final Set<Class<? extends Conclusion>> SINGLE = Set.of(
      Conclusion.Level.class,
      Conclusion.Key.class,
      Conclusion.CallIn.class,
      Conclusion.Counts.class,
      Conclusion.OnBankHolidays.class,
      Conclusion.Published.class,
      Conclusion.TakesEffect.class);

  private static final List<Answer> BY_WEIGHT = List.of(Answer.NO, Answer.UNKNOWN, Answer.YES);

  /** What rules say that hold under readings. */
  static Verdict of(List<Said> said, Map<String, String> readings) {
    return new Verdict(settled(
        said.stream().filter(each -> each.rule().holdsUnder(readings)).map(Said::conclusion)));
  }

  private static List<Conclusion> settled(Stream<Conclusion> all) {
    Map<Object, Conclusion> settled = new HashMap<>();
    all.forEach(conclusion -> settled.merge(topic(conclusion), conclusion, Verdict::weightier));
    return settled.values().stream()
        .sorted(Comparator.comparing(Conclusion::toString))
        .toList();
  }

  /** Of what there can be one answer only; else the conclusion itself. */
  private static Object topic(Conclusion conclusion) {
    return conclusion instanceof Conclusion.Needs needs
        ? needs.notice()
        : SINGLE.contains(conclusion.getClass()) ? conclusion.getClass() : conclusion;
  }

  private static Conclusion weightier(Conclusion one, Conclusion other) {
    if (one instanceof Conclusion.Level mine && other instanceof Conclusion.Level its) {
      return mine.level().compareTo(its.level()) >= 0 ? one : other;
    }
    if (one instanceof Conclusion.Key mine && other instanceof Conclusion.Key its) {
      return BY_WEIGHT.indexOf(mine.answer()) >= BY_WEIGHT.indexOf(its.answer()) ? one : other;
    }
    if (one instanceof Conclusion.Needs mine && other instanceof Conclusion.Needs its) {
      return mine.clearDays() >= its.clearDays() ? one : other;
    }
    if (one instanceof Conclusion.Published mine && other instanceof Conclusion.Published its) {
      return mine.workingDays() >= its.workingDays() ? one : other;
    }
    if (one instanceof Conclusion.TakesEffect mine && other instanceof Conclusion.TakesEffect its) {
      return mine.effect().compareTo(its.effect()) >= 0 ? one : other;
    }
    // of call-in the last rule counts, of clocks the first
    return one instanceof Conclusion.CallIn ? other : one;
  }

  /** What it concludes of one kind. */
  Verdict only(Class<? extends Conclusion> kind) {
    return new Verdict(conclusions.stream().filter(kind::isInstance).toList());
  }

  /** What it concludes beside levels: findings, questions and assumptions. */
  Verdict remarks() {
    return new Verdict(conclusions.stream()
        .filter(conclusion -> conclusion instanceof Conclusion.Found
            || conclusion instanceof Conclusion.Ask
            || conclusion instanceof Conclusion.Assume)
        .toList());
  }

  /** What it concludes of who takes which steps. */
  Verdict steps() {
    return new Verdict(conclusions.stream()
        .filter(conclusion -> conclusion instanceof Conclusion.OwnRoute
            || conclusion instanceof Conclusion.Covered
            || conclusion instanceof Conclusion.Take
            || conclusion instanceof Conclusion.LeadSubmits)
        .toList());
  }

  /** What it concludes that another does not. */
  List<Conclusion> beyond(Verdict other) {
    List<Conclusion> beyond = new ArrayList<>(conclusions);
    beyond.removeAll(other.conclusions);
    return List.copyOf(beyond);
  }

  /** Whether it concludes anything of that kind. */
  boolean concludes(Class<? extends Conclusion> kind) {
    return conclusions.stream().anyMatch(kind::isInstance);
  }

  /**
   * What a conclusion answers of which another rule could say otherwise, in one word; none where
   * conclusions of that kind stand side by side.
   */
  static Optional<String> disputed(Conclusion conclusion) {
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

  /** Rules that hold under readings and say something of that kind. */
  static List<Rule> rules(
      List<Said> said, Map<String, String> readings, List<Conclusion> conclusions) {
    return said.stream()
        .filter(each -> each.rule().holdsUnder(readings))
        .filter(each -> conclusions.contains(each.conclusion()))
        .map(Said::rule)
        .distinct()
        .toList();
  }
}
