package org.visionderbyshire.fault;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word that was probably meant. */
public final class Nearest {

  private Nearest() {}

  /**
   * The word of {@code known} with the smallest edit distance to {@code given}, the first in
   * alphabetical order among equals; none where more than half of the word would have to change.
   */
  public static Optional<String> to(String given, Collection<String> known) {
    return known.stream()
        .filter(word -> distance(given, word) <= Math.max(given.length(), word.length()) / 2)
        .min(Comparator.<String>comparingInt(word -> distance(given, word))
            .thenComparing(Comparator.naturalOrder()));
  }

  /**
   * Whether {@code given} looks like a slip of the hand for {@code word}: not equal to it, but for
   * its case and two letters at most. For texts that need not be known ones: the guesses of
   * {@link #to} are too bold to refuse them.
   */
  public static boolean isSlip(String given, String word) {
    return !given.equals(word)
        && distance(given.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT)) <= 2;
  }

  /** {@code unknown kind "x"; did you mean "y"?}, with the guess only where there is one. */
  public static String unknown(String kind, String given, Collection<String> known) {
    return "unknown " + kind + " \"" + given + "\"" + guess(given, known);
  }

  /** {@code ; did you mean "y"?} for the end of a message; empty where there is no guess. */
  public static String guess(String given, Collection<String> known) {
    return to(given, known).map(word -> "; did you mean \"" + word + "\"?").orElse("");
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
