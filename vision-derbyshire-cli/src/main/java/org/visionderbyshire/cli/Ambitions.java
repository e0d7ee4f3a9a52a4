package org.visionderbyshire.cli;

import java.util.List;
import org.visionderbyshire.ambition.Ambition;
import org.visionderbyshire.ambition.Outcome;
import org.visionderbyshire.citation.Statement;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.paper.Page;
import picocli.CommandLine.Command;

/** Lists ambitions and outcomes. */
@Command(
    name = "ambitions",
    description =
        "Lists the ambitions and outcomes that initiatives can name, with their projects.")
final class Ambitions implements Runnable {

  private final Terminal terminal;

  Ambitions(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    Page page = new Page(terminal.style());
    for (Ambition ambition : VisionDerbyshire.programme().ambitions()) {
      page.heading(ambition.name());
      page.paragraph(2, "id: " + ambition.id());
      page.paragraph(2, ambition.summary() + Words.cite(ambition.citations()));
      part(page, "Statements", ambition.statements());
      part(page, "Flagship projects", ambition.flagshipProjects());
      part(page, "Flagship priorities", ambition.flagshipPriorities());
      part(page, "Asks of Government", ambition.asks());
      page.blank();
    }
    page.heading("Outcomes");
    for (Outcome outcome : VisionDerbyshire.programme().outcomes()) {
      Statements.print(
          page, outcome.id().value(), outcome.name() + Words.cite(outcome.citations()));
    }
    terminal.out().print(page);
  }

  private static void part(Page page, String heading, List<Statement> statements) {
    if (!statements.isEmpty()) {
      page.paragraph(2, heading);
      statements.forEach(statement -> page.item(
          4,
          Page.unbroken(statement.id()) + ": " + statement.text()
              + Words.cite(statement.citations())));
    }
  }
}
