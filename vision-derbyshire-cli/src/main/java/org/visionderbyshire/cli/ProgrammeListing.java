package org.visionderbyshire.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.visionderbyshire.collaboration.Collaboration;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.determination.Wording;
import org.visionderbyshire.paper.Page;
import org.visionderbyshire.programme.AcceleratedItem;
import org.visionderbyshire.programme.Benefit;
import org.visionderbyshire.programme.Figure;
import org.visionderbyshire.programme.Lead;
import org.visionderbyshire.programme.Programme;
import org.visionderbyshire.programme.ProgressItem;
import org.visionderbyshire.vocabulary.Figures;
import picocli.CommandLine.Command;

/** Lists the programme and how councils collaborate in it. */
@Command(
    name = "programme",
    description = "Lists the programme: the case for change, how the councils collaborate, what was"
        + " to be delivered first, progress, benefits, and what was to come.")
final class ProgrammeListing implements Runnable {

  private final Terminal terminal;

  ProgrammeListing(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    Programme programme = VisionDerbyshire.programme();
    Page page = new Page(terminal.style());
    Statements.print(page, "Case for change", programme.caseForChange());
    Statements.print(page, "What the case for change is", programme.natureOfCase());
    Statements.print(page, "Tests of reorganisation", programme.reorganisationTests());
    Statements.print(page, "Why it is transformative", programme.transformative());
    Statements.print(page, "Place in the Council Plan", programme.strategicPillar());
    collaboration(page, programme.collaboration());
    Statements.print(page, "Pilots", programme.pilots());
    Statements.print(page, "Workstreams", programme.workstreams());
    Statements.print(page, "Who steers the programme", programme.governanceRoles());
    Statements.print(page, "What they answer for", programme.governanceDuties());
    Statements.print(page, "Under consideration", programme.bodiesUnderConsideration());
    Statements.print(page, "Priorities of phase 4", programme.phasePriorities());
    accelerated(page, programme.accelerated());
    progress(page, programme.progress());
    Statements.print(page, "Still to come", programme.future());
    Statements.print(page, "Milestones", programme.milestones());
    benefits(page, programme.benefits());
    Statements.print(page, "Benefits to the councils", programme.organisationalBenefits());
    Statements.print(page, "Asks of Government as a whole", programme.overarchingAsks());
    Statements.print(page, "Offers to Government", programme.offers());
    Statements.print(page, "County Deal", programme.countyDeal());
    page.heading("Figures about the area");
    programme.contextFigures().forEach(figure -> figure(page, 2, figure));
    terminal.out().print(page);
  }

  private static void collaboration(Page page, Collaboration collaboration) {
    Statements.print(page, "Levels of collaboration", collaboration.levels());
    Statements.print(page, "Forms of collaboration", collaboration.forms());
    Statements.print(page, "What is expected of the forms", collaboration.expectations());
    Statements.print(page, "Mechanisms", collaboration.mechanisms());
    Statements.print(page, "Principles", collaboration.principles());
    Statements.print(page, "Focus areas", collaboration.focusAreas());
    Statements.print(page, "Critical success factors", collaboration.criticalSuccessFactors());
    Statements.print(page, "Commitments", collaboration.commitments());
    Statements.print(page, "Ways of working", collaboration.waysOfWorking());
    Statements.print(page, "Enablers", collaboration.enablers());
  }

  private static void accelerated(Page page, List<AcceleratedItem> items) {
    page.heading("Accelerated delivery programme");
    for (AcceleratedItem item : items) {
      String leads =
          item.leads().stream().map(ProgrammeListing::lead).collect(Collectors.joining("; "));
      Statements.print(
          page,
          item.id(),
          item.name() + ", for " + item.ambition() + "; led by " + leads
              + Words.cite(item.citations()));
    }
    page.blank();
  }

  private static String lead(Lead lead) {
    return Wording.of(lead.role())
        + lead.council()
            .flatMap(VisionDerbyshire.facts()::council)
            .map(Council::name)
            .map(name -> " of " + name)
            .orElse(" (council to be confirmed)");
  }

  private static void progress(Page page, List<ProgressItem> items) {
    page.heading("Progress");
    for (ProgressItem item : items) {
      Statements.print(
          page,
          item.id(),
          item.text() + " On " + item.reportedOn() + ": " + Wording.of(item.status()) + "."
              + Words.cite(item.citations()));
      item.figures().forEach(figure -> figure(page, 4, figure));
    }
    page.blank();
  }

  private static void benefits(Page page, List<Benefit> benefits) {
    page.heading("Benefits in money, estimates");
    for (Benefit benefit : benefits) {
      String sum = benefit.low().compareTo(benefit.high()) == 0
          ? Figures.pounds(benefit.low())
          : Figures.pounds(benefit.low()) + " to " + Figures.pounds(benefit.high());
      Statements.print(
          page,
          benefit.id(),
          benefit.text() + ": " + sum + ", estimated in " + benefit.estimatedIn()
              + Words.cite(benefit.citations()));
      benefit.notes().forEach(note -> page.item(4, note.text() + Words.cite(note.citations())));
    }
    page.blank();
  }

  private static void figure(Page page, int indent, Figure figure) {
    String number = switch (figure.unit()) {
      case COUNT -> Figures.number(figure.value());
      case PER_CENT -> Figures.perCent(figure.value());
      case POUNDS -> Figures.pounds(figure.value());
    };
    page.item(
        indent,
        Page.unbroken(figure.id()) + ": " + figure.text() + ": " + Page.unbroken(number)
            + figure.year().map(year -> " (" + year + ")").orElse("")
            + Words.cite(figure.citations()));
  }
}
