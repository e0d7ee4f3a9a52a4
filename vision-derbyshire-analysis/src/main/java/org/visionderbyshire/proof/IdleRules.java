package org.visionderbyshire.proof;

import java.util.ArrayList;
import java.util.Collection;
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
import org.visionderbyshire.internal.cells.Cases;
import org.visionderbyshire.internal.cells.SettledAnswer;
import org.visionderbyshire.internal.cells.Side;
import org.visionderbyshire.internal.cells.SituationSpace;
import org.visionderbyshire.internal.errand.Parts;
import org.visionderbyshire.internal.words.Phrases;
import org.visionderbyshire.policy.Condition;
import org.visionderbyshire.policy.Reading;
import org.visionderbyshire.policy.Rule;
import org.visionderbyshire.policy.RuleConclusion;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.Situation;

/** Rules that never fire or never matter, and conditions that never matter. */
final class IdleRules {

  private final Side side;
  private final Cases cases;
  private final List<IdleRule> neverFire = new ArrayList<>();
  private final List<IdleRule> neverMatter = new ArrayList<>();
  private final List<IdleRule> conditions = new ArrayList<>();
  private long looked;

  private IdleRules(Side side, Cases cases) {
    this.side = side;
    this.cases = cases;
  }

  static IdleRules of(Side side, Cases cases, Parts parts) {
    IdleRules idle = new IdleRules(side, cases);
    for (Class<? extends Situation> type : cases.types()) {
      parts.part("idle rules and conditions in " + Phrases.subject(type), () -> idle.look(type));
    }
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

  /** In how many cases it was looked at what rules say. */
  long looked() {
    return looked;
  }

  private void look(Class<? extends Situation> type) {
    List<Rule> rules = side.rules(type);
    List<Condition> all =
        rules.stream().flatMap(rule -> rule.conditions().stream()).distinct().toList();
    List<Watch> watches = rules.stream().map(rule -> new Watch(rule, all)).toList();
    List<Map<String, String>> readings = readings(rules);
    SituationSpace space = cases.space(type);
    for (Situation situation : space.firsts()) {
      List<RuleConclusion> said = side.ask(situation);
      boolean[] holds = new boolean[all.size()];
      for (int i = 0; i < holds.length; i++) {
        holds[i] = all.get(i).holds(situation);
      }
      watches.forEach(watch -> watch.see(situation, said, holds, readings));
    }
    watches.forEach(this::judge);
    looked += space.weight();
  }

  private void judge(Watch watch) {
    if (!watch.fired) {
      neverFire.add(new IdleRule(Side.reference(watch.rule), "", whyNever(watch.rule)));
    } else if (!watch.matters) {
      neverMatter.add(new IdleRule(Side.reference(watch.rule), "", echoed(watch.echoes)));
    } else {
      for (int i = 0; i < watch.misses.size(); i++) {
        NearMiss miss = watch.misses.get(i);
        Condition condition = watch.rule.conditions().get(i);
        if (condition.comparison() != Condition.Comparison.READ && !miss.matters) {
          conditions.add(new IdleRule(
              Side.reference(watch.rule),
              condition.text(),
              miss.seen
                  ? "where it alone fails, " + say(miss.echoes)
                  : "it holds wherever the other conditions do"));
        }
      }
    }
  }

  /** What is seen of one rule, situation by situation. */
  private static final class Watch {

    private final Rule rule;
    private final int[] conditions;
    private final List<NearMiss> misses;
    private boolean fired;
    private boolean matters;

    /** The rules that say the same wherever it holds. */
    private @Nullable Set<Rule> always;

    private Set<Rule> echoes = Set.of();

    Watch(Rule rule, List<Condition> all) {
      this.rule = rule;
      this.conditions = rule.conditions().stream().mapToInt(all::indexOf).toArray();
      this.misses = rule.conditions().stream().map(condition -> new NearMiss()).toList();
    }

    void see(
        Situation situation,
        List<RuleConclusion> said,
        boolean[] holds,
        List<Map<String, String>> readings) {
      List<RuleConclusion> own = said.stream().filter(this::isOwn).toList();
      if (own.isEmpty()) {
        nearMiss(situation, said, holds, readings);
        return;
      }
      fired = true;
      if (!matters) {
        List<RuleConclusion> others = said.stream().filter(each -> !isOwn(each)).toList();
        matters = matters(rule, said, others, readings);
        Set<Rule> saying = new LinkedHashSet<>();
        others.stream()
            .filter(
                each -> own.stream().anyMatch(mine -> mine.conclusion().equals(each.conclusion())))
            .forEach(each -> saying.add(each.rule()));
        always = always == null ? saying : common(always, saying);
        echoes = always;
      }
    }

    private boolean isOwn(RuleConclusion said) {
      return said.rule().id().equals(rule.id());
    }

    /** If one condition alone keeps the rule from holding, whether it would say anything new. */
    private void nearMiss(
        Situation situation,
        List<RuleConclusion> said,
        boolean[] holds,
        List<Map<String, String>> readings) {
      int failing = -1;
      for (int i = 0; i < conditions.length; i++) {
        if (!holds[conditions[i]]) {
          if (failing >= 0 && conditions[i] != conditions[failing]) {
            return;
          }
          failing = failing >= 0 ? failing : i;
        }
      }
      if (failing >= 0 && !misses.get(failing).matters) {
        misses.get(failing).see(rule, situation, said, readings);
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
            .flatMap(chosen -> reading.optionIds().stream().map(option -> {
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
      Rule rule,
      List<RuleConclusion> all,
      List<RuleConclusion> others,
      List<Map<String, String>> readings) {
    return readings.stream()
        .filter(rule::holdsUnder)
        .anyMatch(chosen -> !said(all, chosen).equals(said(others, chosen)));
  }

  /** Everything that is said, each thing once; what outweighs what does not count here. */
  private static Set<Object> said(List<RuleConclusion> all, Map<String, String> readings) {
    Set<Object> said = new HashSet<>();
    all.stream()
        .filter(each -> each.rule().holdsUnder(readings))
        .forEach(each -> said.add(each.conclusion()));
    said.add(SettledAnswer.of(all, readings).law());
    return said;
  }

  /** What comes of a condition's being the only one that fails. */
  private static final class NearMiss {
    private boolean seen;
    private boolean matters;
    private final SortedSet<Rule> echoes = new TreeSet<>();

    void see(
        Rule rule,
        Situation situation,
        List<RuleConclusion> said,
        List<Map<String, String>> readings) {
      seen = true;
      List<Optional<Conclusion>> added =
          rule.insertions().stream().map(insertion -> insertion.in(situation)).toList();
      List<Conclusion> sayable = added.stream().flatMap(Optional::stream).toList();
      matters = sayable.size() < added.size()
          || readings.stream().filter(rule::holdsUnder).anyMatch(chosen -> {
            List<RuleConclusion> with = new ArrayList<>(said);
            sayable.forEach(conclusion -> with.add(new RuleConclusion(rule, conclusion)));
            return !said(with, chosen).equals(said(said, chosen));
          });
      said.stream()
          .filter(each -> sayable.contains(each.conclusion()))
          .forEach(each -> echoes.add(each.rule()));
    }
  }
}
