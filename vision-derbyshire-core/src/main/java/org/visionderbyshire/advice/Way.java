package org.visionderbyshire.advice;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.initiative.Act;

/**
 * One way in which something would have come into an answer: rules that follow each other, of which
 * at least one missed something. Immutable and thread-safe.
 *
 * @param council the council that it is about, if it is about one
 * @param act the act that it is about, if it is about one
 * @param effect the effect that it is about by the name of its outcome, if it is about one
 * @param before what would have to be otherwise before any rule is asked, such as that the council
 *     takes part
 * @param links the rules, each after those that it builds on
 * @param sentence all that it missed, in words
 */
public record Way(
    Optional<CouncilId> council,
    Optional<Act> act,
    Optional<String> effect,
    List<MissedCondition> before,
    List<Link> links,
    String sentence) {

  public Way {
    Objects.requireNonNull(council, "council");
    Objects.requireNonNull(act, "act");
    Objects.requireNonNull(effect, "effect");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(links, "links");
    Objects.requireNonNull(sentence, "sentence");
    before = List.copyOf(before);
    links = List.copyOf(links);
  }

  /** Every condition that was missed, those before any rule first. */
  public Stream<MissedCondition> missed() {
    return Stream.concat(before.stream(), links.stream().flatMap(link -> link.missed().stream()));
  }

  /** Every reading that would have to be another. */
  public Stream<MissedReading> readings() {
    return links.stream().flatMap(link -> link.readings().stream());
  }
}
