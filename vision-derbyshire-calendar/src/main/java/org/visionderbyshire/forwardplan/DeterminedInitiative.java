package org.visionderbyshire.forwardplan;

import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.initiative.Initiative;

/**
 * An initiative with the answer for it. Immutable and thread-safe.
 *
 * @param initiative the initiative
 * @param determination the answer for it; with a timetable, or its notices have no days
 */
public record DeterminedInitiative(Initiative initiative, Determination determination) {

  public DeterminedInitiative {
    if (!determination.initiative().equals(initiative.id())) {
      throw new IllegalArgumentException("the answer for \"" + determination.initiative()
          + "\" is none for \"" + initiative.id() + "\"");
    }
  }
}
