package org.visionderbyshire.effort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class EffortTest {

  @Test
  void isUnlimitedUnlessSomebodySaysOtherwise() {
    assertThat(Effort.unlimited().most()).isEmpty();
    assertThat(Effort.unlimited().listener()).isEmpty();
    assertThat(Effort.unlimited().cancelled()).isEmpty();
  }

  @Test
  void keepsWhatWasSaidBefore() {
    Consumer<Progress> listener = progress -> {};
    BooleanSupplier cancelled = () -> false;

    Effort effort = Effort.asking(7).telling(listener).until(cancelled);

    assertThat(effort.most()).contains(7L);
    assertThat(effort.listener()).containsSame(listener);
    assertThat(effort.cancelled()).containsSame(cancelled);
  }

  @Test
  void isNeverNegative() {
    assertThat(Effort.asking(0).most()).contains(0L);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Effort.asking(-1))
        .withMessage("an effort is of 0 situations or more, not of -1");
  }

  @Test
  void whatIsUnfinishedSaysWhy() {
    assertThat(new Unfinished(Unfinished.Why.SPENT, 1_000, List.of("gaps in level")).sentence())
        .isEqualTo("This is not finished, as the effort was spent after 1,000 situations: there can"
            + " be more than is told here.");
    assertThat(new Unfinished(Unfinished.Why.CANCELLED, 1, List.of("gaps in level")).sentence())
        .isEqualTo("This is not finished, as it was cancelled after 1 situation: there can be more"
            + " than is told here.");
  }

  @Test
  void whatIsUnfinishedLacksSomething() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Unfinished(Unfinished.Why.SPENT, 1_000, List.of()));
  }
}
