package org.visionderbyshire.advice;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.determination.Notice;
import org.visionderbyshire.vocabulary.Answer;

/**
 * What a change leads to: how the answer to the changed initiative differs from the answer to the
 * one as it is. Immutable and thread-safe.
 *
 * @param level the widest level that is found then, if one is
 * @param anotherLevel whether that is another one than now
 * @param added steps that there are then and not now
 * @param removed steps that there are now and not then
 * @param keyDecisions steps that there are both times, and of which it is another answer whether
 *     they are key decisions
 * @param notices steps that there are both times and that need other notices, though neither level
 *     nor steps nor key decisions differ; else none are told, as they follow from these
 * @param sentence all of it in words
 */
public record Lead(
    Optional<CollaborationLevel> level,
    boolean anotherLevel,
    List<RouteStep> added,
    List<RouteStep> removed,
    List<KeyChange> keyDecisions,
    List<NoticeChange> notices,
    String sentence) {

  /**
   * A step that would or would no longer be a key decision.
   *
   * @param step the step
   * @param from whether it is a key decision now
   * @param to whether it would be one then
   */
  public record KeyChange(RouteStep step, Answer from, Answer to) {

    public KeyChange {
      Objects.requireNonNull(step, "step");
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
    }
  }

  /**
   * A step that would need other notices.
   *
   * @param step the step
   * @param from the notices now
   * @param to the notices then
   */
  public record NoticeChange(RouteStep step, List<Notice.Kind> from, List<Notice.Kind> to) {

    public NoticeChange {
      Objects.requireNonNull(step, "step");
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
      from = List.copyOf(from);
      to = List.copyOf(to);
    }
  }

  public Lead {
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(added, "added");
    Objects.requireNonNull(removed, "removed");
    Objects.requireNonNull(keyDecisions, "keyDecisions");
    Objects.requireNonNull(notices, "notices");
    Objects.requireNonNull(sentence, "sentence");
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    keyDecisions = List.copyOf(keyDecisions);
    notices = List.copyOf(notices);
  }
}
