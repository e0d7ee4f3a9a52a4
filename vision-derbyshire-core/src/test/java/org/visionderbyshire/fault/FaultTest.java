package org.visionderbyshire.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaultTest {

  @Test
  void saysWhereItIsAndWhatIsWrong() {
    assertThat(Fault.at("lead", "is missing")).hasToString("lead: is missing");
  }

  @Test
  void ofTheInputAsAWholeSaysOnlyWhatIsWrong() {
    assertThat(Fault.at("", "is empty")).hasToString("is empty");
  }

  @Test
  void isPlacedWithinTheValueThatItLiesIn() {
    assertThat(Fault.at("amount", "is negative").within("money[0]"))
        .isEqualTo(Fault.at("money[0].amount", "is negative"));
    assertThat(Fault.at("[2].id", "is blank").within("initiatives"))
        .isEqualTo(Fault.at("initiatives[2].id", "is blank"));
    assertThat(Fault.at("", "is no object").within("effects[1]"))
        .isEqualTo(Fault.at("effects[1]", "is no object"));
  }
}
