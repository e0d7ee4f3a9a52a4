package org.visionderbyshire.analysis;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.visionderbyshire.determination.PolicyId;
import org.visionderbyshire.effort.Unfinished;

/**
 * Everything that two policies, or one under two sets of readings, answer differently. Where it
 * names nothing and nothing is left unanalysed or unfinished they are proved to be equal. Immutable
 * and thread-safe.
 *
 * @param before the first policy
 * @param readingsBefore its readings in force
 * @param after the second policy
 * @param readingsAfter its readings in force
 * @param moves what differs
 * @param following what can change in consequence of what differs, in words: findings, questions,
 *     steps and whatever else later stages make of it, beside what the moves say; what neither
 *     names stays as it is, but for which of the questions that rules ask are told and which
 *     readings are told to matter, as both depend on all else
 * @param compared how many cases were compared
 * @param unreached how many cases are answered differently to which no initiative was found to
 *     lead, or that come up only while answers to questions are tried, or with another number of
 *     districts than the facts at hand have; they are not among the moves
 * @param notAnalysed the rules of either that were not analysed, as they are opaque
 * @param unfinished what was not compared, where the effort did not suffice: more can differ there
 */
public record PolicyDifference(
    PolicyId before,
    Map<String, String> readingsBefore,
    PolicyId after,
    Map<String, String> readingsAfter,
    List<Move> moves,
    List<String> following,
    long compared,
    long unreached,
    List<RuleReference> notAnalysed,
    Optional<Unfinished> unfinished) {

  public PolicyDifference {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(readingsBefore, "readingsBefore");
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(readingsAfter, "readingsAfter");
    Objects.requireNonNull(moves, "moves");
    Objects.requireNonNull(following, "following");
    Objects.requireNonNull(notAnalysed, "notAnalysed");
    Objects.requireNonNull(unfinished, "unfinished");
    readingsBefore = Collections.unmodifiableMap(new TreeMap<>(readingsBefore));
    readingsAfter = Collections.unmodifiableMap(new TreeMap<>(readingsAfter));
    moves = List.copyOf(moves);
    following = List.copyOf(following);
    notAnalysed = List.copyOf(notAnalysed);
  }

  /** Whether they are proved to be equal. */
  public boolean isEqual() {
    return moves.isEmpty()
        && following.isEmpty()
        && unreached == 0
        && notAnalysed.isEmpty()
        && unfinished.isEmpty();
  }
}
