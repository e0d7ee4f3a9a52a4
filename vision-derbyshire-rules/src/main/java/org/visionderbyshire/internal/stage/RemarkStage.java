package org.visionderbyshire.internal.stage;

import java.util.List;
import org.visionderbyshire.citation.Sources;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.FormOfGovernance;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.rule.Participant;
import org.visionderbyshire.rule.ParticipationTest;
import org.visionderbyshire.rule.Proposal;
import org.visionderbyshire.rule.TouchedPlace;

/** What else there is to say: of the participants, the places touched and the proposal. */
final class RemarkStage {

  private final Inquiry inquiry;
  private final Matter matter;
  private final Outcome outcome;

  private RemarkStage(Inquiry inquiry) {
    this.inquiry = inquiry;
    this.matter = inquiry.matter();
    this.outcome = inquiry.outcome();
  }

  static void run(Inquiry inquiry) {
    new RemarkStage(inquiry).remarks();
  }

  private void remarks() {
    for (int i = 0; i < matter.parties.size(); i++) {
      int index = i;
      Party party = matter.parties.get(i);
      boolean decides = outcome.steps.keySet().stream()
          .anyMatch(key -> key.party() == index && key.action() == Action.DECIDE);
      inquiry.ask(
          new Participant(
              party.ours,
              party.declined,
              matter.phase.isPresent(),
              party.inPhase,
              party.form != FormOfGovernance.UNKNOWN,
              matter.isShared(),
              !party.allies.isEmpty(),
              matter.isLeftOutOfSavings(party),
              decides,
              !party.notHeld.isEmpty()),
          About.of(party.council));
    }
    for (Council place : matter.touched) {
      boolean takesPart = matter.parties.stream().anyMatch(party -> party.council.equals(place));
      inquiry.ask(new TouchedPlace(takesPart), About.of(place));
    }
    ParticipationTest participation = matter.participation();
    inquiry.ask(
        new Proposal(
            !matter.initiative.ambitions().isEmpty(),
            matter.acts.equals(List.of(Act.RUN_JOINT_COMMITTEE)),
            matter.isService(),
            participation.isMajority(),
            participation.isMajorityOfMembers(),
            matter.amountMissing,
            matter.on.isAfter(Sources.lawKnownTo())),
        About.THE_WHOLE);
  }
}
