package org.visionderbyshire.rule;

import java.util.Objects;
import org.visionderbyshire.vocabulary.Answer;

/**
 * One council that takes part.
 *
 * @param ours whether it is a council of the area
 * @param declined whether it declined to go on, by the day
 * @param phased whether a phase of working together is in force
 * @param inPhase whether it is in that phase
 * @param formKnown whether its form of governance is known
 * @param shares whether services, staff or powers are to be shared
 * @param allied whether it is in a strategic alliance
 * @param leftOutOfSavings whether sharing managers is to save money and the source left the costs
 *     of the alliance out of what that saves
 * @param decides whether it has a deciding step of its own
 * @param notHeld whether a service is named that councils of its tier do not provide
 */
public record Participant(
    boolean ours,
    boolean declined,
    boolean phased,
    Answer inPhase,
    boolean formKnown,
    boolean shares,
    boolean allied,
    boolean leftOutOfSavings,
    boolean decides,
    boolean notHeld)
    implements Situation {

  public Participant {
    Objects.requireNonNull(inPhase, "inPhase");
  }
}
