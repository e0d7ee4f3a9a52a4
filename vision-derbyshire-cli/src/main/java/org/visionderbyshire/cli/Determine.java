package org.visionderbyshire.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.visionderbyshire.clearance.Clearance;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.DeterminedInitiative;
import org.visionderbyshire.determination.Question;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.json.DeterminationJson;
import org.visionderbyshire.paper.Paper;
import org.visionderbyshire.paper.PaperStyle.Reasons;
import org.visionderbyshire.paper.PaperText;
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
      Proposals.LINES,
      "",
      "In text, numbers such as [2] lead to the sources at the end. With --reasons each sentence"
          + " is told with its sources and the id of its rule, which 'vision-derbyshire rules R2.1'"
          + " looks up. Councils for which the same holds are told of together."
    })
final class Determine implements Callable<Integer> {

  private static final int DETERMINED = 0;
  private static final int NOT_SETTLED = 3;

  @Mixin
  private final Proposals proposals = new Proposals();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = OutputFormat.TextTableOrJson.class,
      description = {
        "text: for people (the default);",
        "table: one line for each initiative, written when all are determined;",
        "json: one determination a line, with every reason."
      })
  private OutputFormat format = OutputFormat.TEXT;

  @Option(names = "--reasons", description = "In text, print the reasons in full.")
  private boolean reasons;

  @Option(
      names = "--checklist",
      description = "In text, end with the checklist of clearance for a report: finance, legal,"
          + " equality, consultation, procurement, subsidy, climate and risk.")
  private boolean checklist;

  @Option(
      names = "--require-settled",
      description = "Exit with 3 if an answer to an open question could change a level or a route.")
  private boolean requireSettled;

  @Option(names = "--all-or-nothing", description = Proposals.ALL_OR_NOTHING)
  private boolean allOrNothing;

  private final Terminal terminal;

  Determine(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (allOrNothing) {
      Proposals.Determined determined = proposals.determine(terminal, inputs -> Optional.empty());
      Answers answers = new Answers(determined.facts());
      determined.initiatives().forEach(answers::add);
      return answers.end();
    }
    Proposals.Coming coming = proposals.coming(terminal, new Inputs(terminal));
    Answers answers = new Answers(coming.facts());
    coming
        .feed()
        .forEach(initiative -> answers.add(new DeterminedInitiative(
            initiative, coming.governance().determine(initiative, coming.facts()))));
    int code = answers.end();
    return coming.feed().isFaulty() ? Main.BAD_INPUT : code;
  }

  /**
   * Writes answers as they come; of a table the lines, as its columns are known at its end only.
   */
  private final class Answers {
    private final Facts facts;
    private final DeterminationTable table = new DeterminationTable(terminal);
    private final Set<LocalDate> days = new TreeSet<>();
    private boolean areAny;
    private int code = DETERMINED;

    Answers(Facts facts) {
      this.facts = facts;
    }

    void add(DeterminedInitiative determined) {
      areAny = true;
      Determination answer = determined.determination();
      days.add(answer.on());
      switch (format) {
        case JSON -> print(DeterminationJson.write(answer) + "\n");
        case TABLE -> table.add(answer);
        case TEXT ->
          print(PaperText.of(
                  determined.paper(facts),
                  terminal.style().withReasons(reasons ? Reasons.IN_FULL : Reasons.NUMBERED))
              + "\n");
        case HTML -> throw new IllegalStateException("the command report writes HTML");
      }
      if (requireSettled && !answer.settled()) {
        complainOfUnsettled(answer);
        code = NOT_SETTLED;
      }
    }

    int end() {
      if (areAny && format == OutputFormat.TABLE) {
        print(table.toString());
      }
      if (checklist && format == OutputFormat.TEXT) {
        Clearance.usual()
            .papers(days)
            .forEach(paper -> print(PaperText.of(paper, terminal.style()) + "\n"));
      }
      if (areAny && format != OutputFormat.JSON) {
        print(Paper.NO_ADVICE + "\n");
      }
      terminal.out().flush();
      return code;
    }

    private void print(String words) {
      terminal.progress().clear();
      terminal.out().print(words);
    }
  }

  private void complainOfUnsettled(Determination answer) {
    String open = answer.questions().stream()
        .filter(Question::unsettles)
        .map(question -> question.about()
            + question.council().map(council -> " of " + council).orElse(""))
        .collect(Collectors.joining(", "));
    terminal.complain(answer.initiative() + ": is not settled"
        + (open.isEmpty() ? "; no level was found" : "; unknown: " + open));
  }
}
