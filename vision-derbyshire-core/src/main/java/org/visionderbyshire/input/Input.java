package org.visionderbyshire.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.fault.BadInputException;

/**
 * One thing that a case can say: where it stands, what kind of value it has, who can set it, and
 * how it is read from a case and written into one. {@link Inputs} lists those of a case. Immutable
 * and thread-safe.
 *
 * @param <T> the values
 */
public final class Input<T> {

  /** Who can set it. */
  public enum Source {
    /** Who proposes the initiative, or asks for its days. */
    PROPOSER,
    /** A fact, which somebody has to find out. */
    FACT
  }

  private final String path;
  private final String name;
  private final Kind<T> kind;
  private final String words;
  private final Source source;
  private final Function<Case, Optional<T>> get;
  private final BiFunction<Case, Optional<T>, Case> set;

  Input(
      String path,
      String name,
      Kind<T> kind,
      String words,
      Source source,
      Function<Case, Optional<T>> get,
      BiFunction<Case, Optional<T>, Case> set) {
    this.path = path;
    this.name = name;
    this.kind = kind;
    this.words = words;
    this.source = source;
    this.get = get;
    this.set = set;
  }

  /**
   * Where it stands, as faults name it: {@code money[0].amount}, {@code wards.erewash},
   * {@code facts.constitutions.erewash.callIn.days}.
   */
  public String path() {
    return path;
  }

  /**
   * The path without whose it is: {@code money.amount}, {@code wards},
   * {@code facts.constitutions.callIn.days}.
   */
  public String name() {
    return name;
  }

  /** What kind of value it has. */
  public Kind<T> kind() {
    return kind;
  }

  /** What it says, as a sentence without its point. */
  public String words() {
    return words;
  }

  /** Who can set it. */
  public Source source() {
    return source;
  }

  /** What a case says; nothing where it says nothing of it. */
  public Optional<T> get(Case given) {
    Objects.requireNonNull(given, "given");
    return get.apply(given);
  }

  /**
   * A case that says that, or nothing, in place of what it said.
   *
   * @throws BadInputException with everything that is wrong with that
   * @throws IllegalArgumentException if something must be said
   */
  public Case set(Case given, Optional<T> value) {
    Objects.requireNonNull(given, "given");
    Objects.requireNonNull(value, "value");
    return set.apply(given, value);
  }

  /** The same where something is to be said. */
  public Case set(Case given, T value) {
    Objects.requireNonNull(value, "value");
    return set(given, Optional.of(value));
  }

  @Override
  public String toString() {
    return path;
  }

  // ---- what stands within

  private String within(String of, String field) {
    return of.isEmpty() ? field : of + "." + field;
  }

  /** A field of an object that stands here; the object is begun where there is none. */
  <B, V> Input<V> field(Form<T, B> form, Field<T, B, V> field, Supplier<T> begin) {
    return new Input<>(
        within(path, field.name()),
        within(name, field.name()),
        field.kind(),
        field.words(),
        source,
        given -> get(given).flatMap(field::get),
        (given, value) -> {
          Optional<T> now = get(given);
          return now.isEmpty() && value.isEmpty()
              ? given
              : set(given, Optional.of(form.with(now.orElseGet(begin), field, value)));
        });
  }

  /** An item of a list, by its place; the one behind the last is added. */
  static <V> Input<V> item(Input<List<V>> list, Kind<V> kind, int place) {
    return new Input<>(
        list.path + "[" + place + "]",
        list.name + "[]",
        kind,
        list.words,
        list.source,
        given -> list.get(given).filter(all -> place < all.size()).map(all -> all.get(place)),
        (given, value) -> {
          List<V> items = new ArrayList<>(list.get(given).orElse(List.of()));
          if (place < items.size()) {
            items.remove(place);
          }
          value.ifPresent(item -> items.add(Math.min(place, items.size()), item));
          return list.set(given, Optional.of(items));
        });
  }

  /** The item of a list that is about something; the last where there are several. */
  static <V> Input<V> item(Input<List<V>> list, Form<V, ?> form, Object about, Predicate<V> which) {
    return new Input<>(
        list.path + "." + about,
        list.name + ".*",
        Kind.entry(form),
        form.words(),
        list.source,
        given -> place(list.get(given).orElse(List.of()), which)
            .map(place -> list.get(given).orElseThrow().get(place)),
        (given, value) -> {
          List<V> items = new ArrayList<>(list.get(given).orElse(List.of()));
          int place = place(items, which).orElse(items.size());
          if (place < items.size()) {
            items.remove(place);
          }
          value.ifPresent(item -> items.add(place, item));
          return list.set(given, Optional.of(items));
        });
  }

  private static <V> Optional<Integer> place(List<V> items, Predicate<V> which) {
    for (int i = items.size() - 1; i >= 0; i--) {
      if (which.test(items.get(i))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** The same, with a last touch to what is written. */
  Input<T> finished(UnaryOperator<T> touch) {
    return new Input<>(
        path, name, kind, words, source, get, (given, value) -> set(given, value.map(touch)));
  }

  /** What stands for one council. */
  static <V> Input<V> of(Input<Map<CouncilId, V>> all, Kind<V> kind, CouncilId council) {
    return new Input<>(
        all.path + "." + council,
        all.name + ".*",
        kind,
        all.words,
        all.source,
        given -> all.get(given).flatMap(values -> Optional.ofNullable(values.get(council))),
        (given, value) -> {
          Map<CouncilId, V> values = new LinkedHashMap<>(all.get(given).orElse(Map.of()));
          value.ifPresentOrElse(known -> values.put(council, known), () -> values.remove(council));
          return all.set(given, Optional.of(values));
        });
  }
}
