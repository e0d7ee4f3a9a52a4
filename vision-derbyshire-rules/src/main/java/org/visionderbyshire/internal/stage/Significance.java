package org.visionderbyshire.internal.stage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.visionderbyshire.council.KeyDecisionThreshold;
import org.visionderbyshire.initiative.MoneyEntry;
import org.visionderbyshire.rule.ExactSumTest;
import org.visionderbyshire.rule.Money;

/**
 * Holds a council's money against its key-decision threshold, so that no rule needs to know a sum.
 * Entries of one kind add up; spending and saving never net.
 */
public final class Significance {

  /** The least by which two amounts can differ. */
  public static final BigDecimal PENNY = new BigDecimal("0.01");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final KeyDecisionThreshold threshold;

  /** The kinds of money of which a sum that is exactly reached counts as below. */
  private final Set<MoneyEntry.Kind> uncounted;

  private Significance(KeyDecisionThreshold threshold, Set<MoneyEntry.Kind> uncounted) {
    this.threshold = threshold;
    this.uncounted = uncounted;
  }

  /** What the entries come to where exactly the sum counts, but for some kinds of money. */
  static Money of(
      Optional<KeyDecisionThreshold> threshold,
      List<MoneyEntry> entries,
      Set<MoneyEntry.Kind> uncounted) {
    if (entries.isEmpty()) {
      return Money.NONE;
    }
    if (threshold.isEmpty()) {
      return sum(entries).signum() > 0 ? Money.THRESHOLD_UNKNOWN : Money.NONE;
    }
    return new Significance(threshold.get(), uncounted).ofAllKinds(entries);
  }

  /** The kinds of money that meet the threshold exactly, so that it matters whether that counts. */
  static Set<MoneyEntry.Kind> met(
      Optional<KeyDecisionThreshold> threshold, List<MoneyEntry> entries) {
    Set<MoneyEntry.Kind> met = EnumSet.noneOf(MoneyEntry.Kind.class);
    for (MoneyEntry.Kind kind : MoneyEntry.Kind.values()) {
      List<MoneyEntry> ofKind = only(entries, entry -> entry.kind() == kind);
      if (of(threshold, ofKind, Set.of()) != of(threshold, ofKind, Set.of(kind))) {
        met.add(kind);
      }
    }
    return Collections.unmodifiableSet(met);
  }

  /** What a council says of a sum of that kind that is exactly reached. */
  static ExactSumTest.Stated stated(
      Optional<KeyDecisionThreshold> threshold, MoneyEntry.Kind kind) {
    return threshold
        .flatMap(KeyDecisionThreshold::exactSum)
        .flatMap(exact -> switch (kind) {
          case SPENDING -> exact.spending();
          case SAVING -> exact.saving();
          case VIREMENT -> exact.virement();
          case INCOME -> exact.income();
        })
        .map(counting -> switch (counting) {
          case COUNTS -> ExactSumTest.Stated.COUNTS;
          case DOES_NOT_COUNT -> ExactSumTest.Stated.DOES_NOT_COUNT;
        })
        .orElse(ExactSumTest.Stated.UNKNOWN);
  }

  /**
   * Money that is held against one sum of a threshold.
   *
   * @param entries the entries that add up, at least one
   * @param sum what they add up to
   * @param reach the least that would reach the threshold, in whole pence and more than nothing;
   *     absent where something is unknown
   * @param points every sum from which on it can be held to be something else, that one included
   */
  public record Cut(
      List<MoneyEntry> entries,
      BigDecimal sum,
      Optional<BigDecimal> reach,
      List<BigDecimal> points) {}

  /**
   * The sums that entries come to in the threshold's own shape, and what would reach it.
   *
   * @param uncounted the kinds of money of which exactly the sum does not count
   */
  public static List<Cut> cuts(
      KeyDecisionThreshold threshold, List<MoneyEntry> entries, Set<MoneyEntry.Kind> uncounted) {
    Significance significance = new Significance(threshold, uncounted);
    List<Cut> cuts = new ArrayList<>();
    for (MoneyEntry.Kind kind : MoneyEntry.Kind.values()) {
      List<MoneyEntry> ofKind = only(entries, entry -> entry.kind() == kind);
      Optional<BigDecimal> ownSum = significance.ownSum(kind);
      if (ownSum.isPresent() || !threshold.splitsByType()) {
        significance.cut(ownSum.or(threshold::revenue), ofKind).ifPresent(cuts::add);
      } else {
        for (MoneyEntry.Type type : MoneyEntry.Type.values()) {
          significance
              .cut(
                  type == MoneyEntry.Type.REVENUE ? threshold.revenue() : threshold.capital(),
                  only(ofKind, entry -> entry.type() == type))
              .ifPresent(cuts::add);
        }
      }
    }
    return cuts;
  }

  private Optional<Cut> cut(Optional<BigDecimal> limit, List<MoneyEntry> alike) {
    if (alike.isEmpty()) {
      return Optional.empty();
    }
    Optional<BigDecimal> reach = limit.or(() ->
        threshold.usesShare() && hasNoSum() ? Optional.of(BigDecimal.ZERO) : Optional.empty());
    boolean counts = counts(alike);
    List<BigDecimal> points = new ArrayList<>();
    limit.map(sum -> inPence(sum, counts)).ifPresent(points::add);
    if (threshold.usesShare()) {
      Optional<BigDecimal> share = smallestBudget(alike).map(this::share);
      share.map(sum -> inPence(sum, counts)).ifPresent(points::add);
      reach = reach.flatMap(sum -> share.map(sum::max));
    }
    return Optional.of(new Cut(alike, sum(alike), reach.map(sum -> inPence(sum, counts)), points));
  }

