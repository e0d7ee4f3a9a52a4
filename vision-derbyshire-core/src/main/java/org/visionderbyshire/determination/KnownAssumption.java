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
      "a function of the executive",
      "The act is taken to be a function of the council's executive, as what regulations do not "
          + "list is."),
  WITHIN_BUDGET(
      "within the budget",
      "The council's money is taken to be within its budget, as nobody said otherwise."),
  WITHIN_FRAMEWORK(
      "within the policy framework",
      "The initiative is taken to be within the policy framework, as nobody said otherwise."),
  NOT_A_FRAMEWORK_PLAN(
      "no plan of the policy framework",
      "The strategy is taken to be no plan of the council's policy framework, as nobody said "
          + "otherwise."),
  NO_WARD_EFFECT(
      "no second ward or division is affected",
      "No second ward or electoral division of the council is taken to be affected, as nobody said "
          + "otherwise and the step serves only acts that of themselves affect none.");

  private final String title;
  private final String meaning;

  KnownAssumption(String title, String meaning) {
    this.title = title;
    this.meaning = meaning;
  }

  /** The assumption of that id; none where a policy of others made it. */
  public static Optional<KnownAssumption> of(String id) {
    Objects.requireNonNull(id, "id");
    return Term.parse(KnownAssumption.class, id);
  }

  /** The title of an id, be it known or one of an embedder's own. */
  public static String title(String id) {
    return of(id).map(KnownAssumption::title).orElseGet(() -> Wording.of(id));
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public String meaning() {
    return meaning;
  }
}
