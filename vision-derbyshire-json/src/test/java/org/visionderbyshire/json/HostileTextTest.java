package org.visionderbyshire.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.fault.BadInputException;

/**
 * Whatever a text holds, it is read or refused, and nothing else is thrown. {@code -Dfuzz.seconds}
 * looks longer.
 */
class HostileTextTest {

  private static final Facts FACTS = VisionDerbyshire.facts();
  private static final int MUTANTS = 300;
  private static final Duration SECONDS_EACH = Duration.ofSeconds(60);
  private static final String INITIATIVE = """
      {"format":"2","id":"one","title":"One","on":"2022-06-01","lead":"derbyshire",\
      "participants":["derbyshire","high-peak"],"partners":["A university"],\
      "ambitions":["seize-innovation"],"forms":["service"],\
      "effects":[{"outcome":"fair-society","reach":"county-wide"},\
      {"outcomeText":"trees","reach":"place","places":["high-peak"]}],"acts":["spend","save"],\
      "frameworkPlan":"no","powers":"to-councils","arrangement":"contract","waiveCallIn":true,\
      "notice":{"documents":["A report"],"contact":"The clerk","exemptParagraphs":[3]},\
      "money":[{"council":"derbyshire","amount":120000.5,"kind":"spending","type":"capital",\
      "serviceBudget":2000000,"withinBudget":"no"}],"wards":{"derbyshire":"two-or-more"},\
      "services":[115,2],"urgency":"special","private":"exempt","citations":["A paper"]}""";
  private static final String FACTS_FILE = """
      {"councils":[{"id":"rutland","name":"Rutland","tier":"unitary","from":"2020-01-01"}],\
      "constitutions":[{"council":"high-peak","from":"2020-01-01","to":"2022-01-01",\
      "form":"executive","keyDecision":{"revenue":50000,"capital":50000.5,"combine":"flat"},\
      "callIn":{"days":5,"unit":"working"},"notices":{"long":{"unit":"calendar"}},\
      "delegation":[{"body":"officer","upTo":100}],"citation":["a","b"],"confirmedBy":"c"}],\
      "jointCommittees":[{"id":"board","name":"Board","members":[{"council":"high-peak",\
      "from":"2021-01-01"}],"callIn":"none"}],\
      "alliances":[{"councils":["high-peak","derbyshire"],"citation":"c"}],\
      "meetings":[{"council":"high-peak","body":"executive","dates":["2022-06-01"]}],\
      "bankHolidays":{"england-and-wales":{"division":"england-and-wales","events":[\
      {"title":"New Year","date":"2022-01-03","notes":"","bunting":true}]}}}""";

  /** The readers, each with texts that it reads. */
  enum Reader {
    INITIATIVES(
        text -> InitiativeJson.read(text, FACTS),
        INITIATIVE,
        "[" + INITIATIVE + "," + INITIATIVE.replace("\"one\"", "\"two\"") + "]",
        INITIATIVE + "\n" + INITIATIVE.replace("\"one\"", "\"two\"") + "\n"),
    LINES(HostileTextTest::lines, INITIATIVE + "\n" + INITIATIVE + "\n"),
    FACTS_FILES(HostileTextTest::facts, FACTS_FILE),
    BANK_HOLIDAYS(
        FactsJson::readBankHolidays,
        "{\"england-and-wales\":{\"events\":[{\"title\":\"New Year\",\"date\":\"2022-01-03\"}]}}"),
    DETERMINATIONS(
        DeterminationJson::read,
        DeterminationJson.write(Samples.bareDetermination()),
        DeterminationJson.write(Samples.fullDetermination())),
    CSV(text -> InitiativeCsv.read(text, FACTS), """
        id,on,lead,participants,effects,acts,money,wards,services,partners,private
        one,2022-06-01,derbyshire,derbyshire high-peak,"fair-society county-wide; ""trees"" place \
        high-peak",spend,derbyshire 120000.50 spending capital 2000000 no,derbyshire one,115 2,\
        A; B \\; C,TRUE
        """);

    private final Consumer<String> reader;
    private final List<String> good;

    Reader(Consumer<String> reader, String... good) {
      this.reader = reader;
      this.good = List.of(good);
    }
  }

  private static void facts(String text) {
    FactSheet sheet = FactsJson.read(text);
    FACTS.with(sheet);
  }

  private static void lines(String text) {
    ByteArrayInputStream bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    InitiativeJson.lines(bytes, FACTS)
        .forEachRemaining(line -> line.badInput().ifPresent(HostileTextTest::check));
  }

