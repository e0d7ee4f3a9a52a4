package org.visionderbyshire.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.DeterminedInitiative;
import org.visionderbyshire.determination.Question;
import org.visionderbyshire.json.DeterminationJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Determines level and route of initiatives. */
@Command(
    name = "determine",
    description = {
      "Determines level and route of initiatives.",
      "",
      Proposals.FILES,
      "",
      "In text, ids such as [R2.1] name the rules behind a sentence; 'vision-derbyshire rules R2.1'"
          + " looks one up, and --reasons prints sentence and source of all of them. Councils for"
          + " which the same holds are told of together."
    })
final class Determine implements Callable<Integer> {

  private static final int DETERMINED = 0;
  private static final int NOT_SETTLED = 3;
  static final String NO_ADVICE = "This is not legal advice.";

  @Mixin
  private final Proposals proposals = new Proposals();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = OutputFormat.TextTableOrJson.class,
      description = {
        "text: for people (the default);",
        "table: one line for each initiative;",
        "json: one determination a line, with every reason."
      })
  private OutputFormat format = OutputFormat.TEXT;

  @Option(names = "--reasons", description = "In text, print the reasons in full.")
  private boolean reasons;

  @Option(
      names = "--require-settled",
      description = "Exit with 3 if an answer to an open question could change a level or a route.")
  private boolean requireSettled;

  private final Terminal terminal;

  Determine(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Proposals.Determined determined = proposals.determine(terminal, inputs -> Optional.empty());
    List<Determination> answers = determined.initiatives().stream()
        .map(DeterminedInitiative::determination)
        .toList();
    switch (format) {
      case JSON ->
        answers.forEach(answer -> terminal.out().print(DeterminationJson.write(answer) + "\n"));
      case TABLE ->
        terminal.out().print(new DeterminationTable(terminal).of(answers) + NO_ADVICE + "\n");
      case TEXT -> {
        DeterminationText text = new DeterminationText(terminal, determined.facts(), reasons);
        determined
            .initiatives()
            .forEach(each ->
                terminal.out().print(text.of(each.initiative(), each.determination()) + "\n"));
        terminal.out().print(NO_ADVICE + "\n");
      }
      case HTML -> throw new IllegalStateException("the command report writes HTML");
    }
    terminal.out().flush();
    return requireSettled ? complainOfUnsettled(answers) : DETERMINED;
  }

  private int complainOfUnsettled(List<Determination> answers) {
    int code = DETERMINED;
    for (Determination answer : answers) {
      if (!answer.settled()) {
        String open = answer.questions().stream()
            .filter(Question::unsettles)
            .map(question -> question.about()
                + question.council().map(council -> " of " + council).orElse(""))
            .collect(Collectors.joining(", "));
        terminal.complain(answer.initiative() + ": is not settled"
            + (open.isEmpty() ? "; no level was found" : "; unknown: " + open));
        code = NOT_SETTLED;
      }
    }
    return code;
  }
}
