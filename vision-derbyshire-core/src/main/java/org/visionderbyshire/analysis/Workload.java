package org.visionderbyshire.analysis;

/**
 * What initiatives ask of somebody. Immutable and thread-safe.
 *
 * @param steps how many steps there are to take
 * @param decisions how many of them decide or consent
 * @param keyDecisions how many decisions are key
 * @param perhapsKey of how many decisions nobody knows whether they are key
 * @param notices how many notices go out, agendas included
 * @param questions how many questions somebody has to answer
 */
public record Workload(
    int steps, int decisions, int keyDecisions, int perhapsKey, int notices, int questions) {

  /** Nothing at all. */
  public static final Workload NONE = new Workload(0, 0, 0, 0, 0, 0);

  /** Both together. */
  public Workload plus(Workload other) {
    return new Workload(
        steps + other.steps,
        decisions + other.decisions,
        keyDecisions + other.keyDecisions,
        perhapsKey + other.perhapsKey,
        notices + other.notices,
        questions + other.questions);
  }
}
