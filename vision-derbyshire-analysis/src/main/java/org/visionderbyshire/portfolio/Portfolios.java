package org.visionderbyshire.portfolio;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.visionderbyshire.analysis.Portfolio;
import org.visionderbyshire.analysis.PortfolioDifference;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.rule.Situation;

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
    Objects.requireNonNull(initiatives, "initiatives");
    Objects.requireNonNull(governance, "governance");
    Objects.requireNonNull(facts, "facts");
    BadInputException.throwIfAny(faults(initiatives, facts, facts));
    Survey survey = Survey.of(governance, facts);
    initiatives.forEach(survey::add);
    return survey.portfolio();
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
    Objects.requireNonNull(initiatives, "initiatives");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(beforeFacts, "beforeFacts");
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(afterFacts, "afterFacts");
    BadInputException.throwIfAny(faults(initiatives, beforeFacts, afterFacts));
    PortfolioComparison comparison = PortfolioComparison.of(before, beforeFacts, after, afterFacts);
    initiatives.forEach(comparison::add);
    return comparison.difference();
  }

  /**
   * Every situation that determining the initiatives puts to the rules, each once, in the order in
   * which they first come up. What rules say of any other situation is of no account to them.
   *
   * @throws BadInputException as {@link #survey} throws it
   */
  public static Set<Situation> consulted(
      List<Initiative> initiatives, Governance governance, Facts facts) {
    Objects.requireNonNull(initiatives, "initiatives");
    Objects.requireNonNull(governance, "governance");
    Objects.requireNonNull(facts, "facts");
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
      PortfolioComparison.faults(initiative, before, after)
          .forEach(fault -> faults.add(fault.within(initiative.id())));
    }
    return faults;
  }
}
