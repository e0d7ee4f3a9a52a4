package org.visionderbyshire.advice;

import java.util.Objects;
import java.util.Optional;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.determination.Action;

/**
 * What somebody misses in an answer, or wants to see in it: a level, a step, or a key decision.
 * Immutable and thread-safe.
 */
public sealed interface Target {

  /**
   * A level, as the widest one or beside it.
   *
   * @param level the level
   */
  record OfLevel(CollaborationLevel level) implements Target {

    public OfLevel {
      Objects.requireNonNull(level, "level");
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
