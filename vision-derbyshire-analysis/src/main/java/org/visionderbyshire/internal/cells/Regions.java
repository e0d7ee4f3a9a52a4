package org.visionderbyshire.internal.cells;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Merges cells that are labelled alike into boxes: for each dimension a set of classes. The boxes
 * are disjoint, hold every labelled cell and no other; what cannot occur may lie in any.
 */
public final class Regions {

  /** The label of cells that are of no interest. */
  public static final int NONE = -1;

  private final List<int[]> cells;
  private final int[] sizes;
  private final int[] labels;
  private final List<Box> boxes = new ArrayList<>();

  private Regions(List<int[]> cells, int[] sizes, int[] labels) {
    this.cells = cells;
    this.sizes = sizes;
    this.labels = labels;
  }

  /**
   * A box.
   *
   * @param label the label of its cells
   * @param cells the numbers of its cells
   * @param allowed for each dimension the classes allowed; all where it does not matter
   */
  public record Box(int label, List<Integer> cells, List<BitSet> allowed) {}

  /** The boxes of all cells with a label, by label and then by their first cells. */
  public static List<Box> of(Space space, int[] labels) {
    Regions regions = new Regions(space.cells(), space.sizes(), labels);
    if (labels.length > 0) {
      regions.split(IntStream.range(0, labels.length).boxed().toList(), all(space.sizes()));
    }
    return regions.merged().stream()
        .map(regions::withoutIdle)
        .sorted((one, other) -> one.label != other.label
            ? Integer.compare(one.label, other.label)
            : Integer.compare(one.cells.get(0), other.cells.get(0)))
        .toList();
  }

  /** The box that holds everything. */
  public static List<BitSet> all(int[] sizes) {
    return Arrays.stream(sizes).mapToObj(Regions::upTo).toList();
  }

  private static BitSet upTo(int size) {
    BitSet all = new BitSet(size);
    all.set(0, size);
    return all;
  }

  private void split(List<Integer> inside, List<BitSet> allowed) {
    int first = labels[inside.get(0)];
    if (inside.stream().allMatch(cell -> labels[cell] == first)) {
      if (first != NONE) {
        boxes.add(new Box(first, inside, allowed));
      }
      return;
    }
    int dimension = best(inside);
    for (Group group : groups(inside, dimension)) {
      List<BitSet> narrower = new ArrayList<>(allowed);
      narrower.set(dimension, group.classes);
      split(group.inside, narrower);
    }
  }

  /** The dimension whose classes tell most about the labels. */
  private int best(List<Integer> inside) {
    int best = NONE;
    double least = Double.MAX_VALUE;
    int kinds = 2 + Arrays.stream(labels).max().orElse(NONE);
    for (int dimension = 0; dimension < sizes.length; dimension++) {
      int[][] counts = new int[sizes[dimension]][kinds];
      for (int cell : inside) {
        counts[cells.get(cell)[dimension]][labels[cell] + 1]++;
      }
      long classes =
          Arrays.stream(counts).filter(of -> Arrays.stream(of).sum() > 0).count();
      if (classes > 1) {
        double impurity = Arrays.stream(counts).mapToDouble(Regions::impurity).sum();
        if (impurity < least - 1e-9) {
          least = impurity;
          best = dimension;
        }
      }
    }
    if (best == NONE) {
      throw new IllegalStateException("two cells are alike and labelled differently");
    }
    return best;
  }

  private static double impurity(int[] counts) {
    double total = Arrays.stream(counts).sum();
    return Arrays.stream(counts)
        .filter(count -> count > 0)
        .mapToDouble(count -> -count * Math.log(count / total))
        .sum();
  }

  private record Group(BitSet classes, List<Integer> inside, Map<List<Integer>, Integer> labels) {

    Group with(int number) {
      classes.set(number);
      return this;
    }
  }

