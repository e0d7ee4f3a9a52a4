package org.visionderbyshire.determination;

import java.util.Objects;
import org.visionderbyshire.initiative.Initiative;

/**
 * An initiative with the answer for it. Immutable and thread-safe.
 *
 * @param initiative the initiative
 * @param determination the answer for it
 */
public record DeterminedInitiative(Initiative initiative, Determination determination) {

  public DeterminedInitiative {
    Objects.requireNonNull(initiative, "initiative");
    Objects.requireNonNull(determination, "determination");
    if (!determination.initiative().equals(initiative.id())) {
      throw new IllegalArgumentException("the answer for \"" + determination.initiative()
          + "\" is none for \"" + initiative.id() + "\"");
    }
  }
}