  @ParameterizedTest
  @EnumSource
  void whatIsGoodIsRead(Reader reader) {
    reader.good.forEach(reader.reader);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsMadeOfItIsReadOrRefused(Reader reader) {
    long seconds = Long.getLong("fuzz.seconds", 0);
    long until = System.nanoTime() + seconds * 1_000_000_000;
    long slowest = 0;
    long seed = Long.getLong("fuzz.seed", 1);
    long count = 0;
    for (; seconds == 0 ? count < MUTANTS : System.nanoTime() < until; count++, seed++) {
      String text = new Mutator(seed).mutant(reader.good);
      long begin = System.nanoTime();
      readOrRefuse(reader.reader, text, "seed " + seed);
      slowest = Math.max(slowest, System.nanoTime() - begin);
    }
    if (seconds > 0) {
      System.err.println(
          reader + ": " + count + " texts, the slowest in " + slowest / 1_000_000 + " ms");
    }
  }

  private static void readOrRefuse(Consumer<String> reader, String text, String name) {
    try {
      reader.accept(text);
    } catch (BadInputException e) {
      check(e);
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError(
          name + ", " + text.length() + " characters: "
              + text.substring(0, Math.min(1000, text.length())),
          e);
    }
  }

  private static void check(BadInputException e) {
    assertThat(e.faults()).hasSizeBetween(1, BadInputException.MOST_TOLD);
    assertThat(e.getMessage().length()).isLessThan(300_000);
    if (e.more() > 0) {
      assertThat(e.getMessage()).endsWith("\n... and " + e.more() + " more");
    }
  }

  @Test
  void manyOfAnythingAreReadInTheTimeThatTheyTake() {
    StringBuilder committees = new StringBuilder();
    StringBuilder constitutions = new StringBuilder();
    StringBuilder councils = new StringBuilder();
    StringBuilder alliances = new StringBuilder();
    StringBuilder meetings = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      String part = "[{\"council\":\"c" + i + "\"}]";
      committees
          .append(i == 0 ? "" : ",")
          .append("{\"id\":\"j" + i + "\",\"name\":\"J\",\"members\":" + part + ",\"host\":" + part
              + ",\"callIn\":\"none\"}");
      constitutions
          .append(i == 0 ? "" : ",")
          .append(
              "{\"council\":\"c" + i + "\",\"form\":\"executive\"," + "\"callIn\":{\"days\":5}}");
      councils
          .append(i == 0 ? "" : ",")
          .append("{\"id\":\"c" + i + "\",\"name\":\"C\",\"tier\":\"district\"}");
      alliances.append(i == 0 ? "" : ",").append("{\"councils\":[\"c" + i + "\",\"derby\"]}");
      meetings
          .append(i == 0 ? "" : ",")
          .append("{\"jointCommittee\":\"j" + i
              + "\",\"body\":\"joint-committee\",\"dates\":[\"2022-06-01\"]}");
    }
    String known = "{\"councils\":[" + councils + "],\"constitutions\":[" + constitutions
        + "],\"jointCommittees\":[" + committees + "],\"alliances\":[" + alliances
        + "],\"meetings\":[" + meetings + "]}";
    String unknown = "{\"councils\":[" + councils + "],\"constitutions\":["
        + constitutions.toString().replace("\"council\":\"c", "\"council\":\"d") + "]}";
    String sameCommittee = "{\"councils\":[" + councils + "],\"jointCommittees\":["
        + committees
            .toString()
            .replaceAll("\"id\":\"j\\d+\",\"name\":\"J\"", "\"id\":\"j\"")
            .replace(",\"callIn\":\"none\"", ",\"to\":\"2024-01-01\"")
        + "]}";

    assertTimeoutPreemptively(SECONDS_EACH, () -> facts(known));
    assertTimeoutPreemptively(
        SECONDS_EACH, () -> assertThat(faults(() -> facts(unknown)).more()).isEqualTo(4_900));
    assertTimeoutPreemptively(SECONDS_EACH, () -> facts(sameCommittee));
  }

  /** Were each looked for among all others, this would take minutes. */
  @Test
  void anyNumberOfColumnsIsReadInTheTimeThatTheyTake() {
    String needed = "id,on,participants,acts";
    String row = "a,2022-06-01,derbyshire,note";
    String others =
        IntStream.range(0, 500_000).mapToObj(i -> ",c" + i).collect(Collectors.joining());

    assertTimeoutPreemptively(
        SECONDS_EACH,
        () -> assertThat(faults(() ->
                    InitiativeCsv.read(needed + others + "\n" + row + ",x".repeat(500_000), FACTS))
                .more())
            .isEqualTo(499_900));
    assertTimeoutPreemptively(
        SECONDS_EACH,
        () -> assertThat(faults(() -> InitiativeCsv.read(
                    needed + ",title".repeat(500_000) + "\n" + row + ",x".repeat(500_000), FACTS))
                .more())
            .isEqualTo(499_899));
  }

  /** The JDK's own change of case would take minutes. */
  @Test
  void lettersThatGrowAsOthersAreReadInTheTimeThatTheyTake() {
    String text = "id,on,participants,acts,private\na,2022-06-01,derbyshire,note,"
        + "\u0130".repeat(2_000_000);

    assertTimeoutPreemptively(
        SECONDS_EACH,
        () -> assertThat(faults(() -> InitiativeCsv.read(text, FACTS)).faults()).hasSize(1));
  }

  private static BadInputException faults(Runnable reading) {
    return org.assertj.core.api.Assertions.catchThrowableOfType(
        BadInputException.class, reading::run);
  }
}
