package org.visionderbyshire.cli;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.visionderbyshire.calendar.BankHolidays;
import org.visionderbyshire.json.DeterminationJson;
import org.visionderbyshire.paper.Paper;
import org.visionderbyshire.paper.PaperStyle;
import org.visionderbyshire.paper.PaperText;
import org.visionderbyshire.sentence.English;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds the days of a route. */
@Command(
    name = "timetable",
    description = {
      "Finds when the steps of a route can be taken: what must be published by when, when each body"
          + " can decide, and from when on decisions can be put into effect.",
      "",
      Proposals.FILES,
      "",
      "Days of meetings come from the facts (--facts) or from iCalendar files (--meetings); without"
          + " them a step falls on a working day.",
      "",
      "Numbers such as [2] lead to the sources at the end."
          + " Councils for which the same holds are told of together."
    })
final class Timetables implements Callable<Integer> {

  @Mixin
  private final Dates dates = new Dates();

  @Mixin
  private final Proposals proposals = new Proposals();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = OutputFormat.TextOrJson.class,
      description = "text: for people (the default); json: one determination a line, its timetable"
          + " with it.")
  private OutputFormat format = OutputFormat.TEXT;

  private final Terminal terminal;

  Timetables(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Proposals.Determined determined = proposals.determine(terminal, dates::needed);
    if (format == OutputFormat.JSON) {
      determined
          .initiatives()
          .forEach(
              each -> terminal.out().print(DeterminationJson.write(each.determination()) + "\n"));
    } else {
      BankHolidays bankHolidays = determined.facts().bankHolidays();
      PaperStyle style = terminal
          .style()
          .withReasons(PaperStyle.Reasons.NUMBERED)
          .withDays(day -> marked(day, bankHolidays));
      determined
          .initiatives()
          .forEach(each -> terminal
              .out()
              .print(PaperText.of(each.timetablePaper().orElseThrow(), style) + "\n"));
      terminal.out().print(Paper.NO_ADVICE + "\n");
    }
    terminal.out().flush();
    return 0;
  }

  /** The day with its weekday; what is no working day is marked, as offices are closed on it. */
  private static String marked(LocalDate day, BankHolidays bankHolidays) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    boolean bankHoliday = bankHolidays.covers(day) && bankHolidays.contains(day);
    return English.weekday(day) + (bankHoliday ? " (bank holiday)" : weekend ? " (weekend)" : "");
  }
}
