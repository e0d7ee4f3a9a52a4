package org.visionderbyshire.cli;

import java.util.List;
import java.util.Optional;
import org.visionderbyshire.advice.Target;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.fault.Nearest;
import org.visionderbyshire.vocabulary.Term;
import picocli.CommandLine.Option;

/** The options that name something in an answer: a level, a step or a key decision. */
final class Targets {

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      description = "A level: local-place, county-wide or regional-national.")
  private Optional<String> level = Optional.empty();

  @Option(
      names = "--body",
      paramLabel = "BODY",
      description = "A step of such a body, such as executive, council or joint-committee.")
  private Optional<String> body = Optional.empty();

  @Option(
      names = "--action",
      paramLabel = "ACTION",
      description = "With --body, what it does, such as decide or consent; else anything.")
  private Optional<String> action = Optional.empty();

  @Option(names = "--key-decision", description = "A key decision.")
  private boolean keyDecision;

  @Option(
      names = "--council",
      paramLabel = "ID",
      description = "With --body or --key-decision, of which council; else of any.")
  private Optional<String> council = Optional.empty();

  /** What is named; a fault is noted where nothing is. */
  Optional<Target> needed(Inputs inputs) {
    Optional<Target> target = read(inputs);
    if (target.isEmpty() && inputs.areSound()) {
      inputs.fault("--level, --body or --key-decision", "one of them is needed");
    }
    return target;
  }

  /** What is named, if anything is; faults are noted. */
  Optional<Target> read(Inputs inputs) {
    int named = (level.isPresent() ? 1 : 0) + (body.isPresent() ? 1 : 0) + (keyDecision ? 1 : 0);
    if (named > 1) {
      inputs.fault("--level, --body or --key-decision", "only one of them can be given");
      return Optional.empty();
    }
    if (action.isPresent() && body.isEmpty()) {
      inputs.fault("--action", "needs --body");
    }
    if (council.isPresent() && body.isEmpty() && !keyDecision) {
      inputs.fault("--council", "needs --body or --key-decision");
    }
    Optional<CouncilId> whose = council.map(CouncilId::of);
    Optional<Action> does = term(inputs, "--action", "action", Action.class, action);
    if (keyDecision) {
      return Optional.of(new Target.OfKeyDecision(whose));
    }
    return term(inputs, "--level", "level", CollaborationLevel.class, level)
        .map(Target::level)
        .or(() -> term(inputs, "--body", "body", Body.class, body)
            .map(known -> new Target.OfStep(whose, known, does)));
  }

  private static <E extends Enum<E> & Term> Optional<E> term(
      Inputs inputs, String option, String what, Class<E> vocabulary, Optional<String> given) {
    Optional<E> term = given.flatMap(word -> Term.parse(vocabulary, word));
    if (given.isPresent() && term.isEmpty()) {
      List<String> codes = Term.codes(vocabulary);
      inputs.fault(
          option,
          Nearest.unknown(what, given.get(), codes) + "; allowed: " + String.join(", ", codes));
    }
    return term;
  }
}
