package org.visionderbyshire.determination;

import java.util.List;
import java.util.Objects;
import org.visionderbyshire.collaboration.CollaborationLevel;

/**
 * A level that was found, and for what. Immutable and thread-safe.
 *
 * @param level the level
 * @param effects the effects it was found for, by the names of their outcomes; empty where only
 *     participation decided
 * @param reasons why
 */
public record FoundLevel(CollaborationLevel level, List<String> effects, List<Reason> reasons) {

  public FoundLevel {
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(effects, "effects");
    Objects.requireNonNull(reasons, "reasons");
    effects = List.copyOf(effects);
    reasons = List.copyOf(reasons);
  }
}
