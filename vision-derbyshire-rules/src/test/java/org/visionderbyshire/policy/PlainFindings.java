package org.visionderbyshire.policy;

import static org.visionderbyshire.rule.Words.ask;
import static org.visionderbyshire.rule.Words.finding;

import java.util.HashSet;
import java.util.Set;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.Participant;
import org.visionderbyshire.rule.Proposal;
import org.visionderbyshire.rule.TouchedPlace;
import org.visionderbyshire.vocabulary.Answer;

/** Policy.md, the further findings of section 2 and the questions that stand beside them. */
final class PlainFindings {

  private PlainFindings() {}

  static Set<Conclusion> of(Participant participant) {
    Set<Conclusion> said = new HashSet<>();
    if (!participant.ours()) {
      said.add(finding("cross-border"));
    } else if (participant.declined()) {
      said.add(finding("city"));
    } else if (participant.phased() && participant.inPhase() == Answer.NO) {
      said.add(finding("not-a-member"));
    } else if (participant.phased() && participant.inPhase() == Answer.UNKNOWN) {
      said.add(ask("phase-members"));
    }
    if (participant.shares() && participant.allied()) {
      said.add(finding("alliance"));
    }
    if (participant.decides() && participant.notHeld()) {
      said.add(finding("function-not-held"));
    }
    if (!participant.formKnown()) {
      said.add(ask("form-of-governance"));
    }
    return said;
  }

  static Set<Conclusion> of(TouchedPlace place) {
    return place.takesPart() ? Set.of() : Set.of(finding("place-not-participating"));
  }

  static Set<Conclusion> of(Proposal proposal, PlainRules.Readings readings) {
    Set<Conclusion> said = new HashSet<>();
    if (!proposal.ambition()) {
      said.add(finding("no-ambition"));
    }
    boolean majority = readings.majorityOf().equals("member-districts")
        ? proposal.majorityOfMembers()
        : proposal.majority();
    if (proposal.service() && majority) {
      said.add(finding("service-not-in-cluster"));
    }
    if (proposal.amountMissing()) {
      said.add(ask("money"));
    }
    return said;
  }
}
