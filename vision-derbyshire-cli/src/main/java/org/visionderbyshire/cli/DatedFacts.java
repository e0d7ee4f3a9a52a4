package org.visionderbyshire.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.visionderbyshire.facts.Facts;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of a listing of dated facts: whose, and for which day. */
final class DatedFacts {

  @Option(
      names = "--on",
      paramLabel = "DATE",
      converter = Day.class,
      description = "The day, such as 2022-06-01, for which dated facts are told.")
  private Optional<LocalDate> on = Optional.empty();

  @Mixin
  private final FactsFiles factsFiles = new FactsFiles();

  Optional<LocalDate> on() {
    return on;
  }

  /** The facts to list; ends the command where a file of theirs cannot be used. */
  Facts read(Terminal terminal) {
    Inputs inputs = new Inputs(terminal);
    Facts facts = factsFiles.read(inputs);
    inputs.throwUnlessSound();
    return facts;
  }
}