  /** Whether exactly a sum counts for entries of one kind. */
  private boolean counts(List<MoneyEntry> alike) {
    return !uncounted.contains(alike.get(0).kind());
  }

  /** The least amount in whole pence that reaches it, and more than nothing. */
  private static BigDecimal inPence(BigDecimal sum, boolean counts) {
    return counts
        ? sum.max(PENNY).setScale(2, RoundingMode.CEILING)
        : sum.setScale(2, RoundingMode.FLOOR).add(PENNY);
  }

  public static BigDecimal sum(List<MoneyEntry> entries) {
    return entries.stream().map(MoneyEntry::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Money ofAllKinds(List<MoneyEntry> entries) {
    Money worst = Money.BELOW_THRESHOLD;
    for (MoneyEntry.Kind kind : MoneyEntry.Kind.values()) {
      worst = worse(worst, ofKind(kind, only(entries, entry -> entry.kind() == kind)));
    }
    return worst;
  }

  private Money ofKind(MoneyEntry.Kind kind, List<MoneyEntry> entries) {
    Optional<BigDecimal> ownSum = ownSum(kind);
    if (ownSum.isPresent()) {
      return against(ownSum, entries);
    }
    if (!threshold.splitsByType()) {
      return against(threshold.revenue(), entries);
    }
    return worse(
        against(threshold.revenue(), only(entries, e -> e.type() == MoneyEntry.Type.REVENUE)),
        against(threshold.capital(), only(entries, e -> e.type() == MoneyEntry.Type.CAPITAL)));
  }

  private Optional<BigDecimal> ownSum(MoneyEntry.Kind kind) {
    return switch (kind) {
      case SPENDING -> Optional.empty();
      case SAVING -> threshold.saving();
      case VIREMENT -> threshold.virement();
      case INCOME -> threshold.income();
    };
  }

  private Money against(Optional<BigDecimal> limit, List<MoneyEntry> entries) {
    BigDecimal sum = sum(entries);
    boolean limitUnknown = limit.isEmpty() && !(threshold.usesShare() && hasNoSum());
    if (sum.signum() == 0) {
      return Money.BELOW_THRESHOLD;
    }
    boolean counts = counts(entries);
    if (limit.isPresent() && !reaches(sum, limit.get(), counts)) {
      return Money.BELOW_THRESHOLD;
    }
    if (!threshold.usesShare()) {
      return limitUnknown ? Money.THRESHOLD_UNKNOWN : Money.REACHES_THRESHOLD;
    }
    Optional<BigDecimal> budget = smallestBudget(entries);
    boolean reachesShare =
        budget.map(known -> reaches(sum, share(known), counts)).orElse(false);
    boolean budgetMissing =
        entries.stream().anyMatch(entry -> entry.serviceBudget().isEmpty());
    if (reachesShare) {
      return limitUnknown ? Money.THRESHOLD_UNKNOWN : Money.REACHES_THRESHOLD;
    }
    if (budgetMissing) {
      return limitUnknown
          ? Money.THRESHOLD_AND_SERVICE_BUDGET_UNKNOWN
          : Money.SERVICE_BUDGET_UNKNOWN;
    }
    return Money.BELOW_THRESHOLD;
  }

  private static boolean reaches(BigDecimal sum, BigDecimal limit, boolean counts) {
    return counts ? sum.compareTo(limit) >= 0 : sum.compareTo(limit) > 0;
  }

  /** Of several budgets the smallest counts: it makes a decision key the soonest. */
  private static Optional<BigDecimal> smallestBudget(List<MoneyEntry> entries) {
    return entries.stream()
        .flatMap(entry -> entry.serviceBudget().stream())
        .min(BigDecimal::compareTo);
  }

  private boolean hasNoSum() {
    return threshold.revenue().isEmpty() && threshold.capital().isEmpty();
  }

  private BigDecimal share(BigDecimal budget) {
    return budget
        .multiply(threshold.shareOfServiceBudget().orElse(BigDecimal.ZERO))
        .divide(HUNDRED);
  }

  private static List<MoneyEntry> only(List<MoneyEntry> entries, Predicate<MoneyEntry> which) {
    return entries.stream().filter(which).toList();
  }

  /** Reaching outweighs not knowing, which outweighs being below; unknowns add up. */
  private static Money worse(Money a, Money b) {
    if (isUnknown(a) && isUnknown(b) && a != b) {
      return Money.THRESHOLD_AND_SERVICE_BUDGET_UNKNOWN;
    }
    return weight(a) >= weight(b) ? a : b;
  }

  private static int weight(Money money) {
    return money == Money.REACHES_THRESHOLD ? 2 : isUnknown(money) ? 1 : 0;
  }

  private static boolean isUnknown(Money money) {
    return money == Money.THRESHOLD_UNKNOWN
        || money == Money.SERVICE_BUDGET_UNKNOWN
        || money == Money.THRESHOLD_AND_SERVICE_BUDGET_UNKNOWN;
  }
}
