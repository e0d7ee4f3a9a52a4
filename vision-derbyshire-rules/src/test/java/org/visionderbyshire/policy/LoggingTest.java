package org.visionderbyshire.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Initiative;

/** What is logged, seen in a JVM of its own: what was compiled, and nothing of initiatives. */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class LoggingTest {

  /** Compiles and determines. */
  public static void main(String[] args) {
    Governance governance = Governance.compile(Policy.visionDerbyshire());
    governance.determine(
        Initiative.builder()
            .id("secret-plan")
            .on("2022-06-01")
            .participants("bolsover")
            .addActs(Act.SPEND)
            .build(),
        VisionDerbyshire.facts());
  }

  private static List<String> logged(String level) throws IOException, InterruptedException {
    return ChildJvm.run(
            List.of(
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-Dorg.slf4j.simpleLogger.log.org.visionderbyshire=" + level),
            LoggingTest.class)
        .lines()
        .toList();
  }

  @Test
  void whatWasCompiledIsLoggedAtDebug() throws IOException, InterruptedException {
    assertThat(logged("trace"))
        .singleElement()
        .asString()
        .contains(
            "DEBUG org.visionderbyshire.governance.Governance - compiled ",
            " rules of Vision Derbyshire, edition 2, digest "
                + Policy.visionDerbyshire().id().digest(),
            "key-decisions.drl",
            " ms")
        .doesNotContain("secret-plan", "bolsover");
  }

  @Test
  void nothingIsLoggedAboveDebug() throws IOException, InterruptedException {
    assertThat(logged("info")).isEmpty();
  }
}
