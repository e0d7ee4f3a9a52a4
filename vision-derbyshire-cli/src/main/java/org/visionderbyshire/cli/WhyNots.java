package org.visionderbyshire.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.visionderbyshire.advice.Target;
import org.visionderbyshire.advice.WhyNot;
import org.visionderbyshire.advising.Advice;
import org.visionderbyshire.json.AdviceJson;
import org.visionderbyshire.report.Papers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells why something is not in an answer. */
@Command(
    name = "whynot",
    description = {
      "Tells why a level, a step or a key decision is not in the answer for an initiative: the rules"
          + " that would have put it there, and what each of them missed.",
      "",
      Proposals.FILES
    })
final class WhyNots implements Callable<Integer> {

  @Mixin
  private final Targets targets = new Targets();

  @Mixin
  private final Proposals proposals = new Proposals();

  @Mixin
  private final AdviceOutput advice = new AdviceOutput();

  private final Terminal terminal;

  WhyNots(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Inputs inputs = new Inputs(terminal);
    advice.check(inputs);
    Optional<Target> target = targets.needed(inputs);
    Proposals.Given given = proposals.read(inputs);
    advice.write(terminal, AdviceOutput.each(given.initiatives(), initiative -> {
      WhyNot whyNot =
          Advice.of(given.governance()).whyNot(initiative, given.facts(), target.orElseThrow());
      return new AdviceOutput.Item(Papers.of(whyNot, given.facts()), AdviceJson.write(whyNot));
    }));
    return 0;
  }
}
