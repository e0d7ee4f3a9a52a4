package org.visionderbyshire.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FirstFaultsTest {

  @Test
  void throwsNothingWhereThereIsNone() {
    FirstFaults none = new FirstFaults();

    assertThat(none.isEmpty()).isTrue();
    assertThatCode(none::throwIfAny).doesNotThrowAnyException();
  }

  @Test
  void holdsTheFirstAndCountsTheOthers() {
    FirstFaults faults = new FirstFaults();
    IntStream.range(0, 150).forEach(i -> faults.add(Fault.at("[" + i + "]", "is wrong")));
    faults.addAll(List.of(Fault.at("last", "is wrong")), 7);

    assertThat(faults.faults()).hasSize(100);
    assertThat(faults.faults().get(99)).isEqualTo(Fault.at("[99]", "is wrong"));
    assertThat(faults.more()).isEqualTo(58);
    assertThatThrownBy(faults::throwIfAny).isInstanceOfSatisfying(BadInputException.class, e -> {
      assertThat(e.faults()).isEqualTo(faults.faults());
      assertThat(e.more()).isEqualTo(58);
      assertThat(e.getMessage().lines()).hasSize(101).last().isEqualTo("... and 58 more");
    });
  }
}
