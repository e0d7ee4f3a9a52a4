package org.visionderbyshire.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.visionderbyshire.analysis.Example;
import org.visionderbyshire.analysis.PolicyDifference;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.json.AnalysisJson;
import org.visionderbyshire.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Proves how two policies differ. */
@Command(
    name = "diff",
    description = {
      "Tells everything that two policies, or one under two sets of readings, answer differently,"
          + " whatever the initiative; or proves that they answer all alike.",
      "",
      "What is not given is as shipped. Facts only serve to build examples; what is proved holds"
          + " whatever the facts. How initiatives of your own would be answered, 'vision-derbyshire"
          + " portfolio' tells.",
      "",
      "Exits with 0 if the two are proved to be equal, and with 4 if not."
    })
final class Diff implements Callable<Integer> {

  private static final int NOT_EQUAL = 4;

  @Mixin
  private final TwoPolicies policies = new TwoPolicies();

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
      description = "In text, print rules with sentence and source, and examples in words.")
  private boolean reasons;

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
    Inputs inputs = new Inputs(terminal.in());
    out.check(inputs);
    examples.check(inputs);
    Facts facts = factsFiles.read(inputs);
    TwoPolicies.Two two = policies.read(inputs);
    inputs.throwUnlessSound();
    PolicyDifference difference = Proofs.difference(two.before(), two.after(), facts);
    Map<Example, String> files = examples.write(AnalysisText.examples(difference));
    out.write(
        terminal,
        switch (format) {
          case JSON -> AnalysisJson.write(difference) + "\n";
          case HTML -> Report.html(difference, facts);
          case TEXT, TABLE ->
            new AnalysisText(terminal, facts, reasons, files).of(difference) + "\n"
                + Determine.NO_ADVICE + "\n";
        });
    return difference.isEqual() ? 0 : NOT_EQUAL;
  }
}
