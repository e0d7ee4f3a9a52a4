package org.visionderbyshire.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PageTest {

  private static final PaperStyle NARROW = new PaperStyle(
      20,
      UnaryOperator.identity(),
      UnaryOperator.identity(),
      LocalDate::toString,
      PaperStyle.Reasons.IN_FULL);

  @Test
  void wrapsBetweenWords() {
    assertThat(new Page(NARROW).item(2, "a sentence of several words")).hasToString("""
          a sentence of
            several words
        """);
    assertThat(new Page(NARROW).labelled(0, "label", 8, "what it says and more"))
        .hasToString("""
        label   what it says
                and more
        """);
  }

  @Test
  void keepsTogetherWhatBelongsTogether() {
    assertThat(new Page(NARROW).paragraph(0, "councils: " + Page.unbroken("High Peak Borough")))
        .hasToString("councils:\nHigh Peak Borough\n");
  }

  @Test
  void putsAWordThatIsTooLongOnALineOfItsOwn() {
    assertThat(new Page(NARROW).paragraph(0, "a wordthatislongerthanthewholeline b"))
        .hasToString("a\nwordthatislongerthanthewholeline\nb\n");
  }

  @Test
  void alignsColumnsByCharactersAsPeopleCountThem() {
    assertThat(new Page(NARROW).table(List.of(List.of("A", "B"), List.of("x\uD83D\uDE00z", "y"))))
        .hasToString("A    B\nx\uD83D\uDE00z  y\n");
  }
}
