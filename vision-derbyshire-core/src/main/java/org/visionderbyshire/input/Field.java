package org.visionderbyshire.input;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * One field: what it is called, what it says and what kind of value it holds; and how that is read
 * from a record and given to a builder. Immutable and thread-safe.
 *
 * @param <R> the record
 * @param <B> its builder
 * @param <T> the values
 */
public final class Field<R, B, T> {

  private final String name;
  private final Kind<T> kind;
  private final String words;
  private final Optional<String> absent;
  private final Optional<String> needed;
  private final Function<R, Optional<T>> get;
  private final BiConsumer<B, Optional<T>> set;

  Field(
      String name,
      Kind<T> kind,
      String words,
      Optional<String> absent,
      Optional<String> needed,
      Function<R, Optional<T>> get,
      BiConsumer<B, Optional<T>> set) {
    this.name = name;
    this.kind = kind;
    this.words = words;
    this.absent = absent;
    this.needed = needed;
    this.get = get;
    this.set = set;
  }

  /** Its name in the JSON form; of a period that of its first day. */
  public String name() {
    return name;
  }

  /** Its name in the JSON form; of a period those of its two days, the first day first. */
  public List<String> names() {
    return kind == Kind.PERIOD ? List.of(name, "to") : List.of(name);
  }

  /** What kind of value it holds. */
  public Kind<T> kind() {
    return kind;
  }

  /** What it says, as a sentence without its point. */
  public String words() {
    return words;
  }

  /** What holds where it is left out, if that is something. */
  public Optional<String> absent() {
    return absent;
  }

  /** What must stand there, where it must not be left out. */
  public Optional<String> needed() {
    return needed;
  }

  /** What a record says; nothing where it says what is as good as nothing. */
  public Optional<T> get(R record) {
    Objects.requireNonNull(record, "record");
    return get.apply(record);
  }

  /**
   * Has a builder say it, or say nothing, in place of what it said.
   *
   * @throws IllegalArgumentException if it is needed and nothing is to be said
   */
  public void set(B builder, Optional<T> value) {
    Objects.requireNonNull(builder, "builder");
    Objects.requireNonNull(value, "value");
    if (value.isEmpty() && needed.isPresent()) {
      throw new IllegalArgumentException("\"" + name + "\" is needed: " + needed.get());
    }
    set.accept(builder, value);
  }

  @Override
  public String toString() {
    return name;
  }
}
