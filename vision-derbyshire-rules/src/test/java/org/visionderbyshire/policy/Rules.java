package org.visionderbyshire.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.Situation;

/** The rules of Vision Derbyshire, compiled once for all tests, to be asked without a table. */
final class Rules {

  private static final Policy POLICY = Policy.visionDerbyshire();
  private static final Map<String, Rule> BY_ID = new TreeMap<>();
  private static final DroolsEngine ENGINE = compile();

  private Rules() {}

  private static DroolsEngine compile() {
    List<Fault> faults = new ArrayList<>();
    List<DroolsParser.Source> sources =
        POLICY.files().stream().map(file -> DroolsParser.parse(file, faults)).toList();
    Map<String, Rule> byName = Lint.rules(
        sources.stream().map(DroolsParser.Source::file).toList(),
        POLICY.readings(),
        OpaqueRules.REFUSED,
        faults);
    BadInputException.throwIfAny(faults);
    byName.values().forEach(rule -> BY_ID.put(rule.id(), rule));
    return DroolsEngine.compile(sources, byName);
  }

  /** All rules. */
  static List<Rule> all() {
    return BY_ID.values().stream().sorted().toList();
  }

  /** The rules of a file. */
  static List<Rule> of(String file) {
    return all().stream().filter(rule -> rule.file().equals(file)).toList();
  }

  /** The rule with that id. */
  static Rule rule(String id) {
    Rule rule = BY_ID.get(id);
    if (rule == null) {
      throw new IllegalArgumentException("no rule has the id " + id);
    }
    return rule;
  }

  /** What all rules add in a situation, under whatever reading. */
  static List<Fired> ask(Situation situation) {
    return ENGINE.ask(situation);
  }

  /** What one rule adds in a situation, in the order in which it stands in the rule. */
  static List<Conclusion> ask(String id, Situation situation) {
    return ask(situation).stream()
        .filter(fired -> fired.rule().id().equals(id))
        .map(Fired::conclusion)
        .toList();
  }

  /** Whether a rule holds where these options of readings are in force. */
  static boolean holds(Rule rule, PlainRules.Readings readings) {
    return rule.readings().stream()
        .allMatch(under -> under.options().contains(readings.option(under.reading())));
  }

  /** The readings under which a rule holds, as its annotation writes them; else empty. */
  static String readings(Rule rule) {
    return rule.readings().stream()
        .map(under -> under.reading() + "=" + String.join("|", under.options()))
        .collect(Collectors.joining(", "));
  }
}
