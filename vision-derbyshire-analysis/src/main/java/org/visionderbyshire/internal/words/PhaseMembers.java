package org.visionderbyshire.internal.words;

/**
 * How many of the districts in the phase in force take part.
 *
 * @param known whether a source says which districts are in it
 * @param taking how many of them take part; 0 where that is unknown
 * @param of how many are in it; 0 where that is unknown
 */
public record PhaseMembers(boolean known, int taking, int of) {

  /** Where a source says which districts are in the phase. */
  public static PhaseMembers of(int taking, int of) {
    return new PhaseMembers(true, taking, of);
  }

  /** Where no source says which districts are in the phase. */
  public static PhaseMembers unknown() {
    return new PhaseMembers(false, 0, 0);
  }

  /** Whether they are known to be more than half of those in the phase. */
  public boolean isMajority() {
    return known && 2 * taking > of;
  }
}
