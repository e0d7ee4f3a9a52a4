package org.visionderbyshire.analysis;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.determination.PolicyId;
import org.visionderbyshire.effort.Unfinished;

/**
 * Everything that one policy answers differently in the light of other facts. A determination reads
 * facts in no other way than by what is compared here, council by council, committee by committee
 * and day by day: so where nothing that answers depend on differs, equality is proved. Immutable
 * and thread-safe.
 *
 * @param policy the policy
 * @param readings its readings in force
 * @param amendments where facts differ: the area first, councils in the order of the register, then
 *     joint committees; of each the earliest first
 * @param facts how many facts were held against each other
 * @param compared how many cases were determined twice
 * @param unfinished what of the facts that differ, and that answers depend on, was not looked at
 *     with the answers that move, where the effort did not suffice; it is not among the amendments
 */
public record FactsDifference(
    PolicyId policy,
    Map<String, String> readings,
    List<Amendment> amendments,
    long facts,
    long compared,
    Optional<Unfinished> unfinished) {

  public FactsDifference {
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(readings, "readings");
    Objects.requireNonNull(amendments, "amendments");
    Objects.requireNonNull(unfinished, "unfinished");
    readings = Collections.unmodifiableMap(new TreeMap<>(readings));
    amendments = List.copyOf(amendments);
  }

  /**
   * What differs of somebody's facts for a while, and what comes of it.
   *
   * @param actor whose facts; those of the whole area where it is neither council nor committee
   * @param period the days as of which initiatives are read; for bank holidays and meetings the
   *     days that these are
   * @param facts what differs, at least one fact
   * @param moves what is answered differently; none: no answer that was compared is
   */
  public record Amendment(Actor actor, Period period, List<FactChange> facts, List<Move> moves) {

    public Amendment {
      Objects.requireNonNull(actor, "actor");
      Objects.requireNonNull(period, "period");
      Objects.requireNonNull(facts, "facts");
      Objects.requireNonNull(moves, "moves");
      facts = List.copyOf(facts);
      moves = List.copyOf(moves);
    }

    /** Whether answers depend on anything that differs here. */
    public boolean bearsOnAnswers() {
      return facts.stream().anyMatch(fact -> fact.bearing() == FactChange.Bearing.ANSWERS);
    }
  }

  /** Whether it is proved that every answer is the same, citations and names left aside. */
  public boolean isEqual() {
    return amendments.stream().noneMatch(Amendment::bearsOnAnswers) && unfinished.isEmpty();
  }

  /** What is answered differently, all of it. */
  public List<Move> moves() {
    return amendments.stream().flatMap(amendment -> amendment.moves().stream()).toList();
  }
}
