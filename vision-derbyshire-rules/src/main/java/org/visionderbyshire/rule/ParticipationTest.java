package org.visionderbyshire.rule;

/**
 * The districts of the area among the participants, counted.
 *
 * @param districts how many take part
 * @param ofDistricts how many there are
 * @param members how many of those that take part are in the phase in force
 * @param ofMembers how many districts are in that phase
 * @param membersKnown whether a source says who is in that phase
 */
public record ParticipationTest(
    int districts, int ofDistricts, int members, int ofMembers, boolean membersKnown)
    implements Situation {

  /** Whether they are more than half of all districts. */
  public boolean isMajority() {
    return 2 * districts > ofDistricts;
  }

  /** Whether the members among them are more than half of the districts in the phase. */
  public boolean isMajorityOfMembers() {
    return membersKnown && 2 * members > ofMembers;
  }
}
