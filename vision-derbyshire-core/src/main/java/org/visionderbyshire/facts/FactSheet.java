package org.visionderbyshire.facts;

import java.util.List;
import org.immutables.value.Value;
import org.visionderbyshire.calendar.BankHoliday;
import org.visionderbyshire.committee.JointCommittee;
import org.visionderbyshire.council.Alliance;
import org.visionderbyshire.council.Constitution;
import org.visionderbyshire.council.Council;

/**
 * Facts that somebody brings: what one facts file holds. It becomes knowledge by
 * {@link Facts#with(FactSheet...)}. Immutable and thread-safe.
 */
@Value.Immutable
public interface FactSheet {

  /** Councils. */
  List<Council> councils();

  /** Parts of constitutions. */
  List<Constitution> constitutions();

  /** Parts of joint committees. */
  List<JointCommittee> jointCommittees();

  /** Strategic alliances. */
  List<Alliance> alliances();

  /** Calendars of meetings. */
  List<Meetings> meetings();

  /**
   * Bank holidays in England and Wales; they stand in place of those shipped, so that of all sheets
   * one can bring them.
   */
  List<BankHoliday> bankHolidays();

  /** A builder; every part may be left out. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a fact sheet. Not thread-safe. */
  class Builder extends ImmutableFactSheet.Builder {}
}
