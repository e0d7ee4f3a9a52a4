package org.visionderbyshire.report;

import java.util.HashSet;
import java.util.Set;

/** Ids of elements, made of ids of initiatives, which may hold any character. Not thread-safe. */
final class Anchor {

  private final Set<String> given = new HashSet<>();

  /** An id that was not given before. */
  String next(String initiative) {
    String first = of(initiative);
    String anchor = first;
    for (int i = 2; !given.add(anchor); i++) {
      anchor = first + "_" + i;
    }
    return anchor;
  }

  /**
   * The id with every character but letters, digits and hyphens written as its number, so that
   * different ids stay different. It holds no dot: what follows one names a part of the initiative.
   */
  static String of(String initiative) {
    StringBuilder anchor = new StringBuilder("i-");
    initiative.codePoints().forEach(c -> {
      boolean isSafe =
          c == '-' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (isSafe) {
        anchor.appendCodePoint(c);
      } else {
        anchor.append('_').append(Integer.toHexString(c)).append('_');
      }
    });
    return anchor.toString();
  }
}
