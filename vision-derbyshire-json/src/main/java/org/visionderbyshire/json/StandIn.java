package org.visionderbyshire.json;

import java.time.LocalDate;

/**
 * Values that take the place of what could not be read. They are such as nobody writes, so that a
 * message which names one is known to follow from it.
 */
final class StandIn {

  static final String TEXT = "\uFFFF";
  static final LocalDate DAY = LocalDate.of(9999, 12, 31);
  static final int WHOLE_NUMBER = Integer.MIN_VALUE;

  private StandIn() {}

  static boolean isNamedIn(String message) {
    return message.contains(TEXT)
        || message.contains(DAY.toString())
        || message.contains(Integer.toString(WHOLE_NUMBER));
  }
}
