package org.visionderbyshire.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BadInputExceptionTest {

  private static final Fault FIRST = Fault.at("id", "is blank");
  private static final Fault SECOND = Fault.at("lead", "is missing");

  @Test
  void tellsEveryFaultOnALineOfItsOwn() {
    BadInputException exception = new BadInputException(List.of(FIRST, SECOND));

    assertThat(exception).hasMessage("id: is blank\nlead: is missing");
    assertThat(exception.faults()).containsExactly(FIRST, SECOND);
  }

  @Test
  void keepsItsFaultsWhateverBecomesOfTheList() {
    List<Fault> faults = new ArrayList<>(List.of(FIRST));
    BadInputException exception = new BadInputException(faults);
    faults.add(SECOND);

    assertThat(exception.faults()).containsExactly(FIRST);
  }

  @Test
  void keepsItsFaultsWhereItIsSerialised() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new BadInputException(List.of(FIRST, SECOND)));
    }

    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isInstanceOfSatisfying(BadInputException.class, read -> {
        assertThat(read).hasMessage("id: is blank\nlead: is missing");
        assertThat(read.faults()).containsExactly(FIRST, SECOND);
      });
    }
  }

  @Test
  void isThrownOnlyIfThereIsAFault() {
    assertThatCode(() -> BadInputException.throwIfAny(List.of())).doesNotThrowAnyException();
    assertThatThrownBy(() -> BadInputException.throwIfAny(List.of(SECOND)))
        .isInstanceOfSatisfying(
            BadInputException.class, e -> assertThat(e.faults()).containsExactly(SECOND));
  }

  @Test
  void holdsTheFirstHundredAndSaysHowManyMoreThereAre() throws Exception {
    List<Fault> many = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      many.add(Fault.at("[" + i + "]", "is wrong"));
    }
    BadInputException exception = new BadInputException(many);

    assertThat(exception.faults()).isEqualTo(many.subList(0, 100));
    assertThat(exception.more()).isEqualTo(19_900);
    assertThat(exception.getMessage()).endsWith("[99]: is wrong\n... and 19900 more");
    assertThat(new BadInputException(many.subList(0, 100)).more()).isZero();
    assertThat(new BadInputException(many.subList(0, 1), 3))
        .hasMessage("[0]: is wrong\n... and 3 more");
  }
}
