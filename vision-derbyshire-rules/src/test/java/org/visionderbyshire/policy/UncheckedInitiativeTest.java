package org.visionderbyshire.policy;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.initiative.Initiative;

/** An initiative that no builder has checked is checked before it is determined. */
class UncheckedInitiativeTest {

  private static final Facts FACTS = VisionDerbyshire.facts();
  private static final Initiative UNCHECKED = Initiatives.unchecked();

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
