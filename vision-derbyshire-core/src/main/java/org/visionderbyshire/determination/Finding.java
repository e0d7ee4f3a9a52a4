package org.visionderbyshire.determination;

import java.util.List;
import java.util.Objects;
import org.visionderbyshire.council.CouncilId;

/**
 * Something that a reader should know beside level and route. Immutable and thread-safe.
 *
 * @param id which finding: one of {@link KnownFinding}, or a policy's own
 * @param councils the councils it is about, in the order of the register; empty: the initiative
 * @param reasons what was found, at least one sentence
 */
public record Finding(String id, List<CouncilId> councils, List<Reason> reasons) {

  public Finding {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(councils, "councils");
    Objects.requireNonNull(reasons, "reasons");
    councils = List.copyOf(councils);
    reasons = List.copyOf(reasons);
  }

  /** What was found, in words. */
  public String text() {
    return String.join("; ", reasons.stream().map(Reason::text).toList());
  }
}
