package org.visionderbyshire.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Checks;
import org.visionderbyshire.fault.Remark;
import org.visionderbyshire.vocabulary.Term;

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
@Value.Builder
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

  /**
   * A calendar.
   *
   * @throws BadInputException with everything that is wrong with it
   */
  public Meetings {
    Objects.requireNonNull(council, "council");
    Objects.requireNonNull(jointCommittee, "jointCommittee");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(dates, "dates");
    dates = List.copyOf(dates);
    Objects.requireNonNull(remarks, "remarks");
    remarks = List.copyOf(remarks);
    Checks checks = new Checks();
    boolean isOfOne = council.isPresent() != jointCommittee.isPresent();
    if (!isOfOne) {
      checks.note("", "needs either \"council\" or \"jointCommittee\"");
    }
    // that it is of both or of neither is a fault of its own
    boolean isOfCommittee = jointCommittee.isPresent();
    List<Body> allowed = BODIES.stream()
        .filter(each -> !isOfOne || (each == Body.JOINT_COMMITTEE) == isOfCommittee)
        .toList();
    if (!allowed.contains(body)) {
      checks.note(
          "body", "\"" + body.code() + "\" has no meetings here; allowed: " + Term.codes(allowed));
    }
    if (dates.isEmpty()) {
      checks.note("dates", "is empty; a calendar that nobody knows is left out");
    }
    for (int i = 0; i < dates.size(); i++) {
      checks.day("dates[" + i + "]", dates.get(i));
    }
    checks.distinct("dates", dates).throwIfAny();
  }

  /**
   * Meetings on which there is nothing to remark.
   *
   * @throws BadInputException with everything that is wrong with them
   */
  public Meetings(
      Optional<CouncilId> council,
      Optional<JointCommitteeId> jointCommittee,
      Body body,
      List<LocalDate> dates) {
    this(council, jointCommittee, body, dates, List.of());
  }

  /** A builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a meetings. Not thread-safe. */
  public static final class Builder extends MeetingsBuilder {}
}
