package org.visionderbyshire.internal.stage;

import java.util.Map;

/**
 * Puts a matter to the rules, stage after stage. The order of the stages stands here and nowhere
 * else; within a stage no rule sees what another said.
 */
public final class Evaluation {

  private Evaluation() {}

  public static Outcome of(KnownAnswers table, Map<String, String> readings, Matter matter) {
    return of(new Inquiry(table, readings, matter));
  }

  public static Outcome of(Inquiry inquiry) {
    LevelStage.run(inquiry);
    RouteStage.run(inquiry);
    StepStage.run(inquiry);
    RemarkStage.run(inquiry);
    return inquiry.outcome();
  }
}
