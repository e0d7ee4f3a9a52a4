package org.visionderbyshire.rule;

import java.util.Objects;

/**
 * Whether the area's joint committee should hear of the initiative.
 *
 * @param localPlace whether its level is local place
 * @param ambition whether it serves an ambition
 * @param committeeDecides whether a joint committee decides on it (R7)
 * @param voice how it stands with the area's joint committee
 */
public record Informing(
    boolean localPlace, boolean ambition, boolean committeeDecides, Standing voice)
    implements Situation {

  public Informing {
    Objects.requireNonNull(voice, "voice");
  }
}
