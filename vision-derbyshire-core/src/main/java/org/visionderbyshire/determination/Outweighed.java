package org.visionderbyshire.determination;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.visionderbyshire.council.CouncilId;

/**
 * What a rule concluded and does not count, as another rule concluded something weightier of the
 * same situation. It is no reason of the answer. Immutable and thread-safe.
 *
 * @param council the council that it is about, if it is about one
 * @param step the step that it is about, if it is about one
 * @param effect the effect that it is about by the name of its outcome, if it is about one
 * @param conclusion what the rule concluded, in words, such as {@code not a key decision}
 * @param counted what counts instead, in words
 * @param reason the rule that is outweighed
 * @param by the rules that conclude what counts, at least one
 */
public record Outweighed(
    Optional<CouncilId> council,
    Optional<Step> step,
    Optional<String> effect,
    String conclusion,
    String counted,
    Reason reason,
    List<Reason> by) {

  public Outweighed {
    Objects.requireNonNull(council, "council");
    Objects.requireNonNull(step, "step");
    Objects.requireNonNull(effect, "effect");
    Objects.requireNonNull(conclusion, "conclusion");
    Objects.requireNonNull(counted, "counted");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(by, "by");
    by = List.copyOf(by);
  }

  /** What it is about, in words, such as {@code High Peak Borough Council (executive) decides}. */
  public String about() {
    return step.map(known -> known.name()
            + (known.council().isPresent() ? " (" + known.body().words() + ") " : " ")
            + known.action().verb())
        .or(() -> effect)
        .or(() -> council.map(CouncilId::value))
        .orElse("the whole");
  }

  /** Both sides, such as {@code not a key decision; R15.1 outweighs it: a key decision}. */
  public String text() {
    List<String> ids = by.stream().map(Reason::rule).distinct().toList();
    return conclusion
        + "; "
        + ids.stream().collect(Collectors.joining(" and "))
        + (ids.size() == 1 ? " outweighs it: " : " outweigh it: ")
        + counted;
  }
}
