package org.visionderbyshire.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.visionderbyshire.clearance.Clearance;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.DeterminedInitiative;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.report.Report;
import org.visionderbyshire.report.RouteDiagram;
import org.visionderbyshire.report.TimetableDiagram;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes reports and pictures. */
@Command(
    name = "report",
    description = {
      "Writes a report of initiatives for people: the route as a picture and, where dates are asked"
          + " for, the timetable as another, with reasons, questions and citations.",
      "",
      Proposals.FILES
    })
final class Reports implements Callable<Integer> {

  @Mixin
  private final Dates dates = new Dates();

  @Mixin
  private final Proposals proposals = new Proposals();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = ReportFormat.Reader.class,
      description = {
        "html: one page that needs nothing beside itself and prints on A4 (the default);",
        "route: the picture of the route alone, of one initiative, as SVG;",
        "timetable: the picture of the timetable alone, of one initiative, as SVG."
      })
  private ReportFormat format = ReportFormat.HTML;

  @Option(
      names = "--no-checklist",
      description = "In HTML, leave out the checklist of clearance for a report: finance, legal,"
          + " equality, consultation, procurement, subsidy, climate and risk.")
  private boolean withoutChecklist;

  @Mixin
  private final OutFile out = new OutFile();

  private final Terminal terminal;

  Reports(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Proposals.Determined determined = proposals.determine(terminal, inputs -> {
      out.check(inputs);
      return format == ReportFormat.TIMETABLE ? dates.needed(inputs) : dates.window(inputs);
    });
    out.write(
        terminal,
        switch (format) {
          case HTML -> html(determined);
          case ROUTE -> picture(determined, RouteDiagram::svg);
          case TIMETABLE -> picture(determined, TimetableDiagram::svg);
        });
    return 0;
  }

  private String html(Proposals.Determined determined) {
    Clearance clearance = withoutChecklist ? Clearance.none() : Clearance.usual();
    if (determined.initiatives().size() != 1) {
      return Report.html(determined.initiatives(), determined.facts(), clearance);
    }
    DeterminedInitiative only = determined.initiatives().get(0);
    return Report.html(only.initiative(), only.determination(), determined.facts(), clearance);
  }

  private interface Picture {
    String of(Initiative initiative, Determination answer, Facts facts);
  }

  private String picture(Proposals.Determined determined, Picture picture) {
    if (determined.initiatives().size() != 1) {
      throw new UnusableInputException(List.of("--format: a picture shows one initiative, not "
          + determined.initiatives().size()));
    }
    DeterminedInitiative only = determined.initiatives().get(0);
    return picture.of(only.initiative(), only.determination(), determined.facts());
  }
}
