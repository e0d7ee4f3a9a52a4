package org.visionderbyshire.policy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Runs something under every combination of options of readings, as far as it looks at them: a
 * reading that it never looks at, on the way it took, has nothing to be combined with. So this
 * shows as much as all combinations of all readings would.
 */
final class EveryReading {

  private static final List<Reading> READINGS = Policy.visionDerbyshire().readings();

  private EveryReading() {}

  /**
   * Runs it once for each combination that it looks at.
   *
   * @param run what looks at nothing but these options, so that it takes the same way again
   * @return how many combinations there were
   */
  static int under(Consumer<PlainRules.Readings> run) {
    Deque<Map<String, String>> open = new ArrayDeque<>();
    open.push(Map.of());
    int combinations = 0;
    while (!open.isEmpty()) {
      Branch branch = new Branch(open.pop());
      run.accept(branch);
      branch.others.forEach(open::push);
      combinations++;
    }
    return combinations;
  }

  /** Takes the first option of each reading that is not chosen yet, and remembers the others. */
  private static final class Branch implements PlainRules.Readings {

    final List<Map<String, String>> others = new ArrayList<>();
    private final Map<String, String> chosen;

    Branch(Map<String, String> chosen) {
      this.chosen = new HashMap<>(chosen);
    }

    @Override
    public String option(String reading) {
      String known = chosen.get(reading);
      if (known != null) {
        return known;
      }
      List<String> options = options(reading);
      for (String other : options.subList(1, options.size())) {
        Map<String, String> otherwise = new HashMap<>(chosen);
        otherwise.put(reading, other);
        others.add(otherwise);
      }
      chosen.put(reading, options.get(0));
      return options.get(0);
    }

    private static List<String> options(String reading) {
      return READINGS.stream()
          .filter(known -> known.id().equals(reading))
          .map(Reading::options)
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no reading is called " + reading));
    }

    @Override
    public String toString() {
      return chosen.toString();
    }
  }
}
