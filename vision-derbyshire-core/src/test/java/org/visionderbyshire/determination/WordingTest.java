package org.visionderbyshire.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.visionderbyshire.committee.CallInAgreement;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CallIn;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.DayUnit;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.sentence.English;
import org.visionderbyshire.vocabulary.Answer;

class WordingTest {

  @Test
  void namesTermsInWords() {
    assertThat(Wording.of(Body.COUNCIL)).isEqualTo("full council");
    assertThat(Wording.list(List.of(Act.ADOPT_STRATEGY, Act.SPEND)))
        .isEqualTo("adopt strategy, spend");
    assertThat(Wording.name(VisionDerbyshire.facts(), CouncilId.of("high-peak")))
        .isEqualTo("High Peak Borough Council");
    assertThat(Wording.name(VisionDerbyshire.facts(), CouncilId.of("atlantis")))
        .isEqualTo("atlantis");
  }

  @ParameterizedTest
  @CsvSource({"2025-11-06, 6 Nov 2025", "2026-01-31, 31 Jan 2026", "2024-09-10, 10 Sep 2024"})
  void namesDays(LocalDate day, String words) {
    assertThat(English.day(day)).isEqualTo(words);
  }

  @Test
  void listsAsPeopleDo() {
    assertThat(English.and(List.of())).isEmpty();
    assertThat(English.and(List.of("a"))).isEqualTo("a");
    assertThat(English.and(List.of("a", "b"))).isEqualTo("a and b");
    assertThat(English.and(List.of("a", "b", "c"))).isEqualTo("a, b and c");
  }

  @Test
  void beginsSentencesWithACapital() {
    assertThat(English.capital("")).isEmpty();
    assertThat(English.capital("it is")).isEqualTo("It is");
    assertThat(English.capital("\uD83D\uDE00 it")).isEqualTo("\uD83D\uDE00 it");
  }

  @Test
  void tellsNotices() {
    assertThat(Wording.notice(new Notice(Notice.Kind.KEY_DECISION, 28, List.of())))
        .isEqualTo("key decision notice, 28 clear days before");
    assertThat(Wording.notice(new Notice(Notice.Kind.SPECIAL_URGENCY, 0, List.of())))
        .isEqualTo("special urgency notice, no days need pass");
    assertThat(Wording.notice(Notice.Kind.AGENDA)).isEqualTo("agenda");
  }

  @Test
  void tellsCallIn() {
    CallIn clock = CallIn.builder().days(5).unit(DayUnit.WORKING).build();

    assertThat(Wording.callIn(new StepCallIn(
            Answer.YES,
            true,
            Optional.of(clock),
            Optional.of(CallInAgreement.ANY_MEMBER),
            List.of())))
        .isEqualTo("possible, within 5 working days, by any member, waived");
    assertThat(Wording.callIn(
            new StepCallIn(Answer.UNKNOWN, false, Optional.empty(), Optional.empty(), List.of())))
        .isEqualTo("unknown");
  }

  @Test
  void doesNotNameLevelsTwice() {
    assertThat(Wording.changes(List.of("level", "levels", "steps")))
        .isEqualTo("the level and the steps");
    assertThat(Wording.changes(List.of("levels"))).isEqualTo("the levels beside the widest");
  }
}
