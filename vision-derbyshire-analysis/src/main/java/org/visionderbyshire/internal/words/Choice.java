package org.visionderbyshire.internal.words;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.visionderbyshire.policy.Condition;
import org.visionderbyshire.sentence.English;

/** One word of a closed vocabulary. */
final class Choice<E extends Enum<E>> extends Phrase {

  private final Class<E> type;
  private final String any;
  private final Function<Set<E>, String> is;
  private final @Nullable Function<Set<E>, String> isNot;
  private final Map<Set<E>, String> special;

  private Choice(
      Class<E> type,
      String any,
      Function<Set<E>, String> is,
      @Nullable Function<Set<E>, String> isNot,
      Map<Set<E>, String> special) {
    this.type = type;
    this.any = any;
    this.is = is;
    this.isNot = isNot;
    this.special = special;
  }

  /**
   * A choice of which only that is said which it is.
   *
   * @param any what is said where it does not matter which
   * @param is what is said where it is one of some words
   */
  static <E extends Enum<E>> Choice<E> of(Class<E> type, String any, Function<Set<E>, String> is) {
    return new Choice<>(type, any, is, null, Map.of());
  }

  /**
   * A choice of which it is said what it is or, where that is shorter, what it is not.
   *
   * @param any what is said where it does not matter which
   * @param is what is said where it is one of some words
   * @param isNot what is said where it is none of some words
   */
  static <E extends Enum<E>> Choice<E> of(
      Class<E> type, String any, Function<Set<E>, String> is, Function<Set<E>, String> isNot) {
    return new Choice<>(type, any, is, isNot, Map.of());
  }

  /** Some text, and then each of the words. */
  static <E extends Enum<E>> Function<Set<E>, String> listed(
      String before, Function<E, String> word) {
    return values -> before + English.or(values.stream().map(word).toList());
  }

  /** The same, with words of their own for a set of values. */
  Choice<E> with(Set<E> values, String words) {
    Map<Set<E>, String> more = new HashMap<>(special);
    more.put(Set.copyOf(values), words);
    return new Choice<>(type, any, is, isNot, Map.copyOf(more));
  }

  @Override
  String among(Set<Object> values, Collection<Object> all) {
    EnumSet<E> rest = typed(all);
    rest.removeAll(values);
    return said(typed(values), rest, rest.size() < values.size());
  }

  @Override
  String is(Object value) {
    EnumSet<E> named = typed(List.of(value));
    return said(named, EnumSet.complementOf(named), false);
  }

  @Override
  String rule(Condition.Comparison comparison, List<Object> constants) {
    EnumSet<E> named = typed(constants);
    EnumSet<E> others = EnumSet.complementOf(named);
    return switch (comparison) {
      case READ -> any;
      case AMONG -> checked(named, others, false);
      case NOT_AMONG -> checked(others, named, true);
      case YES, NO, BELOW, AT_MOST, AT_LEAST, ABOVE -> throw unfit(comparison);
    };
  }

  private String checked(EnumSet<E> values, EnumSet<E> rest, boolean negative) {
    return values.isEmpty() ? NEVER : rest.isEmpty() ? any : said(values, rest, negative);
  }

  private String said(EnumSet<E> values, EnumSet<E> rest, boolean negative) {
    String words = special.get(values);
    if (words != null) {
      return words;
    }
    return negative && isNot != null ? isNot.apply(rest) : is.apply(values);
  }

  private EnumSet<E> typed(Collection<Object> values) {
    EnumSet<E> typed = EnumSet.noneOf(type);
    values.forEach(value -> typed.add(type.cast(value)));
    return typed;
  }
}
