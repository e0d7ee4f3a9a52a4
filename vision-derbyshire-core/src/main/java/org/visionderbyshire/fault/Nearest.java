package org.visionderbyshire.fault;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Finds the known word that was probably meant. */
public final class Nearest {

  /** The length beyond which words are not compared; comparing takes the square of it. */
  private static final int LONGEST = 200;

  /** How many letters a slip of the hand gets wrong. */
  private static final int SLIP = 2;

  private Nearest() {}

  /**
   * The word of {@code known} with the smallest edit distance to {@code given}, the first in
   * alphabetical order among equals; none where more than half of the word would have to change,
   * and none for words of over 200 characters, which no hand slips in.
   */
  public static Optional<String> to(String given, Collection<String> known) {
    Objects.requireNonNull(given, "given");
    Objects.requireNonNull(known, "known");
    Optional<String> nearest = Optional.empty();
    int smallest = Integer.MAX_VALUE;
    for (String word : known) {
      int allowed = Math.min(smallest, Math.max(given.length(), word.length()) / 2);
      int distance = distance(given, word, allowed);
      if (distance <= allowed
          && (distance < smallest || word.compareTo(nearest.orElseThrow()) < 0)) {
        nearest = Optional.of(word);
        smallest = distance;
      }
    }
    return nearest;
  }

  /**
   * Whether {@code given} looks like a slip of the hand for {@code word}: not equal to it, but for
   * its case and two letters at most. For texts that need not be known ones: the guesses of
   * {@link #to} are too bold to refuse them.
   */
  public static boolean isSlip(String given, String word) {
    Objects.requireNonNull(given, "given");
    Objects.requireNonNull(word, "word");
    return !given.equals(word)
        && Math.abs(given.length() - word.length()) <= SLIP
        && distance(given.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT), SLIP) <= SLIP;
  }

  /** {@code unknown kind "x"; did you mean "y"?}, with the guess only where there is one. */
  public static String unknown(String kind, String given, Collection<String> known) {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(given, "given");
    Objects.requireNonNull(known, "known");
    return "unknown " + kind + " \"" + Excerpt.of(given) + "\"" + guess(given, known);
  }

  /** The same, with those that are known, or the first of them where they are many. */
  public static String unknownAmong(String kind, String given, Collection<String> known) {
    return unknown(kind, given, known) + "; known: " + Excerpt.listing(known);
  }

  /** {@code ; did you mean "y"?} for the end of a message; empty where there is no guess. */
  public static String guess(String given, Collection<String> known) {
    Objects.requireNonNull(given, "given");
    Objects.requireNonNull(known, "known");
    return to(given, known).map(word -> "; did you mean \"" + word + "\"?").orElse("");
  }

  /** The distance, or, where it is more than {@code most}, some number that is more. */
  private static int distance(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) > most || Math.max(a.length(), b.length()) > LONGEST) {
      return Integer.MAX_VALUE;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return least;
      }
    }
    return row[b.length()];
  }
}
