package org.visionderbyshire.proof;

import java.util.Map;
import java.util.Optional;
import org.visionderbyshire.determination.Reason;
import org.visionderbyshire.input.Case;

/**
 * An example in which a rule speaks. Immutable and thread-safe.
 *
 * @param given the case, with days asked for where the rule does not speak without
 * @param readings the readings that must be taken otherwise than they are, by their ids
 * @param said what the answer has from the rule; none where the rule plays a part that the answer
 *     does not tell
 */
record WorkedExample(Case given, Map<String, String> readings, Optional<Reason> said) {

  /** Another case under the same circumstances; what its answer says is not known. */
  WorkedExample with(Case other) {
    return new WorkedExample(other, readings, Optional.empty());
  }
}
