package org.visionderbyshire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

class BadInputTest {

  private static final String GOOD =
      "{\"id\": \"good\", \"on\": \"2022-06-01\", \"participants\": [\"bolsover\"], \"acts\": [\"note\"]}";

  @TempDir
  private Path folder;

  @Test
  void namesFileAndFieldOfEveryFaultOfEveryFileAndPrintsNothingElse() throws IOException {
    String facts = file("facts.json", """
            {"constitutions": [{"council": "bolsover", "form": "monarchy"}]}
            """);
    String first = file("first.json", """
            {"id": "first", "on": "2022-06-01", "participants": ["bolsover"], "acts": ["spent"]}
            """);
    String second = file("second.json", """
            [{"id": "second", "on": "2022-06-01", "participants": ["bolsover"], "acts": ["note"],
              "lead": "erewash", "ambitions": ["sieze-innovation"]}]
            """);

    Run run = Run.of("determine", "--facts", facts, first, second, file("good.json", GOOD));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.complaints()).hasSize(4);
    assertThat(run.complaints().get(0)).startsWith(facts + ": constitutions[0].form: \"monarchy\"");
    assertThat(run.complaints().get(1))
        .startsWith(first + ": acts[0]: \"spent\"")
        .endsWith("did you mean \"spend\"?");
    assertThat(run.complaints())
        .filteredOn(line -> line.startsWith(second + ": [0]."))
        .hasSize(2)
        .anyMatch(line -> line.contains("[0].lead: "))
        .anyMatch(line -> line.contains("[0].ambitions[0]: "));
  }

  @Test
  void namesTheFactsFileInWhichAnEntryStands() throws IOException {
    String first = file("first.json", """
            {"constitutions": [{"council": "bolsover", "form": "executive"}, {"council": "rutland"}]}
            """);
    String second = file("second.json", """
            {"councils": [{"id": "rutland", "name": "Rutland", "tier": "unitary"}],
             "constitutions": [{"council": "rutlnd"}, {"council": "bolsover", "form": "executive"}]}
            """);

    Run run = Run.of("councils", "--facts", first, "--facts", second);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.complaints())
        .containsExactly(
            second + ": constitutions[0].council: unknown council \"rutlnd\"; did you mean"
                + " \"rutland\"?",
            second + ": constitutions[1].form: \"bolsover\" has two facts of this kind without a"
                + " date; only one can hold");
  }

  @Test
  void tellsWhichFactsFilesBringBankHolidays() throws IOException {
    String holidays = """
            {"bankHolidays": {"england-and-wales":
              {"events": [{"title": "New Year’s Day", "date": "%s-01-01"}]}}}
            """;
    String first = file("first.json", holidays.formatted("2029"));
    String second = file("second.json", "{}");
    String third = file("third.json", holidays.formatted("2030"));

    Run run = Run.of("councils", "--facts", first, "--facts", second, "--facts", third);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.complaints())
        .containsExactly(first + ", " + third + ": bankHolidays: are supplied twice; each list"
            + " stands in place of any other, so only one can hold");
  }

  @Test
  void doesNotCallUnknownWhatFaultyFactsWouldHaveAdded() throws IOException {
    String facts = file("facts.json", """
            {"councils": [{"id": "rutland", "name": "Rutland", "tier": "unitary"}], "colour": 1}
            """);
    String initiative = file("one.json", """
            {"id": "one", "on": "2022-06-01", "participants": ["rutland"], "acts": ["note"]}
            """);

    Run run = Run.of("determine", "--facts", facts, initiative);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.complaints()).hasSize(1).first().asString().startsWith(facts + ": colour: ");
  }

  @Test
  void tellsOfAnIdThatStandsInTwoFiles() throws IOException {
    String first = file("first.json", GOOD);
    String second = file("second.json", GOOD);

    Run run = Run.of("determine", first, second);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.complaints())
        .containsExactly(second + ": id: \"good\" is the id of an initiative of " + first
            + ", too; each id stands once");
  }

  @Test
  void tellsOfFilesThatCannotBeRead() throws IOException {
    String absent = folder.resolve("absent.json").toString();
    String latin = folder.resolve("latin.json").toString();
    Files.write(Path.of(latin), new byte[] {'"', (byte) 0xE9, '"'});

    Run run = Run.withInput(GOOD, "determine", absent, folder.toString(), latin, "-", "-");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.complaints())
        .containsExactly(
            absent + ": there is no such file",
            folder + ": is a folder",
            latin + ": is not UTF-8 text",
            "standard input: is named twice and can be read only once");
  }

  @Test
  void tellsOfJsonThatCannotBeReadByLine() {
    Run run = Run.withInput(GOOD + "\n{\"id\": oops}\n", "determine", "-");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.complaints())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("standard input: line 2,");
  }

  @Test
  void tellsOfReadingsBesideEverythingElse() {
    Run run = Run.withInput(
        "{}",
        "determine",
        "--reading=level-bases=outcome",
        "--reading=majority-of=half",
        "--reading=majority-of=all-districts",
        "--reading=both",
        "-");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.complaints())
        .anyMatch(line -> line.startsWith("standard input: id: "))
        .anyMatch(line -> line.startsWith(
            "--reading: unknown reading \"level-bases\"; did you mean" + " \"level-basis\"?"))
        .contains(
            "--reading: \"majority-of\" stands twice",
            "--reading: \"both\" is not of the form ID=OPTION");

    run = Run.withInput(GOOD, "determine", "--reading=majority-of=half", "-");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.complaints())
        .containsExactly("--reading majority-of: unknown option \"half\"; allowed: all-districts,"
            + " member-districts");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "determin",
        "determine",
        "determine --fomat json -",
        "determine --format jsn -",
        "rules --format table",
        "rules R99",
        "councils --on 2022-13-01",
        "councils --on 1st",
        "phases extra"
      })
  void endsWith2WhereItIsUsedWrongly(String args) {
    Run run = Run.of(args.isEmpty() ? new String[0] : args.split(" ", -1));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isNotEmpty().doesNotContain("\tat ").doesNotContain("Exception");
  }

  @Test
  void suggestsWhatWasProbablyMeant() {
    assertThat(Run.of("determin").err()).contains("vision-derbyshire determine");
    assertThat(Run.of("determine", "--fomat", "json", "-").err()).contains("--format");
    assertThat(Run.of("determine", "--format", "jsn", "-").err())
        .contains("unknown format \"jsn\"; did you mean \"json\"?; allowed: text, table, json");
  }

  @Test
  void failsInOneLineAndTellsMoreOnDemand() {
    InputStream broken = new InputStream() {
      @Override
      public int read() {
        throw new IllegalStateException("broken");
      }
    };

    Run run = Run.on(broken, Ansi.OFF, "determine", "-");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.complaints()).hasSize(1);
    assertThat(run.err()).contains("please report it", "broken", "--verbose");

    run = Run.on(broken, Ansi.OFF, "determine", "--verbose", "-");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("\tat org.visionderbyshire.cli.");
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
