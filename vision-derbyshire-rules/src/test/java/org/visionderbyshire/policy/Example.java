package org.visionderbyshire.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.Situation;

/**
 * What one rule says in one situation, and the near misses: the same situation but for one
 * attribute, in which it says nothing.
 *
 * @param rule the id of the rule
 * @param situation a situation in which it speaks
 * @param says what it says there
 * @param readings the readings with the options under which it holds; empty: under all
 * @param nearMisses the situations in which it is silent, by the attribute that makes it so
 */
record Example(
    String rule,
    Situation situation,
    List<Conclusion> says,
    String readings,
    Map<String, Situation> nearMisses) {

  /** An example of a rule. */
  static Example of(String rule, Situation situation) {
    return new Example(rule, situation, List.of(), "", Map.of());
  }

  /** What the rule says. */
  Example says(Conclusion... conclusions) {
    return new Example(rule, situation, List.of(conclusions), readings, nearMisses);
  }

  /** The readings with the options under which the rule holds, as its annotation has them. */
  Example under(String readingsAndOptions) {
    return new Example(rule, situation, says, readingsAndOptions, nearMisses);
  }

  /** One attribute that, with another value, makes the rule silent. */
  Example butNotWith(String attribute, Object value) {
    Map<String, Situation> more = new LinkedHashMap<>(nearMisses);
    more.put(attribute + " = " + value, Situations.with(situation, attribute, value));
    return new Example(rule, situation, says, readings, more);
  }

  /** The attributes in which a situation is not that of the example. */
  List<String> differencesOf(Situation other) {
    Map<String, Object> there = Situations.values(other);
    List<String> differences = new ArrayList<>();
    Situations.values(situation).forEach((attribute, value) -> {
      if (!value.equals(there.get(attribute))) {
        differences.add(attribute);
      }
    });
    return differences;
  }

  @Override
  public String toString() {
    return rule + " in " + situation;
  }
}
