package org.visionderbyshire.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.visionderbyshire.analysis.Actor;
import org.visionderbyshire.analysis.AnswerChange;
import org.visionderbyshire.analysis.CountChange;
import org.visionderbyshire.analysis.Portfolio;
import org.visionderbyshire.analysis.PortfolioDifference;
import org.visionderbyshire.analysis.Workload;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.facts.JointCommitteeRecord;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.policy.Governance;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.vocabulary.Answer;

/**
 * Looks at many initiatives at once: what they come to under one policy, and what moves under
 * another, under other readings or in the light of other facts. Each is determined in full, its
 * questions tried, without days. Equal input gives equal output. Thread-safe.
 */
public final class Portfolios {

  private Portfolios() {}

  /**
   * What initiatives come to under a policy.
   *
   * @param initiatives as many as there are, perhaps none
   * @throws BadInputException with everything that is wrong with any of them, each fault in the
   *     place {@code id.field}; also where two have one id
   */
  public static Portfolio survey(List<Initiative> initiatives, Governance governance, Facts facts) {
    BadInputException.throwIfAny(faults(initiatives, facts, facts));
    Register register = new Register(facts, facts);
    List<Portfolio.Surveyed> surveyed = new ArrayList<>();
    Map<String, Integer> levels = new LinkedHashMap<>();
    levels().forEach(level -> levels.put(level, 0));
    Map<String, Integer> bodies = new LinkedHashMap<>();
    Map<String, Integer> findings = new TreeMap<>();
    Map<String, Integer> questions = new TreeMap<>();
    Map<Actor, Workload> shares = register.all(initiatives, Workload.NONE);
    Workload total = Workload.NONE;
    for (Initiative initiative : initiatives) {
      Determination answer = governance.determine(initiative, facts);
      Facets facets = Facets.of(answer, register);
      levels.merge(level(answer), 1, Integer::sum);
      facets.findings().forEach(finding -> findings.merge(finding, 1, Integer::sum));
      facets.questions().forEach(asked -> questions.merge(asked.about(), 1, Integer::sum));
      for (Actor actor : facets.actors()) {
        shares.merge(actor, facets.of(actor).workload(), Workload::plus);
      }
      total = total.plus(facets.workload());
      surveyed.add(new Portfolio.Surveyed(
          initiative.id(),
          initiative.title(),
          answer.level(),
          answer.settled(),
          facets.workload()));
      for (Body body : Body.values()) {
        int decisions = facets.of(body).decisions().size();
        if (decisions > 0) {
          bodies.merge(body.code(), decisions, Integer::sum);
        }
      }
    }
    return new Portfolio(
        governance.policy().id(),
        governance.readings(),
        surveyed,
        levels,
        inOrderOfBodies(bodies),
        findings,
        questions,
        register.inOrder(shares).entrySet().stream()
            .map(share -> new Portfolio.Share(share.getKey(), share.getValue()))
            .toList(),
        total);
  }

  /**
   * What moves in initiatives that are determined twice.
   *
   * @param initiatives as many as there are, perhaps none
   * @param before the first policy, under its readings
   * @param beforeFacts in the light of which the first determines
   * @param after the second policy, which can be the first under other readings or in the light of
   *     other facts
   * @param afterFacts in the light of which the second determines
   * @throws BadInputException with everything that is wrong with any of them by either facts, each
   *     fault in the place {@code id.field}; also where two have one id
   */
  public static PortfolioDifference compare(
      List<Initiative> initiatives,
      Governance before,
      Facts beforeFacts,
      Governance after,
      Facts afterFacts) {
    BadInputException.throwIfAny(faults(initiatives, beforeFacts, afterFacts));
    Register register = new Register(beforeFacts, afterFacts);
    List<PortfolioDifference.Mover> movers = new ArrayList<>();
    List<String> otherReasons = new ArrayList<>();
    Counts counts = new Counts(register.all(initiatives, Shares.NONE));
    for (Initiative initiative : initiatives) {
      Determination first = before.determine(initiative, beforeFacts);
      Determination second = after.determine(initiative, afterFacts);
      List<AnswerChange> changes = Answers.changes(first, second, register::name);
      if (!changes.isEmpty()) {
        movers.add(new PortfolioDifference.Mover(initiative.id(), initiative.title(), changes));
      } else if (!Answers.isSame(first, second)) {
        otherReasons.add(initiative.id());
      }
      counts.add(first, Facets.of(first, register), second, Facets.of(second, register));
    }
    return new PortfolioDifference(
        before.policy().id(),
        before.readings(),
        after.policy().id(),
        after.readings(),
        initiatives.size(),
        movers,
        otherReasons,
        counts.totals,
        counts.levels,
        inOrderOfBodies(counts.bodies),
        counts.findings,
        counts.questions,
        register.inOrder(counts.shares).entrySet().stream()
            .map(share -> share.getValue().of(share.getKey()))
            .toList());
  }

