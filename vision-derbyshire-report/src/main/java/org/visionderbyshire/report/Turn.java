package org.visionderbyshire.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.visionderbyshire.analysis.Move;
import org.visionderbyshire.determination.Wording;
import org.visionderbyshire.sentence.English;

/**
 * One thing that changes between two policies, wherever it does. Immutable and thread-safe.
 *
 * @param subject what it is, such as "level"
 * @param before what is said before
 * @param after what is said after
 * @param moves where it changes
 */
record Turn(String subject, String before, String after, List<Move> moves) {

  private static final String NOTHING = "nothing";

  public Turn {
    Objects.requireNonNull(moves, "moves");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    moves = List.copyOf(moves);
  }

  /** The moves, those of the same thing together, in the order of the first of each. */
  static List<Turn> of(List<Move> moves) {
    Map<List<String>, List<Move>> alike = new LinkedHashMap<>();
    for (Move move : moves) {
      alike
          .computeIfAbsent(
              List.of(move.subject(), move.before(), move.after()), key -> new ArrayList<>())
          .add(move);
    }
    return alike.entrySet().stream()
        .map(each -> new Turn(
            each.getKey().get(0), each.getKey().get(1), each.getKey().get(2), each.getValue()))
        .toList();
  }

  /** In how many cases. */
  public long cases() {
    return moves.stream().mapToLong(move -> move.region().cases()).sum();
  }

  /** What changes, without where. */
  public String words() {
    return English.capital(Wording.of(subject)) + ": "
        + (before.equals(NOTHING)
            ? "now " + after
            : after.equals(NOTHING) ? "no longer " + before : before + " becomes " + after);
  }
}
