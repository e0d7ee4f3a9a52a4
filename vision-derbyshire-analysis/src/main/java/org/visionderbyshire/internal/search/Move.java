package org.visionderbyshire.internal.search;

import java.time.LocalDate;
import java.util.List;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.input.Case;

/**
 * A change of one input.
 *
 * @param input the name of the input
 * @param label the same with its value, such that changes of other cases compare
 * @param then the case with that change
 */
record Move(String input, String label, Case then) {

  static Move of(String input, Object value, Case given, Case then) {
    String words = value.toString();
    List<CouncilId> councils = given.initiative().participants();
    for (int i = 0; i < councils.size(); i++) {
      words = named(councils.get(i).value(), words, "#" + i);
    }
    LocalDate day = given.initiative().on();
    words = words
        .replace(day.toString(), "D")
        .replace(day.plusDays(1).toString(), "D+1")
        .replace(day.minusDays(1).toString(), "D-1");
    // which place an effect is on matters less than that it is on one
    words = words.replaceAll("places=\\[[^\\]]*[a-z#][^\\]]*\\]", "places");
    return new Move(input, input + "=" + words, then);
  }

  static String inputOf(String label) {
    return label.substring(0, label.indexOf('='));
  }

  /** The words with another in the place of an id, where it is not a part of a longer one. */
  private static String named(String id, String words, String other) {
    StringBuilder named = new StringBuilder();
    int from = 0;
    for (int at = words.indexOf(id); at >= 0; at = words.indexOf(id, at + 1)) {
      int end = at + id.length();
      boolean whole = (at == 0 || !isOfId(words.charAt(at - 1)))
          && (end == words.length() || !isOfId(words.charAt(end)));
      if (whole) {
        named.append(words, from, at).append(other);
        from = end;
      }
    }
    return named.append(words.substring(from)).toString();
  }

  private static boolean isOfId(char c) {
    return c == '-' || Character.isLetterOrDigit(c);
  }
}
