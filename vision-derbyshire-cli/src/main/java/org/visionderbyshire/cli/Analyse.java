package org.visionderbyshire.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.visionderbyshire.analysis.Example;
import org.visionderbyshire.analysis.Overlap;
import org.visionderbyshire.analysis.PolicyReport;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.json.AnalysisJson;
import org.visionderbyshire.report.Papers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Proves what can be said of a policy. */
@Command(
    name = "analyse",
    description = {
      "Asks the policy everything that it can be asked, and tells what is proved of it: where it"
          + " does not say what it should, where its rules contradict each other, which rules and"
          + " conditions could go, and where readings matter.",
      "",
      "What is proved holds for the facts given, which say how many districts there are and which"
          + " phases, and with as many districts as these have. Facts also serve to build examples."
    })
final class Analyse implements Callable<Integer> {

  private static final int NOT_SOUND = 5;

  @Option(
      names = "--reading",
      paramLabel = "ID=OPTION",
      description = "Choose a meaning where a source has more than one; 'vision-derbyshire"
          + " readings' lists them.")
  private List<String> readings = List.of();

  @Option(names = "--rules", paramLabel = "FILE", description = Policies.RULES)
  private List<String> rules = List.of();

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

  @Option(
      names = "--require-sound",
      description = "Exit with 5 if rules contradict each other where no reading decides, if a rule"
          + " never holds or was not analysed, if something is missing and no rule says so, or if"
          + " the effort did not suffice.")
  private boolean requireSound;

  @Mixin
  private final EffortOption effort = new EffortOption();

  @Mixin
  private final ExampleFiles examples = new ExampleFiles();

  @Mixin
  private final OutFile out = new OutFile();

  private final Terminal terminal;

  Analyse(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Inputs inputs = new Inputs(terminal);
    out.check(inputs);
    examples.check(inputs);
    Facts facts = factsFiles.read(inputs);
    Map<String, String> chosen = Policies.readings(inputs, "--reading", readings);
    Governance governance =
        Policies.under(inputs, "--reading", Policies.compile(inputs, "--rules", rules), chosen);
    inputs.throwUnlessSound();
    PolicyReport report =
        effort.within(terminal, within -> Proofs.report(governance, facts, within));
    Map<Example, String> files = examples.write(Papers.examples(report));
    out.write(
        terminal,
        format,
        Papers.of(report, facts, files),
        () -> AnalysisJson.write(report),
        reasons);
    return requireSound && !isSound(report) ? NOT_SOUND : 0;
  }

  private static boolean isSound(PolicyReport report) {
    return report.overlaps().stream().allMatch(Overlap::isSettled)
        && report.gaps().stream()
            .noneMatch(gap -> gap.under().isEmpty() && gap.rules().isEmpty())
        && report.neverFire().isEmpty()
        && report.notAnalysed().isEmpty()
        && report.unfinished().isEmpty();
  }
}
