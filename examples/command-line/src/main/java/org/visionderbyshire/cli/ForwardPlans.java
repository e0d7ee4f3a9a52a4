package org.visionderbyshire.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.visionderbyshire.fault.Nearest;
import org.visionderbyshire.forwardplan.DeterminedInitiative;
import org.visionderbyshire.forwardplan.ForwardPlan;
import org.visionderbyshire.vocabulary.Term;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

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

  /** The forms of a forward plan. */
  enum Form implements Term {
    CSV,
    ICALENDAR;

    /** Reads the name of a form. */
    static final class Reader implements ITypeConverter<Form> {

      @Override
      public Form convert(String text) {
        return Term.parse(Form.class, text)
            .orElseThrow(() ->
                new TypeConversionException(Nearest.unknown("format", text, Term.codes(Form.class))
                    + "; allowed: " + String.join(", ", Term.codes(Form.class))));
      }
    }
  }

  @Mixin
  private final Dates dates = new Dates();

  @Mixin
  private final Proposals proposals = new Proposals();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Form.Reader.class,
      description = "csv: for spreadsheets (the default); icalendar: an event for each notice, for"
          + " calendar programs.")
  private Form form = Form.CSV;

  @Mixin
  private final OutFile out = new OutFile();

  private final Terminal terminal;

  ForwardPlans(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Proposals.Determined determined = proposals.determine(terminal, Optional.of(dates.needed()));
    List<DeterminedInitiative> initiatives = new ArrayList<>();
    for (int i = 0; i < determined.initiatives().size(); i++) {
      initiatives.add(new DeterminedInitiative(
          determined.initiatives().get(i), determined.answers().get(i)));
    }
    ForwardPlan plan = ForwardPlan.of(initiatives, determined.facts());
    out.write(
        terminal,
        switch (form) {
          case CSV -> plan.csv();
          case ICALENDAR -> plan.icalendar();
        });
    return 0;
  }
}
