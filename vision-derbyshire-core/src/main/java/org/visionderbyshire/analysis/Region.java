package org.visionderbyshire.analysis;

import java.util.List;
import java.util.Objects;

/**
 * Inputs that are answered alike: all that fit every one of its conditions. Immutable and
 * thread-safe.
 *
 * @param conditions what is so of these inputs, each in words; none: they are all there are
 * @param cases how many cases, told apart by what rules read, it holds; at least 1
 * @param example the plainest of them
 */
public record Region(List<String> conditions, long cases, Example example) {

  public Region {
    Objects.requireNonNull(conditions, "conditions");
    Objects.requireNonNull(example, "example");
    conditions = List.copyOf(conditions);
    if (cases < 1) {
      throw new IllegalArgumentException("a region holds one case at least, not " + cases);
    }
  }

  /** Its conditions in one line. */
  public String words() {
    return conditions.isEmpty() ? "always" : String.join(", ", conditions);
  }
}
