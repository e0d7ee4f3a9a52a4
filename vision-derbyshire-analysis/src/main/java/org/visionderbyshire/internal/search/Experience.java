package org.visionderbyshire.internal.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.visionderbyshire.rule.Attribute;
import org.visionderbyshire.rule.Situation;

/**
 * What changes of cases were seen to bring about. It depends little on the rules, so that searches
 * under several policies share it. Thread-safe.
 */
final class Experience {

  /** So many changes that were seen to bring a value about are tried for it first. */
  private static final int LIKELY = 10;

  /** The changes that were seen to bring a value about. */
  private final Map<Value, Set<String>> effects = new HashMap<>();

  /** The inputs that were seen to bear on an attribute, and the attributes that they bear on. */
  private final Map<Attribute, Set<String>> bearing = new HashMap<>();

  private final Map<String, Set<Attribute>> weight = new HashMap<>();

  /** How often a change was made that led somewhere. */
  private final Map<String, Integer> made = new HashMap<>();

  /** How often it brought about which values, in an order in which they add up alike each time. */
  private final Map<String, Map<Value, Integer>> brings = new HashMap<>();

  /** Takes down what came up with a change that did not before. */
  synchronized void add(Move move, Set<Value> fresh) {
    made.merge(move.label(), 1, Integer::sum);
    for (Value value : fresh) {
      effects.computeIfAbsent(value, first -> new LinkedHashSet<>()).add(move.label());
      bearing.computeIfAbsent(value.attribute(), first -> new HashSet<>()).add(move.input());
      weight.computeIfAbsent(move.input(), first -> new HashSet<>()).add(value.attribute());
      brings
          .computeIfAbsent(move.label(), first -> new LinkedHashMap<>())
          .merge(value, 1, Integer::sum);
    }
  }

  /**
   * The labels of changes that were seen to bring about something that is missed: first those that
   * bring about most of it, and least that is not wanted.
   */
  synchronized List<String> likely(Situation wanted, List<Value> missed) {
    Set<String> labels = new LinkedHashSet<>();
    missed.forEach(value -> labels.addAll(effects.getOrDefault(value, Set.of())));
    Map<String, Double> scores = new HashMap<>();
    labels.forEach(label -> scores.put(label, score(label, wanted, missed)));
    return labels.stream()
        .sorted(Comparator.comparingDouble((String label) -> -scores.getOrDefault(label, 0.0)))
        .limit(LIKELY)
        .toList();
  }

  private double score(String label, Situation wanted, List<Value> missed) {
    double score = 0;
    int times = made.getOrDefault(label, 1);
    for (Map.Entry<Value, Integer> brought :
        brings.getOrDefault(label, Map.of()).entrySet()) {
      Value value = brought.getKey();
      if (value.type() == wanted.getClass()) {
        double share = brought.getValue() / (double) times;
        if (missed.contains(value)) {
          score += share;
        } else if (!value.isIn(wanted)) {
          score -= share;
        }
      }
    }
    return score;
  }

  /** The inputs that were seen to bear on what is missed. */
  synchronized Set<String> bearing(List<Value> missed) {
    Set<String> inputs = new HashSet<>();
    missed.forEach(value -> inputs.addAll(bearing.getOrDefault(value.attribute(), Set.of())));
    return inputs;
  }

  /** On how many attributes an input was seen to bear. */
  synchronized int weight(String input) {
    return weight.getOrDefault(input, Set.of()).size();
  }
}
