package org.visionderbyshire.internal.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.visionderbyshire.policy.Condition;
import org.visionderbyshire.policy.Insertion;
import org.visionderbyshire.policy.Rule;
import org.visionderbyshire.rule.Attribute;
import org.visionderbyshire.rule.Situation;

/**
 * The values of each component of a kind of situation, put into classes that no rule tells apart:
 * numbers are cut at the literals that rules compare them with, words are taken together where
 * every condition holds of all or of none of them.
 */
public final class Partition {

  private final Shape shape;
  private final List<List<Object>> values;
  private final SortedSet<Integer> read = new TreeSet<>();
  private final List<Map<Object, Integer>> classes = new ArrayList<>();
  private final List<List<List<Object>>> members = new ArrayList<>();

  /**
   * Cuts the values up.
   *
   * @param values the values of each component
   * @param rules the rules that look at that kind of situation
   */
  public Partition(
      Class<? extends Situation> type, List<List<Object>> values, Collection<Rule> rules) {
    this.shape = Shape.of(type);
    this.values = values;
    List<Condition> tests = tests(rules);
    tests.forEach(test -> read.addAll(shape.dependencies(test.attribute())));
    for (int component = 0; component < values.size(); component++) {
      int index = component;
      List<Condition> about = tests.stream()
          .filter(test -> shape.dependencies(test.attribute()).contains(index))
          .toList();
      Map<List<Object>, Integer> bySignature = new LinkedHashMap<>();
      Map<Object, Integer> classOf = new LinkedHashMap<>();
      List<List<Object>> membersOf = new ArrayList<>();
      for (Object value : values.get(component)) {
        List<Object> signature = new ArrayList<>();
        about.forEach(test -> sign(test, index, value, signature));
        int number = bySignature.computeIfAbsent(signature, fresh -> {
          membersOf.add(new ArrayList<>());
          return membersOf.size() - 1;
        });
        classOf.put(value, number);
        membersOf.get(number).add(value);
      }
      classes.add(classOf);
      members.add(membersOf);
    }
  }

  /** Everything that rules look at, each once, with what they repeat in what they say. */
  private static List<Condition> tests(Collection<Rule> rules) {
    List<Condition> tests = new ArrayList<>();
    for (Rule rule : rules) {
      tests.addAll(rule.conditions());
      for (Insertion insertion : rule.insertions()) {
        for (Object argument : insertion.arguments()) {
          if (argument instanceof Attribute repeated) {
            tests.add(
                new Condition(repeated.name(), repeated, Condition.Comparison.READ, List.of()));
          }
        }
      }
    }
    return tests.stream().distinct().toList();
  }

  /** What a test says of a value, whatever the other components are that it depends on. */
  private void sign(Condition test, int component, Object value, List<Object> signature) {
    List<Integer> others = new ArrayList<>(shape.dependencies(test.attribute()));
    others.remove(Integer.valueOf(component));
    Object[] made = new Object[values.size()];
    for (int i = 0; i < made.length; i++) {
      made[i] = values.get(i).get(0);
    }
    made[component] = value;
    sign(test, others, 0, made, signature);
  }

  private void sign(
      Condition test, List<Integer> others, int next, Object[] made, List<Object> signature) {
    if (next == others.size()) {
      Object read = test.attribute().in(shape.make(made));
      signature.add(test.comparison() == Condition.Comparison.READ ? read : test.holdsOf(read));
      return;
    }
    for (Object value : values.get(others.get(next))) {
      made[others.get(next)] = value;
      sign(test, others, next + 1, made, signature);
    }
  }

  /** The numbers of the components that some rule reads. */
  public SortedSet<Integer> read() {
    return read;
  }

  /** The number of the class that a value of a component is in. */
  public int classOf(int component, Object value) {
    Integer found = classes.get(component).get(value);
    if (found == null) {
      throw new IllegalArgumentException(shape.components().get(component) + " is never " + value);
    }
    return found;
  }

  /** The classes of a component, each with its values. */
  public List<List<Object>> classesOf(int component) {
    return members.get(component);
  }
}
