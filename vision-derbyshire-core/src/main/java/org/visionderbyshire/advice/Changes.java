package org.visionderbyshire.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.visionderbyshire.determination.PolicyId;
import org.visionderbyshire.effort.Unfinished;

/**
 * What would change an answer: the smallest changes of the initiative that give another level,
 * other steps, another key decision or other notices. Immutable and thread-safe; equal input gives
 * equal output.
 *
 * @param initiative the id of the initiative
 * @param policy which policy was asked
 * @param on the day as of which facts and law were read
 * @param target what was wanted, if somebody wanted something; only changes that give it are told
 * @param groups the changes by what they lead to, groups with another level first, then those with
 *     other steps, other key decisions, other notices; within that, those with the smaller changes
 *     first
 * @param fields in how many fields at once changes were looked for
 * @param sentence what was found, in words
 * @param unfinished what was not looked at, where the effort did not suffice: there can be more
 *     changes then, and more choices for some of them
 */
public record Changes(
    String initiative,
    PolicyId policy,
    LocalDate on,
    Optional<Target> target,
    List<Group> groups,
    int fields,
    String sentence,
    Optional<Unfinished> unfinished) {

  /**
   * Changes that lead to the same.
   *
   * @param lead what they lead to; where councils come in or stay out, as it is for the first
   *     choice of them
   * @param changes the changes, fewest fields first, then the smallest change of a number; dodges
   *     last
   */
  public record Group(Lead lead, List<Change> changes) {

    public Group {
      Objects.requireNonNull(lead, "lead");
      Objects.requireNonNull(changes, "changes");
      changes = List.copyOf(changes);
    }
  }

  public Changes {
    Objects.requireNonNull(initiative, "initiative");
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(groups, "groups");
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(unfinished, "unfinished");
    groups = List.copyOf(groups);
  }

  /** All changes, in the order of the groups. */
  public Stream<Change> all() {
    return groups.stream().flatMap(group -> group.changes().stream());
  }
}
