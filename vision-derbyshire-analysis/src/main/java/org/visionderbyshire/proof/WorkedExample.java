package org.visionderbyshire.proof;

import java.util.Map;
import java.util.Optional;
import org.visionderbyshire.analysis.Example;
import org.visionderbyshire.determination.Reason;
import org.visionderbyshire.determination.Window;

/**
 * An example in which a rule speaks. Immutable and thread-safe.
 *
 * @param example the initiative, and what must be supplied with it
 * @param window the days to ask for; none where the rule speaks without
 * @param readings the readings that must be taken otherwise than they are, by their ids
 * @param said what the answer has from the rule; none where the rule plays a part that the answer
 *     does not tell
 */
record WorkedExample(
    Example example, Optional<Window> window, Map<String, String> readings, Optional<Reason> said) {

  /** Another example under the same circumstances; what its answer says is not known. */
  WorkedExample with(Example other) {
    return new WorkedExample(other, window, readings, Optional.empty());
  }
}
