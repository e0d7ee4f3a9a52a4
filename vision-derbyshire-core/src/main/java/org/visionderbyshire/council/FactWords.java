package org.visionderbyshire.council;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.visionderbyshire.vocabulary.Figures;

/** Sums and parts of constitutions in words. */
public final class FactWords {

  private FactWords() {}

  /** From which sums on a decision is key. */
  public static String of(KeyDecisionThreshold threshold) {
    List<String> parts = new ArrayList<>();
    sum(parts, "revenue", threshold.revenue());
    sum(parts, "capital", threshold.capital());
    sum(parts, "savings", threshold.saving());
    sum(parts, "transfers between budgets", threshold.virement());
    sum(parts, "income", threshold.income());
    String words = String.join(", ", parts);
    String exact = threshold.exactSum().map(FactWords::of).orElse("");
    String sums = threshold.usesShare()
        ? words
            + (words.isEmpty() ? "" : ", or ")
            + threshold
                .shareOfServiceBudget()
                .map(share -> Figures.perCent(share) + " of the service's budget")
                .orElse("")
            + (words.isEmpty() ? "" : ", whichever is greater")
        : words;
    return exact.isEmpty() ? sums : (sums + " (" + exact + ")").strip();
  }

  /**
   * Whether exactly a sum counts, such as {@code exactly the sum counts}; empty if nothing is said.
   */
  public static String of(ExactSum exact) {
    Objects.requireNonNull(exact, "exact");
    return exact
        .ofAll()
        .map(FactWords::counting)
        .orElseGet(() -> Stream.of(Counting.values())
            .flatMap(counting ->
                kinds(exact, counting).map(kinds -> counting(counting) + " for " + kinds).stream())
            .collect(Collectors.joining(", ")));
  }

  private static String counting(Counting counting) {
    return switch (counting) {
      case COUNTS -> "exactly the sum counts";
      case DOES_NOT_COUNT -> "exactly the sum does not count";
    };
  }

  /** The kinds of money for which that holds. */
  private static Optional<String> kinds(ExactSum exact, Counting counting) {
    List<String> kinds = new ArrayList<>();
    kind(kinds, "spending", exact.spending(), counting);
    kind(kinds, "savings", exact.saving(), counting);
    kind(kinds, "transfers between budgets", exact.virement(), counting);
    kind(kinds, "income", exact.income(), counting);
    return Optional.of(String.join(" and ", kinds)).filter(words -> !words.isEmpty());
  }

  private static void kind(
      List<String> kinds, String kind, Optional<Counting> said, Counting counting) {
    said.filter(counting::equals).ifPresent(same -> kinds.add(kind));
  }

  private static void sum(List<String> sums, String of, Optional<BigDecimal> sum) {
    sum.ifPresent(pounds -> sums.add(Figures.pounds(pounds) + " " + of));
  }

  /** How long which decisions can be called in. */
  public static String of(CallIn clock) {
    List<String> words = new ArrayList<>();
    clock.days().ifPresent(days -> words.add(days(days, clock)));
    words.addAll(beyondDays(clock));
    return words.isEmpty() ? "nothing said" : String.join(", ", words);
  }

  /** So many days of call-in, of the kind that count there. */
  public static String days(int days, CallIn clock) {
    Objects.requireNonNull(clock, "clock");
    return days
        + clock.unit().map(unit -> " " + unit.code()).orElse("")
        + (days == 1 ? " day" : " days");
  }

  /** What is said of call-in beside how many days it has. */
  public static List<String> beyondDays(CallIn clock) {
    Objects.requireNonNull(clock, "clock");
    List<String> words = new ArrayList<>();
    clock.bankHolidays().ifPresent(rule -> words.add("bank holidays " + rule.code()));
    clock.scope().ifPresent(scope -> words.add("of " + scope.code() + " decisions"));
    switch (clock.waiver()) {
      case YES -> words.add("can be waived by agreement");
      case NO -> words.add("cannot be waived");
      case UNKNOWN -> {}
    }
    return words;
  }

  /** How the days of notices are counted. */
  public static String of(Notices notices) {
    return "28 days: " + clock(notices.longClock()) + "; five days: " + clock(notices.shortClock());
  }

  private static String clock(Optional<Notices.Clock> clock) {
    return clock
        .map(known -> known.unit().map(unit -> unit.code() + " days").orElse("days of unknown unit")
            + known.bankHolidays().map(rule -> ", bank holidays " + rule.code()).orElse(""))
        .orElse("unknown");
  }

  /** Who may decide up to which sum. */
  public static String delegation(List<Delegation> rows) {
    return rows.isEmpty()
        ? "nothing is delegated"
        : rows.stream()
            .map(row -> row.body().words()
                + row.upTo().map(sum -> " up to " + Figures.pounds(sum)).orElse(", any sum")
                + row.function()
                    .map(function -> " (" + function.words() + " functions)")
                    .orElse(""))
            .collect(Collectors.joining("; "));
  }
}
