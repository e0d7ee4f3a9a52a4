package org.visionderbyshire.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.initiative.Initiative;

class InitiativeLinesTest {

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\n\n", "\n \t\r\n"})
  void readsOneALineWhateverEndsIt(String end) {
    List<InitiativeLine> lines = all("\uFEFF" + note("one") + end + note("two") + end);

    assertThat(lines)
        .extracting(line -> line.initiative().map(Initiative::id).orElseThrow())
        .containsExactly("one", "two");
    assertThat(lines.get(0).number()).isEqualTo(1);
    assertThat(lines.get(1).place())
        .isEqualTo("line " + (end.replace("\r\n", "\n").length() == 1 ? 2 : 3));
  }

  @Test
  void tellsTheFaultsOfALineAndReadsOn() {
    List<InitiativeLine> lines = all(
        "{\"id\": 1}\n{\"id\": oops}\n" + note("one") + "\n" + note("one") + "\n" + note("two"));

    assertThat(faults(lines.get(0)).faults()).contains(Fault.at("id", "1 is not text"));
    assertThat(faults(lines.get(1)).faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.toString()).startsWith("column 8: is not JSON: "));
    assertThat(faults(lines.get(3)).faults())
        .containsExactly(Fault.at("id", "\"one\" is the id of line 3, too; each id stands once"));
    assertThat(lines.get(4).initiative()).isPresent();
  }

  @Test
  void aLineThatIsNotTextStandsInNobodysWay() {
    InputStream in = new SequenceInputStream(
        new ByteArrayInputStream(new byte[] {'"', (byte) 0xE9, '"', '\n'}), bytes(note("one")));
    List<InitiativeLine> lines = new ArrayList<>();
    InitiativeJson.lines(in, VisionDerbyshire.facts()).forEachRemaining(lines::add);

    assertThat(faults(lines.get(0))).hasMessage("is not UTF-8 text");
    assertThat(lines.get(1).initiative()).isPresent();
  }

  @Test
  void readsNoFurtherThanItIsAsked() {
    InputStream broken = new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("nobody there");
      }
    };
    InitiativeLines lines = InitiativeJson.lines(
        new SequenceInputStream(bytes(note("one") + "\n"), broken), VisionDerbyshire.facts());

    assertThat(lines.next().initiative()).isPresent();
    assertThatThrownBy(lines::hasNext).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void endsWhereTheTextEnds() {
    InitiativeLines lines = InitiativeJson.lines(bytes(" \n\n"), VisionDerbyshire.facts());

    assertThat(lines.hasNext()).isFalse();
    assertThatThrownBy(lines::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void tellsLinesFromOneValueByTheirBeginning() throws IOException {
    String one = note("one");
    for (String text : List.of(
        one,
        "\n " + one + "\n",
        one + "\n{}",
        one + "\ngarbage",
        "{\"id\": oops}\n{}",
        "{\"id\": \"cut off\n" + one,
        "{\"id\": [1\n" + one,
        "{} {}\n" + one)) {
      assertThat(isInLines(text)).as(text).isTrue();
    }
    for (String text : List.of(
        "",
        " \n",
        "[" + one + "]",
        "[\n" + one,
        "{\n\"id\": 1\n}",
        "{\"effects\": [\n" + "{\"a\": 1}\n]}",
        "{\"id\": oops",
        "id,on\n{}",
        "\0")) {
      assertThat(isInLines(text)).as(text).isFalse();
    }
    assertThatThrownBy(
            () -> InitiativeJson.isInLines(new SequenceInputStream(bytes(""), bytes(""))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** What stands in lines, read at once, is what is read line by line. */
  @Test
  void isReadAtOnceAlike() {
    String text = note("one") + "\n\n" + note("two");

    assertThat(InitiativeJson.read(text, VisionDerbyshire.facts()))
        .isEqualTo(
            all(text).stream().map(line -> line.initiative().orElseThrow()).toList());
    assertThatThrownBy(() -> InitiativeJson.read(text + "\n{}\n", VisionDerbyshire.facts()))
        .hasMessageStartingWith("line 4, id: is missing");
  }

  private static boolean isInLines(String text) throws IOException {
    BufferedInputStream in = new BufferedInputStream(bytes(text));
    boolean is = InitiativeJson.isInLines(in);
    assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(text);
    return is;
  }

  private static BadInputException faults(InitiativeLine line) {
    assertThat(line.initiative()).isEmpty();
    return line.badInput().orElseThrow();
  }

  private static List<InitiativeLine> all(String text) {
    List<InitiativeLine> lines = new ArrayList<>();
    InitiativeJson.lines(bytes(text), VisionDerbyshire.facts()).forEachRemaining(lines::add);
    return lines;
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String note(String id) {
    return "{\"id\": \"" + id
        + "\", \"on\": \"2022-06-01\", \"participants\": [\"bolsover\"], \"acts\": [\"note\"]}";
  }
}
