package org.visionderbyshire.clearance;

import java.util.List;
import java.util.Objects;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.dated.Period;

/**
 * One thing that a report is cleared for. Immutable and thread-safe.
 *
 * @param title what it is called, such as {@code Equality}
 * @param asks what is to be seen to
 * @param custom whether councils do so by custom; else law bears it
 * @param citations the law, or where the custom can be seen
 * @param period the days on which it is asked so
 */
public record ClearanceItem(
    String title, String asks, boolean custom, List<Citation> citations, Period period) {

  public ClearanceItem {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(asks, "asks");
    Objects.requireNonNull(citations, "citations");
    Objects.requireNonNull(period, "period");
    citations = List.copyOf(citations);
  }
}
