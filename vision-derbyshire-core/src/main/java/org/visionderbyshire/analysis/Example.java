package org.visionderbyshire.analysis;

import java.util.Objects;
import java.util.Optional;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.initiative.Initiative;

/**
 * An initiative that shows what is said of many. It can be determined as it stands. Immutable and
 * thread-safe.
 *
 * @param initiative the initiative
 * @param facts facts to be supplied with it; none where those shipped do
 */
public record Example(Initiative initiative, Optional<FactSheet> facts) {

  public Example {
    Objects.requireNonNull(initiative, "initiative");
    Objects.requireNonNull(facts, "facts");
  }
}
