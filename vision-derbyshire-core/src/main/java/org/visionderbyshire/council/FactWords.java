package org.visionderbyshire.council;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.visionderbyshire.vocabulary.Answer;
import org.visionderbyshire.vocabulary.Figures;

/** Sums and parts of constitutions in words. */
public final class FactWords {

  private FactWords() {}

  /** From which sums on a decision is key. */
  public static String of(KeyDecisionThreshold threshold) {
    List<String> sums = new ArrayList<>();
    sum(sums, "revenue", threshold.revenue());
    sum(sums, "capital", threshold.capital());
    sum(sums, "savings", threshold.saving());
    sum(sums, "transfers between budgets", threshold.virement());
    String words = String.join(", ", sums);
    return threshold.usesShare()
        ? words
            + (words.isEmpty() ? "" : ", or ")
            + threshold
                .shareOfServiceBudget()
                .map(share -> Figures.perCent(share) + " of the service's budget")
                .orElse("")
            + (words.isEmpty() ? "" : ", whichever is greater")
        : words;
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
    if (clock.waiver() != Answer.UNKNOWN) {
      words.add("waiver for urgency: " + clock.waiver().code());
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
