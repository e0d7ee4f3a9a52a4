package org.visionderbyshire.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.sentence.Sentence;

class SharedReasonTest {

  private static Reason of(String rule, String council, String says, String citations) {
    return new Reason(
        rule,
        Sentence.builder().council(CouncilId.of(council), council).words(says).build(),
        Citation.list(citations));
  }

  @Test
  void whatARuleSaysOfSeveralCouncilsIsToldOnce() {
    List<SharedReason> shared = SharedReason.of(List.of(
        of("R2", "erewash", " has an executive", "LGA 2000 s9D(2)"),
        of("R3", "erewash", " has an executive", "HP2020 2.1"),
        of("R2", "bolsover", " has an executive", "HP2020 2.1"),
        of("R2", "erewash", " has an executive", "LGA 2000 s9D(2)"),
        of("R2", "bolsover", " has a committee", "HP2020 2.1")));

    assertThat(shared)
        .containsExactly(
            new SharedReason(
                "R2",
                Sentence.of("the council has an executive"),
                List.of("erewash", "bolsover"),
                Citation.list("LGA 2000 s9D(2); HP2020 2.1")),
            new SharedReason(
                "R3",
                Sentence.of("erewash has an executive"),
                List.of(),
                Citation.list("HP2020 2.1")),
            new SharedReason(
                "R2",
                Sentence.of("bolsover has a committee"),
                List.of(),
                Citation.list("HP2020 2.1")));
  }
}
