package org.visionderbyshire.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CouncilId;

/**
 * The days on which a body meets. Immutable and thread-safe.
 *
 * @param council the council, if the body is one of a council
 * @param jointCommittee the joint committee, if it is one
 * @param body the body
 * @param dates its meetings, as supplied
 */
public record Meetings(
    Optional<CouncilId> council,
    Optional<JointCommitteeId> jointCommittee,
    Body body,
    List<LocalDate> dates) {

  public Meetings {
    dates = List.copyOf(dates);
  }
}
