package example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.Hold;
import org.visionderbyshire.determination.Timetable;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.policy.Policy;

class FirstDeterminationTest {

  @Test
  void determinesLevelAndRoute() {
    Determination answer =
        FirstDetermination.determine(Governance.compile(Policy.visionDerbyshire()));

    assertThat(answer.level()).contains(CollaborationLevel.COUNTY_WIDE);
    assertThat(answer.settled()).isTrue();
    assertThat(answer.stages()).hasSize(1);
    assertThat(answer.steps())
        .map(step ->
            step.name() + ": " + step.body().code() + " " + step.action().code())
        .containsExactly(
            "Derbyshire County Council: executive decide",
            "Chesterfield Borough Council: executive decide",
            "Derbyshire Dales District Council: committee decide");
  }

  @Test
  void findsTheDaysAndWhatHoldsThemUp() {
    Timetable days = FirstDetermination.determine(Governance.compile(Policy.visionDerbyshire()))
        .timetable()
        .orElseThrow();

    assertThat(days.decided()).contains(LocalDate.of(2022, 7, 5));
    assertThat(days.criticalPath())
        .first()
        .extracting(Hold::text)
        .isEqualTo("No step before 2022-07-05: the key decision notice of Derbyshire County"
            + " Council (executive) can go out from 2022-06-06 on.");
  }

  @Test
  void printsTheAnswerWithItsReasons() {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      FirstDetermination.main(new String[0]);
    } finally {
      System.setOut(before);
    }

    assertThat(printed.toString(StandardCharsets.UTF_8))
        .startsWith("start-up-support\n\nIn short\n  Initiative       start-up-support\n")
        .contains("  Level            County-wide\n")
        .contains("LGA 1972 s101(1)")
        .containsPattern("executive +Derbyshire County Council\n( {7}.*\n)* {7}day +5 Jul 2022")
        .endsWith("This is not legal advice.\n");
  }
}
