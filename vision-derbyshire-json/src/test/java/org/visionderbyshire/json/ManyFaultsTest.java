package org.visionderbyshire.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;

/** Of many faults the first are told, in the order of the text, and none is lost from the count. */
class ManyFaultsTest {

  private static final String HEAD = "{\"id\":\"one\",\"on\":\"2022-06-01\",\"acts\":[\"note\"],";

  @Test
  void tellsTheFirstWhateverFoundThem() {
    // found last, as the domain finds it when all is read
    BadInputException e = faults(HEAD + "\"participants\":[\"nowhere\"],\"money\":["
        + "5,".repeat(499) + "5],\"wards\":{\"a.b[0]\":\"one\",\"a\":\"one\"}}");

    assertThat(e.faults().get(0).where()).isEqualTo("participants[0]");
    assertThat(e.faults().get(1)).isEqualTo(Fault.at("money[0]", "5 is not an object"));
    assertThat(e.faults().get(99).where()).isEqualTo("money[98]");
    assertThat(e.more()).isEqualTo(501 + 2 - 100);
  }

  @Test
  void namesWithDotsAndBracketsStandWhereTheyStand() {
    BadInputException e = faults(
        HEAD
            + "\"wards\":{\"x\":\"one\",\"a.b[0]\":\"one\",\"a\":\"one\"},\"participants\":[\"bolsover\"]}");

    assertThat(e.faults())
        .extracting(Fault::where)
        .containsExactly("wards.x", "wards.a.b[0]", "wards.a");
  }

  @Test
  void whatFollowsFromWhatCouldNotBeReadIsNotCounted() {
    BadInputException e =
        faults(HEAD + "\"participants\":[\"bolsover\"" + ",5".repeat(1000) + ",\"bolsovr\"]}");

    assertThat(e.faults()).hasSize(100);
    // the misspelt one, and of the numbers 999 that stand twice beside being none
    assertThat(e.more() + 100).isEqualTo(1000 + 999 + 1);
  }

  @Test
  void aFieldThatStandsThousandsOfTimesIsAFaultEachTime() {
    BadInputException e =
        faults(HEAD + "\"participants\":[\"bolsover\"]" + ",\"id\":\"two\"".repeat(5000) + "}");

    assertThat(e.faults()).containsOnly(Fault.at("id", "stands twice")).hasSize(100);
    assertThat(e.more()).isEqualTo(4900);
  }

  @Test
  void aWayOfAnyLengthIsToldByItsEnds() {
    String name = "n".repeat(40_000);
    String deep = ("{\"" + name + "\":").repeat(12) + "[1e99999999999]" + "}".repeat(12);

    BadInputException e = faults(HEAD + "\"" + name + "\":" + deep + "}");

    assertThat(e.faults()).anySatisfy(fault -> {
      assertThat(fault.where()).hasSizeLessThanOrEqualTo(400).startsWith("nnn").endsWith("n[0]");
      assertThat(fault.message()).contains("not a number of a size that can be handled");
    });
    assertThat(e.getMessage().length()).isLessThan(3000);
  }

  @Test
  void refusesMoreValuesThanFit() {
    BadInputException e = faults("[" + "0,".repeat(1_000_000) + "0]");

    assertThat(e.faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.message())
            .isEqualTo("is after 1000000 values, which are as many as are read at once"));
  }

  private static BadInputException faults(String text) {
    return catchThrowableOfType(
        BadInputException.class, () -> InitiativeJson.read(text, VisionDerbyshire.facts()));
  }
}
