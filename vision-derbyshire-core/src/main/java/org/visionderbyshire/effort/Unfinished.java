package org.visionderbyshire.effort;

import java.util.List;
import java.util.Objects;
import org.visionderbyshire.vocabulary.Figures;
import org.visionderbyshire.vocabulary.Term;

/**
 * That an answer is not finished, and what was not looked at for it: whatever else it says holds,
 * but of these things it says nothing, or not all. Immutable and thread-safe.
 *
 * @param why why not
 * @param asked how many situations were put to rules, 0 or more
 * @param missing what was not looked at, or not to its end, in words and in order; at least one
 */
public record Unfinished(Why why, long asked, List<String> missing) {

  /** Why an answer is not finished. */
  public enum Why implements Term {
    /** The effort was spent before all was looked at. */
    SPENT,
    /** Somebody cancelled. */
    CANCELLED
  }

  public Unfinished {
    Objects.requireNonNull(why, "why");
    Objects.requireNonNull(missing, "missing");
    missing = List.copyOf(missing);
    if (missing.isEmpty()) {
      throw new IllegalArgumentException("what is unfinished lacks something");
    }
  }

  /** Why it is not finished and what that means, without what is missing. */
  public String sentence() {
    return "This is not finished, as "
        + (why == Why.SPENT ? "the effort was spent" : "it was cancelled")
        + " after " + Figures.number(asked) + (asked == 1 ? " situation" : " situations")
        + ": there can be more than is told here.";
  }
}
