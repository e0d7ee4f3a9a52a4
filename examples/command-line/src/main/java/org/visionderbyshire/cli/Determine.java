package org.visionderbyshire.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.Question;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.json.DeterminationJson;
import org.visionderbyshire.json.InitiativeJson;
import org.visionderbyshire.policy.Governance;
import org.visionderbyshire.policy.Policy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Determines level and route of initiatives. */
@Command(
    name = "determine",
    description = {
      "Determines level and route of initiatives.",
      "",
      "A file holds one initiative, a list of them, or one in each line, as JSON. Each is"
          + " determined on the day that it names; nothing is read from the clock.",
      "",
      "In text, ids such as [R2.1] name the rules behind a sentence; 'vision-derbyshire rules R2.1'"
          + " looks one up, and --reasons prints sentence and source of all of them. Councils for"
          + " which the same holds are told of together."
    })
final class Determine implements Callable<Integer> {

  private static final int DETERMINED = 0;
  private static final int NOT_SETTLED = 3;
  private static final String NO_ADVICE = "This is not legal advice.";

  @Mixin
  private final FactsFiles factsFiles = new FactsFiles();

  @Option(
      names = "--reading",
      paramLabel = "ID=OPTION",
      description = "Choose a meaning where a source has more than one; 'vision-derbyshire"
          + " readings' lists them.")
  private List<String> readings = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = OutputFormat.Any.class,
      description = {
        "text: for people (the default);",
        "table: one line for each initiative;",
        "json: one determination a line, with every reason."
      })
  private OutputFormat format = OutputFormat.TEXT;

  @Option(names = "--reasons", description = "In text, print the reasons in full.")
  private boolean reasons;

  @Option(
      names = "--require-settled",
      description = "Exit with 3 if an answer to an open question could change a level or a route.")
  private boolean requireSettled;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Initiatives; - is standard input.")
  private List<String> files = List.of();

  private final Terminal terminal;

  Determine(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Inputs inputs = new Inputs(terminal.in());
    Facts facts = factsFiles.read(inputs);
    List<Initiative> initiatives = initiatives(inputs, facts);
    Map<String, String> chosen = chosen(inputs);
    if (chosen.isEmpty()) {
      inputs.throwUnlessSound();
    }
    Governance governance = governance(inputs, chosen);
    inputs.throwUnlessSound();
    List<Determination> answers = new ArrayList<>();
    initiatives.forEach(initiative -> answers.add(governance.determine(initiative, facts)));
    print(initiatives, answers, facts);
    return requireSettled ? complainOfUnsettled(answers) : DETERMINED;
  }

  private List<Initiative> initiatives(Inputs inputs, Facts facts) {
    boolean factsAreSound = inputs.areSound();
    List<Initiative> initiatives = new ArrayList<>();
    Map<String, String> filesById = new HashMap<>();
    for (String file : files) {
      Optional<String> text = inputs.text(file);
      if (text.isPresent()) {
        try {
          for (Initiative initiative : InitiativeJson.read(text.get(), facts)) {
            initiatives.add(initiative);
            String earlier = filesById.putIfAbsent(initiative.id(), file);
            if (earlier != null) {
              inputs.fault(
                  file,
                  "id: \"" + initiative.id() + "\" is the id of an initiative of "
                      + Inputs.name(earlier) + ", too; each id stands once");
            }
          }
        } catch (BadInputException e) {
          inputs.faults(
              file,
              factsAreSound
                  ? e.faults()
                  : e.faults().stream().filter(Determine::isSoWhateverTheFacts).toList());
        }
      }
    }
    return initiatives;
  }

  /** While the user's facts cannot be read, what they would have added is not told as unknown. */
  private static boolean isSoWhateverTheFacts(Fault fault) {
    return !fault.message().startsWith("unknown council ")
        && !fault.message().startsWith("unknown joint committee ");
  }

  private Map<String, String> chosen(Inputs inputs) {
    Map<String, String> chosen = new LinkedHashMap<>();
    for (String reading : readings) {
      int equals = reading.indexOf('=');
      if (equals < 1) {
        inputs.fault("--reading", "\"" + reading + "\" is not of the form ID=OPTION");
      } else {
        String id = reading.substring(0, equals);
        if (chosen.put(id, reading.substring(equals + 1)) != null) {
          inputs.fault("--reading", "\"" + id + "\" stands twice");
        }
      }
    }
    return chosen;
  }

  private static Governance governance(Inputs inputs, Map<String, String> chosen) {
    Governance governance = Governance.compile(Policy.visionDerbyshire());
    try {
      return governance.with(chosen);
    } catch (BadInputException e) {
      e.faults().forEach(fault -> inputs.fault("--" + fault.where(), fault.message()));
      return governance;
    }
  }

  private void print(List<Initiative> initiatives, List<Determination> answers, Facts facts) {
    switch (format) {
      case JSON ->
        answers.forEach(answer -> terminal.out().print(DeterminationJson.write(answer) + "\n"));
      case TABLE ->
        terminal.out().print(new DeterminationTable(terminal).of(answers) + NO_ADVICE + "\n");
      case TEXT -> {
        DeterminationText text = new DeterminationText(terminal, facts, reasons);
        for (int i = 0; i < answers.size(); i++) {
          terminal.out().print(text.of(initiatives.get(i), answers.get(i)) + "\n");
        }
        terminal.out().print(NO_ADVICE + "\n");
      }
    }
    terminal.out().flush();
  }

  private int complainOfUnsettled(List<Determination> answers) {
    int code = DETERMINED;
    for (Determination answer : answers) {
      if (!answer.settled()) {
        String open = answer.questions().stream()
            .filter(Question::unsettles)
            .map(question -> question.about()
                + question.council().map(council -> " of " + council).orElse(""))
            .collect(Collectors.joining(", "));
        terminal.complain(answer.initiative() + ": is not settled"
            + (open.isEmpty() ? "; no level was found" : "; unknown: " + open));
        code = NOT_SETTLED;
      }
    }
    return code;
  }
}
