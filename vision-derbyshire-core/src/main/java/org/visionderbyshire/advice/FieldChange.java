package org.visionderbyshire.advice;

import java.util.Objects;
import java.util.Optional;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.vocabulary.Term;

/**
 * What is otherwise in one field of an initiative. Immutable and thread-safe.
 *
 * @param field which field
 * @param council the council whose part of the field it is, if it is one's
 * @param from what is there now, in words
 * @param to what would be there, in words
 * @param size by how much it differs, where that can be counted
 * @param sentence all of it in words, such as {@code two more districts take part}
 */
public record FieldChange(
    Field field,
    Optional<CouncilId> council,
    String from,
    String to,
    Optional<Size> size,
    String sentence) {

  public FieldChange {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(council, "council");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(size, "size");
    Objects.requireNonNull(sentence, "sentence");
  }

  /** The fields that are varied, in the order in which changes are told. */
  public enum Field implements Term {
    PARTICIPANTS,
    LEAD,
    EFFECTS,
    COLLECTIVE_REGIONAL_ACTION,
    LOCAL_APPLICATION_OF,
    ACTS,
    FRAMEWORK_PLAN,
    POWERS,
    FUNCTION,
    /** The amounts; of one council at a time. */
    MONEY,
    /** Of one council's money at a time. */
    WITHIN_BUDGET,
    WITHIN_FRAMEWORK,
    /** Of one council at a time. */
    WARDS,
    URGENCY,
    PRIVATE,
    JOINT_COMMITTEE,
    AMBITIONS,
    ON
  }
}
