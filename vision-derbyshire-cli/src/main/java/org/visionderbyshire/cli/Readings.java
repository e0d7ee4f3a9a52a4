package org.visionderbyshire.cli;

import org.visionderbyshire.paper.Page;
import org.visionderbyshire.policy.Policy;
import org.visionderbyshire.policy.Reading;
import picocli.CommandLine.Command;

/** Lists readings. */
@Command(
    name = "readings",
    description = "Lists the readings: where a source has more than one meaning, and which is taken"
        + " unless 'determine --reading ID=OPTION' chooses another.")
final class Readings implements Runnable {

  private final Terminal terminal;

  Readings(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    Page page = new Page(terminal.style());
    for (Reading reading : Policy.visionDerbyshire().readings()) {
      page.heading(reading.id() + ": " + reading.title());
      page.paragraph(2, reading.why() + Words.cite(reading.citations()));
      reading
          .options()
          .forEach(option -> page.paragraph(
              2,
              option.id() + ": " + option.meaning()
                  + (option.id().equals(reading.defaultOption()) ? " (default)" : "")));
      page.blank();
    }
    terminal.out().print(page);
  }
}
