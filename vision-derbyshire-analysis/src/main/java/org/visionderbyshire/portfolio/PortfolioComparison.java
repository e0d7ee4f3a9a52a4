package org.visionderbyshire.portfolio;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.visionderbyshire.analysis.Actor;
import org.visionderbyshire.analysis.AnswerChange;
import org.visionderbyshire.analysis.CountChange;
import org.visionderbyshire.analysis.PortfolioDifference;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Initiative;

/**
 * What moves in many initiatives that are determined twice, gathered one by one, so that there can
 * be any number of them: those that move are kept, the others counted. Not thread-safe.
 */
public final class PortfolioComparison {

  private final Governance before;
  private final Facts beforeFacts;
  private final Governance after;
  private final Facts afterFacts;
  private final Register register;
  private final List<PortfolioDifference.Mover> movers = new ArrayList<>();
  private final List<String> otherReasons = new ArrayList<>();
  private final Tally counts = new Tally();
  private int initiatives;

  private PortfolioComparison(
      Governance before, Facts beforeFacts, Governance after, Facts afterFacts) {
    this.before = before;
    this.beforeFacts = beforeFacts;
    this.after = after;
    this.afterFacts = afterFacts;
    this.register = new Register(beforeFacts, afterFacts);
  }

  /** A comparison of no initiatives yet; its parameters are those of {@link Portfolios#compare}. */
  public static PortfolioComparison of(
      Governance before, Facts beforeFacts, Governance after, Facts afterFacts) {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(beforeFacts, "beforeFacts");
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(afterFacts, "afterFacts");
    return new PortfolioComparison(before, beforeFacts, after, afterFacts);
  }

  /**
   * Determines another initiative twice. That its id is none of those before is not looked at.
   *
   * @throws BadInputException with everything that is wrong with it by either facts; it is not
   *     counted then
   */
  public void add(Initiative initiative) {
    BadInputException.throwIfAny(faults(initiative, beforeFacts, afterFacts));
    Determination first = before.determine(initiative, beforeFacts);
    Determination second = after.determine(initiative, afterFacts);
    List<AnswerChange> changes = Answers.changes(first, second, register::name);
    if (!changes.isEmpty()) {
      movers.add(new PortfolioDifference.Mover(initiative.id(), initiative.title(), changes));
    } else if (!Answers.isSame(first, second)) {
      otherReasons.add(initiative.id());
    }
    initiatives++;
    initiative
        .participants()
        .forEach(council -> counts.shares.putIfAbsent(register.council(council), Workloads.NONE));
    counts.add(first, Facets.of(first, register), second, Facets.of(second, register));
  }

  /** What moves in all of them, those to come excepted. */
  public PortfolioDifference difference() {
    return new PortfolioDifference(
        before.policy().id(),
        before.readings(),
        after.policy().id(),
        after.readings(),
        initiatives,
        movers,
        otherReasons,
        counts.totals,
        counts.levels,
        Survey.inOrderOfBodies(counts.bodies),
        counts.findings,
        counts.questions,
        register.inOrder(counts.shares).entrySet().stream()
            .map(share -> share.getValue().of(share.getKey()))
            .toList());
  }

  /** What is wrong with an initiative by either facts. */
  static List<Fault> faults(Initiative initiative, Facts before, Facts after) {
    List<Fault> faults = new ArrayList<>();
    List<Fault> first = before.faults(initiative);
    List<Fault> second = before.equals(after) ? first : after.faults(initiative);
    for (Fault fault : first) {
      faults.add(second.contains(fault) ? fault : only("before", fault));
    }
    for (Fault fault : second) {
      if (!first.contains(fault)) {
        faults.add(only("after", fault));
      }
    }
    return faults;
  }

  private static Fault only(String which, Fault fault) {
    return Fault.at(fault.where(), fault.message() + " (by the facts " + which + ")");
  }

