package org.visionderbyshire.ambition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

  @Test
  void areWrittenAsTheirValueAndComparedByIt() {
    assertThat(AmbitionId.of("seize-innovation")).hasToString("seize-innovation");
    assertThat(OutcomeId.of("fair-society")).hasToString("fair-society");
    assertThat(AmbitionId.of("a")).isLessThan(AmbitionId.of("b"));
    assertThat(OutcomeId.of("a")).isLessThan(OutcomeId.of("b"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "Seize", "seize innovation", "seize--innovation", "-seize", "a_b"})
  void areInKebabCase(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AmbitionId.of(value))
        .withMessageContaining("ambition")
        .withMessageContaining("not \"" + value + "\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OutcomeId.of(value))
        .withMessageContaining("outcome");
  }
}
