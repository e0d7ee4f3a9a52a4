package org.visionderbyshire.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.visionderbyshire.advice.NextQuestion;
import org.visionderbyshire.advising.Advice;
import org.visionderbyshire.json.AdviceJson;
import org.visionderbyshire.report.Papers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells which open question to answer first. */
@Command(
    name = "next",
    description = {
      "Tells which open question of an initiative to find out about first: the one whose answer"
          + " settles most. What could change the level comes before what could change the steps,"
          + " that before what they depend on and whether they are key, and findings and days"
          + " last; of those alike, the one that leaves the fewest others open. In JSON, a line"
          + " without a question is null.",
      "",
      Proposals.FILES
    })
final class NextQuestions implements Callable<Integer> {

  @Mixin
  private final Proposals proposals = new Proposals();

  @Mixin
  private final AdviceOutput advice = new AdviceOutput();

  private final Terminal terminal;

  NextQuestions(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Inputs inputs = new Inputs(terminal);
    advice.check(inputs);
    Proposals.Given given = proposals.read(inputs);
    advice.write(terminal, AdviceOutput.each(given.initiatives(), initiative -> {
      Optional<NextQuestion> next =
          Advice.of(given.governance()).nextQuestion(initiative, given.facts());
      return new AdviceOutput.Item(
          Papers.of(initiative.id(), next, given.facts()),
          next.map(AdviceJson::write).orElse("null"));
    }));
    return 0;
  }
}
