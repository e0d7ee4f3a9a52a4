package org.visionderbyshire.determination;

import java.util.List;
import java.util.Objects;

/**
 * Steps that come at one point of a route; the next stage waits for all of them. Immutable and
 * thread-safe.
 *
 * @param steps at least one, joint ones first, then in the order of the register of councils
 */
public record Stage(List<Step> steps) {

  public Stage {
    Objects.requireNonNull(steps, "steps");
    steps = List.copyOf(steps);
  }

  /** The kinds of step that it holds, in their order. */
  public List<Action> actions() {
    return steps.stream().map(Step::action).distinct().sorted().toList();
  }
}
