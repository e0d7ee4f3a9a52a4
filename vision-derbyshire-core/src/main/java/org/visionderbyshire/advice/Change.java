package org.visionderbyshire.advice;

import java.util.List;
import java.util.Objects;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.initiative.Initiative;

/**
 * A change of an initiative that changes its answer. No part of it alone does the same. Immutable
 * and thread-safe.
 *
 * @param fields what is otherwise, one entry for each field
 * @param initiative the initiative as it would be; determined again in full it gave what the change
 *     is said to lead to
 * @param choices where councils come in or stay out and others would do as well: every choice of
 *     councils that does, the one of {@code initiative} first; else empty
 * @param dodges why it changes how the matter is presented rather than the matter itself; empty if
 *     it does not
 * @param sentence all of it in words
 */
public record Change(
    List<FieldChange> fields,
    Initiative initiative,
    List<List<CouncilId>> choices,
    List<String> dodges,
    String sentence) {

  public Change {
    Objects.requireNonNull(fields, "fields");
    Objects.requireNonNull(initiative, "initiative");
    Objects.requireNonNull(choices, "choices");
    Objects.requireNonNull(dodges, "dodges");
    Objects.requireNonNull(sentence, "sentence");
    fields = List.copyOf(fields);
    choices = choices.stream().map(List::copyOf).toList();
    dodges = List.copyOf(dodges);
  }

  /** Whether it only dodges a rule: the matter would stay what it is. */
  public boolean isDodge() {
    return !dodges.isEmpty();
  }
}
