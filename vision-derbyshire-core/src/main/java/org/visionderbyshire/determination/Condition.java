package org.visionderbyshire.determination;

import java.util.List;
import java.util.Objects;

/**
 * What must be so, or be done first, for a step to stand. Immutable and thread-safe.
 *
 * @param id which condition: one of {@link KnownCondition}, or a policy's own
 * @param reasons why
 */
public record Condition(String id, List<Reason> reasons) {

  public Condition {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(reasons, "reasons");
    reasons = List.copyOf(reasons);
  }
}
