package org.visionderbyshire.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.visionderbyshire.analysis.Coverage;
import org.visionderbyshire.analysis.Portfolio;
import org.visionderbyshire.analysis.PortfolioDifference;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.json.AnalysisJson;
import org.visionderbyshire.proof.Analysis;
import org.visionderbyshire.proof.Portfolios;
import org.visionderbyshire.report.Papers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks at many initiatives at once. */
@Command(
    name = "portfolio",
    description = {
      "Tells what many initiatives come to: their levels, who has to take how many decisions, which"
          + " of them are key, and what is asked. With two sets of readings, rules or facts, tells"
          + " what moves.",
      "",
      Proposals.FILES,
      "",
      "With two sets, exits with 0 if no initiative is answered otherwise, and with 4 if one is."
    })
final class Surveys implements Callable<Integer> {

  private static final int NOT_EQUAL = 4;

  @Mixin
  private final TwoPolicies policies = new TwoPolicies();

  @Mixin
  private final TwoFacts twoFacts = new TwoFacts();

  @Option(
      names = "--untouched",
      description = "Tells beside it which levels and routes of the policy no initiative comes to.")
  private boolean untouched;

  @Mixin
  private final Proposals proposals = new Proposals();

  @Mixin
  private final Advice advice = new Advice();

  private final Terminal terminal;

  Surveys(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Inputs inputs = new Inputs(terminal);
    advice.check(inputs);
    try {
      return policies.areGiven() || twoFacts.areGiven() ? compare(inputs) : survey(inputs);
    } catch (BadInputException e) {
      throw new UnusableInputException(e.faults().stream().map(Object::toString).toList());
    }
  }

  private int survey(Inputs inputs) {
    Proposals.Given given = proposals.read(inputs);
    Portfolio portfolio = Portfolios.survey(given.initiatives(), given.governance(), given.facts());
    List<Advice.Said> said = new ArrayList<>();
    said.add(new Advice.Said(Papers.of(portfolio), AnalysisJson.write(portfolio)));
    if (untouched) {
      Coverage coverage =
          Analysis.of(given.governance(), given.facts()).coverage(given.initiatives());
      said.add(new Advice.Said(Papers.of(coverage), AnalysisJson.write(coverage)));
    }
    advice.write(terminal, said);
    return 0;
  }

  private int compare(Inputs inputs) {
    proposals.refuseOnePolicy(inputs);
    if (untouched) {
      inputs.fault("--untouched", "is about one policy and one set of facts");
    }
    TwoFacts.Two facts = proposals.facts(inputs, twoFacts);
    TwoPolicies.Two two = policies.read(inputs);
    PortfolioDifference difference = Portfolios.compare(
        proposals.initiatives(inputs, facts.after()),
        two.before(),
        facts.before(),
        two.after(),
        facts.after());
    advice.write(
        terminal, List.of(new Advice.Said(Papers.of(difference), AnalysisJson.write(difference))));
    return difference.isEqual() ? 0 : NOT_EQUAL;
  }
}
