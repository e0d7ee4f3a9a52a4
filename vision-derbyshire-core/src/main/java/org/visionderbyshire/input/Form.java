package org.visionderbyshire.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.visionderbyshire.vocabulary.Term;

/**
 * The fields of a record, each once and in the order in which they are written. Whoever reads,
 * writes or varies such records goes through them: the JSON form, its schema, CSV, the search for
 * examples and changes. Immutable and thread-safe.
 *
 * @param <R> the record
 * @param <B> its builder
 */
public final class Form<R, B> {

  private final String name;
  private final String words;
  private final Supplier<B> begin;
  private final Function<R, B> again;
  private final Function<B, R> build;
  private final List<Field<R, B, ?>> fields;
  private final List<String> names;

  private Form(Maker<R, B> maker) {
    this.name = maker.name;
    this.words = maker.words;
    this.begin = maker.begin;
    this.again = maker.again;
    this.build = maker.build;
    this.fields = List.copyOf(maker.fields);
    this.names = fields.stream().flatMap(field -> field.names().stream()).toList();
  }

  /** What such a record is called, such as {@code callIn}. */
  public String name() {
    return name;
  }

  /** What such a record says, as a sentence without its point. */
  public String words() {
    return words;
  }

  /** The fields, in the order in which they are written. */
  public List<Field<R, B, ?>> fields() {
    return fields;
  }

  /** The names of the fields in the JSON form, in their order. */
  public List<String> names() {
    return names;
  }

  /** The names of those that must not be left out, in their order. */
  public List<String> needed() {
    return fields.stream()
        .filter(field -> field.needed().isPresent())
        .map(Field::name)
        .toList();
  }

  /** The field of that name, if there is one. */
  public Optional<Field<R, B, ?>> field(String name) {
    Objects.requireNonNull(name, "name");
    return fields.stream().filter(field -> field.name().equals(name)).findFirst();
  }

  /** A builder that says nothing yet. */
  public B builder() {
    return begin.get();
  }

  /** A builder that says what a record says. */
  public B builder(R record) {
    Objects.requireNonNull(record, "record");
    return again.apply(record);
  }

  /**
   * What was built.
   *
   * @throws org.visionderbyshire.fault.BadInputException with everything that is wrong with it
   */
  public R build(B builder) {
    Objects.requireNonNull(builder, "builder");
    return build.apply(builder);
  }

  /**
   * A record that says something else in one field, or nothing.
   *
   * @throws org.visionderbyshire.fault.BadInputException with everything that is wrong with that
   * @throws IllegalArgumentException if the field is needed and nothing is to be said
   */
  public <T> R with(R record, Field<R, B, T> field, Optional<T> value) {
    Objects.requireNonNull(field, "field");
    B builder = builder(record);
    field.set(builder, value);
    return build(builder);
  }

  static <R, B> Maker<R, B> of(
      String name, String words, Supplier<B> begin, Function<R, B> again, Function<B, R> build) {
    return new Maker<>(name, words, begin, again, build);
  }

  /** Makes a form, field by field. */
  static final class Maker<R, B> {

    private final String name;
    private final String words;
    private final Supplier<B> begin;
    private final Function<R, B> again;
    private final Function<B, R> build;
    private final List<Field<R, B, ?>> fields = new ArrayList<>();

    private Maker(
        String name, String words, Supplier<B> begin, Function<R, B> again, Function<B, R> build) {
      this.name = name;
      this.words = words;
      this.begin = begin;
      this.again = again;
      this.build = build;
    }

    /** A field that must be there; what stands there is told where it is missing. */
    <T> Maker<R, B> needed(
        String field,
        Kind<T> kind,
        Function<R, T> get,
        BiConsumer<B, T> set,
        String says,
        String what) {
      return add(new Field<>(
          field,
          kind,
          says,
          Optional.empty(),
          Optional.of(what),
          record -> Optional.of(get.apply(record)),
          (builder, value) -> value.ifPresent(said -> set.accept(builder, said))));
    }

    /** A field with a word that must be there: one of those of its kind. */
    <E extends Enum<E> & Term> Maker<R, B> needed(
        String field, Kind.Word<E> kind, Function<R, E> get, BiConsumer<B, E> set, String says) {
      return needed(field, kind, get, set, says, "one of " + Term.codes(kind.allowed()));
    }

    /** A field that can be left out. */
    <T> Maker<R, B> optional(
        String field,
        Kind<T> kind,
        Function<R, Optional<T>> get,
        BiConsumer<B, Optional<T>> set,
        String says) {
      return add(new Field<>(field, kind, says, Optional.empty(), Optional.empty(), get, set));
    }

    /** A field that can be left out, and what that comes to. */
    <T> Maker<R, B> optional(
        String field,
        Kind<T> kind,
        Function<R, Optional<T>> get,
        BiConsumer<B, Optional<T>> set,
        String says,
        String absent) {
      return add(new Field<>(field, kind, says, Optional.of(absent), Optional.empty(), get, set));
    }

    /** A field that, left out, says as much as one of its values. */
    <T> Maker<R, B> standing(
        String field, Kind<T> kind, T left, Function<R, T> get, BiConsumer<B, T> set, String says) {
      return optional(field, kind, unless(left, get), orElse(left, set), says);
    }

    /** The same, and what it comes to in words. */
    <T> Maker<R, B> standing(
        String field,
        Kind<T> kind,
        T left,
        Function<R, T> get,
        BiConsumer<B, T> set,
        String says,
        String absent) {
      return optional(field, kind, unless(left, get), orElse(left, set), says, absent);
    }

    /** A list; left out, it is empty. */
    <T> Maker<R, B> list(
        String field,
        Kind<List<T>> kind,
        Function<R, List<T>> get,
        BiConsumer<B, List<T>> set,
        String says) {
      return standing(field, kind, List.of(), get, set, says);
    }

    private static <R, T> Function<R, Optional<T>> unless(T left, Function<R, T> get) {
      return record -> Optional.of(get.apply(record)).filter(value -> !value.equals(left));
    }

    private static <B, T> BiConsumer<B, Optional<T>> orElse(T left, BiConsumer<B, T> set) {
      return (builder, value) -> set.accept(builder, value.orElse(left));
    }

    private Maker<R, B> add(Field<R, B, ?> field) {
      fields.add(field);
      return this;
    }

    Form<R, B> made() {
      return new Form<>(this);
    }
  }
}
