package org.visionderbyshire.effort;

import java.util.Objects;
import java.util.Optional;

/**
 * How far a long answer has come. Immutable and thread-safe.
 *
 * @param doing what is being looked at, in words, such as {@code gaps in the level}
 * @param asked how many situations were put to rules so far, 0 or more
 * @param most how many will be at most; none where there is no limit
 */
public record Progress(String doing, long asked, Optional<Long> most) {

  public Progress {
    Objects.requireNonNull(doing, "doing");
    Objects.requireNonNull(most, "most");
  }
}
