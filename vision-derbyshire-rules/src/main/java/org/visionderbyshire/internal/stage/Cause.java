package org.visionderbyshire.internal.stage;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.visionderbyshire.rule.Conclusion;

/**
 * Something a rule added, and what it was about.
 *
 * @param fired the rule and what it added
 * @param about what it was about
 */
public record Cause(Firing fired, About about) {

  /** What one sentence is about, whatever the acts. */
  private record Saying(String rule, Conclusion conclusion, About about) {}

  /** What was concluded, if it is of that kind. */
  public <C extends Conclusion> Stream<C> concluding(Class<C> kind) {
    return Stream.of(fired.conclusion()).filter(kind::isInstance).map(kind::cast);
  }

  /** Whether it counts before another that was said of the same situation. */
  public boolean outweighs(Cause other) {
    return fired.conclusion() instanceof Conclusion.Exclusive word
        && word.outweighs(other.fired.conclusion());
  }

  /** Whether it is noted and puts nothing into the route or its days. */
  boolean isRemark() {
    return fired.conclusion() instanceof Conclusion.Remark;
  }

  /** Causes that differ by their acts alone become one, so that a sentence is said once. */
  public static List<Cause> merged(Collection<Cause> causes) {
    Map<Saying, Cause> merged = new LinkedHashMap<>();
    for (Cause cause : causes) {
      merged.merge(
          new Saying(cause.fired.rule().id(), cause.fired.conclusion(), cause.about.withoutActs()),
          cause,
          (one, other) -> new Cause(one.fired, one.about.withActsOf(other.about)));
    }
    return List.copyOf(merged.values());
  }
}
