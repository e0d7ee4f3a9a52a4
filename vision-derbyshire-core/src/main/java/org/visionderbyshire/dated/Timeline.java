package org.visionderbyshire.dated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All facts of one kind about one thing, and which of them holds on a day. Immutable and
 * thread-safe.
 *
 * <p>A fact holds from its first to its last day, or until a later one of its kind begins. One that
 * has ended does not revive the one before it. Supplied facts win over shipped ones; an undated one
 * is older than every dated one. Of two that begin together the one that ends sooner prevails.
 */
public final class Timeline<T> {

  private static final Comparator<Fact<?>> BY_BEGINNING =
      Comparator.comparing(fact -> fact.period().from().orElse(LocalDate.MIN));
  private static final Comparator<Fact<?>> BY_PRECEDENCE = BY_BEGINNING.thenComparing(
      Comparator.<Fact<?>, LocalDate>comparing(fact -> fact.period().to().orElse(LocalDate.MAX))
          .reversed());

  private final List<Fact<T>> supplied;
  private final List<Fact<T>> shipped;

  private Timeline(List<Fact<T>> facts) {
    List<Fact<T>> sorted = new ArrayList<>(facts);
    sorted.sort(BY_PRECEDENCE);
    this.supplied = sorted.stream().filter(Fact::supplied).toList();
    this.shipped = sorted.stream().filter(fact -> !fact.supplied()).toList();
  }

  /** The timeline of these facts, in whatever order they come. */
  public static <T> Timeline<T> of(List<Fact<T>> facts) {
    Objects.requireNonNull(facts, "facts");
    return new Timeline<>(facts);
  }

  /** The fact that holds on the day, if any does. */
  public Optional<Fact<T>> on(LocalDate day) {
    Objects.requireNonNull(day, "day");
    Optional<Fact<T>> latestSupplied = latest(supplied, day);
    if (latestSupplied.isPresent() && latestSupplied.get().period().contains(day)) {
      return latestSupplied;
    }
    return latest(shipped, day)
        .filter(fact -> fact.period().contains(day))
        .filter(fact -> latestSupplied.isEmpty() || isLater(fact, latestSupplied.get()));
  }

  /** All facts, shipped ones first, each group by its beginning. */
  public List<Fact<T>> facts() {
    List<Fact<T>> all = new ArrayList<>(shipped);
    all.addAll(supplied);
    return List.copyOf(all);
  }

  private static <T> Optional<Fact<T>> latest(List<Fact<T>> sorted, LocalDate day) {
    return sorted.stream()
        .filter(fact -> fact.period().hasBegunBy(day))
        .reduce((earlier, later) -> later);
  }

  private static boolean isLater(Fact<?> fact, Fact<?> other) {
    return BY_BEGINNING.compare(fact, other) > 0;
  }
}
