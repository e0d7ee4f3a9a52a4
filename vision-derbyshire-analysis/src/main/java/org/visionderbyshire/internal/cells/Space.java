package org.visionderbyshire.internal.cells;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.visionderbyshire.analysis.Example;

/**
 * A finite set of cases, each a tuple of small numbers: for each dimension the number of its class.
 * Tuples that are not among the cells cannot occur.
 */
public interface Space {

  /** The cells, no two alike. */
  List<int[]> cells();

  /** How many classes each dimension has. */
  int[] sizes();

  /** How many cases a cell stands for. */
  long weight(int cell);

  /**
   * What is so of all cells of a box, in words.
   *
   * @param box for each dimension the classes allowed, or all of them
   */
  List<String> words(List<BitSet> box);

  /** An example that is in a cell; none where no initiative is found to lead there. */
  Optional<Example> example(int cell, Cases cases);
}
