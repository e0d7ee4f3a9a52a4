package org.visionderbyshire.policy;

import java.util.Comparator;
import java.util.Optional;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.determination.Action;

/**
 * Which step: there is one per council, body and action.
 *
 * @param party the number of the participant; -1: none
 * @param committee the joint committee, if it is one's step
 * @param body the body
 * @param action what it does
 */
record StepKey(int party, Optional<JointCommitteeId> committee, Body body, Action action)
    implements Comparable<StepKey> {

  private static final Comparator<StepKey> ORDER = Comparator.<StepKey>comparingInt(
          key -> key.action().stage())
      .thenComparingInt(StepKey::party)
      .thenComparing(key -> key.committee().map(JointCommitteeId::value).orElse(""))
      .thenComparing(StepKey::action)
      .thenComparing(StepKey::body);

  @Override
  public int compareTo(StepKey other) {
    return ORDER.compare(this, other);
  }
}
