package example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.json.DeterminationJson;
import org.visionderbyshire.policy.Policy;

/** What the README shows is what is compiled and tested here. */
class ReadmeTest {

  @ParameterizedTest
  @ValueSource(strings = {"FirstDetermination", "FromJson"})
  void theReadmeShowsTheSource(String program) throws IOException {
    String source = Files.readString(Path.of("src", "main", "java", "example", program + ".java"));

    assertThat(Files.readString(Path.of("..", "..", "README.md")))
        .contains("```java\n" + source.replaceFirst("^package .*\n\n", "") + "```\n");
  }

  @Test
  void jsonGoesInAndComesOut() {
    String answer = FromJson.determine(Governance.compile(Policy.visionDerbyshire()), """
        {"id": "a", "on": "2022-06-01", "participants": ["chesterfield"], "acts": ["note"]}
        """);

    assertThat(DeterminationJson.read(answer))
        .extracting(Determination::initiative)
        .isEqualTo("a");
  }
}
