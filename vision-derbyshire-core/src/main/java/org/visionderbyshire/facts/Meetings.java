package org.visionderbyshire.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.fault.Remark;

/**
 * The days on which a body meets. Immutable and thread-safe.
 *
 * @param council the council, if the body is one of a council
 * @param jointCommittee the joint committee, if it is one
 * @param body the body, one of {@link #BODIES}; that of a joint committee is
 *     {@link Body#JOINT_COMMITTEE}
 * @param dates its meetings, as supplied; at least one
 * @param remarks what a person should look at in the calendar that they were read from, such as a
 *     meeting whose title calls it cancelled; no part of the JSON form
 */
public record Meetings(
    Optional<CouncilId> council,
    Optional<JointCommitteeId> jointCommittee,
    Body body,
    List<LocalDate> dates,
    List<Remark> remarks) {

  /**
   * The bodies that meet. A member of an executive and an officer decide alone, and what the
   * leaders agree binds nobody, wherever they come together.
   */
  public static final List<Body> BODIES =
      List.of(Body.COUNCIL, Body.EXECUTIVE, Body.COMMITTEE, Body.JOINT_COMMITTEE, Body.SCRUTINY);

  public Meetings {
    dates = List.copyOf(dates);
    remarks = List.copyOf(remarks);
  }

  /** Meetings on which there is nothing to remark. */
  public Meetings(
      Optional<CouncilId> council,
      Optional<JointCommitteeId> jointCommittee,
      Body body,
      List<LocalDate> dates) {
    this(council, jointCommittee, body, dates, List.of());
  }
}
