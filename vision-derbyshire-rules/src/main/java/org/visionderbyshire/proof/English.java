package org.visionderbyshire.proof;

import java.util.List;

/** Numbers and lists as English has them. */
final class English {

  private static final List<String> NUMBERS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private English() {}

  /** A count in words, up to ten. */
  static String number(int count) {
    return count >= 0 && count < NUMBERS.size() ? NUMBERS.get(count) : Integer.toString(count);
  }

  /** {@code a}, {@code a or b}, {@code a, b or c}. */
  static String or(List<String> words) {
    return joined(words, " or ");
  }

  /** {@code a}, {@code a and b}, {@code a, b and c}. */
  static String and(List<String> words) {
    return joined(words, " and ");
  }

  private static String joined(List<String> words, String last) {
    int end = words.size() - 1;
    return end < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, end)) + last + words.get(end);
  }
}
