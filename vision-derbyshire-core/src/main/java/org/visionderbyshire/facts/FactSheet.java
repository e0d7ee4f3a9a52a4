package org.visionderbyshire.facts;

import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;
import org.visionderbyshire.calendar.BankHoliday;
import org.visionderbyshire.committee.JointCommittee;
import org.visionderbyshire.council.Alliance;
import org.visionderbyshire.council.Constitution;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Checks;

/**
 * Facts that somebody brings: what one facts file holds. It becomes knowledge by
 * {@link Facts#with(FactSheet...)}. Immutable and thread-safe.
 *
 * @param councils councils
 * @param constitutions parts of constitutions
 * @param jointCommittees parts of joint committees
 * @param alliances strategic alliances
 * @param bodies names of bodies and who sits on them
 * @param meetings calendars of meetings
 * @param bankHolidays bank holidays in England and Wales; they stand in place of those shipped, so
 *     that of all sheets one can bring them
 */
@Value.Builder
public record FactSheet(
    List<Council> councils,
    List<Constitution> constitutions,
    List<JointCommittee> jointCommittees,
    List<Alliance> alliances,
    List<BodyName> bodies,
    List<Meetings> meetings,
    List<BankHoliday> bankHolidays) {

  /**
   * A sheet.
   *
   * @throws BadInputException with everything that is wrong with it
   */
  public FactSheet {
    Objects.requireNonNull(councils, "councils");
    Objects.requireNonNull(constitutions, "constitutions");
    Objects.requireNonNull(jointCommittees, "jointCommittees");
    Objects.requireNonNull(alliances, "alliances");
    Objects.requireNonNull(bodies, "bodies");
    Objects.requireNonNull(meetings, "meetings");
    Objects.requireNonNull(bankHolidays, "bankHolidays");
    councils = List.copyOf(councils);
    constitutions = List.copyOf(constitutions);
    jointCommittees = List.copyOf(jointCommittees);
    alliances = List.copyOf(alliances);
    bodies = List.copyOf(bodies);
    meetings = List.copyOf(meetings);
    bankHolidays = List.copyOf(bankHolidays);
    new Checks()
        .distinct("bankHolidays", bankHolidays.stream().map(BankHoliday::date).toList())
        .throwIfAny();
  }

  /** A builder; every part may be left out. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a fact sheet. Not thread-safe. */
  public static final class Builder extends FactSheetBuilder {}
}
