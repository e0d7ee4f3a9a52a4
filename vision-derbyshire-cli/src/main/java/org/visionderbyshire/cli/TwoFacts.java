package org.visionderbyshire.cli;

import java.util.List;
import org.visionderbyshire.facts.Facts;
import picocli.CommandLine.Option;

/** The options that name two sets of facts. */
final class TwoFacts {

  /** The options, where people are told of them. */
  static final String OPTIONS = "--facts-before, --facts-after";

  @Option(
      names = "--facts-before",
      paramLabel = "FILE",
      description =
          "Facts of your own that only the first answer knows. May be given several" + " times.")
  private List<String> before = List.of();

  @Option(
      names = "--facts-after",
      paramLabel = "FILE",
      description =
          "Facts of your own that only the second answer knows. May be given several" + " times.")
  private List<String> after = List.of();

  /** Whether any of the options is given. */
  boolean areGiven() {
    return !before.isEmpty() || !after.isEmpty();
  }

  /** The two sets of facts. */
  record Two(Facts before, Facts after) {}

  /**
   * Both sets, each over what the two have in common; where one cannot be used, faults are noted.
   */
  Two read(Inputs inputs, FactsFiles common) {
    Facts first = common.read(inputs, before);
    return new Two(first, after.equals(before) ? first : common.read(inputs, after));
  }
}
