package org.visionderbyshire.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.visionderbyshire.rule.Attribute;

/**
 * Rules of a policy with one condition more or less, or one word more or less, at random; the same
 * seed gives the same ones. Not thread-safe.
 */
public final class Mutants {

  private static final int MOST_COUNT = 8;

  /** So many tries are enough for any rule to be changed. */
  private static final int TRIES = 1_000;

  private final List<Rule> rules;
  private final SplittableRandom random;

  public Mutants(Governance governance, long seed) {
    this.rules = governance.rules().stream().filter(rule -> !rule.opaque()).toList();
    this.random = new SplittableRandom(seed);
  }

  /** A rule in another form than the policy has it. */
  public Rule next() {
    for (int tries = 0; tries < TRIES; tries++) {
      Rule rule = pick(rules);
      List<Condition> conditions = new ArrayList<>(rule.conditions());
      List<Insertion> insertions = new ArrayList<>(rule.insertions());
      boolean changed = switch (random.nextInt(4)) {
        case 0 -> !components(rule).isEmpty() && conditions.add(condition(rule));
        case 1 -> removeOne(conditions);
        case 2 -> !words(rule).isEmpty() && insertions.add(pick(words(rule)));
        default -> removeOne(insertions);
      };
      Rule other = Altered.but(rule, conditions, insertions);
      if (changed && !other.equals(rule)) {
        return other;
      }
    }
    throw new IllegalStateException("no rule of these can be changed: " + rules);
  }

  /** In a word: what was done to a rule. */
  public static String words(Rule before, Rule after) {
    List<Condition> more = new ArrayList<>(after.conditions());
    more.removeAll(before.conditions());
    List<Condition> fewer = new ArrayList<>(before.conditions());
    fewer.removeAll(after.conditions());
    return before.id() + " with conditions " + more + " more, " + fewer + " fewer; saying "
        + after.insertions() + " in place of " + before.insertions();
  }

  /** What can be read of the situation that a rule is about; nothing of some. */
  private static List<Attribute> components(Rule rule) {
    return Attribute.componentsOf(Attribute.situations().get(rule.situation()));
  }

  private Condition condition(Rule rule) {
    Attribute component = pick(components(rule));
    if (component.kind() == boolean.class) {
      return new Condition(
          "",
          component,
          pick(List.of(Condition.Comparison.YES, Condition.Comparison.NO)),
          List.of());
    }
    if (component.kind() == int.class) {
      return new Condition(
          "",
          component,
          pick(List.of(
              Condition.Comparison.BELOW,
              Condition.Comparison.AT_MOST,
              Condition.Comparison.AT_LEAST,
              Condition.Comparison.ABOVE)),
          List.of(random.nextInt(MOST_COUNT + 1)));
    }
    return new Condition(
        "",
        component,
        pick(List.of(Condition.Comparison.AMONG, Condition.Comparison.NOT_AMONG)),
        List.of(pick(Arrays.asList(component.kind().getEnumConstants()))));
  }

  /** What rules say of situations of that kind. */
  private List<Insertion> words(Rule rule) {
    return rules.stream()
        .filter(other -> other.situation().equals(rule.situation()))
        .flatMap(other -> other.insertions().stream())
        .filter(word -> !rule.insertions().contains(word))
        .toList();
  }

  private <T> boolean removeOne(List<T> from) {
    if (from.isEmpty()) {
      return false;
    }
    from.remove(random.nextInt(from.size()));
    return true;
  }

  private <T> T pick(List<? extends T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
