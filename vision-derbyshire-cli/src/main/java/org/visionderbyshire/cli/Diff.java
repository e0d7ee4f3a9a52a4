package org.visionderbyshire.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.visionderbyshire.analysis.Example;
import org.visionderbyshire.analysis.FactsDifference;
import org.visionderbyshire.analysis.PolicyDifference;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.json.AnalysisJson;
import org.visionderbyshire.report.Papers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Proves how two policies differ, or what one answers in the light of two sets of facts. */
@Command(
    name = "diff",
    description = {
      "Tells everything that two policies, or one under two sets of readings, answer differently,"
          + " whatever the initiative; or proves that they answer all alike.",
      "",
      "What is not given is as shipped. What is proved holds for the facts given, which say how"
          + " many districts there are and which phases, and with as many districts as these have."
          + " Facts also serve to build examples. How initiatives of your own would be answered,"
          + " 'vision-derbyshire portfolio' tells.",
      "",
      "With --facts-before or --facts-after, it tells what the policy, as shipped, answers"
          + " differently in the light of other facts: whose facts differ, on which days, and what"
          + " comes of it. What --facts brings, both know.",
      "",
      "Exits with 0 if the two are proved to be equal, and with 4 if not. Equal are levels, steps,"
          + " legal basis, conditions, key decisions, call-in, notices, duties, findings, questions,"
          + " assumptions and days; the words of reasons need not be, nor citations beyond the"
          + " legal basis."
    })
final class Diff implements Callable<Integer> {

  private static final int NOT_EQUAL = 4;

  @Mixin
  private final TwoPolicies policies = new TwoPolicies();

  @Mixin
  private final TwoFacts twoFacts = new TwoFacts();

  @Mixin
  private final FactsFiles factsFiles = new FactsFiles();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = OutputFormat.TextJsonOrHtml.class,
      description = "text: for people (the default); json: one object; html: one page that needs"
          + " nothing beside itself and prints on A4.")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(
      names = "--reasons",
      description =
          "Of two policies, in text, print rules with sentence and source, and examples in"
              + " words.")
  private boolean reasons;

  @Mixin
  private final EffortOption effort = new EffortOption();

  @Mixin
  private final ExampleFiles examples = new ExampleFiles();

  @Mixin
  private final OutFile out = new OutFile();

  private final Terminal terminal;

  Diff(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Inputs inputs = new Inputs(terminal);
    out.check(inputs);
    examples.check(inputs);
    return twoFacts.areGiven() ? compareFacts(inputs) : comparePolicies(inputs);
  }

  private int compareFacts(Inputs inputs) {
    if (policies.areGiven()) {
      inputs.fault(
          TwoFacts.OPTIONS,
          "compare facts under one policy; --before, --after, --rules-before and --rules-after name"
              + " two");
    }
    TwoFacts.Two facts = twoFacts.read(inputs, factsFiles);
    inputs.throwUnlessSound();
    FactsDifference difference = effort.within(
        terminal,
        within -> Proofs.difference(Policies.shipped(), facts.before(), facts.after(), within));
    examples.write(
        difference.moves().stream().map(move -> move.region().example()).toList());
    out.write(terminal, format, Papers.of(difference), () -> AnalysisJson.write(difference), true);
    return difference.isEqual() ? 0 : NOT_EQUAL;
  }

  private int comparePolicies(Inputs inputs) {
    Facts facts = factsFiles.read(inputs);
    TwoPolicies.Two two = policies.read(inputs);
    inputs.throwUnlessSound();
    PolicyDifference difference = effort.within(
        terminal, within -> Proofs.difference(two.before(), two.after(), facts, within));
    Map<Example, String> files = examples.write(Papers.examples(difference));
    out.write(
        terminal,
        format,
        Papers.of(difference, facts, files),
        () -> AnalysisJson.write(difference),
        reasons);
    return difference.isEqual() ? 0 : NOT_EQUAL;
  }
}
