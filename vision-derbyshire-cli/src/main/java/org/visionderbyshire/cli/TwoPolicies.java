package org.visionderbyshire.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.visionderbyshire.governance.Governance;
import picocli.CommandLine.Option;

/** The options that name two policies. */
final class TwoPolicies {

  @Option(
      names = "--before",
      paramLabel = "ID=OPTION",
      description = "A reading of the first policy, such as level-basis=outcome.")
  private List<String> before = List.of();

  @Option(
      names = "--after",
      paramLabel = "ID=OPTION",
      description = "A reading of the second policy, such as level-basis=participation.")
  private List<String> after = List.of();

  @Option(
      names = "--rules-before",
      paramLabel = "FILE",
      description = "A rule file of the first policy; as --rules-after.")
  private List<String> rulesBefore = List.of();

  @Option(
      names = "--rules-after",
      paramLabel = "FILE",
      description = "Of the second policy. " + Policies.RULES)
  private List<String> rulesAfter = List.of();

  /** Whether any of the options is given. */
  boolean areGiven() {
    return Stream.of(before, after, rulesBefore, rulesAfter).anyMatch(given -> !given.isEmpty());
  }

  /** The two policies, each under its readings. */
  record Two(Governance before, Governance after) {}

  /** Compiles them; where something cannot be used, faults are noted. */
  Two read(Inputs inputs) {
    Map<String, String> first = Policies.readings(inputs, "--before", before);
    Map<String, String> second = Policies.readings(inputs, "--after", after);
    Governance one = Policies.compile(inputs, "--rules-before", rulesBefore);
    Governance other = rulesAfter.equals(rulesBefore)
        ? one
        : Policies.compile(inputs, "--rules-after", rulesAfter);
    return new Two(
        Policies.under(inputs, "--before", one, first),
        Policies.under(inputs, "--after", other, second));
  }
}
