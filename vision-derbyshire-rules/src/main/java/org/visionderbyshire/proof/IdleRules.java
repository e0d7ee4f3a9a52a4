package org.visionderbyshire.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.visionderbyshire.analysis.IdleRule;
import org.visionderbyshire.policy.Condition;
import org.visionderbyshire.policy.Reading;
import org.visionderbyshire.policy.Rule;
import org.visionderbyshire.policy.Said;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.Situation;

/** Rules that never fire or never matter, and conditions that never matter. */
final class IdleRules {

  private final Side side;
  private final Cases cases;
  private final List<IdleRule> neverFire = new ArrayList<>();
  private final List<IdleRule> neverMatter = new ArrayList<>();
  private final List<IdleRule> conditions = new ArrayList<>();

  private IdleRules(Side side, Cases cases) {
    this.side = side;
    this.cases = cases;
  }

  static IdleRules of(Side side, Cases cases) {
    IdleRules idle = new IdleRules(side, cases);
    cases.types().forEach(idle::look);
    return idle;
  }

  List<IdleRule> neverFire() {
    return neverFire;
  }

  List<IdleRule> neverMatter() {
    return neverMatter;
  }

  List<IdleRule> conditions() {
    return conditions;
  }

  private void look(Class<? extends Situation> type) {
    List<Rule> rules = side.rules(type);
    List<Situation> situations = cases.space(type).firsts();
    List<Map<String, String>> readings = readings(rules);
    Set<Rule> fired = new LinkedHashSet<>();
    Set<Rule> mattered = new LinkedHashSet<>();
    Map<Rule, Map<Condition, NearMiss>> missed = new HashMap<>();
    Map<Rule, Set<Rule>> echoes = new HashMap<>();
    for (Situation situation : situations) {
      List<Said> said = side.ask(situation);
      for (Rule rule : rules) {
        List<Said> own = said.stream().filter(each -> each.rule().equals(rule)).toList();
        if (!own.isEmpty()) {
          fired.add(rule);
          List<Said> others =
              said.stream().filter(each -> !each.rule().equals(rule)).toList();
          if (!mattered.contains(rule) && matters(rule, said, others, readings)) {
            mattered.add(rule);
          }
          Set<Rule> saying = new LinkedHashSet<>();
          others.stream()
              .filter(each ->
                  own.stream().anyMatch(mine -> mine.conclusion().equals(each.conclusion())))
              .forEach(each -> saying.add(each.rule()));
          echoes.merge(rule, saying, IdleRules::common);
        } else {
          nearMiss(
              rule,
              situation,
              said,
              readings,
              missed.computeIfAbsent(rule, key -> new HashMap<>()));
        }
      }
    }
    for (Rule rule : rules) {
      if (!fired.contains(rule)) {
        neverFire.add(new IdleRule(Side.reference(rule), "", whyNever(rule)));
      } else if (!mattered.contains(rule)) {
        neverMatter.add(
            new IdleRule(Side.reference(rule), "", echoed(echoes.getOrDefault(rule, Set.of()))));
      } else {
        for (Condition condition : rule.conditions()) {
          if (condition.comparison() != Condition.Comparison.READ) {
            @Nullable NearMiss miss = missed.getOrDefault(rule, Map.of()).get(condition);
            if (miss == null || !miss.matters) {
              conditions.add(new IdleRule(
                  Side.reference(rule),
                  condition.text(),
                  miss == null
                      ? "it holds wherever the other conditions do"
                      : "where it alone fails, " + say(miss.echoes)));
            }
          }
        }
      }
    }
  }

  private static Set<Rule> common(Set<Rule> one, Set<Rule> other) {
    Set<Rule> common = new LinkedHashSet<>(one);
    common.retainAll(other);
    return common;
  }

  private static String echoed(Set<Rule> echoes) {
    return echoes.isEmpty()
        ? "wherever it holds, others say the same"
        : "wherever it holds, " + say(echoes);
  }

  private static String say(Collection<Rule> rules) {
    return String.join(" and ", rules.stream().map(Rule::id).toList())
        + (rules.size() == 1 ? " says the same" : " say the same");
  }

  private String whyNever(Rule rule) {
    boolean somewhere = side.table().sections().stream()
        .flatMap(section -> section.rows().stream())
        .flatMap(row -> row.said().stream())
        .anyMatch(said -> said.rule().equals(rule));
    return somewhere
        ? "no initiative leads to a situation in which its conditions hold"
        : "its conditions contradict each other";
  }

  /** Every choice of the readings on which rules depend. */
  private List<Map<String, String>> readings(List<Rule> rules) {
    Set<String> used = new TreeSet<>();
    rules.forEach(rule -> rule.readings().forEach(under -> used.add(under.reading())));
    List<Map<String, String>> all = new ArrayList<>(List.of(Map.of()));
    for (Reading reading : side.governance().policy().readings()) {
      if (used.contains(reading.id())) {
        all = all.stream()
            .flatMap(chosen -> reading.options().stream().map(option -> {
              Map<String, String> more = new TreeMap<>(chosen);
              more.put(reading.id(), option);
              return more;
            }))
            .toList();
      }
    }
    return all;
  }

  private static boolean matters(
      Rule rule, List<Said> all, List<Said> others, List<Map<String, String>> readings) {
    return readings.stream()
        .filter(rule::holdsUnder)
        .anyMatch(chosen -> !said(all, chosen).equals(said(others, chosen)));
  }

  /** Everything that is said, each thing once; what outweighs what does not count here. */
  private static Set<Conclusion> said(List<Said> all, Map<String, String> readings) {
    Set<Conclusion> said = new HashSet<>();
    all.stream()
        .filter(each -> each.rule().holdsUnder(readings))
        .forEach(each -> said.add(each.conclusion()));
    return said;
  }

  /** If one condition alone keeps a rule from holding, whether it would say anything new there. */
  private static void nearMiss(
      Rule rule,
      Situation situation,
      List<Said> said,
      List<Map<String, String>> readings,
      Map<Condition, NearMiss> missed) {
    List<Condition> failing = rule.conditions().stream()
        .filter(condition -> !condition.holds(situation))
        .distinct()
        .limit(2)
        .toList();
    if (failing.size() != 1) {
      return;
    }
    NearMiss miss = missed.computeIfAbsent(failing.get(0), key -> new NearMiss());
    if (miss.matters) {
      return;
    }
    List<Optional<Conclusion>> added =
        rule.insertions().stream().map(insertion -> insertion.in(situation)).toList();
    List<Conclusion> sayable = added.stream().flatMap(Optional::stream).toList();
    miss.matters = sayable.size() < added.size()
        || readings.stream()
            .filter(rule::holdsUnder)
            .anyMatch(chosen -> !said(said, chosen).containsAll(sayable));
    said.stream()
        .filter(each -> sayable.contains(each.conclusion()))
        .forEach(each -> miss.echoes.add(each.rule()));
  }

  /** What comes of a condition's being the only one that fails. */
  private static final class NearMiss {
    private boolean matters;
    private final SortedSet<Rule> echoes = new TreeSet<>();
  }
}