  /**
   * Every situation that determining the initiatives puts to the rules, each once, in the order in
   * which they first come up. What rules say of any other situation is of no account to them.
   *
   * @throws BadInputException as {@link #survey} throws it
   */
  public static Set<Situation> consulted(
      List<Initiative> initiatives, Governance governance, Facts facts) {
    BadInputException.throwIfAny(faults(initiatives, facts, facts));
    Set<Situation> situations = new LinkedHashSet<>();
    for (Initiative initiative : initiatives) {
      governance
          .outline(initiative, facts)
          .consulted()
          .forEach(consulted -> situations.add(consulted.situation()));
    }
    return situations;
  }

  private static List<Fault> faults(List<Initiative> initiatives, Facts before, Facts after) {
    List<Fault> faults = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Initiative initiative : initiatives) {
      if (!seen.add(initiative.id())) {
        faults.add(Fault.at("id", "\"" + initiative.id() + "\" stands twice"));
      }
      List<Fault> first = before.faults(initiative);
      List<Fault> second = before.equals(after) ? first : after.faults(initiative);
      for (Fault fault : first) {
        faults.add(
            second.contains(fault)
                ? fault.within(initiative.id())
                : only("before", fault).within(initiative.id()));
      }
      for (Fault fault : second) {
        if (!first.contains(fault)) {
          faults.add(only("after", fault).within(initiative.id()));
        }
      }
    }
    return faults;
  }

  private static Fault only(String which, Fault fault) {
    return Fault.at(fault.where(), fault.message() + " (by the facts " + which + ")");
  }

  private static List<String> levels() {
    return Stream.concat(
            Stream.of(CollaborationLevel.values())
                .sorted((one, other) -> other.compareTo(one))
                .map(CollaborationLevel::code),
            Stream.of(Portfolio.NO_LEVEL))
        .toList();
  }

  private static String level(Determination answer) {
    return answer.level().map(CollaborationLevel::code).orElse(Portfolio.NO_LEVEL);
  }

  private static <T> Map<String, T> inOrderOfBodies(Map<String, T> byBody) {
    Map<String, T> inOrder = new LinkedHashMap<>();
    for (Body body : Body.values()) {
      Optional.ofNullable(byBody.get(body.code()))
          .ifPresent(value -> inOrder.put(body.code(), value));
    }
    return inOrder;
  }

  /** Who there is by either facts, and in which order they are told. */
  private static final class Register {

    private final Map<CouncilId, Actor> councils = new LinkedHashMap<>();
    private final Map<JointCommitteeId, Actor> committees = new LinkedHashMap<>();

    Register(Facts before, Facts after) {
      for (Facts facts : List.of(before, after)) {
        for (Council council : facts.councils()) {
          councils.put(
              council.id(), new Actor(Optional.of(council.id()), Optional.empty(), council.name()));
        }
        for (JointCommitteeRecord committee : facts.jointCommittees()) {
          committees.put(
              committee.id(),
              new Actor(Optional.empty(), Optional.of(committee.id()), committee.name()));
        }
      }
    }

    String name(CouncilId council) {
      return council(council).name();
    }

    Actor council(CouncilId id) {
      return councils.getOrDefault(id, new Actor(Optional.of(id), Optional.empty(), id.value()));
    }

    Actor actor(Answers.StepId step, String name) {
      return step.council()
          .map(this::council)
          .or(() -> step.jointCommittee()
              .map(id -> committees.getOrDefault(
                  id, new Actor(Optional.empty(), Optional.of(id), id.value()))))
          .orElseGet(() -> new Actor(Optional.empty(), Optional.empty(), name));
    }

    /** The councils that take part in any of the initiatives. */
    <T> Map<Actor, T> all(List<Initiative> initiatives, T value) {
      Map<Actor, T> all = new LinkedHashMap<>();
      for (Initiative initiative : initiatives) {
        initiative.participants().forEach(council -> all.put(council(council), value));
      }
      return all;
    }

    <T> Map<Actor, T> inOrder(Map<Actor, T> byActor) {
      List<Actor> order = new ArrayList<>(councils.values());
      order.addAll(committees.values());
      // the leaders, and committees that are yet to be
      byActor.keySet().stream()
          .filter(actor -> !order.contains(actor))
          .sorted((one, other) -> one.name().compareTo(other.name()))
          .forEach(order::add);
      Map<Actor, T> inOrder = new LinkedHashMap<>();
      for (Actor actor : order) {
        Optional.ofNullable(byActor.get(actor)).ifPresent(value -> inOrder.put(actor, value));
      }
      return inOrder;
    }
  }

  /** A step with the one whose it is. */
  private record Taken(Actor actor, Answers.StepId step) {}

  /** A notice of a step. */
  private record Given(Taken taken, String kind) {}

  /** A question, about somebody or about nobody in particular. */
  private record Asked(String about, Optional<Actor> actor) {}

  /** What is counted in one answer, as sets, so that two answers can be held side by side. */
  private record Facets(
      Set<Taken> steps,
      Set<Taken> decisions,
      Set<Taken> keyDecisions,
      Set<Taken> perhapsKey,
      Set<Given> notices,
      Set<String> findings,
      Set<Asked> questions) {

    static Facets of(Determination answer, Register register) {
      Facets facets = new Facets(
          new LinkedHashSet<>(),
          new LinkedHashSet<>(),
          new LinkedHashSet<>(),
          new LinkedHashSet<>(),
          new LinkedHashSet<>(),
          new LinkedHashSet<>(),
          new LinkedHashSet<>());
      Answers.steps(answer).forEach((id, step) -> {
        Taken taken = new Taken(register.actor(id, step.name()), id);
        facets.steps.add(taken);
        if (id.isDecision()) {
          facets.decisions.add(taken);
          if (step.keyDecision() == Answer.YES) {
            facets.keyDecisions.add(taken);
          } else if (step.keyDecision() == Answer.UNKNOWN) {
            facets.perhapsKey.add(taken);
          }
        }
        step.notices()
            .forEach(notice -> facets.notices.add(new Given(taken, notice.kind().code())));
      });
      answer.findings().forEach(finding -> facets.findings.add(finding.id()));
      answer
          .questions()
          .forEach(question -> facets.questions.add(
              new Asked(question.about(), question.council().map(register::council))));
      return facets;
    }

    Set<Actor> actors() {
      Set<Actor> actors = new LinkedHashSet<>();
      steps.forEach(taken -> actors.add(taken.actor()));
      questions.forEach(asked -> asked.actor().ifPresent(actors::add));
      return actors;
    }

    Facets of(Actor actor) {
      return new Facets(
          only(steps, taken -> taken.actor().equals(actor)),
          only(decisions, taken -> taken.actor().equals(actor)),
          only(keyDecisions, taken -> taken.actor().equals(actor)),
          only(perhapsKey, taken -> taken.actor().equals(actor)),
          only(notices, given -> given.taken().actor().equals(actor)),
          Set.of(),
          only(questions, asked -> asked.actor().equals(Optional.of(actor))));
    }

    Facets of(Body body) {
      return new Facets(
          Set.of(),
          only(decisions, taken -> taken.step().body() == body),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of());
    }

    private static <T> Set<T> only(Set<T> all, Function<T, Boolean> which) {
      Set<T> some = new LinkedHashSet<>();
      for (T each : all) {
        if (which.apply(each)) {
          some.add(each);
        }
      }
      return some;
    }

    Workload workload() {
      return new Workload(
          steps.size(),
          decisions.size(),
          keyDecisions.size(),
          perhapsKey.size(),
          notices.size(),
          questions.size());
    }
  }

  /** How the share of one of those who take part changes. */
  private record Shares(
      CountChange decisions, CountChange keyDecisions, CountChange notices, CountChange questions) {

    static final Shares NONE = new Shares(nothing(), nothing(), nothing(), nothing());

    private static CountChange nothing() {
      return CountChange.of(0, 0, 0);
    }

    static Shares of(Facets before, Facets after) {
      return new Shares(
          change(before.decisions(), after.decisions()),
          change(before.keyDecisions(), after.keyDecisions()),
          change(before.notices(), after.notices()),
          change(before.questions(), after.questions()));
    }

    Shares plus(Shares other) {
      return new Shares(
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
  private static final class Counts {

    final Map<String, CountChange> totals = new LinkedHashMap<>();
    final Map<String, CountChange> levels = new LinkedHashMap<>();
    final Map<String, CountChange> bodies = new LinkedHashMap<>();
    final Map<String, CountChange> findings = new TreeMap<>();
    final Map<String, CountChange> questions = new TreeMap<>();
    final Map<Actor, Shares> shares;

    Counts(Map<Actor, Shares> shares) {
      this.shares = shares;
      levels().forEach(level -> levels.put(level, CountChange.of(0, 0, 0)));
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
      for (String level : new LinkedHashSet<>(List.of(level(first), level(second)))) {
        count(
            levels,
            level,
            only(Set.of(level(first)), level::equals),
            only(Set.of(level(second)), level::equals));
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
        Set<Taken> old = before.of(body).decisions();
        Set<Taken> fresh = after.of(body).decisions();
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
        shares.merge(actor, Shares.of(before.of(actor), after.of(actor)), Shares::plus);
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
