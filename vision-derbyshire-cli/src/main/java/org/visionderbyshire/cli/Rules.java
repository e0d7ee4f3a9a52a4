package org.visionderbyshire.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.fault.Nearest;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.paper.Page;
import org.visionderbyshire.policy.Rule;
import org.visionderbyshire.proof.PolicyReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists rules. */
@Command(
    name = "rules",
    description = {
      "Lists the rules: id, sentence, source, the readings that a rule depends on, and where it"
          + " stands.",
      "",
      "Words in braces are filled in with the values of an initiative."
    })
final class Rules implements Runnable {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = RulesFormat.Reader.class,
      description =
          "text (the default); json: one rule a line; markdown: the policy reference, with"
              + " every rule in words and an example of it, the readings and the sources.")
  private RulesFormat format = RulesFormat.TEXT;

  @Mixin
  private final OutFile out = new OutFile();

  @Parameters(
      arity = "0..*",
      paramLabel = "ID",
      description = "Only these rules: one, such as R15.4, or a group, such as R15.")
  private List<String> ids = List.of();

  private final Terminal terminal;

  Rules(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    Governance governance = Policies.shipped();
    List<Rule> rules = governance.rules();
    Inputs inputs = new Inputs(terminal);
    for (String id : ids) {
      if (rules.stream().noneMatch(rule -> isMeant(rule, id))) {
        inputs.fault(
            "ID", Nearest.unknown("rule", id, rules.stream().map(Rule::id).toList()));
      }
    }
    if (format == RulesFormat.MARKDOWN && !ids.isEmpty()) {
      inputs.fault("ID", "cannot be given with --format markdown, which tells the whole policy");
    }
    out.check(inputs);
    inputs.throwUnlessSound();
    List<Rule> meant = rules.stream()
        .filter(rule -> ids.isEmpty() || ids.stream().anyMatch(id -> isMeant(rule, id)))
        .toList();
    out.write(
        terminal,
        switch (format) {
          case TEXT -> text(meant).toString();
          case JSON ->
            meant.stream().map(rule -> RuleJson.write(rule) + "\n").collect(Collectors.joining());
          case MARKDOWN -> PolicyReference.markdown(governance, VisionDerbyshire.facts());
        });
  }

  private static boolean isMeant(Rule rule, String id) {
    return rule.id().equals(id) || rule.id().startsWith(id + ".");
  }

  private Page text(List<Rule> rules) {
    int column = 2 + rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    Page page = new Page(terminal.style());
    for (Rule rule : rules) {
      page.labelled(0, rule.id(), column, rule.sentence() + Words.cite(rule.citations()));
      for (Rule.Under under : rule.readings()) {
        page.labelled(
            0,
            "",
            column,
            "under the reading " + under.reading() + "=" + String.join(" or ", under.options()));
      }
      page.labelled(0, "", column, rule.file() + ":" + rule.line());
    }
    return page;
  }
}
