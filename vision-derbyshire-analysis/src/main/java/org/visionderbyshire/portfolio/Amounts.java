package org.visionderbyshire.portfolio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.visionderbyshire.council.Counting;
import org.visionderbyshire.council.Delegation;
import org.visionderbyshire.council.ExactSum;
import org.visionderbyshire.council.KeyDecisionThreshold;
import org.visionderbyshire.vocabulary.Figures;

/**
 * Sums of money cut into classes, such that no threshold and no limit tells two sums of one class
 * apart. Class 0 is no money at all; the others begin where something is first reached or no longer
 * within a limit. Immutable and thread-safe.
 */
final class Amounts {

  private static final BigDecimal PENNY = new BigDecimal("0.01");

  private static final ExactSum NEVER = ExactSum.all(Counting.DOES_NOT_COUNT);

  /** The least sum of each class but the first two; in order. */
  private final List<BigDecimal> cuts;

  private Amounts(NavigableSet<BigDecimal> cuts) {
    this.cuts = cuts.stream().filter(cut -> cut.compareTo(PENNY) > 0).toList();
  }

  static Amounts of(List<KeyDecisionThreshold> thresholds, List<Delegation> rows) {
    NavigableSet<BigDecimal> cuts = new TreeSet<>();
    for (KeyDecisionThreshold threshold : thresholds) {
      Stream.of(
              threshold.revenue(),
              threshold.capital(),
              threshold.saving(),
              threshold.virement(),
              threshold.income())
          .flatMap(Optional::stream)
          .forEach(sum -> {
            if (!threshold.exactSum().equals(Optional.of(NEVER))) {
              cuts.add(sum);
            }
            if (threshold.exactSum().filter(Amounts::isSometimesPassed).isPresent()) {
              cuts.add(sum.add(PENNY));
            }
          });
    }
    rows.forEach(row -> row.upTo().ifPresent(limit -> cuts.add(limit.add(PENNY))));
    return new Amounts(cuts);
  }

  /** Whether exactly the sum does not count for some kind of money. */
  private static boolean isSometimesPassed(ExactSum exact) {
    return Stream.of(exact.spending(), exact.saving(), exact.virement(), exact.income())
        .anyMatch(Optional.of(Counting.DOES_NOT_COUNT)::equals);
  }

  /** How many classes there are. */
  int size() {
    return cuts.size() + 2;
  }

  /** A sum of a class: its least, but for the smallest sums. */
  Optional<BigDecimal> in(int number) {
    if (number == 0) {
      return Optional.empty();
    }
    if (number > 1) {
      return Optional.of(cuts.get(number - 2));
    }
    return Optional.of(
        cuts.isEmpty() || cuts.get(0).compareTo(BigDecimal.ONE) > 0 ? BigDecimal.ONE : PENNY);
  }

  /** What a set of classes is called. */
  String words(BitSet chosen) {
    List<String> words = new ArrayList<>();
    if (chosen.get(0)) {
      words.add("no money named");
    }
    int number = chosen.nextSetBit(1);
    while (number >= 0) {
      int end = chosen.nextClearBit(number);
      words.add(range(number, end));
      number = chosen.nextSetBit(end);
    }
    return String.join(" or ", words);
  }

  private String range(int first, int end) {
    boolean open = end >= size();
    if (first == 1) {
      return open ? "any sum" : below(cuts.get(end - 2));
    }
    BigDecimal least = cuts.get(first - 2);
    String from = isBehindLimit(least)
        ? "more than " + Figures.pounds(least.subtract(PENNY))
        : Figures.pounds(least);
    return open
        ? from + (isBehindLimit(least) ? "" : " or more")
        : from + " up to " + Figures.pounds(cuts.get(end - 2).subtract(PENNY));
  }

  private static String below(BigDecimal cut) {
    return isBehindLimit(cut)
        ? "up to " + Figures.pounds(cut.subtract(PENNY))
        : "under " + Figures.pounds(cut);
  }

  /** Whether a sum is the first beyond a limit in whole pounds. */
  private static boolean isBehindLimit(BigDecimal cut) {
    return cut.stripTrailingZeros().scale() > 0
        && cut.subtract(PENNY).stripTrailingZeros().scale() <= 0;
  }
}
