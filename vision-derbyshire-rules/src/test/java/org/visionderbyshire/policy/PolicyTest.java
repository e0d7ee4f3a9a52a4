package org.visionderbyshire.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.citation.Citation;

class PolicyTest {

  private static String digest(String file, String why, String citation, String... options) {
    Reading reading = new Reading(
        "a-reading",
        "what it is",
        Stream.of(options)
            .map(option -> new Reading.Option(option, "an " + option))
            .toList(),
        why,
        List.of(new Citation(citation)));
    return new Policy("own", "1", List.of(new RuleFile("a.drl", file)), List.of(reading))
        .id()
        .digest();
  }

  @Test
  void theDigestCoversAllThatIsSaid() {
    String digest = digest("rules", "why", "LGA 2000 s9D", "a", "b");
    assertThat(digest("rules", "why", "LGA 2000 s9D", "a", "b")).isEqualTo(digest);
    assertThat(List.of(
            digest("other rules", "why", "LGA 2000 s9D", "a", "b"),
            digest("rules", "why else", "LGA 2000 s9D", "a", "b"),
            digest("rules", "why", "LGA 2000 s9F", "a", "b"),
            digest("rules", "why", "LGA 2000 s9D", "b", "a")))
        .doesNotHaveDuplicates()
        .doesNotContain(digest);
  }
}
