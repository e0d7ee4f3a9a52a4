package org.visionderbyshire.policy;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.Urgency;
import org.visionderbyshire.vocabulary.Answer;

/** An initiative that no builder has checked is checked before it is determined. */
class UncheckedInitiativeTest {

  private static final Facts FACTS = VisionDerbyshire.facts();
  private static final Initiative UNCHECKED = new Initiative(
      "a",
      "a",
      "",
      LocalDate.of(2022, 6, 1),
      Optional.empty(),
      List.of(CouncilId.of("derbishire")),
      List.of(),
      List.of(),
      Set.of(),
      List.of(),
      Answer.UNKNOWN,
      Optional.empty(),
      Set.of(),
      Optional.empty(),
      List.of(),
      Optional.empty(),
      Map.of(),
      List.of(),
      Urgency.NORMAL,
      false,
      Optional.empty(),
      List.of());

  @Test
  void everyFaultIsToldWhateverIsAsked() {
    assertRefused(() -> Dates.GOVERNANCE.determine(UNCHECKED, FACTS));
    assertRefused(() -> Dates.GOVERNANCE.outline(UNCHECKED, FACTS));
  }

  private static void assertRefused(ThrowingCallable asked) {
    assertThatThrownBy(asked)
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("acts: is missing")
        .hasMessageContaining("participants[0]: unknown council \"derbishire\"");
  }
}
