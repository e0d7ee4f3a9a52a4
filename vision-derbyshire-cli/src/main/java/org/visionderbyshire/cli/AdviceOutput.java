package org.visionderbyshire.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.paper.Paper;
import org.visionderbyshire.paper.PaperStyle.Reasons;
import org.visionderbyshire.report.Report;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of a command that says something about an answer, and how it is written. */
final class AdviceOutput {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = OutputFormat.TextJsonOrHtml.class,
      description = "text: for people (the default); json: one object a line; html: one page that"
          + " needs nothing beside itself and prints on A4.")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(
      names = "--reasons",
      description = "In text, print each reason with its sources and the id of its rule.")
  private boolean reasons;

  @Mixin
  private final OutFile out = new OutFile();

  /**
   * What is said of one initiative.
   *
   * @param paper for people
   * @param json for programs; in one line
   */
  record Item(Paper paper, String json) {}

  void check(Inputs inputs) {
    out.check(inputs);
  }

  /** Says something of each initiative; ends the command where one cannot be used. */
  static List<Item> each(List<Initiative> initiatives, Function<Initiative, Item> says) {
    List<Item> said = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (Initiative initiative : initiatives) {
      try {
        said.add(says.apply(initiative));
      } catch (BadInputException e) {
        e.faults().forEach(fault -> faults.add(initiative.id() + ": " + fault));
        if (e.more() > 0) {
          faults.add(initiative.id() + ": " + BadInputException.andMore(e.more()));
        }
      }
    }
    if (!faults.isEmpty()) {
      throw new UnusableInputException(faults);
    }
    return said;
  }

  void write(Terminal terminal, List<Item> said) {
    StringBuilder document = new StringBuilder();
    if (format == OutputFormat.HTML) {
      document.append(Report.html(said.stream().map(Item::paper).toList()));
    } else {
      for (Item each : said) {
        if (format == OutputFormat.TEXT && document.length() > 0) {
          document.append('\n');
        }
        document.append(
            format == OutputFormat.JSON
                ? each.json() + "\n"
                : terminal.text(each.paper(), reasons ? Reasons.IN_FULL : Reasons.NUMBERED));
      }
    }
    out.write(terminal, document.toString());
  }
}
