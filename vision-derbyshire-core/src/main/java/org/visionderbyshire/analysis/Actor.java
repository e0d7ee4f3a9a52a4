package org.visionderbyshire.analysis;

import java.util.Objects;
import java.util.Optional;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.CouncilId;

/**
 * Who has a part in initiatives: a council, a joint committee, or with neither id those who act
 * without being one, such as the leaders. Immutable and thread-safe.
 *
 * @param council the council, if it is one
 * @param jointCommittee the joint committee, if it is one
 * @param name what it is called
 */
public record Actor(
    Optional<CouncilId> council, Optional<JointCommitteeId> jointCommittee, String name) {

  public Actor {
    Objects.requireNonNull(council, "council");
    Objects.requireNonNull(jointCommittee, "jointCommittee");
    Objects.requireNonNull(name, "name");
    if (council.isPresent() && jointCommittee.isPresent()) {
      throw new IllegalArgumentException(
          council.get() + " and " + jointCommittee.get() + " are two actors, not one");
    }
  }
}