  /** The classes of a dimension; those that are labelled alike wherever both occur go together. */
  private List<Group> groups(List<Integer> inside, int dimension) {
    Map<Integer, List<Integer>> byClass = new TreeMap<>();
    inside.forEach(cell -> byClass
        .computeIfAbsent(cells.get(cell)[dimension], key -> new ArrayList<>())
        .add(cell));
    List<Group> groups = new ArrayList<>();
    byClass.forEach((number, members) -> {
      Map<List<Integer>, Integer> own = new HashMap<>();
      members.forEach(cell -> own.put(rest(cell, dimension), labels[cell]));
      Group into = groups.stream()
          .filter(group -> agree(group.labels, own))
          .findFirst()
          .orElseGet(() -> {
            Group fresh = new Group(new BitSet(), new ArrayList<>(), new HashMap<>());
            groups.add(fresh);
            return fresh;
          });
      into.with(number);
      into.inside.addAll(members);
      into.labels.putAll(own);
    });
    // all in one group would split nothing: then each class goes by itself
    if (groups.size() == 1) {
      return byClass.entrySet().stream()
          .map(only -> new Group(upTo(0), only.getValue(), Map.of()).with(only.getKey()))
          .toList();
    }
    groups.forEach(group -> Collections.sort(group.inside));
    return groups;
  }

  private static boolean agree(Map<List<Integer>, Integer> one, Map<List<Integer>, Integer> other) {
    boolean shared = false;
    for (Map.Entry<List<Integer>, Integer> entry : other.entrySet()) {
      Integer twin = one.get(entry.getKey());
      if (twin != null) {
        shared = true;
        if (!twin.equals(entry.getValue())) {
          return false;
        }
      }
    }
    return shared;
  }

  private List<Integer> rest(int cell, int dimension) {
    int[] tuple = cells.get(cell).clone();
    tuple[dimension] = NONE;
    return Arrays.stream(tuple).boxed().toList();
  }

  /** Boxes of one label that differ in one dimension alone become one. */
  private List<Box> merged() {
    List<Box> merged = new ArrayList<>(boxes);
    boolean again = true;
    while (again) {
      again = false;
      for (int dimension = 0; dimension < sizes.length; dimension++) {
        Map<List<Object>, Box> byOthers = new LinkedHashMap<>();
        for (Box box : merged) {
          List<Object> others = new ArrayList<>(box.allowed);
          others.set(dimension, box.label);
          Box twin = byOthers.get(others);
          byOthers.put(others, twin == null ? box : union(twin, box, dimension));
        }
        again |= byOthers.size() < merged.size();
        merged = new ArrayList<>(byOthers.values());
      }
    }
    return merged;
  }

  private static Box union(Box one, Box other, int dimension) {
    List<BitSet> allowed = new ArrayList<>(one.allowed);
    BitSet both = (BitSet) allowed.get(dimension).clone();
    both.or(other.allowed.get(dimension));
    allowed.set(dimension, both);
    List<Integer> inside = new ArrayList<>(one.cells);
    inside.addAll(other.cells);
    Collections.sort(inside);
    return new Box(one.label, inside, allowed);
  }

  /**
   * The box with no class that none of its cells has, and without limits that follow from its other
   * limits, as all else cannot occur.
   */
  private Box withoutIdle(Box box) {
    List<BitSet> allowed = new ArrayList<>();
    for (int dimension = 0; dimension < sizes.length; dimension++) {
      BitSet seen = new BitSet();
      for (int cell : box.cells) {
        seen.set(cells.get(cell)[dimension]);
      }
      allowed.add(seen);
    }
    for (int dimension = 0; dimension < sizes.length; dimension++) {
      if (allowed.get(dimension).cardinality() < sizes[dimension]) {
        List<BitSet> wider = new ArrayList<>(allowed);
        wider.set(dimension, upTo(sizes[dimension]));
        if (cells.stream().filter(cell -> isIn(cell, wider)).count() == box.cells.size()) {
          allowed = wider;
        }
      }
    }
    return new Box(box.label, List.copyOf(box.cells), List.copyOf(allowed));
  }

  /** Whether a cell lies in a box. */
  public static boolean isIn(int[] cell, List<BitSet> allowed) {
    for (int dimension = 0; dimension < cell.length; dimension++) {
      if (!allowed.get(dimension).get(cell[dimension])) {
        return false;
      }
    }
    return true;
  }
}
