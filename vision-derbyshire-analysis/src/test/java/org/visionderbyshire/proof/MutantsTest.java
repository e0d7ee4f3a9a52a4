package org.visionderbyshire.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.governance.Altered;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.internal.cells.Cases;
import org.visionderbyshire.internal.cells.Side;
import org.visionderbyshire.policy.Mutants;
import org.visionderbyshire.policy.Rule;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.rule.WholeLevel;
import org.visionderbyshire.table.AnswerTable;

/**
 * Rules that were changed at random, and answered by what their parts say, so that nothing has to
 * be compiled: no policy is called equal to the shipped one that answers some random initiative
 * otherwise, and what it answers otherwise is named.
 */
class MutantsTest {

  private static final int MUTANTS = Integer.getInteger("mutants", 200);
  private static final int RUNS = Integer.getInteger("mutants.initiatives", 4_000);

  /** Of one mutant in so many all that can change is named, which takes longest. */
  private static final int NAMED = Integer.getInteger("mutants.named", 20);

  /** Of so many initiatives what is answered otherwise must be named. */
  private static final int MOST_NAMED = 50;

  /** What is answered where no rule says how days are counted. */
  private static final String NO_DAYS = "the days";

  private static final Governance SHIPPED = Shipped.GOVERNANCE;
  private static final Cases CASES =
      new Cases(List.of(new Side(SHIPPED, Shipped.ANALYSIS.table())), VisionDerbyshire.facts());

  /** A run with what the shipped policy answers; none where its days lie beyond the calendar. */
  private record Answered(Forwards.Run run, Optional<Map<Object, Set<Object>>> answer) {}

  /** Runs by the situations that come up in them. */
  private final Map<Situation, Set<Answered>> runs = new ConcurrentHashMap<>();

  private int different;
  private int equal;

  @Test
  void nothingIsCalledEqualThatAnswersSomeInitiativeOtherwise() {
    answerAll();
    Mutants mutants = new Mutants(SHIPPED, 20261130);
    for (int done = 0; done < MUTANTS; done++) {
      compare(mutants.next(), done % NAMED == 0);
    }
    // the test would be toothless if few of them answered otherwise, or none were called equal
    assertThat(different)
        .as("%d of %d answer otherwise", different, MUTANTS)
        .isGreaterThan(MUTANTS / 3);
    assertThat(equal).as("%d of %d are called equal", equal, MUTANTS).isPositive();
  }

  private void answerAll() {
    Forwards forwards = new Forwards(20261130, SHIPPED.policy().readings());
    List<Forwards.Run> all =
        IntStream.range(0, RUNS).mapToObj(i -> forwards.next()).toList();
    all.parallelStream().forEach(run -> {
      Set<Situation> consulted = new LinkedHashSet<>();
      Answered answered = new Answered(run, answer(SHIPPED.heardBy(consulted::add), run));
      consulted.forEach(
          situation -> runs.computeIfAbsent(situation, fresh -> ConcurrentHashMap.newKeySet())
              .add(answered));
    });
  }

  private static Optional<Map<Object, Set<Object>>> answer(
      Governance governance, Forwards.Run run) {
    try {
      return Optional.of(Altered.answer(
          governance.with(run.readings()), run.initiative(), run.facts(), run.window()));
    } catch (BadInputException e) {
      return e.getMessage().contains("bank holidays")
          ? Optional.empty()
          : Optional.of(Map.of(NO_DAYS, Set.of(e.getMessage())));
    }
  }

  private void compare(Rule mutant, boolean isNamed) {
    Rule rule = SHIPPED.rules().stream()
        .filter(each -> each.id().equals(mutant.id()))
        .findFirst()
        .orElseThrow();
    Governance other = Altered.with(SHIPPED, mutant);
    // most runs are under the readings by default: what differs only under others comes last
    List<Answered> turned = Stream.of(true, false)
        .flatMap(byDefault -> concerned(rule, mutant)
            .filter(each -> each.run.readings().equals(SHIPPED.readings()) == byDefault))
        .filter(each -> !turned(each, other).isEmpty())
        .limit(isNamed ? MOST_NAMED : 1)
        .toList();
    Map<String, String> readings =
        turned.isEmpty() ? SHIPPED.readings() : turned.get(0).run.readings();
    AnswerTable table = table(other, mutant.situation());
    Side before = new Side(SHIPPED.with(readings), Shipped.ANALYSIS.table());
    Side after = new Side(other.with(readings), table);
    Cases cases = CASES.of(List.of(before, after));
    boolean differs = Differences.isAny(before, after, cases);
    equal += differs ? 0 : 1;
    if (!turned.isEmpty()) {
      different++;
      assertThat(differs)
          .as("%s, by %s", Mutants.words(rule, mutant), turned.get(0).run)
          .isTrue();
      if (isNamed) {
        Set<String> words = new TreeSet<>();
        turned.stream()
            .filter(each -> each.run.readings().equals(readings))
            .forEach(each -> words.addAll(turned(each, other)));
        assertThat(Consequences.named(before, after, cases))
            .as(Mutants.words(rule, mutant))
            .containsAll(words);
      }
    }
  }

  /** The runs in which a situation comes up of which the two rules say different things. */
  private Stream<Answered> concerned(Rule rule, Rule mutant) {
    return runs.entrySet().stream()
        .filter(each -> each.getKey().getClass().getSimpleName().equals(mutant.situation()))
        .filter(each -> !Set.copyOf(Altered.said(rule, each.getKey()))
            .equals(Set.copyOf(Altered.said(mutant, each.getKey()))))
        .flatMap(each -> each.getValue().stream())
        .distinct();
  }

  /** What is answered otherwise, in words. */
  private static Set<String> turned(Answered answered, Governance other) {
    Optional<Map<Object, Set<Object>>> fresh = answer(other, answered.run);
    Set<String> words = new TreeSet<>();
    if (answered.answer.isPresent() && fresh.isPresent()) {
      Set<Object> about = new HashSet<>(answered.answer.get().keySet());
      if (fresh.get().keySet().equals(Set.of(NO_DAYS))) {
        return Set.of(NO_DAYS);
      }
      about.addAll(fresh.get().keySet());
      about.removeIf(
          each -> Objects.equals(answered.answer.get().get(each), fresh.get().get(each)));
      about.forEach(each -> words.add(
          each instanceof Conclusion conclusion
              ? Consequences.word(WholeLevel.class, conclusion).orElseThrow()
              : each.toString()));
    }
    return words;
  }

  /** All that a policy says: of other kinds of situations that is what it said before. */
  private static AnswerTable table(Governance other, String situation) {
    List<AnswerTable.Section> sections = new ArrayList<>();
    sections.addAll(Analysis.side(Altered.about(other, situation), VisionDerbyshire.facts())
        .table()
        .sections());
    Shipped.ANALYSIS.table().sections().stream()
        .filter(section -> !section.situation().getSimpleName().equals(situation))
        .forEach(sections::add);
    return new AnswerTable(sections);
  }
}
