package org.visionderbyshire.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
            "-Dorg.slf4j.simpleLogger.log.org.visionderbyshire=" + level,
            "-cp",
            CharsetsTest.classPath(),
            LoggingTest.class.getName())
        .redirectErrorStream(true)
        .start();
    try (InputStream out = process.getInputStream()) {
      List<String> lines =
          new String(out.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      assertThat(process.waitFor()).as(lines.toString()).isZero();
      return lines;
    }
  }

  @Test
  void whatWasCompiledIsLoggedAtDebug() throws IOException, InterruptedException {
    assertThat(logged("trace"))
        .singleElement()
        .asString()
        .contains(
            "DEBUG org.visionderbyshire.governance.Governance - compiled ",
            " rules of Vision Derbyshire, edition 1, digest "
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
