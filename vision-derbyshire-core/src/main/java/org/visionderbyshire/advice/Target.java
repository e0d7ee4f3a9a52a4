package org.visionderbyshire.advice;

import java.util.Objects;
import java.util.Optional;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.Wording;
import org.visionderbyshire.facts.Facts;

/**
 * What somebody misses in an answer, or wants to see in it: a level, a step, or a key decision.
 * Immutable and thread-safe.
 */
public sealed interface Target {

  /** Whose step it is, if it is one of a single council. */
  default Optional<CouncilId> council() {
    return Optional.empty();
  }

  /**
   * What it is called in a sentence, such as {@code a step of the leaders that agrees a position}.
   *
   * @param facts where the names of councils are looked up
   */
  String words(Facts facts);

  /**
   * A level, as the widest one or beside it.
   *
   * @param level the level
   */
  record OfLevel(CollaborationLevel level) implements Target {

    public OfLevel {
      Objects.requireNonNull(level, "level");
    }

    @Override
    public String words(Facts facts) {
      Objects.requireNonNull(facts, "facts");
      return "the level \"" + level.words() + "\"";
    }
  }

  /**
   * A step, as far as somebody says which.
   *
   * @param council whose step; absent: anybody's, joint bodies included
   * @param body the body that takes it
   * @param action what it does; absent: anything
   */
  record OfStep(Optional<CouncilId> council, Body body, Optional<Action> action) implements Target {

    public OfStep {
      Objects.requireNonNull(council, "council");
      Objects.requireNonNull(body, "body");
      Objects.requireNonNull(action, "action");
    }

    @Override
    public String words(Facts facts) {
      Objects.requireNonNull(facts, "facts");
      String taker = council
          .map(id -> Wording.name(facts, id) + " (" + body.words() + ")")
          .orElseGet(() -> switch (body) {
            case COUNCIL, SCRUTINY -> body.words();
            case LEADERS -> "the " + body.words();
            case EXECUTIVE, EXECUTIVE_MEMBER, OFFICER -> "an " + body.words();
            case COMMITTEE, JOINT_COMMITTEE -> "a " + body.words();
          });
      return "a step of " + taker + action.map(what -> " that " + what.verb()).orElse("");
    }
  }

  /**
   * A step that is a key decision.
   *
   * @param council whose step; absent: anybody's, joint committees included
   */
  record OfKeyDecision(Optional<CouncilId> council) implements Target {

    public OfKeyDecision {
      Objects.requireNonNull(council, "council");
    }

    @Override
    public String words(Facts facts) {
      Objects.requireNonNull(facts, "facts");
      return "a key decision"
          + council.map(id -> " of " + Wording.name(facts, id)).orElse("");
    }
  }

  /** That level. */
  static Target level(CollaborationLevel level) {
    Objects.requireNonNull(level, "level");
    return new OfLevel(level);
  }

  /** Anything that such a body does. */
  static Target body(Body body) {
    Objects.requireNonNull(body, "body");
    return new OfStep(Optional.empty(), body, Optional.empty());
  }

  /** Anything that that body of a council does. */
  static Target body(CouncilId council, Body body) {
    Objects.requireNonNull(council, "council");
    Objects.requireNonNull(body, "body");
    return new OfStep(Optional.of(council), body, Optional.empty());
  }

  /** That step of any such body. */
  static Target step(Body body, Action action) {
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(action, "action");
    return new OfStep(Optional.empty(), body, Optional.of(action));
  }

  /** That step of a council. */
  static Target step(CouncilId council, Body body, Action action) {
    Objects.requireNonNull(council, "council");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(action, "action");
    return new OfStep(Optional.of(council), body, Optional.of(action));
  }

  /** Any key decision. */
  static Target keyDecision() {
    return new OfKeyDecision(Optional.empty());
  }

  /** A key decision of a council. */
  static Target keyDecision(CouncilId council) {
    Objects.requireNonNull(council, "council");
    return new OfKeyDecision(Optional.of(council));
  }
}
