package org.visionderbyshire.collaboration;

import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;
import org.visionderbyshire.citation.Statement;

/**
 * How councils have agreed to collaborate, in words. What the rules make of it is theirs. The lists
 * keep the order of the sources. Immutable and thread-safe.
 *
 * @param levels what each level is for, the widest first; ids are the codes of
 *     {@link CollaborationLevel}
 * @param forms what each form is; ids are the codes of {@link CollaborationForm}
 * @param expectations what is expected of the forms: which comes first, where, and what it leaves
 *     untouched
 * @param mechanisms the means by which councils act together
 * @param principles why councils collaborate
 * @param focusAreas what they collaborate on
 * @param criticalSuccessFactors what has to be there for it to succeed
 * @param commitments what councils commit to by collaborating by default
 * @param waysOfWorking how the councils' work changes, inside each of them and among them
 * @param enablers what supports collaboration in every council
 */
@Value.Builder
public record Collaboration(
    List<Statement> levels,
    List<Statement> forms,
    List<Statement> expectations,
    List<Statement> mechanisms,
    List<Statement> principles,
    List<Statement> focusAreas,
    List<Statement> criticalSuccessFactors,
    List<Statement> commitments,
    List<Statement> waysOfWorking,
    List<Statement> enablers) {

  public Collaboration {
    Objects.requireNonNull(levels, "levels");
    Objects.requireNonNull(forms, "forms");
    Objects.requireNonNull(expectations, "expectations");
    Objects.requireNonNull(mechanisms, "mechanisms");
    Objects.requireNonNull(principles, "principles");
    Objects.requireNonNull(focusAreas, "focusAreas");
    Objects.requireNonNull(criticalSuccessFactors, "criticalSuccessFactors");
    Objects.requireNonNull(commitments, "commitments");
    Objects.requireNonNull(waysOfWorking, "waysOfWorking");
    Objects.requireNonNull(enablers, "enablers");
    levels = List.copyOf(levels);
    forms = List.copyOf(forms);
    expectations = List.copyOf(expectations);
    mechanisms = List.copyOf(mechanisms);
    principles = List.copyOf(principles);
    focusAreas = List.copyOf(focusAreas);
    criticalSuccessFactors = List.copyOf(criticalSuccessFactors);
    commitments = List.copyOf(commitments);
    waysOfWorking = List.copyOf(waysOfWorking);
    enablers = List.copyOf(enablers);
  }

  /** A builder; lists that are not given are empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a collaboration. Not thread-safe. */
  public static final class Builder extends CollaborationBuilder {}
}
