package org.visionderbyshire.json;

/**
 * White space as people see it: besides what Java calls so, the no-break spaces, which look no
 * different, and the characters of no width that web pages and word processors leave behind.
 */
final class Spaces {

  /** The characters of no width, and the line end of old mainframes, which Unicode counts. */
  private static final String OTHERS = "\u180E\u200B\u2060\uFEFF\u0085";

  private Spaces() {}

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || OTHERS.indexOf(c) >= 0;
  }

  static boolean areAll(String text) {
    return start(text) == text.length();
  }

  /** The text without the white space around it. */
  static String strip(String text) {
    int start = start(text);
    int end = text.length();
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** The text without white space anywhere. */
  static String without(String text) {
    StringBuilder rest = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        rest.append(text.charAt(i));
      }
    }
    return rest.toString();
  }

  /** Where the first character stands that is none. */
  static int start(String text) {
    int start = 0;
    while (start < text.length() && isSpace(text.charAt(start))) {
      start++;
    }
    return start;
  }
}
