package org.visionderbyshire.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.facts.Phase;
import org.visionderbyshire.paper.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the phases of working together. */
@Command(
    name = "phases",
    description = "Lists the phases of working together: when they were and who took part.")
final class Phases implements Runnable {

  private static final int COLUMN = 11;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      converter = Day.class,
      description = "Only the phase in force on that day, such as 2022-06-01.")
  private Optional<LocalDate> on = Optional.empty();

  private final Terminal terminal;

  Phases(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    Facts facts = VisionDerbyshire.facts();
    List<Phase> phases = on.isPresent()
        ? facts.area().phase(on.get()).stream().toList()
        : facts.area().phases();
    Page page = new Page(terminal.style());
    for (Phase phase : phases) {
      page.heading(phase.title());
      line(page, "id", phase.id());
      line(page, "period", phase.period() + Words.cite(phase.citations()));
      line(
          page,
          "members",
          phase
              .members()
              .map(members -> Words.names(facts, members))
              .orElse("unknown: no source says who"));
      phase.results().forEach(result -> line(page, "result", result));
      page.blank();
    }
    if (phases.isEmpty()) {
      page.paragraph(0, "No phase was in force on that day.");
    }
    terminal.out().print(page);
  }

  private static void line(Page page, String label, String words) {
    page.labelled(2, label, COLUMN, words);
  }
}
