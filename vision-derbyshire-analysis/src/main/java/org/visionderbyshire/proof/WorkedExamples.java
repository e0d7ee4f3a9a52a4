package org.visionderbyshire.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.Reason;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.input.Case;
import org.visionderbyshire.internal.cells.Cases;
import org.visionderbyshire.internal.cells.Side;
import org.visionderbyshire.internal.search.Search;
import org.visionderbyshire.policy.Reading;
import org.visionderbyshire.policy.Rule;
import org.visionderbyshire.rule.Attribute;
import org.visionderbyshire.rule.Situation;

/**
 * Finds for each rule the plainest example in which it speaks, and holds it against the answer. Not
 * thread-safe.
 */
final class WorkedExamples {

  /** So many examples of a rule are looked at. */
  private static final int MOST = 96;

  /** So many situations are tried for an example of something that a rule can say. */
  private static final int FIRST = 6;

  private final Side side;
  private final Facts facts;

  /** By the readings that are taken otherwise. */
  private final Map<Map<String, String>, Cases> cases = new HashMap<>();

  WorkedExamples(Side side, Facts facts) {
    this.side = side;
    this.facts = facts;
  }

  /** The possible situations in which a rule holds, one of those that no rule tells apart. */
  List<Situation> situations(Rule rule) {
    return Optional.ofNullable(Attribute.situations().get(rule.situation()))
        .map(type -> cases(Map.of()).space(type).firsts().stream()
            .filter(situation -> speaks(rule, situation))
            .toList())
        .orElse(List.of());
  }

  /** Whether some example leads to one of the first of some situations. */
  boolean isExemplified(List<Situation> situations) {
    Search search = cases(Map.of()).search();
    return situations.stream().anyMatch(search::isMet)
        || situations.stream()
            .limit(FIRST)
            .anyMatch(each -> search.example(each).isPresent());
  }

  /**
   * The plainest example; none where none is found. Most situations come up alike, whatever the
   * readings, so that cases under the readings in force are looked at first.
   */
  Optional<WorkedExample> of(Rule rule) {
    Map<String, String> own = otherwise(rule);
    List<Map<String, String>> all = Stream.concat(Stream.of(own), others(own).stream())
        .filter(readings -> rule.holdsUnder(under(readings).governance().readings()))
        .toList();
    return Stream.concat(
            all.stream().map(readings -> of(rule, readings, cases(Map.of()))),
            all.stream().map(readings -> of(rule, readings, cases(readings))))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The same readings with one more that is taken otherwise. */
  private List<Map<String, String>> others(Map<String, String> readings) {
    List<Map<String, String>> others = new ArrayList<>();
    for (Reading reading : side.governance().policy().readings()) {
      for (String option : reading.optionIds()) {
        if (!readings.containsKey(reading.id())) {
          Map<String, String> more = new TreeMap<>(readings);
          more.put(reading.id(), option);
          others.add(more);
        }
      }
    }
    return others;
  }

  private Optional<WorkedExample> of(Rule rule, Map<String, String> readings, Cases known) {
    List<WorkedExample> found = found(rule, readings, known);
    return found.stream()
        .map(worked -> answered(rule, worked))
        .filter(worked -> worked.said().isPresent())
        .findFirst()
        .or(() -> found.stream().findFirst())
        .map(worked -> plainer(rule, worked));
  }

  /** Examples in which the rule speaks, the plainest first; answers are not looked at yet. */
  private List<WorkedExample> found(Rule rule, Map<String, String> readings, Cases known) {
    return Optional.ofNullable(Attribute.situations().get(rule.situation()))
        .map(type -> known.search().examples(type, situation -> speaks(rule, situation)))
        .orElse(List.of())
        .stream()
        .map(given -> new WorkedExample(given, readings, Optional.empty()))
        .filter(worked -> speaks(rule, worked))
        .limit(MOST)
        .toList();
  }

  /** The same with no more than it takes; told by the answer if it was. */
  private WorkedExample plainer(Rule rule, WorkedExample worked) {
    // what is not told any more is rare, so that the answer is looked at last
    WorkedExample plain =
        answered(rule, plainer(worked, tried -> speaks(rule, worked.with(tried))));
    return plain.said().isPresent() || worked.said().isEmpty()
        ? plain
        : answered(
            rule,
            plainer(
                worked,
                tried -> speaks(rule, worked.with(tried))
                    && answered(rule, worked.with(tried)).said().isPresent()));
  }

  private WorkedExample plainer(WorkedExample worked, Predicate<Case> holds) {
    return worked.with(cases(Map.of()).search().plainer(worked.given(), holds));
  }

  private boolean speaks(Rule rule, WorkedExample worked) {
    return cases(worked.readings()).search().consulted(worked.given()).stream()
        .anyMatch(situation -> speaks(rule, situation));
  }

  /** The same with what the answer says; days are asked for if it says so only then. */
  private WorkedExample answered(Rule rule, WorkedExample worked) {
    Governance governance = under(worked.readings()).governance();
    Case given = worked.given();
    Facts supplied = given.facts(facts);
    Initiative initiative = given.initiative();
    Optional<Window> days = given.window().or(() -> Optional.of(Window.from(initiative.on())));
    for (Optional<Window> asked : List.of(given.window(), days)) {
      Determination answer = asked
          .map(window -> governance.determine(initiative, supplied, window))
          .orElseGet(() -> governance.determine(initiative, supplied));
      Optional<Reason> said =
          answer.allReasons().filter(reason -> reason.rule().equals(rule.id())).findFirst();
      if (said.isPresent()) {
        return new WorkedExample(given.with(asked), worked.readings(), said);
      }
    }
    return worked;
  }

  private boolean speaks(Rule rule, Situation situation) {
    return situation.getClass().getSimpleName().equals(rule.situation())
        && side.ask(situation).stream().anyMatch(said -> said.rule().equals(rule));
  }

  /** The readings under which a rule holds, as far as they are others than those in force. */
  private Map<String, String> otherwise(Rule rule) {
    Map<String, String> otherwise = new TreeMap<>();
    for (Rule.Under under : rule.readings()) {
      if (!under.options().contains(side.governance().readings().get(under.reading()))) {
        otherwise.put(under.reading(), under.options().get(0));
      }
    }
    return otherwise;
  }

  private Side under(Map<String, String> readings) {
    Side under = side;
    for (Map.Entry<String, String> other : readings.entrySet()) {
      under = under.but(other.getKey(), other.getValue());
    }
    return under;
  }

  private Cases cases(Map<String, String> readings) {
    Cases known = cases.get(readings);
    if (known == null) {
      known = readings.isEmpty()
          ? new Cases(List.of(side), facts)
          : cases(Map.of()).of(List.of(under(readings)));
      cases.put(readings, known);
    }
    return known;
  }
}
