package org.visionderbyshire.determination;

import java.util.Objects;
import java.util.Optional;
import org.visionderbyshire.vocabulary.Term;

/**
 * The assumptions of the policy shipped. {@link Assumption#id()} is one of them, or one of the
 * policy that answered. Immutable and thread-safe.
 */
public enum KnownAssumption implements KnownId {
  FUNCTION(
      "The act is taken to be a function of the council's executive, as what regulations do not "
          + "list is."),
  WITHIN_BUDGET("The council's money is taken to be within its budget, as nobody said otherwise."),
  WITHIN_FRAMEWORK(
      "The initiative is taken to be within the policy framework, as nobody said otherwise."),
  NOT_A_FRAMEWORK_PLAN(
      "The strategy is taken to be no plan of the council's policy framework, as nobody said "
          + "otherwise."),
  NO_WARD_EFFECT(
      "No second ward or electoral division of the council is taken to be affected, as nobody said "
          + "otherwise and the step serves only acts that of themselves affect none.");

  private final String meaning;

  KnownAssumption(String meaning) {
    this.meaning = meaning;
  }

  /** The assumption of that id; none where a policy of others made it. */
  public static Optional<KnownAssumption> of(String id) {
    Objects.requireNonNull(id, "id");
    return Term.parse(KnownAssumption.class, id);
  }

  @Override
  public String meaning() {
    return meaning;
  }
}
