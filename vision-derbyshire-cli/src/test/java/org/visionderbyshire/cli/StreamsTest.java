package org.visionderbyshire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.visionderbyshire.json.DeterminationJson;
import picocli.CommandLine.Help.Ansi;

/** Initiatives that stand one in each line are answered as they come. */
class StreamsTest {

  private static final String JSON = "--format=json";

  @TempDir
  private Path folder;

  @Test
  void answersALineBeforeTheNextHasCome() throws Exception {
    StringWriter out = new StringWriter();
    try (PipedOutputStream keyboard = new PipedOutputStream();
        InputStream in = new PipedInputStream(keyboard)) {
      CompletableFuture<Integer> code = CompletableFuture.supplyAsync(() -> Main.run(
          new Terminal(in, new PrintWriter(out), new PrintWriter(new StringWriter()), Ansi.OFF, 80),
          "determine",
          JSON,
          "-"));
      for (String id : List.of("first", "second")) {
        keyboard.write((note(id) + "\n").getBytes(StandardCharsets.UTF_8));
        keyboard.flush();
        waitFor(() -> out.toString().contains("\"initiative\":\"" + id + "\""));
      }
      assertThat(code).isNotDone();
      keyboard.close();
      assertThat(code.get(60, TimeUnit.SECONDS)).isZero();
    }
  }

