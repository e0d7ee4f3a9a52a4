package example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.policy.Governance;
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
        .startsWith("start-up-support, as of 2022-06-01\nLevel: county-wide (settled)\n")
        .contains("SI 2012/1020 reg 3")
        .endsWith("This is not legal advice.\n");
  }
}
