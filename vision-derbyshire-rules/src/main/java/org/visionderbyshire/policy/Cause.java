package org.visionderbyshire.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.rule.Conclusion;

/**
 * Something a rule added, and what it was about, so that its sentence can be filled in.
 *
 * @param fired the rule and what it added
 * @param council the council it was about
 * @param effect the number of the effect it was about; -1: none
 * @param acts the acts it was about
 */
record Cause(Fired fired, @Nullable Council council, int effect, List<Act> acts) {

  /** What one sentence is about, whatever the acts. */
  private record Subject(
      String rule, Conclusion conclusion, @Nullable Council council, int effect) {}

  /** Causes that differ by their acts alone become one, so that a sentence is said once. */
  static List<Cause> merged(Collection<Cause> causes) {
    Map<Subject, Cause> merged = new LinkedHashMap<>();
    for (Cause cause : causes) {
      merged.merge(
          new Subject(
              cause.fired.rule().id(), cause.fired.conclusion(), cause.council, cause.effect),
          cause,
          Cause::withActsOf);
    }
    return List.copyOf(merged.values());
  }

  private Cause withActsOf(Cause other) {
    if (acts.containsAll(other.acts)) {
      return this;
    }
    List<Act> both = new ArrayList<>(acts);
    other.acts.stream().filter(act -> !acts.contains(act)).forEach(both::add);
    return new Cause(fired, council, effect, both);
  }
}
