package org.visionderbyshire.fault;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * What is shown of a text that may be of any length: all of a short one, of a long one the two
 * ends, with {@code ...} between them.
 */
public final class Excerpt {

  /** How many characters of a name or a value are shown where it is only mentioned. */
  public static final int OF_A_NAME = 60;

  private static final String ELLIPSIS = "...";
  private static final int MOST_LISTED = 100;

  private Excerpt() {}

  /** The text, or as much of its two ends as makes {@link #OF_A_NAME} characters. */
  public static String of(String text) {
    return of(text, OF_A_NAME);
  }

  /**
   * The text, or as much of its two ends as makes {@code most} characters; no character that takes
   * two {@code char}s is cut in half.
   */
  public static String of(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int kept = most - ELLIPSIS.length();
    int head = kept - kept / 2;
    int tail = text.length() - kept / 2;
    if (Character.isHighSurrogate(text.charAt(head - 1))) {
      head--;
    }
    if (Character.isLowSurrogate(text.charAt(tail))) {
      tail++;
    }
    return text.substring(0, head) + ELLIPSIS + text.substring(tail);
  }

  /**
   * The words, by how they name themselves, with commas between them: the first, if they are many.
   */
  public static String listing(Collection<?> words) {
    String first = words.stream()
        .limit(MOST_LISTED)
        .map(word -> of(word.toString()))
        .collect(Collectors.joining(", "));
    int more = words.size() - MOST_LISTED;
    return more > 0 ? first + " and " + more + " more" : first;
  }
}
