package org.visionderbyshire.policy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.Notice;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.vocabulary.Answer;

/**
 * What a determination comes to, in short: without reasons, words and days, and without trying what
 * answers to its questions would change. Made in a fraction of the time, for whoever looks at many.
 * Immutable and thread-safe.
 *
 * @param levels each level found, the widest first, with the numbers of its effects, from 0
 * @param steps what councils and committees do
 * @param findings the findings, each with the councils that it is about
 * @param questions what rules asked, whether the answers matter or not
 * @param consulted every situation that was put to the rules
 */
public record Outline(
    Map<CollaborationLevel, List<Integer>> levels,
    List<Step> steps,
    Map<String, List<CouncilId>> findings,
    List<AskedQuestion> questions,
    List<Consulted> consulted) {

  public Outline {
    Objects.requireNonNull(steps, "steps");
    Objects.requireNonNull(questions, "questions");
    Objects.requireNonNull(consulted, "consulted");
    Objects.requireNonNull(levels, "levels");
    Objects.requireNonNull(findings, "findings");
    levels = Collections.unmodifiableMap(levels);
    steps = List.copyOf(steps);
    findings = Collections.unmodifiableMap(findings);
    questions = List.copyOf(questions);
    consulted = List.copyOf(consulted);
  }

  /**
   * A step.
   *
   * @param council whose step it is; none where it is nobody's in particular
   * @param jointCommittee the joint committee that takes it, if one does
   * @param name whose step it is in words, without the body
   * @param body who takes it
   * @param action what is done
   * @param acts the acts that it serves
   * @param keyDecision whether it is a key decision
   * @param conditions the ids of its conditions
   * @param notices what is published before it
   * @param callIn whether it can be called in; none where nothing is decided
   */
  public record Step(
      Optional<CouncilId> council,
      Optional<JointCommitteeId> jointCommittee,
      String name,
      Body body,
      Action action,
      Set<Act> acts,
      Answer keyDecision,
      List<String> conditions,
      List<Notice.Kind> notices,
      Optional<Answer> callIn) {

    public Step {
      Objects.requireNonNull(council, "council");
      Objects.requireNonNull(jointCommittee, "jointCommittee");
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(body, "body");
      Objects.requireNonNull(action, "action");
      Objects.requireNonNull(acts, "acts");
      Objects.requireNonNull(keyDecision, "keyDecision");
      Objects.requireNonNull(conditions, "conditions");
      Objects.requireNonNull(notices, "notices");
      Objects.requireNonNull(callIn, "callIn");
    }
  }

  /**
   * A question that rules asked.
   *
   * @param about what is unknown
   * @param council about which council; none: about the whole
   */
  public record AskedQuestion(String about, Optional<CouncilId> council) {

    public AskedQuestion {
      Objects.requireNonNull(about, "about");
      Objects.requireNonNull(council, "council");
    }
  }

  /**
   * A situation that was put to the rules.
   *
   * @param situation the situation
   * @param council the council that it is about, if it is about one
   * @param act the act that it is about, if it is about one
   * @param effect the number of the effect that it is about, from 0; -1 if about none
   */
  public record Consulted(
      Situation situation, Optional<CouncilId> council, Optional<Act> act, int effect) {

    public Consulted {
      Objects.requireNonNull(situation, "situation");
      Objects.requireNonNull(council, "council");
      Objects.requireNonNull(act, "act");
    }
  }

  /** The widest level found. */
  public Optional<CollaborationLevel> level() {
    return levels.keySet().stream().findFirst();
  }
}
