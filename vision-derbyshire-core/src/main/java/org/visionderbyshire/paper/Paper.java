package org.visionderbyshire.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Something that is read by people: an answer, advice, an analysis. It is laid out once, and
 * written as text ({@link PaperText}) or in another form. Immutable and thread-safe.
 *
 * @param title what it is about
 * @param blocks what it says, in the order in which it is read
 */
public record Paper(String title, List<Block> blocks) {

  /** What stands on everything that this library answers. */
  public static final String NO_ADVICE = "This is not legal advice.";

  public Paper {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(blocks, "blocks");
    blocks = List.copyOf(blocks);
  }

  /** The same with more blocks before those that it has from a place on, counted from 0. */
  public Paper with(int place, List<? extends Block> more) {
    Objects.requireNonNull(more, "more");
    List<Block> all = new ArrayList<>(blocks);
    all.addAll(place, more);
    return new Paper(title, all);
  }
}
