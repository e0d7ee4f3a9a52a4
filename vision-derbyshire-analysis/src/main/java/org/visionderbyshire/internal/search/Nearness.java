package org.visionderbyshire.internal.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.visionderbyshire.internal.table.Shape;
import org.visionderbyshire.rule.Attribute;
import org.visionderbyshire.rule.Situation;

/**
 * How far the situations of a kind are from the nearest of those that are known: in how many
 * components they differ, and by how much counts do. Not thread-safe.
 */
final class Nearness {

  private final List<Attribute> components;
  private final List<Situation> all;
  private final int[][] places;
  private final int[] nearest;
  private final Map<Object, Integer> words = new HashMap<>();
  private int known;

  Nearness(Class<? extends Situation> type, List<Situation> all) {
    this.components = Shape.of(type).components();
    this.all = all;
    this.places = all.stream().map(this::place).toArray(int[][]::new);
    this.nearest = new int[all.size()];
    Arrays.fill(nearest, Integer.MAX_VALUE);
  }

  /** Those of which something holds, the nearest to what is known by now first. */
  List<Situation> sorted(Iterable<Situation> knownByNow, Predicate<Situation> holds) {
    int count = 0;
    for (Situation situation : knownByNow) {
      if (count++ >= known) {
        add(place(situation));
      }
    }
    known = count;
    return IntStream.range(0, all.size())
        .filter(i -> holds.test(all.get(i)))
        .boxed()
        .sorted(Comparator.comparingInt(i -> nearest[i]))
        .map(all::get)
        .toList();
  }

  private void add(int[] place) {
    for (int i = 0; i < nearest.length; i++) {
      nearest[i] = Math.min(nearest[i], distance(places[i], place));
    }
  }

  private int distance(int[] one, int[] other) {
    int distance = 0;
    for (int i = 0; i < one.length; i++) {
      if (one[i] != other[i]) {
        distance += components.get(i).kind() == int.class ? Math.abs(one[i] - other[i]) : 1;
      }
    }
    return distance;
  }

  private int[] place(Situation situation) {
    return components.stream()
        .mapToInt(component -> digit(component.in(situation)))
        .toArray();
  }

  private int digit(Object value) {
    return value instanceof Integer count
        ? count
        : words.computeIfAbsent(value, fresh -> words.size());
  }
}