  @Test
  void answersWhatIsSoundAndTellsTheOthersByTheirLine() {
    Run run = Run.withInput(
        note("one") + "\n\n" + note("two").replace("bolsover", "bolsovr") + "\n"
            + "{\"id\": oops}\n" + note("one") + "\n" + note("three") + "\n",
        "determine",
        JSON,
        "-");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.lines())
        .map(line -> DeterminationJson.read(line).initiative())
        .containsExactly("one", "three");
    assertThat(run.complaints()).hasSize(3);
    assertThat(run.complaints().get(0))
        .startsWith("standard input: line 3, participants[0]: unknown council \"bolsovr\"");
    assertThat(run.complaints().get(1)).startsWith("standard input: line 4, column 8: is not JSON");
    assertThat(run.complaints().get(2))
        .isEqualTo("standard input: line 5, id: \"one\" is the id of line 1, too; each id stands"
            + " once");
  }

  @Test
  void badInputGoesBeforeWhatIsNotSettled() {
    String unsettled = note("one").replace("note", "spend");

    assertThat(Run.withInput(unsettled + "\n{}\n", "determine", "--require-settled", "-")
            .code())
        .isEqualTo(2);
    assertThat(Run.withInput(unsettled + "\n", "determine", "--require-settled", "-")
            .code())
        .isEqualTo(3);
  }

  @Test
  void answersNothingByHalvesWhereThatIsAskedFor() {
    for (String command : List.of("determine", "portfolio")) {
      Run run = Run.withInput(note("one") + "\n{\"id\": 1}\n", command, "--all-or-nothing", "-");

      assertThat(run.code()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.complaints()).isNotEmpty().allMatch(line -> line.contains(": line 2, "));
    }
  }

  @Test
  void aListIsAnsweredAsAWholeOrNotAtAll() throws IOException {
    String lines = file("lines.jsonl", note("one") + "\n" + note("two") + "\n");
    String list = file("list.json", "[" + note("three") + ", {}]");

    Run run = Run.of("determine", lines, list);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void anIdOfAnotherFileIsToldByLine() throws IOException {
    String list = file("list.json", "[" + note("one") + "]");
    String lines = file("lines.jsonl", note("two") + "\n" + note("one") + "\n");

    Run run = Run.of("determine", JSON, lines, list);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.lines()).hasSize(2);
    assertThat(run.complaints())
        .containsExactly(lines + ": line 2, id: \"one\" is the id of an initiative of " + list
            + ", too; each id stands once");
  }

  @Test
  void aLineThatIsAloneIsNotToldByItsNumber() {
    Run run = Run.withInput("\n" + note("one").replace("note", "note-well"), "determine", "-");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.complaints()).hasSize(1);
    assertThat(run.err()).startsWith("standard input: acts[0]: \"note-well\" is not one of");
  }

  @Test
  void severalThatFillManyLinesAreToldHowToStand() {
    String pretty = note("one").replace(", ", ",\n");

    Run run = Run.withInput(pretty + "\n" + pretty.replace("one", "two"), "determine", "-");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.complaints())
        .containsExactly(
            "standard input: line 5, column 1: is not JSON: there is more after the end"
                + " of the first value; several initiatives stand in a list, in square brackets, or"
                + " each in one line");
  }

  @Test
  void stopsWhereNothingCanBeUsedForLong() {
    InputStream endless = new InputStream() {
      private final byte[] line = "{\"id\": 1}\n".getBytes(StandardCharsets.UTF_8);
      private int at;

      @Override
      public int read() {
        return line[at++ % line.length];
      }
    };

    Run run = Run.on(endless, Ansi.OFF, "determine", "-");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.complaints()).last().asString().contains("1000 lines in a row cannot be used");
  }

  @Test
  void aPortfolioOfLinesIsThatOfTheList() throws IOException {
    String lines = file("lines.jsonl", note("one") + "\n" + spend("two") + "\n");
    String list = file("list.json", "[" + note("one") + "," + spend("two") + "]");

    for (List<String> options :
        List.of(List.of(JSON), List.of("--after=level-basis=participation"))) {
      assertThat(portfolio(options, lines)).isEqualTo(portfolio(options, list));
    }
    Run run = Run.withInput(note("one") + "\n" + spend("two") + "\n{}\n", "portfolio", JSON, "-");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEqualTo(portfolio(List.of(JSON), list).out());
    assertThat(run.complaints()).isNotEmpty().allMatch(line -> line.contains(": line 3, "));
  }

  private static Run portfolio(List<String> options, String file) {
    List<String> args = new ArrayList<>(List.of("portfolio"));
    args.addAll(options);
    args.add(file);
    return Run.of(args.toArray(new String[0]));
  }

  @Test
  void tellsHowFarItHasComeOnATerminalOnly() {
    StringWriter err = new StringWriter();
    long[] now = {0};
    Progress progress = Progress.on(new PrintWriter(err), () -> now[0] += 700_000_000L);
    for (int i = 0; i < 6; i++) {
      progress.step();
    }
    progress.clear();
    progress.clear();

    assertThat(err).hasToString("\r4 initiatives ...\r6 initiatives ..." + "\r                 \r");
    assertThat(Run.withInput(note("one") + "\n", "determine", JSON, "-").err()).isEmpty();
  }

  /** Of five thousand nothing is kept but what is counted; a whole tree of them would not fit. */
  @ParameterizedTest
  @CsvSource({"determine, 5000", "portfolio, 1"})
  void anyNumberFitsASmallHeap(String command, int answers) throws Exception {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      String summary = "\", \"summary\": \"" + "x".repeat(8000);
      lines.append(note("i" + i + summary)).append('\n');
    }
    String file = file("many.jsonl", lines.toString());

    Child child = Child.run(Duration.ofSeconds(120), "-Xmx64m", command, JSON, file);

    assertThat(child.err()).isEmpty();
    assertThat(child.code()).isZero();
    assertThat(child.lines()).isGreaterThanOrEqualTo(answers);
  }

  private static void waitFor(java.util.function.BooleanSupplier condition) throws Exception {
    for (int tenths = 0; tenths < 600 && !condition.getAsBoolean(); tenths++) {
      Thread.sleep(100);
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }

  private String file(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String note(String id) {
    return "{\"id\": \"" + id
        + "\", \"on\": \"2022-06-01\", \"participants\": [\"bolsover\"], \"acts\": [\"note\"]}";
  }

  private static String spend(String id) {
    return note(id).replace("note", "spend");
  }
}
