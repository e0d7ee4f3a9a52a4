package org.visionderbyshire.advising;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.advice.NextQuestion;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.determination.Question;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Effect;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.policy.Compiled;
import org.visionderbyshire.policy.Initiatives;
import org.visionderbyshire.vocabulary.Answer;

class NextQuestionTest {

  private static final Facts SHIPPED = VisionDerbyshire.facts();
  private static Governance governance;

  @BeforeAll
  static void compile() {
    governance = Compiled.VISION_DERBYSHIRE;
  }

  private static Initiative noting(Reach reach) {
    return Initiative.builder()
        .id("noting")
        .on("2022-06-01")
        .participants("derbyshire", "chesterfield")
        .addAmbitions("relentless-ambition")
        .addEffects(Effect.on("fair-society", reach))
        .addActs(Act.NOTE)
        .build();
  }

  @Test
  void nothingIsOpenWhereAllIsKnown() {
    assertThat(Advice.of(governance).nextQuestion(noting(Reach.COUNTY_WIDE), SHIPPED))
        .isEmpty();
  }

  @Test
  void aSoleQuestionComesFirstWithItsAnswers() {
    NextQuestion next =
        Advice.of(governance).nextQuestion(noting(Reach.REGIONAL), SHIPPED).orElseThrow();

    assertThat(next.question().about()).isEqualTo("collective-regional-action");
    assertThat(next.open()).isEqualTo(1);
    assertThat(next.worst()).isZero();
    assertThat(next.average()).isZero();
    assertThat(next.answers())
        .extracting(NextQuestion.PossibleAnswer::level)
        .containsExactly(
            Optional.of(CollaborationLevel.REGIONAL_NATIONAL),
            Optional.of(CollaborationLevel.COUNTY_WIDE));
    assertThat(next.answers()).allMatch(NextQuestion.PossibleAnswer::settled);
  }

  /** Whether the committee still is in being decides whether anything else need be known. */
  @Test
  void theQuestionThatSettlesMostComesFirst() {
    Initiative joint = Initiative.builder()
        .id("joint")
        .on("2024-06-01")
        .lead("derbyshire")
        .participants("derbyshire", "chesterfield")
        .addAmbitions("relentless-ambition")
        .addEffects(Effect.on("fair-society", Reach.COUNTY_WIDE))
        .addActs(Act.ADOPT_STRATEGY)
        .jointCommittee("vision-derbyshire")
        .build();

    NextQuestion next = Advice.of(governance).nextQuestion(joint, SHIPPED).orElseThrow();

    int open = governance.determine(joint, SHIPPED).questions().size();
    assertThat(next.open()).isEqualTo(open);
    assertThat(next.worst()).isLessThan(open);
    assertThat(next.answers())
        .allSatisfy(answer -> assertThat(answer.sentence()).isNotBlank());
  }

  /** Whose function it is can change who decides; wards can change no more than a notice. */
  @Test
  void whatCouldChangeTheRouteComesBeforeWhatCouldChangeANotice() {
    Initiative staff = Initiative.builder()
        .id("staff")
        .on("2023-01-16")
        .lead("bolsover")
        .participants("bolsover", "north-east-derbyshire", "erewash")
        .addEffects(Effect.on("fair-society", Reach.COUNTY_WIDE))
        .addActs(Act.SHARE_STAFF)
        .build();

    NextQuestion next = Advice.of(governance).nextQuestion(staff, SHIPPED).orElseThrow();

    assertThat(governance.determine(staff, SHIPPED).questions())
        .extracting(Question::about)
        .contains("wards");
    assertThat(next.question().about()).isEqualTo("function");
    assertThat(next.alsoOf()).hasSize(2);
    assertThat(next.sentence())
        .contains("an answer could change the steps", "The same is open of ");
  }

  /** What is said of an answer is what is determined once the initiative says so. */
  @Test
  void anAnswerLeadsWhereItIsSaidTo() {
    for (Initiative initiative : Initiatives.many(43, 150)) {
      Advice.of(governance).nextQuestion(initiative, SHIPPED_AND_SUPPLIED).ifPresent(next -> {
        if (next.question().about().equals("collective-regional-action")) {
          check(initiative, next, 0, Answer.YES);
          check(initiative, next, 1, Answer.NO);
        }
        assertThat(next.worst())
            .isEqualTo(next.answers().stream()
                .mapToInt(answer -> answer.remaining().size())
                .max()
                .orElse(-1));
      });
    }
  }

  private static final Facts SHIPPED_AND_SUPPLIED = Initiatives.facts();

  private static void check(Initiative initiative, NextQuestion next, int index, Answer answer) {
    var then = governance.determine(
        initiative.toBuilder().collectiveRegionalAction(answer).build(), SHIPPED_AND_SUPPLIED);
    assertThat(next.answers().get(index).level()).isEqualTo(then.level());
    assertThat(next.answers().get(index).steps()).isEqualTo((int) then.steps().count());
    assertThat(next.answers().get(index).settled()).isEqualTo(then.settled());
    assertThat(next.answers().get(index).remaining()).hasSameSizeAs(then.questions());
  }
}
