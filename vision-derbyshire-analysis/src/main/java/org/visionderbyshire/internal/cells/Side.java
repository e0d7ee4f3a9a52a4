package org.visionderbyshire.internal.cells;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.visionderbyshire.analysis.RuleReference;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.citation.Sources;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.internal.stage.Wiring;
import org.visionderbyshire.policy.Condition;
import org.visionderbyshire.policy.Insertion;
import org.visionderbyshire.policy.Outline;
import org.visionderbyshire.policy.Rule;
import org.visionderbyshire.policy.RuleConclusion;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.ParticipationTest;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.rule.Tested;
import org.visionderbyshire.table.AnswerTable;

/**
 * A policy under one set of readings, with all that it says.
 *
 * @param governance the policy and its readings
 * @param table what it says, whatever the readings
 * @param listener hears of every situation that the table answers in place of the policy
 */
public record Side(Governance governance, AnswerTable table, Consumer<Situation> listener) {

  /** The situations that the level of an initiative comes out of. */
  public static final Set<Class<? extends Situation>> LEVELS = Set.copyOf(Wiring.ofLevels());

  /** What makes a rule say what it says, whatever its name. */
  private record Content(Set<Condition> conditions, Set<Insertion> insertions, Set<Citation> law) {}

  /** A side of which nobody hears anything. */
  public Side(Governance governance, AnswerTable table) {
    this(governance, table, situation -> {});
  }

  /** The same policy with one reading taken otherwise. */
  public Side but(String reading, String option) {
    Map<String, String> other = new TreeMap<>(governance.readings());
    other.put(reading, option);
    return new Side(governance.with(other), table, listener);
  }

  /** The rules about a kind of situation that can be looked into, under whatever readings. */
  public List<Rule> rules(Class<? extends Situation> type) {
    return governance.rules().stream()
        .filter(rule -> !rule.opaque() && rule.situation().equals(type.getSimpleName()))
        .toList();
  }

  /** All rules that levels come out of. */
  public List<Rule> levelRules() {
    return governance.rules().stream()
        .filter(
            rule -> LEVELS.stream().anyMatch(type -> rule.situation().equals(type.getSimpleName())))
        .toList();
  }

  public List<RuleConclusion> ask(Situation situation) {
    if (table.reaches(situation)) {
      listener.accept(situation);
      return table.ask(situation);
    }
    return governance.ask(situation).stream()
        .filter(said -> !said.rule().opaque())
        .toList();
  }

  public SettledAnswer settled(Situation situation) {
    return SettledAnswer.of(ask(situation), governance.readings());
  }

  /** What a test of the level comes to: what waits for an answer waits, whatever else is found. */
  public Tested tested(Situation test) {
    List<Conclusion> said = ask(test).stream()
        .filter(each -> each.rule().holdsUnder(governance.readings()))
        .map(RuleConclusion::conclusion)
        .toList();
    if (said.stream().anyMatch(Conclusion.LevelPending.class::isInstance)) {
      return Tested.PENDING;
    }
    return said.stream()
        .filter(Conclusion.Level.class::isInstance)
        .map(level -> Tested.of(((Conclusion.Level) level).level()))
        .max(Comparator.naturalOrder())
        .orElse(Tested.NONE);
  }

  /** The levels that a situation leads to, of which there can be several side by side. */
  public Set<Conclusion> levels(Situation situation) {
    return ask(situation).stream()
        .filter(said -> said.rule().holdsUnder(governance.readings()))
        .map(RuleConclusion::conclusion)
        .filter(Conclusion.Level.class::isInstance)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The rules in force that say one of these things in a situation. */
  public List<RuleReference> rules(Situation situation, List<Conclusion> conclusions) {
    return SettledAnswer.rules(ask(situation), governance.readings(), conclusions).stream()
        .map(Side::reference)
        .toList();
  }

  /** The rules in force by which an outline has its levels, or has none. */
  public List<RuleReference> levelRules(Outline outline) {
    return outline.consulted().stream()
        .map(Outline.Consulted::situation)
        .filter(situation -> LEVELS.contains(situation.getClass()))
        .flatMap(situation -> ask(situation).stream())
        .filter(said -> said.rule().holdsUnder(governance.readings()))
        .filter(said -> outline.levels().isEmpty()
            ? isSilence(said)
            : said.conclusion() instanceof Conclusion.Level found
                && outline.levels().containsKey(found.level()))
        .map(RuleConclusion::rule)
        .distinct()
        .sorted()
        .map(Side::reference)
        .toList();
  }

  /** Whether a rule leaves a level open, or finds something about how many take part. */
  public static boolean isSilence(RuleConclusion said) {
    return said.conclusion() instanceof Conclusion.Ask
        || said.conclusion() instanceof Conclusion.NoLevel
        || (said.conclusion() instanceof Conclusion.Found
            && said.rule().situation().equals(ParticipationTest.class.getSimpleName()));
  }

  /** Whether both have the same rules in force about a kind of situation, whatever their ids. */
  public boolean hasTheRulesOf(Side other, Class<? extends Situation> type) {
    return contents(type).equals(other.contents(type));
  }

  private Set<Content> contents(Class<? extends Situation> type) {
    return rules(type).stream()
        .filter(rule -> rule.holdsUnder(governance.readings()))
        .map(rule -> new Content(
            rule.conditions().stream()
                .map(condition -> new Condition(
                    "",
                    condition.attribute(),
                    condition.comparison(),
                    condition.constants().stream()
                        .sorted(Comparator.comparing(Object::toString))
                        .toList()))
                .collect(Collectors.toUnmodifiableSet()),
            Set.copyOf(rule.insertions()),
            rule.citations().stream()
                .filter(Sources::isLaw)
                .collect(Collectors.toUnmodifiableSet())))
        .collect(Collectors.toUnmodifiableSet());
  }

  public static RuleReference reference(Rule rule) {
    return new RuleReference(rule.id(), rule.inGeneral().text(), rule.citations());
  }
}
