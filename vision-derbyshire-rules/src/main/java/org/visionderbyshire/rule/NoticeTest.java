package org.visionderbyshire.rule;

import java.util.Objects;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.initiative.Urgency;
import org.visionderbyshire.vocabulary.Answer;

/**
 * One step: what must be published before it?
 *
 * @param body who takes it
 * @param action what is done
 * @param key whether it is a key decision
 * @param urgency whether the usual notice can be given
 * @param closed whether the public is kept out
 * @param executiveMeeting whether it is a meeting under SI 2012/2089: of an executive, or of a
 *     joint committee whose members all sit on executives
 */
public record NoticeTest(
    Body body, Action action, Answer key, Urgency urgency, boolean closed, boolean executiveMeeting)
    implements Situation {

  public NoticeTest {
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(urgency, "urgency");
  }

  /** Whether the body meets, so that there is an agenda; one member and an officer do not. */
  public boolean isMeeting() {
    return body == Body.COUNCIL
        || body == Body.EXECUTIVE
        || body == Body.COMMITTEE
        || body == Body.SCRUTINY
        || body == Body.JOINT_COMMITTEE;
  }

  /** Whether the body may be called together at short notice: to act, and not just to be told. */
  public boolean isShortNotice() {
    return urgency == Urgency.SPECIAL && action != Action.NOTE && action != Action.INFORM;
  }
}
