package org.visionderbyshire.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.initiative.Act;

/**
 * Something a rule added, and what it was about, so that its sentence can be filled in.
 *
 * @param fired the rule and what it added
 * @param council the council it was about
 * @param effect the number of the effect it was about; -1: none
 * @param acts the acts it was about
 */
record Cause(Fired fired, @Nullable Council council, int effect, List<Act> acts) {

  /** Causes that differ by their acts alone become one, so that a sentence is said once. */
  static List<Cause> merged(Collection<Cause> causes) {
    Map<Cause, List<Act>> acts = new LinkedHashMap<>();
    for (Cause cause : causes) {
      Cause bare = new Cause(cause.fired, cause.council, cause.effect, List.of());
      acts.computeIfAbsent(bare, key -> new ArrayList<>()).addAll(cause.acts);
    }
    List<Cause> merged = new ArrayList<>();
    acts.forEach((cause, of) -> merged.add(new Cause(
        cause.fired, cause.council, cause.effect, of.stream().distinct().toList())));
    return merged;
  }
}
