package org.visionderbyshire.input;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.vocabulary.Term;

/**
 * An input with a value for it, such as {@code wards.erewash} with {@code one}. Immutable and
 * thread-safe.
 *
 * <p>A fact about a council or a joint committee is one part, whole, and put in so that it holds
 * from the day of the initiative on: dated and cited in an entry of its own, beside whatever else
 * is supplied; unless an entry of that very day already says something in its place, as two facts
 * of one day are refused.
 *
 * @param path where it stands, as {@link Input#path()} names it
 * @param kind what kind of value it has
 * @param value the value
 * @param <T> the values
 */
public record Setting<T>(String path, Kind<T> kind, T value) {

  public Setting {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(value, "value");
  }

  /** Another value of the same input. */
  public Setting<T> with(T other) {
    Objects.requireNonNull(other, "other");
    return new Setting<>(path, kind, other);
  }

  /**
   * The input of a case that it sets.
   *
   * @param whoSaysSo what is cited for a fact that is written into the case
   * @throws IllegalArgumentException if the case has no input of that path and kind
   */
  @SuppressWarnings("unchecked") // the kind of an input tells its type
  public Input<T> input(Case given, Citation whoSaysSo) {
    Objects.requireNonNull(given, "given");
    Objects.requireNonNull(whoSaysSo, "whoSaysSo");
    return (Input<T>) Inputs.at(given, whoSaysSo, path)
        .filter(input -> input.kind().equals(kind))
        .orElseThrow(() -> new IllegalArgumentException("no such input: " + path));
  }

  /**
   * A case that says so.
   *
   * @param whoSaysSo what is cited if it is a fact
   * @throws IllegalArgumentException if the case has no input of that path and kind
   * @throws org.visionderbyshire.fault.BadInputException with everything that is wrong with that
   */
  public Case in(Case given, Citation whoSaysSo) {
    return input(given, whoSaysSo).set(given, value);
  }

  /** The same for people: {@code in the initiative: wards.erewash = one}. */
  public String words() {
    String said = " = " + words(kind, value);
    return path.startsWith(Inputs.FACTS + ".")
        ? "in the facts: " + path.substring(Inputs.FACTS.length() + 1) + said
        : "in the initiative: " + path + said;
  }

  private static <V> String words(Kind<V> kind, V value) {
    if (kind instanceof Kind.Entry<V> entry) {
      return words(entry.form(), value);
    }
    if (kind instanceof Kind.Items<?> items) {
      return items(items, value);
    }
    if (kind instanceof Kind.ByCouncil<?> each) {
      return byCouncil(each, value);
    }
    return value instanceof Term term
        ? term.code()
        : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }

  private static <R> String words(Form<R, ?> form, R record) {
    return form.fields().stream()
        .flatMap(field -> field(field, record).stream())
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static <R, V> Optional<String> field(Field<R, ?, V> field, R record) {
    return field.get(record).map(value -> field.name() + ": " + words(field.kind(), value));
  }

  private static <V> String items(Kind.Items<V> kind, Object value) {
    List<V> items = Kind.cast(kind, value);
    return items.stream()
        .map(item -> words(kind.item(), item))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static <V> String byCouncil(Kind.ByCouncil<V> kind, Object value) {
    Map<CouncilId, V> values = Kind.cast(kind, value);
    return values.entrySet().stream()
        .map(each -> each.getKey() + ": " + words(kind.value(), each.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  @Override
  public String toString() {
    return words();
  }
}
