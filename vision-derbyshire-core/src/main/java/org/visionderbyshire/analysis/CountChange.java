package org.visionderbyshire.analysis;

/**
 * How a number of things changes: what is gone and what is new are counted apart, so that nothing
 * is netted. Immutable and thread-safe.
 *
 * @param before how many there were
 * @param added how many are new
 * @param removed how many are gone
 * @param after how many there are
 */
public record CountChange(int before, int added, int removed, int after) {

  public CountChange {
    if (before < 0 || added < 0 || removed < 0 || before + added - removed != after) {
      throw new IllegalArgumentException(
          before + " and " + added + " less " + removed + " are not " + after);
    }
  }

  /** The change of so many by so many more and so many fewer. */
  public static CountChange of(int before, int added, int removed) {
    return new CountChange(before, added, removed, before + added - removed);
  }

  /** Both together. */
  public CountChange plus(CountChange other) {
    return of(before + other.before, added + other.added, removed + other.removed);
  }

  /** How many more there are; negative: fewer. */
  public int net() {
    return after - before;
  }

  /** Whether anything is new or gone. */
  public boolean isChange() {
    return added > 0 || removed > 0;
  }
}
