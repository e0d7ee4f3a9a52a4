package org.visionderbyshire.internal.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.visionderbyshire.policy.Condition;
import org.visionderbyshire.sentence.English;

/** A number of districts. */
final class Count extends Phrase {

  private final String number;
  private final String lead;
  private final String one;
  private final String many;
  private final String oneDoes;
  private final String manyDo;

  /**
   * A count.
   *
   * @param number what is counted, such as "the number of districts that take part"
   * @param lead what is said before the number
   * @param one what is counted, in the singular
   * @param many the same in the plural
   * @param oneDoes what is said after the singular
   * @param manyDo what is said after the plural
   */
  Count(String number, String lead, String one, String many, String oneDoes, String manyDo) {
    this.number = number;
    this.lead = lead;
    this.one = one;
    this.many = many;
    this.oneDoes = oneDoes;
    this.manyDo = manyDo;
  }

  @Override
  String among(Set<Object> values, Collection<Object> all) {
    return among(values, all, OptionalInt.empty());
  }

  /** The same, of so many. */
  String among(Collection<?> values, Collection<?> all, OptionalInt total) {
    SortedSet<Integer> counts = counts(values);
    SortedSet<Integer> rest = counts(all);
    int most = rest.isEmpty() ? counts.last() : rest.last();
    rest.removeAll(counts);
    OptionalInt of = total.orElse(0) < 2 ? OptionalInt.empty() : total;
    int first = counts.first();
    int last = counts.last();
    if (last == 0) {
      return lead + "no " + one + oneDoes;
    }
    if (first == last && of.isPresent() && last == of.getAsInt()) {
      return lead + "all " + English.number(last) + " " + many + manyDo;
    }
    if (last - first + 1 == counts.size()) {
      return first == 0
          ? atMost(last, of)
          : first == 1 && last == most && last > 1
              ? atLeast(1, of)
              : lead + English.or(items(counts)) + what(of, last == 1);
    }
    if (rest.size() == 1) {
      return number + " is not " + digit(rest.first());
    }
    if (first == 0 && !lead.isEmpty()) {
      return lead + "no " + one + " or " + English.or(items(counts.tailSet(1))) + " " + many;
    }
    return lead
        + English.or(items(counts))
        + (first == 0 && of.isEmpty() ? " of the " + many + manyDo : what(of, false));
  }

  private static SortedSet<Integer> counts(Collection<?> values) {
    SortedSet<Integer> counts = new TreeSet<>();
    values.forEach(value -> counts.add((Integer) value));
    return counts;
  }

  /** The numbers, those that follow each other taken together. */
  private static List<String> items(SortedSet<Integer> counts) {
    List<String> items = new ArrayList<>();
    List<Integer> left = new ArrayList<>(counts);
    while (!left.isEmpty()) {
      int first = left.get(0);
      int run = 1;
      while (run < left.size() && left.get(run) == first + run) {
        run++;
      }
      if (run > 2) {
        items.add(some(first) + " to " + English.number(first + run - 1));
      } else {
        left.subList(0, run).forEach(count -> items.add(some(count)));
      }
      left = left.subList(run, left.size());
    }
    return items;
  }

  private static String some(int count) {
    return count == 0 ? "none" : English.number(count);
  }

  private static String digit(int count) {
    return count == 0 ? "zero" : English.number(count);
  }

  private String what(OptionalInt total, boolean single) {
    String noun = total.isPresent()
        ? " of the " + English.number(total.getAsInt()) + " " + many
        : " " + (single ? one : many);
    return noun + (single ? oneDoes : manyDo);
  }

  private String atLeast(int count, OptionalInt total) {
    return lead + "at least " + English.number(count) + what(total, count == 1);
  }

  private String atMost(int count, OptionalInt total) {
    return count == 0
        ? lead + "no " + one + oneDoes
        : lead + "at most " + English.number(count) + what(total, count == 1);
  }

  @Override
  String is(Object value) {
    return either(List.of(value));
  }

  @Override
  String rule(Condition.Comparison comparison, List<Object> constants) {
    int first = constants.isEmpty() ? 0 : (Integer) constants.get(0);
    return switch (comparison) {
      case READ -> any();
      case AT_MOST -> upTo(first);
      case BELOW -> upTo(first - 1);
      case AT_LEAST -> from(first);
      case ABOVE -> from(first + 1);
      case AMONG -> either(constants);
      case NOT_AMONG -> neither(constants);
      case YES, NO -> throw unfit(comparison);
    };
  }

  private String any() {
    return "whatever " + number + " is";
  }

  private String upTo(int count) {
    return count < 0 ? NEVER : atMost(count, OptionalInt.empty());
  }

  private String from(int count) {
    return count < 1 ? any() : atLeast(count, OptionalInt.empty());
  }

  private String either(List<Object> constants) {
    SortedSet<Integer> counts = counts(constants).tailSet(0);
    if (counts.isEmpty()) {
      return NEVER;
    }
    // so many more that neither all nor all but one are named
    List<Integer> all = IntStream.rangeClosed(0, counts.last() + 2).boxed().toList();
    return among(counts, all, OptionalInt.empty());
  }

  private String neither(List<Object> constants) {
    SortedSet<Integer> counts = counts(constants).tailSet(0);
    if (counts.isEmpty()) {
      return any();
    }
    return counts.last() == 0
        ? from(1)
        : number + " is not " + English.or(counts.stream().map(Count::digit).toList());
  }
}
