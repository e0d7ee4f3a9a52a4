package org.visionderbyshire.determination;

import java.util.List;

/**
 * What must be so, or be done first, for a step to stand. Immutable and thread-safe.
 *
 * @param id which condition, such as {@code consult-staff}
 * @param reasons why
 */
public record Condition(String id, List<Reason> reasons) {

  public Condition {
    reasons = List.copyOf(reasons);
  }
}
