package org.visionderbyshire.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.citation.Citation;

class NoteTest {

  private static final List<Citation> TWO = Citation.list("HP2020 8.16; LGA 2000 s9F");

  @Test
  void tellsWhatItRestsOn() {
    assertThat(Note.of("before", "words", "R15.1", TWO).source().text())
        .isEqualTo(" [R15.1: HP2020 8.16; LGA 2000 s9F]");
    assertThat(Note.of("", "words", "R15.1", List.of()).source().text()).isEqualTo(" [R15.1]");
    assertThat(Note.of("words", TWO).source().text()).isEqualTo(" [HP2020 8.16; LGA 2000 s9F]");
    assertThat(Note.of("words").source().text()).isEmpty();
  }
}
