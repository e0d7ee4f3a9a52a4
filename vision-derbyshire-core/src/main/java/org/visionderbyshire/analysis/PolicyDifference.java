package org.visionderbyshire.analysis;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.visionderbyshire.determination.PolicyId;

/**
 * Everything that two policies, or one under two sets of readings, answer differently. Where it
 * names nothing and nothing is left unanalysed they are proved to be equal. Immutable and
 * thread-safe.
 *
 * @param before the first policy
 * @param readingsBefore its readings in force
 * @param after the second policy
 * @param readingsAfter its readings in force
 * @param moves what differs
 * @param compared how many cases were compared
 * @param unreached how many cases are answered differently to which no initiative was found to
 *     lead; they are not among the moves
 * @param notAnalysed the rules of either that were not analysed, as they are opaque
 */
public record PolicyDifference(
    PolicyId before,
    Map<String, String> readingsBefore,
    PolicyId after,
    Map<String, String> readingsAfter,
    List<Move> moves,
    long compared,
    long unreached,
    List<RuleReference> notAnalysed) {

  public PolicyDifference {
    readingsBefore = Collections.unmodifiableMap(new TreeMap<>(readingsBefore));
    readingsAfter = Collections.unmodifiableMap(new TreeMap<>(readingsAfter));
    moves = List.copyOf(moves);
    notAnalysed = List.copyOf(notAnalysed);
  }

  /** Whether they are proved to be equal. */
  public boolean isEqual() {
    return moves.isEmpty() && unreached == 0 && notAnalysed.isEmpty();
  }
}
