package org.visionderbyshire.determination;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.visionderbyshire.council.CouncilId;

/**
 * What somebody has to find out, because some answer would change the determination. Immutable and
 * thread-safe.
 *
 * @param about what is unknown, such as {@code key-decision-threshold}
 * @param council about which council; none: about the initiative as a whole
 * @param changes what some answer would change: {@code level}, {@code levels}, {@code steps} (which
 *     there are), {@code details} (what they serve and depend on), {@code key-decision},
 *     {@code findings}, {@code dates}
 * @param reasons why it is asked
 */
public record Question(
    String about, Optional<CouncilId> council, List<String> changes, List<Reason> reasons) {

  public Question {
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(council, "council");
    Objects.requireNonNull(changes, "changes");
    Objects.requireNonNull(reasons, "reasons");
    changes = List.copyOf(changes);
    reasons = List.copyOf(reasons);
  }

  /** Whether an answer could give another level, or other steps. */
  public boolean unsettles() {
    return changes.contains("level") || changes.contains("levels") || changes.contains("steps");
  }

  /** The question, in words. */
  public String text() {
    return String.join("; ", reasons.stream().map(Reason::text).toList());
  }
}
