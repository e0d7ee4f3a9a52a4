package org.visionderbyshire.internal.cells;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.visionderbyshire.analysis.Example;
import org.visionderbyshire.internal.table.Partition;
import org.visionderbyshire.internal.table.Shape;
import org.visionderbyshire.internal.words.Phrases;
import org.visionderbyshire.policy.Rule;
import org.visionderbyshire.rule.Attribute;
import org.visionderbyshire.rule.Situation;

/**
 * The possible situations of one kind; those that no rule tells apart are one cell. Dimensions are
 * the components of the situation.
 */
public final class SituationSpace implements Space {

  private final Class<? extends Situation> type;
  private final List<List<Object>> values;
  private final Partition partition;
  private final List<int[]> cells = new ArrayList<>();
  private final List<List<Situation>> situations = new ArrayList<>();

  /**
   * Sorts possible situations into cells.
   *
   * @param possible all possible situations of that kind
   * @param rules the rules that look at that kind of situation
   */
  public SituationSpace(
      Class<? extends Situation> type,
      List<List<Object>> values,
      List<Situation> possible,
      Collection<Rule> rules) {
    this.type = type;
    this.values = values;
    this.partition = new Partition(type, values, rules);
    List<Attribute> components = Shape.of(type).components();
    Map<List<Integer>, Integer> numbers = new HashMap<>();
    for (Situation situation : possible) {
      int[] tuple = new int[components.size()];
      for (int i = 0; i < tuple.length; i++) {
        tuple[i] = partition.classOf(i, components.get(i).in(situation));
      }
      int number = numbers.computeIfAbsent(Arrays.stream(tuple).boxed().toList(), fresh -> {
        cells.add(tuple);
        situations.add(new ArrayList<>());
        return cells.size() - 1;
      });
      situations.get(number).add(situation);
    }
  }

  @Override
  public List<int[]> cells() {
    return cells;
  }

  @Override
  public int[] sizes() {
    int[] sizes = new int[values.size()];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = partition.classesOf(i).size();
    }
    return sizes;
  }

  @Override
  public long weight(int cell) {
    return situations.get(cell).size();
  }

  /** How many cases there are in all. */
  public long weight() {
    return situations.stream().mapToLong(List::size).sum();
  }

  /** A situation of a cell; what holds of it holds of the others. */
  public Situation situation(int cell) {
    return situations.get(cell).get(0);
  }

  /** All situations of a cell. */
  public List<Situation> situations(int cell) {
    return situations.get(cell);
  }

  /** A situation of each cell. */
  public List<Situation> firsts() {
    return situations.stream().map(members -> members.get(0)).toList();
  }

  @Override
  public List<String> words(List<BitSet> box) {
    Map<Attribute, Set<Object>> restricted = new LinkedHashMap<>();
    Map<Attribute, List<Object>> all = new LinkedHashMap<>();
    for (int i = 0; i < box.size(); i++) {
      Attribute component = Shape.of(type).components().get(i);
      List<List<Object>> classes = partition.classesOf(i);
      Set<Object> allowed = new LinkedHashSet<>();
      box.get(i).stream().forEach(number -> allowed.addAll(classes.get(number)));
      if (allowed.size() < values.get(i).size()) {
        restricted.put(component, allowed);
      }
      all.put(component, values.get(i));
    }
    return Phrases.conditions(type, restricted, all);
  }

  @Override
  public Optional<Example> example(int cell, Cases cases) {
    return situations.get(cell).stream()
        .map(cases::example)
        .flatMap(Optional::stream)
        .findFirst();
  }
}
