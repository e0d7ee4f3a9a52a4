package org.visionderbyshire.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.visionderbyshire.forwardplan.ForwardPlan;
import org.visionderbyshire.paper.PaperStyle.Reasons;
import org.visionderbyshire.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the forward plan of many initiatives. */
@Command(
    name = "forward-plan",
    description = {
      "Writes a forward plan: the notices that each council and joint committee must publish for"
          + " all these initiatives, in date order.",
      "",
      Proposals.FILES
    })
final class ForwardPlans implements Callable<Integer> {

  @Mixin
  private final Dates dates = new Dates();

  @Mixin
  private final Proposals proposals = new Proposals();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = PlanFormat.Reader.class,
      description = "csv: for spreadsheets (the default); icalendar: an event for each notice, for"
          + " calendar programs; text and html: to be read, with what each notice must carry.")
  private PlanFormat format = PlanFormat.CSV;

  @Mixin
  private final OutFile out = new OutFile();

  private final Terminal terminal;

  ForwardPlans(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Proposals.Determined determined = proposals.determine(terminal, inputs -> {
      out.check(inputs);
      return dates.needed(inputs);
    });
    ForwardPlan plan = ForwardPlan.of(determined.initiatives(), determined.facts());
    out.write(
        terminal,
        switch (format) {
          case CSV -> plan.csv();
          case ICALENDAR -> plan.icalendar();
          case TEXT -> terminal.text(plan.paper(), Reasons.NUMBERED);
          case HTML -> Report.html(List.of(plan.paper()));
        });
    return 0;
  }
}
