package org.visionderbyshire.facts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.citation.Cited;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.dated.Period;

/**
 * A phase of working together, and who took part in it. Immutable and thread-safe.
 *
 * @param id short name, such as {@code 4a}
 * @param title what it is called
 * @param period its days, up to the beginning of the next
 * @param members the councils that took part; absent where no source says who
 * @param results what came out of it, in this library's own words
 * @param citations who says so
 */
public record Phase(
    String id,
    String title,
    Period period,
    Optional<List<CouncilId>> members,
    List<String> results,
    List<Citation> citations)
    implements Cited {

  public Phase {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(members, "members");
    Objects.requireNonNull(results, "results");
    Objects.requireNonNull(citations, "citations");
    members = members.map(List::copyOf);
    results = List.copyOf(results);
    citations = List.copyOf(citations);
  }
}
