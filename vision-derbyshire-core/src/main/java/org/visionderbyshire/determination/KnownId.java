package org.visionderbyshire.determination;

import org.visionderbyshire.vocabulary.Term;

/**
 * An id of answers that this library gives a meaning: by a rule of the policy shipped, or by
 * itself. Answers hold ids as text, as a policy of others is free in its own, so an id in an answer
 * need not be one of these. {@code docs/ids.md} lists them all with the rules that say them.
 *
 * <p>Implemented by enums only; immutable and thread-safe.
 */
public sealed interface KnownId extends Term
    permits KnownFinding, KnownQuestion, KnownAssumption, KnownCondition {

  /** What it is called, such as {@code who takes part points to another level}. */
  String title();

  /** What it tells a reader, in a sentence that names no council and no value. */
  String meaning();
}
