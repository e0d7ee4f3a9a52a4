package org.visionderbyshire.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.vocabulary.Term;

/**
 * Values that take the place of what could not be read. They are such as nobody writes, so that a
 * message which names one is known to follow from it.
 */
final class StandIn {

  static final String TEXT = "\uFFFF";
  static final LocalDate DAY = LocalDate.of(9999, 12, 31);
  static final int WHOLE_NUMBER = Integer.MIN_VALUE;

  private StandIn() {}

  /**
   * Of these words one that the other fields of its object are not held against, if there is one.
   */
  static <E extends Enum<E> & Term> E word(List<E> allowed, Fields fields) {
    Set<Term> free = Set.of(
        Act.ESTABLISH_JOINT_COMMITTEE, fields.says("places") ? Reach.PLACE : Reach.COUNTY_WIDE);
    return allowed.stream().filter(free::contains).findFirst().orElse(allowed.get(0));
  }

  static boolean isNamedIn(String message) {
    return message.contains(TEXT)
        || message.contains(DAY.toString())
        || message.contains(Integer.toString(WHOLE_NUMBER));
  }
}
