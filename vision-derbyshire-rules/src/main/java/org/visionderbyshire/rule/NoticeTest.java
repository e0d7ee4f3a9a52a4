package org.visionderbyshire.rule;

import java.util.Objects;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.initiative.Privacy;
import org.visionderbyshire.initiative.Urgency;
import org.visionderbyshire.vocabulary.Answer;
import org.visionderbyshire.vocabulary.Term;

/**
 * One step: what must be published before it, and what must be done beside that, before, at and
 * after it?
 *
 * @param body who takes it
 * @param action what is done
 * @param key whether it is a key decision
 * @param urgency whether the usual notice can be given
 * @param privacy whether the public is kept out, and for what kind of information
 * @param executiveMeeting whether it is a meeting under SI 2012/2089: of an executive, or of a
 *     joint committee whose members all sit on executives
 * @param officer for whom it is taken, if an officer takes it
 */
public record NoticeTest(
    Body body,
    Action action,
    Answer key,
    Urgency urgency,
    Privacy privacy,
    boolean executiveMeeting,
    Officer officer)
    implements Situation {

  public NoticeTest {
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(urgency, "urgency");
    Objects.requireNonNull(privacy, "privacy");
    Objects.requireNonNull(officer, "officer");
  }

  /** For whom an officer takes a step. */
  public enum Officer implements Term {
    /** No officer takes it. */
    NONE,
    FOR_EXECUTIVE,
    /** For council or one of its committees, before SI 2014/2095 was in force. */
    FOR_COUNCIL_UNRECORDED,
    /** For council or one of its committees, under SI 2014/2095. */
    FOR_COUNCIL
  }

  /**
   * Whether it is taken at a meeting with an agenda; one member and an officer do not meet, leaders
   * meet under no law, and who is only told finds it on no agenda of its own.
   */
  public boolean isMeeting() {
    return action != Action.INFORM
        && (body == Body.COUNCIL
            || body == Body.EXECUTIVE
            || body == Body.COMMITTEE
            || body == Body.SCRUTINY
            || body == Body.JOINT_COMMITTEE);
  }

  /** Whether the public is kept out, for whatever kind of information. */
  public boolean isClosed() {
    return privacy != Privacy.NO;
  }

  /** Whether it cannot wait for the days of an agenda: it is to act, and not just to be told. */
  public boolean isShortNotice() {
    return urgency == Urgency.SPECIAL && action != Action.NOTE && action != Action.INFORM;
  }

  /** Whether it is a decision under SI 2012/2089, be it taken at a meeting or by one person. */
  public boolean isExecutiveDecision() {
    return (action == Action.DECIDE || action == Action.CONSENT)
        && (executiveMeeting
            || body == Body.EXECUTIVE_MEMBER
            || (body == Body.OFFICER && officer == Officer.FOR_EXECUTIVE));
  }
}
