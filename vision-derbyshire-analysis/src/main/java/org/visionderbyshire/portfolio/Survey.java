package org.visionderbyshire.portfolio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.visionderbyshire.analysis.Actor;
import org.visionderbyshire.analysis.Portfolio;
import org.visionderbyshire.analysis.Workload;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Initiative;

/**
 * What many initiatives come to under a policy, gathered one by one: of each, what
 * {@link Portfolio.Surveyed} tells is kept and no more. Not thread-safe.
 */
public final class Survey {

  private final Governance governance;
  private final Facts facts;
  private final Register register;
  private final List<Portfolio.Surveyed> surveyed = new ArrayList<>();
  private final Map<String, Integer> levels = new LinkedHashMap<>();
  private final Map<String, Integer> bodies = new LinkedHashMap<>();
  private final Map<String, Integer> findings = new TreeMap<>();
  private final Map<String, Integer> questions = new TreeMap<>();
  private final Map<Actor, Workload> shares = new LinkedHashMap<>();
  private Workload total = Workload.NONE;

  private Survey(Governance governance, Facts facts) {
    this.governance = governance;
    this.facts = facts;
    this.register = new Register(facts, facts);
    levels().forEach(level -> levels.put(level, 0));
  }

  /** A survey of no initiatives yet. */
  public static Survey of(Governance governance, Facts facts) {
    Objects.requireNonNull(governance, "governance");
    Objects.requireNonNull(facts, "facts");
    return new Survey(governance, facts);
  }

  /**
   * Determines another initiative. That its id is none of those before is not looked at.
   *
   * @throws BadInputException with everything that is wrong with it; it is not counted then
   */
  public void add(Initiative initiative) {
    Determination answer = governance.determine(initiative, facts);
    Facets facets = Facets.of(answer, register);
    initiative
        .participants()
        .forEach(council -> shares.putIfAbsent(register.council(council), Workload.NONE));
    levels.merge(level(answer), 1, Integer::sum);
    facets.findings().forEach(finding -> findings.merge(finding, 1, Integer::sum));
    facets.questions().forEach(asked -> questions.merge(asked.about(), 1, Integer::sum));
    for (Actor actor : facets.actors()) {
      shares.merge(actor, facets.of(actor).workload(), Workload::plus);
    }
    total = total.plus(facets.workload());
    surveyed.add(new Portfolio.Surveyed(
        initiative.id(), initiative.title(), answer.level(), answer.settled(), facets.workload()));
    for (Body body : Body.values()) {
      int decisions = facets.of(body).decisions().size();
      if (decisions > 0) {
        bodies.merge(body.code(), decisions, Integer::sum);
      }
    }
  }

  /** What all of them come to, those to come excepted. */
  public Portfolio portfolio() {
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

  static List<String> levels() {
    return Stream.concat(
            Stream.of(CollaborationLevel.values())
                .sorted((one, other) -> other.compareTo(one))
                .map(CollaborationLevel::code),
            Stream.of(Portfolio.NO_LEVEL))
        .toList();
  }

  static String level(Determination answer) {
    return answer.level().map(CollaborationLevel::code).orElse(Portfolio.NO_LEVEL);
  }

  static <T> Map<String, T> inOrderOfBodies(Map<String, T> byBody) {
    Map<String, T> inOrder = new LinkedHashMap<>();
    for (Body body : Body.values()) {
      Optional.ofNullable(byBody.get(body.code()))
          .ifPresent(value -> inOrder.put(body.code(), value));
    }
    return inOrder;
  }
}
