package org.visionderbyshire.internal.stage;

import java.util.Optional;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.determination.Action;

/**
 * Which step: there is one per council, body and action. The order is that of the stages; within a
 * stage joint steps come first, then those of councils in the order of the participants.
 *
 * @param party the number of the participant; {@link #JOINT}: no single one
 * @param committee the joint committee, if it is one's step
 * @param body the body
 * @param action what it does
 */
public record StepKey(int party, Optional<JointCommitteeId> committee, Body body, Action action)
    implements Comparable<StepKey> {

  /** In place of a participant: the step is taken together. */
  static final int JOINT = -1;

  @Override
  public int compareTo(StepKey other) {
    int order = Integer.compare(action.stage(), other.action.stage());
    if (order == 0) {
      order = Integer.compare(party, other.party);
    }
    if (order == 0) {
      order = committeeId().compareTo(other.committeeId());
    }
    if (order == 0) {
      order = action.compareTo(other.action);
    }
    return order == 0 ? body.compareTo(other.body) : order;
  }

  private String committeeId() {
    return committee.isPresent() ? committee.get().value() : "";
  }
}
