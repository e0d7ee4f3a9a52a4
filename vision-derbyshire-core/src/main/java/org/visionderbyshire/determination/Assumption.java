package org.visionderbyshire.determination;

import java.util.List;
import java.util.Objects;
import org.visionderbyshire.council.CouncilId;

/**
 * What was taken to be so because nobody said otherwise. Immutable and thread-safe.
 *
 * @param id which assumption: one of {@link KnownAssumption}, or a policy's own
 * @param councils the councils in whose steps it plays a part
 * @param reasons why
 */
public record Assumption(String id, List<CouncilId> councils, List<Reason> reasons) {

  public Assumption {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(councils, "councils");
    Objects.requireNonNull(reasons, "reasons");
    councils = List.copyOf(councils);
    reasons = List.copyOf(reasons);
  }

  /** The assumption, in words. */
  public String text() {
    return String.join("; ", reasons.stream().map(Reason::text).toList());
  }
}
