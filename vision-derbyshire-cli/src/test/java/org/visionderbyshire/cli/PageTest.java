package org.visionderbyshire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class PageTest {

  private static final Terminal NARROW = new Terminal(
      InputStream.nullInputStream(),
      new PrintWriter(Writer.nullWriter()),
      new PrintWriter(Writer.nullWriter()),
      Ansi.OFF,
      20);

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
