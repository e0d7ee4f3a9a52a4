package org.visionderbyshire.determination;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.CouncilId;

/**
 * What somebody has to find out, because some answer would change the determination. Immutable and
 * thread-safe.
 *
 * @param about what is unknown: one of {@link KnownQuestion}
 * @param council about which council; none: about a joint committee, or the initiative as a whole
 * @param jointCommittee about which joint committee
 * @param changes what some answer would change, each one of {@link Aspect}
 * @param reasons why it is asked
 */
public record Question(
    String about,
    Optional<CouncilId> council,
    Optional<JointCommitteeId> jointCommittee,
    List<String> changes,
    List<Reason> reasons) {

  public Question {
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(council, "council");
    Objects.requireNonNull(jointCommittee, "jointCommittee");
    Objects.requireNonNull(changes, "changes");
    Objects.requireNonNull(reasons, "reasons");
    changes = List.copyOf(changes);
    reasons = List.copyOf(reasons);
  }

  /** Whether an answer could give another level, or other steps. */
  public boolean unsettles() {
    return changes.stream()
        .anyMatch(change -> Aspect.of(change).filter(Aspect::unsettles).isPresent());
  }

  /** The question, in words. */
  public String text() {
    return String.join("; ", reasons.stream().map(Reason::text).toList());
  }
}
