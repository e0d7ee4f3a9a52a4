package org.visionderbyshire.analysis;

import java.util.List;
import java.util.Objects;

/**
 * Where a reading matters. Immutable and thread-safe.
 *
 * @param reading its id
 * @param inForce the option in force
 * @param option another option
 * @param moves what that option would answer differently; none: it makes no difference
 */
public record ReadingUse(String reading, String inForce, String option, List<Move> moves) {

  public ReadingUse {
    Objects.requireNonNull(reading, "reading");
    Objects.requireNonNull(inForce, "inForce");
    Objects.requireNonNull(option, "option");
    Objects.requireNonNull(moves, "moves");
    moves = List.copyOf(moves);
  }
}
