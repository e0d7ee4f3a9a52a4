package org.visionderbyshire.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.visionderbyshire.analysis.Portfolio;
import org.visionderbyshire.analysis.PortfolioDifference;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.json.AnalysisJson;
import org.visionderbyshire.portfolio.PortfolioComparison;
import org.visionderbyshire.portfolio.Portfolios;
import org.visionderbyshire.portfolio.Survey;
import org.visionderbyshire.proof.Analysis;
import org.visionderbyshire.proof.Coverages;
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
      Proposals.COUNTED_LINES,
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

  @Option(names = "--all-or-nothing", description = Proposals.ALL_OR_NOTHING)
  private boolean allOrNothing;

  @Mixin
  private final Proposals proposals = new Proposals();

  @Mixin
  private final AdviceOutput advice = new AdviceOutput();

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
      List<String> told =
          new ArrayList<>(e.faults().stream().map(Object::toString).toList());
      if (e.more() > 0) {
        told.add(BadInputException.andMore(e.more()));
      }
      throw new UnusableInputException(told);
    }
  }

  private int survey(Inputs inputs) {
    Proposals.Coming coming =
        allOrNothing ? proposals.read(inputs).coming(terminal) : proposals.coming(terminal, inputs);
    Survey survey = Survey.of(coming.governance(), coming.facts());
    Optional<Coverages> coverages = untouched
        ? Optional.of(Analysis.of(coming.governance(), coming.facts()).coverages())
        : Optional.empty();
    coming.feed().forEach(initiative -> {
      survey.add(initiative);
      coverages.ifPresent(all -> all.add(initiative));
    });
    Portfolio portfolio = survey.portfolio();
    if (!portfolio.initiatives().isEmpty() || !coming.feed().isFaulty()) {
      List<AdviceOutput.Item> said = new ArrayList<>();
      said.add(new AdviceOutput.Item(Papers.of(portfolio), AnalysisJson.write(portfolio)));
      coverages
          .map(Coverages::coverage)
          .ifPresent(coverage ->
              said.add(new AdviceOutput.Item(Papers.of(coverage), AnalysisJson.write(coverage))));
      advice.write(terminal, said);
    }
    return coming.feed().isFaulty() ? Main.BAD_INPUT : 0;
  }

  private int compare(Inputs inputs) {
    proposals.refuseOnePolicy(inputs);
    if (untouched) {
      inputs.fault("--untouched", "is about one policy and one set of facts");
    }
    TwoFacts.Two facts = proposals.facts(inputs, twoFacts);
    TwoPolicies.Two two = policies.read(inputs);
    Feed feed = allOrNothing
        ? Feed.of(terminal, proposals.initiatives(inputs, facts.after()))
        : proposals.feed(terminal, inputs, facts.after());
    if (feed.whole().isPresent()) {
      return write(Portfolios.compare(
          feed.whole().get(), two.before(), facts.before(), two.after(), facts.after()));
    }
    PortfolioComparison comparison =
        PortfolioComparison.of(two.before(), facts.before(), two.after(), facts.after());
    feed.forEach(comparison::add);
    PortfolioDifference difference = comparison.difference();
    if (feed.isFaulty()) {
      if (difference.initiatives() > 0) {
        write(difference);
      }
      return Main.BAD_INPUT;
    }
    return write(difference);
  }

  private int write(PortfolioDifference difference) {
    advice.write(
        terminal,
        List.of(new AdviceOutput.Item(Papers.of(difference), AnalysisJson.write(difference))));
    return difference.isEqual() ? 0 : NOT_EQUAL;
  }
}
