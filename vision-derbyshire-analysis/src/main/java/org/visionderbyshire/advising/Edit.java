package org.visionderbyshire.advising;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.visionderbyshire.advice.FieldChange;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.initiative.Initiative;

/**
 * One thing that could be otherwise in one field of an initiative.
 *
 * @param change the change, in words
 * @param apply makes it; what it makes need not be sound
 * @param dodge why it would change no more than how the matter is presented, if that is so
 * @param moved the councils that come in or stay out by it
 * @param family the edits among which one can be a part of another
 * @param nested whether in that family every edit is a part of every later one, as a smaller sum is
 *     of a larger; else one is a part of those that do all that it does, and more
 * @param parts the place in a nested family; else what it does, a bit for each thing
 */
record Edit(
    FieldChange change,
    UnaryOperator<Initiative> apply,
    Optional<String> dodge,
    Set<CouncilId> moved,
    String family,
    boolean nested,
    long parts) {

  /** Whether another does all that this one does, and more. */
  boolean isPartOf(Edit other) {
    if (!family.equals(other.family) || parts == other.parts) {
      return false;
    }
    return nested ? parts < other.parts : (parts & ~other.parts) == 0;
  }
}
