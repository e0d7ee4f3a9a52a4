package org.visionderbyshire.council;

import java.util.List;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.citation.Cited;
import org.visionderbyshire.dated.Period;

/**
 * A strategic alliance: councils whose services one structure provides. Immutable and thread-safe.
 *
 * @param councils two or more
 * @param period when it holds
 * @param citations who says so
 */
public record Alliance(List<CouncilId> councils, Period period, List<Citation> citations)
    implements Cited {

  public Alliance {
    councils = List.copyOf(councils);
    citations = List.copyOf(citations);
  }
}
