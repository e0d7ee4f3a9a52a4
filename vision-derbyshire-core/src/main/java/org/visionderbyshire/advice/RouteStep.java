package org.visionderbyshire.advice;

import java.util.Objects;
import java.util.Optional;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.determination.Action;

/**
 * Which step: who does what. Immutable and thread-safe.
 *
 * @param council whose body it is; none for a joint committee and for the leaders
 * @param jointCommittee the joint committee that it is
 * @param name the name of the council or joint committee, or who the leaders are
 * @param body the body
 * @param action what it does
 */
public record RouteStep(
    Optional<CouncilId> council,
    Optional<JointCommitteeId> jointCommittee,
    String name,
    Body body,
    Action action) {

  public RouteStep {
    Objects.requireNonNull(council, "council");
    Objects.requireNonNull(jointCommittee, "jointCommittee");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(action, "action");
  }

  /** The step in words, such as {@code High Peak Borough Council (executive) decides}. */
  public String words() {
    return name + (council.isPresent() ? " (" + body.words() + ") " : " ") + action.verb();
  }
}
