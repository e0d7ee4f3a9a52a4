package org.visionderbyshire.determination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visionderbyshire.determination.Particulars.TO_BE_FILLED_IN;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.determination.Particulars.Item;
import org.visionderbyshire.facts.BodyName;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.NoticeContents;
import org.visionderbyshire.initiative.Privacy;
import org.visionderbyshire.vocabulary.Answer;

class ParticularsTest {

  private static final CouncilId BOLSOVER = CouncilId.of("bolsover");
  private static final Facts FACTS = VisionDerbyshire.facts();

  private static Initiative.Builder initiative() {
    return Initiative.builder()
        .id("depot")
        .on(LocalDate.of(2022, 6, 1))
        .addParticipants(BOLSOVER)
        .addActs(Act.SPEND);
  }

  private static Step executive() {
    return Step.builder()
        .council(BOLSOVER)
        .name("Bolsover District Council")
        .body(Body.EXECUTIVE)
        .action(Action.DECIDE)
        .keyDecision(Answer.YES)
        .build();
  }

  private static Map<Item, String> words(Initiative initiative, Notice.Kind kind) {
    return Particulars.of(initiative, executive(), kind, FACTS).words();
  }

  @Test
  void aKeyDecisionNoticeNeedsWhoDecidesAndTheDocuments() {
    assertThat(words(initiative().build(), Notice.Kind.KEY_DECISION))
        .isEqualTo(Map.of(
            Item.BODY, TO_BE_FILLED_IN,
            Item.DOCUMENTS, TO_BE_FILLED_IN,
            Item.CONTACT, TO_BE_FILLED_IN,
            Item.PROCEDURE, TO_BE_FILLED_IN));
  }

  @Test
  void aPrivateMeetingNeedsWhyOnlyWhereInformationIsExempt() {
    assertThat(
            words(initiative().privacy(Privacy.EXEMPT).build(), Notice.Kind.PRIVATE_MEETING_SECOND))
        .isEqualTo(Map.of(Item.EXEMPT, TO_BE_FILLED_IN, Item.PUBLIC_INTEREST, TO_BE_FILLED_IN));
    assertThat(
            words(initiative().privacy(Privacy.CONFIDENTIAL).build(), Notice.Kind.PRIVATE_MEETING))
        .isEmpty();
  }

  @Test
  void otherNoticesTellWhatIsSupplied() {
    assertThat(words(initiative().build(), Notice.Kind.AGENDA)).isEmpty();
    Initiative supplied = initiative()
        .notice(NoticeContents.builder()
            .addDocuments("Report")
            .addExemptParagraphs(3)
            .build())
        .build();

    assertThat(words(supplied, Notice.Kind.AGENDA))
        .isEqualTo(
            Map.of(Item.DOCUMENTS, "Report", Item.EXEMPT, "paragraph 3 of LGA 1972 Sch 12A"));
  }

  @Test
  void aBodyIsNamedAsItIsCalledOnTheDay() {
    JointCommitteeId ours = JointCommitteeId.of("vision-derbyshire");
    Facts facts = FACTS.with(FactSheet.builder()
        .addBodies(
            BodyName.builder()
                .council(BOLSOVER)
                .body(Body.EXECUTIVE)
                .name("Executive")
                .addMembers(BodyName.Member.builder().name("A. Miner").build())
                .build(),
            BodyName.builder()
                .jointCommittee(ours)
                .body(Body.JOINT_COMMITTEE)
                .name("Joint Committee")
                .build())
        .build());
    Step joint = Step.builder()
        .jointCommittee(ours)
        .name("Vision Derbyshire Joint Committee")
        .body(Body.JOINT_COMMITTEE)
        .action(Action.DECIDE)
        .keyDecision(Answer.NO)
        .build();

    assertThat(Particulars.of(initiative().build(), executive(), Notice.Kind.AGENDA, facts)
            .of(Item.BODY))
        .isEqualTo("Executive: A. Miner");
    assertThat(Particulars.of(initiative().build(), joint, Notice.Kind.AGENDA, facts)
            .of(Item.BODY))
        .isEqualTo("Joint Committee");
    assertThat(Particulars.of(initiative().build(), joint, Notice.Kind.AGENDA, FACTS)
            .of(Item.BODY))
        .isEmpty();
  }
}
