package org.visionderbyshire.internal.search;

import java.util.List;
import java.util.SplittableRandom;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.input.Case;
import org.visionderbyshire.internal.input.Ground;

/**
 * Seeded random cases: some changes of single inputs, one after the other, of a plain case, such
 * that each can be determined. Equal seeds give equal cases. Not thread-safe.
 */
public final class RandomCases {

  private static final int MOST_CHANGES = 8;

  private final SplittableRandom random;
  private final Moves moves;
  private final Runs runs;
  private final List<Case> plain;

  /** Cases for a policy and facts, of which at least one council must be known. */
  public RandomCases(long seed, Governance governance, Ground ground) {
    this.random = new SplittableRandom(seed);
    this.moves = new Moves(ground);
    this.runs = new Runs(governance, ground.facts());
    this.plain = moves.plain();
  }

  /** The next one. */
  public Case next() {
    Case now = plain.get(random.nextInt(plain.size()));
    int changes = random.nextInt(MOST_CHANGES + 1);
    for (int i = 0; i < changes; i++) {
      List<Move> all = moves.of(now, name -> true);
      Case then = all.get(random.nextInt(all.size())).then();
      if (runs.outline(then).isPresent()) {
        now = then;
      }
    }
    return now;
  }
}
