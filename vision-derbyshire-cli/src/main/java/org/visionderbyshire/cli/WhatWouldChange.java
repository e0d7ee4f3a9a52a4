package org.visionderbyshire.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.visionderbyshire.advice.Changes;
import org.visionderbyshire.advice.Target;
import org.visionderbyshire.advising.Advice;
import org.visionderbyshire.json.AdviceJson;
import org.visionderbyshire.report.Papers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells what would change an answer. */
@Command(
    name = "change",
    description = {
      "Tells what would change the answer for an initiative: its smallest changes that give another"
          + " level, other steps, another key decision or other notices, each determined again in"
          + " full. With --level, --body or --key-decision, only those that bring that about.",
      "",
      Proposals.FILES
    })
final class WhatWouldChange implements Callable<Integer> {

  @Mixin
  private final Targets targets = new Targets();

  @Mixin
  private final Proposals proposals = new Proposals();

  @Mixin
  private final EffortOption effort = new EffortOption();

  @Mixin
  private final AdviceOutput advice = new AdviceOutput();

  private final Terminal terminal;

  WhatWouldChange(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Inputs inputs = new Inputs(terminal);
    advice.check(inputs);
    Optional<Target> target = targets.read(inputs);
    Proposals.Given given = proposals.read(inputs);
    advice.write(terminal, AdviceOutput.each(given.initiatives(), initiative -> {
      Advice all = Advice.of(given.governance());
      Changes changes = effort.within(
          terminal,
          within -> target.isPresent()
              ? all.changes(initiative, given.facts(), target.get(), within)
              : all.changes(initiative, given.facts(), within));
      return new AdviceOutput.Item(Papers.of(changes, given.facts()), AdviceJson.write(changes));
    }));
    return 0;
  }
}
