package org.visionderbyshire.internal.cells;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers what cells are labelled with, in the order in which it is met. */
public final class Labels<T> {

  private final Map<T, Integer> numbers = new LinkedHashMap<>();
  private final List<T> known = new ArrayList<>();
  private final List<Integer> cells = new ArrayList<>();

  public void add(boolean labelled, T label) {
    cells.add(
        labelled
            ? numbers.computeIfAbsent(label, fresh -> {
              known.add(fresh);
              return known.size() - 1;
            })
            : Integer.valueOf(Regions.NONE));
  }

  public int[] numbers() {
    return cells.stream().mapToInt(Integer::intValue).toArray();
  }

  public T of(int number) {
    return known.get(number);
  }
}
