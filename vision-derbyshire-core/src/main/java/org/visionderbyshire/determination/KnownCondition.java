package org.visionderbyshire.determination;

import java.util.Objects;
import java.util.Optional;
import org.visionderbyshire.vocabulary.Term;

/**
 * The conditions of steps of the policy shipped. {@link Condition#id()} is one of them, or one of
 * the policy that answered. Immutable and thread-safe.
 */
public enum KnownCondition implements KnownId {
  ANOTHER_MEETING(
      "at another meeting, if the summons does not name it",
      "Full council takes up only what its summons names, so that what cannot wait for "
          + "the next summons takes another meeting."),
  CONSULT_PUBLIC(
      "after consulting the public", "The public is consulted before the proposal is made."),
  CONSULT_STAFF(
      "after consulting the staff concerned",
      "Staff who are placed at another council's disposal are consulted before the agreement is "
          + "made."),
  CONVENE_AT_SHORTER_NOTICE(
      "at a meeting convened at shorter notice",
      "No item can be put on an executive meeting that is convened already with less than five "
          + "clear days to go: another is convened, or one person decides."),
  /** Makes a step a {@linkplain Step#isConditional() conditional} one, whatever the policy. */
  IF_IN_BEING(
      "only if the joint committee is still in being",
      "The step is taken only if the joint committee still is in being, which is uncertain."),
  PROCUREMENT_LAW(
      "in keeping with procurement law",
      "Procurement law is to be met, which is not in this model."),
  WAIVER_AGREED(
      "if the waiver of call-in is agreed",
      "Call-in is waived once those agree whose agreement the constitution asks for; until "
          + "then the day on which the decision can be put into effect depends on it.");

  private final String inShort;
  private final String meaning;

  KnownCondition(String inShort, String meaning) {
    this.inShort = inShort;
    this.meaning = meaning;
  }

  /** What it asks for, beside a step, such as {@code after consulting the staff concerned}. */
  public String inShort() {
    return inShort;
  }

  /** The same of an id, be it known or one of an embedder's own. */
  public static String inShort(String id) {
    return of(id).map(KnownCondition::inShort).orElseGet(() -> "on condition: " + Wording.of(id));
  }

  /** The condition of that id; none where a policy of others made it. */
  public static Optional<KnownCondition> of(String id) {
    Objects.requireNonNull(id, "id");
    return Term.parse(KnownCondition.class, id);
  }

  @Override
  public String title() {
    return inShort;
  }

  @Override
  public String meaning() {
    return meaning;
  }
}
