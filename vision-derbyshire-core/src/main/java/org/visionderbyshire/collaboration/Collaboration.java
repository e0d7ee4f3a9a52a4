package org.visionderbyshire.collaboration;

import java.util.List;
import org.immutables.value.Value;
import org.visionderbyshire.citation.Statement;

/**
 * How councils have agreed to collaborate, in words. What the rules make of it is theirs. The lists
 * keep the order of the sources. Immutable and thread-safe.
 */
@Value.Immutable
public interface Collaboration {

  /** What each level is for, the widest first; ids are the codes of {@link CollaborationLevel}. */
  List<Statement> levels();

  /** What each form is; ids are the codes of {@link CollaborationForm}. */
  List<Statement> forms();

  /** What is expected of the forms: which comes first, where, and what it leaves untouched. */
  List<Statement> expectations();

  /** The means by which councils act together. */
  List<Statement> mechanisms();

  /** Why councils collaborate. */
  List<Statement> principles();

  /** What they collaborate on. */
  List<Statement> focusAreas();

  /** What has to be there for it to succeed. */
  List<Statement> criticalSuccessFactors();

  /** What councils commit to by collaborating by default. */
  List<Statement> commitments();

  /** How the councils' work changes, inside each of them and among them. */
  List<Statement> waysOfWorking();

  /** What supports collaboration in every council. */
  List<Statement> enablers();

  /** A builder; lists that are not given are empty. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a collaboration. Not thread-safe. */
  class Builder extends ImmutableCollaboration.Builder {}
}
