package org.visionderbyshire.portfolio;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.visionderbyshire.initiative.Initiative;

/**
 * All initiatives that can be made of a few attributes, each with its values. What is so of some of
 * them is told by boxes: a set of values of each attribute. Not thread-safe.
 */
final class Grid {

  /**
   * An attribute.
   *
   * @param size how many values it has
   * @param words what a set of its values is called, neither empty nor all of them
   */
  record Axis(int size, Function<BitSet, String> words) {

    private static final int FEW = 4;

    /** An attribute whose values have names. */
    static Axis named(List<String> names) {
      return new Axis(names.size(), chosen -> {
        List<String> some = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
          if (chosen.get(i)) {
            some.add(names.get(i));
          }
        }
        return String.join(" or ", some);
      });
    }

    /** Acts: there are many, so that it can be shorter to tell those that are not meant. */
    static Axis acts(List<String> names) {
      Axis plain = named(names);
      return new Axis(names.size(), chosen -> {
        if (names.size() - chosen.cardinality() > FEW) {
          return plain.words().apply(chosen);
        }
        BitSet others = new BitSet();
        others.set(0, names.size());
        others.andNot(chosen);
        return "any act but " + plain.words().apply(others);
      });
    }
  }

  /**
   * Cases that are alike.
   *
   * @param conditions what is so of them, in words
   * @param cases how many they are
   * @param first the number of the first of them
   */
  record Region(List<String> conditions, int cases, int first) {}

  private final List<Axis> axes;
  private final List<Optional<Initiative>> cells = new ArrayList<>();
  private final BitSet impossible = new BitSet();

  /**
   * A space.
   *
   * @param axes its attributes, the first being the acts
   * @param made the initiative with these values of the attributes, if there can be one
   */
  Grid(List<Axis> axes, Function<int[], Optional<Initiative>> made) {
    this.axes = List.copyOf(axes);
    int size = axes.stream().mapToInt(Axis::size).reduce(1, Math::multiplyExact);
    for (int cell = 0; cell < size; cell++) {
      Optional<Initiative> initiative = made.apply(values(cell));
      cells.add(initiative);
      impossible.set(cell, initiative.isEmpty());
    }
  }

  int size() {
    return cells.size();
  }

  Optional<Initiative> get(int cell) {
    return cells.get(cell);
  }

  private int[] values(int cell) {
    int[] values = new int[axes.size()];
    int rest = cell;
    for (int axis = axes.size() - 1; axis >= 0; axis--) {
      values[axis] = rest % axes.get(axis).size();
      rest /= axes.get(axis).size();
    }
    return values;
  }

  /** Boxes that hold all of these cases and no other that there is; some may lie in several. */
  List<Region> boxes(BitSet cases) {
    BitSet allowed = (BitSet) cases.clone();
    allowed.or(impossible);
    BitSet left = (BitSet) cases.clone();
    List<BitSet> held = new ArrayList<>();
    Map<BitSet, Region> boxes = new LinkedHashMap<>();
    for (int cell = left.nextSetBit(0); cell >= 0; cell = left.nextSetBit(cell)) {
      BitSet[] box = grown(cell, allowed);
      BitSet in = held(box);
      in.and(cases);
      held.add(in);
      boxes.put(in, new Region(conditions(box, in), in.cardinality(), in.nextSetBit(0)));
      left.andNot(in);
    }
    for (BitSet box : List.copyOf(held)) {
      BitSet others = new BitSet();
      held.stream().filter(other -> !other.equals(box)).forEach(others::or);
      BitSet alone = (BitSet) box.clone();
      alone.andNot(others);
      if (alone.isEmpty()) {
        held.remove(box);
        boxes.remove(box);
      }
    }
    return List.copyOf(boxes.values());
  }

  /** As large a box around the case as there can be, the acts tried last. */
  private BitSet[] grown(int cell, BitSet allowed) {
    int[] values = values(cell);
    BitSet[] box = new BitSet[axes.size()];
    for (int axis = 0; axis < box.length; axis++) {
      box[axis] = new BitSet();
      box[axis].set(values[axis]);
    }
    for (int axis = box.length - 1; axis >= 0; axis--) {
      BitSet chosen = box[axis];
      for (int value = 0; value < axes.get(axis).size(); value++) {
        if (!chosen.get(value)) {
          BitSet only = new BitSet();
          only.set(value);
          box[axis] = only;
          BitSet slab = held(box);
          slab.andNot(allowed);
          box[axis] = chosen;
          if (slab.isEmpty()) {
            chosen.set(value);
          }
        }
      }
    }
    return box;
  }

  private BitSet held(BitSet[] box) {
    List<Integer> held = List.of(0);
    for (int axis = 0; axis < box.length; axis++) {
      List<Integer> next = new ArrayList<>(held.size() * box[axis].cardinality());
      int size = axes.get(axis).size();
      for (int cell : held) {
        for (int value = box[axis].nextSetBit(0);
            value >= 0;
            value = box[axis].nextSetBit(value + 1)) {
          next.add(cell * size + value);
        }
      }
      held = next;
    }
    BitSet cells = new BitSet();
    held.forEach(cells::set);
    return cells;
  }

  private List<String> conditions(BitSet[] box, BitSet held) {
    // values for which there is no case in the box would be told for nothing
    BitSet[] used = new BitSet[axes.size()];
    for (int axis = 0; axis < used.length; axis++) {
      used[axis] = new BitSet();
    }
    for (int cell = held.nextSetBit(0); cell >= 0; cell = held.nextSetBit(cell + 1)) {
      int[] values = values(cell);
      for (int axis = 0; axis < used.length; axis++) {
        used[axis].set(values[axis]);
      }
    }
    List<String> conditions = new ArrayList<>();
    for (int axis = 0; axis < box.length; axis++) {
      BitSet chosen = axis == 0 ? used[axis] : box[axis];
      if (chosen.cardinality() < axes.get(axis).size()) {
        conditions.add(axes.get(axis).words().apply(used[axis]));
      }
    }
    return conditions;
  }
}