  /** How the share of one of those who take part changes. */
  private record Workloads(
      CountChange decisions, CountChange keyDecisions, CountChange notices, CountChange questions) {

    static final Workloads NONE = new Workloads(nothing(), nothing(), nothing(), nothing());

    private static CountChange nothing() {
      return CountChange.of(0, 0, 0);
    }

    static Workloads of(Facets before, Facets after) {
      return new Workloads(
          change(before.decisions(), after.decisions()),
          change(before.keyDecisions(), after.keyDecisions()),
          change(before.notices(), after.notices()),
          change(before.questions(), after.questions()));
    }

    Workloads plus(Workloads other) {
      return new Workloads(
          decisions.plus(other.decisions),
          keyDecisions.plus(other.keyDecisions),
          notices.plus(other.notices),
          questions.plus(other.questions));
    }

    PortfolioDifference.ShareChange of(Actor actor) {
      return new PortfolioDifference.ShareChange(
          actor, decisions, keyDecisions, notices, questions);
    }
  }

  private static CountChange change(Collection<?> before, Collection<?> after) {
    int added = (int) after.stream().filter(each -> !before.contains(each)).count();
    int removed = (int) before.stream().filter(each -> !after.contains(each)).count();
    return CountChange.of(before.size(), added, removed);
  }

  /** What changes in all initiatives so far. Not thread-safe. */
  private static final class Tally {

    final Map<String, CountChange> totals = new LinkedHashMap<>();
    final Map<String, CountChange> levels = new LinkedHashMap<>();
    final Map<String, CountChange> bodies = new LinkedHashMap<>();
    final Map<String, CountChange> findings = new TreeMap<>();
    final Map<String, CountChange> questions = new TreeMap<>();
    final Map<Actor, Workloads> shares = new LinkedHashMap<>();

    Tally() {
      Survey.levels().forEach(level -> levels.put(level, CountChange.of(0, 0, 0)));
      Stream.of(
              "settled",
              "steps",
              "decisions",
              "key-decisions",
              "perhaps-key",
              "notices",
              "findings",
              "questions")
          .forEach(total -> totals.put(total, CountChange.of(0, 0, 0)));
    }

    void add(Determination first, Facets before, Determination second, Facets after) {
      for (String level : new LinkedHashSet<>(List.of(Survey.level(first), Survey.level(second)))) {
        count(
            levels,
            level,
            only(Set.of(Survey.level(first)), level::equals),
            only(Set.of(Survey.level(second)), level::equals));
      }
      count(totals, "settled", settled(first), settled(second));
      count(totals, "steps", before.steps(), after.steps());
      count(totals, "decisions", before.decisions(), after.decisions());
      count(totals, "key-decisions", before.keyDecisions(), after.keyDecisions());
      count(totals, "perhaps-key", before.perhapsKey(), after.perhapsKey());
      count(totals, "notices", before.notices(), after.notices());
      count(totals, "findings", before.findings(), after.findings());
      count(totals, "questions", before.questions(), after.questions());
      for (Body body : Body.values()) {
        Set<Facets.StepOf> old = before.of(body).decisions();
        Set<Facets.StepOf> fresh = after.of(body).decisions();
        if (!old.isEmpty() || !fresh.isEmpty()) {
          bodies.merge(body.code(), change(old, fresh), CountChange::plus);
        }
      }
      Set<String> found = new LinkedHashSet<>(before.findings());
      found.addAll(after.findings());
      for (String finding : found) {
        count(
            findings,
            finding,
            only(before.findings(), finding::equals),
            only(after.findings(), finding::equals));
      }
      Set<String> unknown = new LinkedHashSet<>();
      before.questions().forEach(asked -> unknown.add(asked.about()));
      after.questions().forEach(asked -> unknown.add(asked.about()));
      for (String about : unknown) {
        count(
            questions,
            about,
            only(before.questions(), asked -> asked.about().equals(about)),
            only(after.questions(), asked -> asked.about().equals(about)));
      }
      Set<Actor> actors = new LinkedHashSet<>(before.actors());
      actors.addAll(after.actors());
      for (Actor actor : actors) {
        shares.merge(actor, Workloads.of(before.of(actor), after.of(actor)), Workloads::plus);
      }
    }

    private static <T> Set<T> only(Set<T> all, Function<T, Boolean> which) {
      return Facets.only(all, which);
    }

    private static List<Boolean> settled(Determination answer) {
      return answer.settled() ? List.of(true) : List.of();
    }

    private static void count(
        Map<String, CountChange> counts, String what, Collection<?> before, Collection<?> after) {
      counts.merge(what, change(before, after), CountChange::plus);
    }
  }
}
