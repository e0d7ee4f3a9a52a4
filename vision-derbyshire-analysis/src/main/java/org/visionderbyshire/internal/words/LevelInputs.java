package org.visionderbyshire.internal.words;

import java.util.Set;
import org.visionderbyshire.vocabulary.Answer;

/**
 * What the level of an initiative as a whole follows from: for each matter, some of all that it can
 * be. Immutable and thread-safe.
 *
 * @param extents how far its effects reach, taken together; an empty set: it names no effect
 * @param collectiveAction whether they need collective regional or national action
 * @param localApplication whether it applies a county-wide initiative locally
 * @param districts how many districts take part
 * @param ofDistricts how many districts there are
 * @param members how many of the districts in the phase in force take part
 */
public record LevelInputs(
    Set<Set<Extent>> extents,
    Set<Answer> collectiveAction,
    Set<Boolean> localApplication,
    Set<Integer> districts,
    Set<Integer> ofDistricts,
    Set<PhaseMembers> members) {

  public LevelInputs {
    extents = Set.copyOf(extents);
    collectiveAction = Set.copyOf(collectiveAction);
    localApplication = Set.copyOf(localApplication);
    districts = Set.copyOf(districts);
    ofDistricts = Set.copyOf(ofDistricts);
    members = Set.copyOf(members);
  }
}
