package org.visionderbyshire.determination;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What can be done where a wanted day cannot lawfully be met. Immutable and thread-safe.
 *
 * @param earliest the first day on which the last decision could lawfully be taken, be it one on
 *     which nobody meets; absent where something before it has no day
 * @param nextMeeting the first meeting of the calendar supplied on which it could; absent where no
 *     calendar is supplied for it, or none of its meetings is late enough
 * @param ways by which shorter notice the wanted day could be met or not, for who finds the usual
 *     notice impracticable; none where none would shorten anything
 */
public record TooLate(
    Optional<LocalDate> earliest, Optional<LocalDate> nextMeeting, List<Way> ways) {

  public TooLate {
    Objects.requireNonNull(earliest, "earliest");
    Objects.requireNonNull(nextMeeting, "nextMeeting");
    Objects.requireNonNull(ways, "ways");
    ways = List.copyOf(ways);
  }

  /**
   * Shorter notice, which is lawful only where compliance with the usual one is impracticable.
   *
   * @param notice that of the general exception or of special urgency; of an urgent private meeting
   *     where nothing is key
   * @param meets whether it would meet the wanted day
   * @param privateMeeting whether it also takes the agreement to an urgent private meeting
   * @param reasons what it takes
   */
  public record Way(
      Notice.Kind notice, boolean meets, boolean privateMeeting, List<Reason> reasons) {

    public Way {
      Objects.requireNonNull(notice, "notice");
      Objects.requireNonNull(reasons, "reasons");
      reasons = List.copyOf(reasons);
    }
  }
}
