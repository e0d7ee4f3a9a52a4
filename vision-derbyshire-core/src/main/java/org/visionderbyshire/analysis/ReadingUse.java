package org.visionderbyshire.analysis;

import java.util.List;

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
    moves = List.copyOf(moves);
  }
}
