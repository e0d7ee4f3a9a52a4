package org.visionderbyshire.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.policy.Compiled;
import org.visionderbyshire.policy.OpaqueRules;
import org.visionderbyshire.policy.Policy;
import org.visionderbyshire.policy.Reading;
import org.visionderbyshire.policy.Rule;
import org.visionderbyshire.policy.RuleFile;

class PolicyReferenceTest {

  private static final Path CURRENT = Path.of("../docs/policy.md");

  private static final String HEAD = """
      package example.council.rules;
      import org.visionderbyshire.initiative.Reach;
      import org.visionderbyshire.rule.*;
      import org.visionderbyshire.vocabulary.Answer;
      import static org.visionderbyshire.rule.Words.*;
      """;

  private static String rule(String id, String sentence, String when, String then) {
    return "rule \"" + sentence + "\" @id(\"" + id + "\") @citation(\"our minutes; LGA 2000 s9F\")"
        + when + " then " + then + " end\n";
  }

  /** Three rules of one's own: a plain one, one that can never speak, and an opaque one. */
  private static Governance own(String... more) {
    String rules = HEAD
        + rule(
            "Own.1",
            "{outcome} is *near*",
            " @reading(\"near=yes\") when OutcomeTest( reach == Reach.PLACE )",
            "insert(finding(\"near\"));")
        + String.join("", more);
    Policy policy = new Policy(
        "Our own",
        "7",
        List.of(new RuleFile("own-rules.drl", rules)),
        List.of(new Reading(
            "near",
            "whether it is near",
            List.of(new Reading.Option("no", "it is not"), new Reading.Option("yes", "it is")),
            "Nobody knows.",
            Citation.list("our minutes"))));
    return Governance.compile(policy, OpaqueRules.ALLOWED);
  }

  private static String reference(Governance governance) {
    return PolicyReference.markdown(governance, VisionDerbyshire.facts());
  }

  /** What stands of one rule. */
  private static String of(String reference, String id) {
    return Arrays.stream(reference.split("\n##+ ", -1))
        .filter(part -> part.startsWith("<a id=\"rule-" + id + "\">"))
        .findFirst()
        .orElseThrow(() -> new AssertionError(id + " is missing"));
  }

  @Test
  void thatOfThePolicyIsCurrentAndHasAnExampleOfEveryRule() throws IOException {
    Governance governance = Compiled.VISION_DERBYSHIRE;
    String reference = reference(governance);
    assertThat(governance.rules().stream()
            .map(Rule::id)
            .filter(id -> of(reference, id).contains("none has been found")))
        .as("rules of which the search finds no example")
        .isEmpty();
    assertThat(Files.readString(CURRENT))
        .as("docs/policy.md must be written anew from the rules: mvn -q -B -ntp package"
            + " -Dmaven.test.skip=true && java -jar"
            + " vision-derbyshire-cli/target/vision-derbyshire.jar rules --format markdown --out"
            + " docs/policy.md")
        .isEqualTo(reference);
  }

  @Test
  void tellsARuleOfOnesOwn() {
    String reference = reference(own());
    assertThat(reference)
        .startsWith("# Policy reference: Our own, edition 7\n")
        .contains("1 rule in 1 chapter, 1 reading.")
        .contains("- `no`, it is not (the default): no rule of its own\n")
        .contains("- `yes`, it is: [Own.1](#rule-Own.1)\n")
        .contains("### Local Government Act 2000\n")
        .contains("- **our minutes**: [Own.1](#rule-Own.1), reading [`near`](#reading-near)\n");
    assertThat(of(reference, "Own.1"))
        .contains("\n*The outcome* is \\*near\\*.\n")
        .contains("- *Holds when:* the effect touches named places\n")
        .contains("- *Says:* found: near\n")
        .contains("- *Under the reading:* [`near`](#reading-near) is `yes`\n")
        .contains("- *Sources:* our minutes; LGA 2000 s9F (overview and scrutiny, call-in)\n")
        .contains("With `near` read as `yes`.\n")
        .contains("- *The answer says:* \"")
        .contains("\" is \\*near\\*.\n");
  }

  @Test
  void isTheSameEachTime() {
    assertThat(reference(own())).isEqualTo(reference(own()));
  }

  @Test
  void namesWhatHasNoExample() {
    String reference = reference(own(
        rule(
            "Own.2",
            "never",
            " when OutcomeTest( reach == Reach.PLACE, reach == Reach.REGIONAL )",
            "insert(finding(\"never-so\"));"),
        rule(
            "Own.3",
            "judged",
            " when OutcomeTest( example.council.Judgement.isLocal(reach) )",
            "insert(finding(\"judged\"));")));
    assertThat(of(reference, "Own.2")).contains("- *Example:* none has been found\n");
    assertThat(of(reference, "Own.3"))
        .contains("- *Opaque:* it has the condition example.council.Judgement.isLocal(reach)")
        .contains("- *Sources:* our minutes")
        .doesNotContain("Example:*");
  }
}
