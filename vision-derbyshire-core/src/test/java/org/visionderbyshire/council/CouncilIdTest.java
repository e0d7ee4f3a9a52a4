package org.visionderbyshire.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.visionderbyshire.committee.JointCommitteeId;

class CouncilIdTest {

  @Test
  void isWrittenAsItsValueAndComparedByIt() {
    assertThat(CouncilId.of("high-peak")).hasToString("high-peak");
    assertThat(CouncilId.of("bolsover")).isLessThan(CouncilId.of("derby"));
    assertThat(JointCommitteeId.of("vision-derbyshire")).hasToString("vision-derbyshire");
    assertThat(JointCommitteeId.of("a")).isLessThan(JointCommitteeId.of("b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void isNotBlank(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CouncilId.of(value))
        .withMessage("a council's id cannot be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JointCommitteeId.of(value))
        .withMessage("a joint committee's id cannot be blank");
  }
}
