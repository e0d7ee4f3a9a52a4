package org.visionderbyshire.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.Tier;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Effect;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.MoneyEntry;
import org.visionderbyshire.initiative.NoticeContents;
import org.visionderbyshire.initiative.Privacy;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.vocabulary.Answer;

class InitiativeCsvTest {

  private static final Path PROGRAMME = Path.of("..", "examples", "programme");
  private static final String ODD_COUNCIL = "a \"b\";\\c";
  private static final Facts FACTS = VisionDerbyshire.facts()
      .with(FactSheet.builder()
          .addCouncils(Council.builder()
              .id(CouncilId.of(ODD_COUNCIL))
              .name("A council with an odd id")
              .tier(Tier.DISTRICT)
              .cite("supplied")
              .build())
          .build());

  private static final String HEAD = row(column -> column);
  private static final String FULL = "full,Everything that can be said,"
      + "An initiative in which no field is absent.,2022-06-01,derbyshire,"
      + "derbyshire high-peak bolsover,A university; A housing association,"
      + "seize-innovation live-and-work-sustainably,service strategic,"
      + "\"fair-society regional; \"\"Quieter villages\"\" place high-peak bolsover\",no,"
      + "the-county-wide-one,spend run-joint-committee,unknown,combined-county-authority,"
      + "staff-placed,true,"
      + "\"Report of the director; Business case\\; \"\"draft\"\"\","
      + "\"Democratic Services, 01629 000000\",Write to the contact,3 5,Bids are yet to come,"
      + "executive,"
      + "derbyshire 120000.50 spending capital 2000000 unknown; bolsover 0 income revenue,yes,"
      + "derbyshire two-or-more; bolsover one,115 2,notice-impracticable,confidential,"
      + "vision-derbyshire,\"HP2020 8.16; DCC2022 App 2 \"\"Progress\"\"\"\r\n";

  /** A row with a cell for each column. */
  private static String row(UnaryOperator<String> cell) {
    return InitiativeCsv.COLUMNS.keySet().stream()
        .map(cell)
        .collect(Collectors.joining(",", "", "\r\n"));
  }

  private static Initiative full() {
    return InitiativeJson.read(Samples.text("initiative.json"), FACTS).get(0);
  }

  private static Initiative.Builder small() {
    return Initiative.builder()
        .id("a")
        .on("2022-06-01")
        .participants("high-peak")
        .addActs(Act.NOTE);
  }

  private static List<Initiative> read(String text) {
    return InitiativeCsv.read(text, FACTS);
  }

  @Test
  void everyFieldIsWrittenAndRead() {
    assertThat(InitiativeCsv.write(List.of(full()))).isEqualTo(HEAD + FULL);
    assertThat(read(HEAD + FULL)).containsExactly(full());
  }

  @Test
  void whatIsNotSaidIsLeftEmpty() {
    String text = InitiativeCsv.write(List.of(small().build()));

    Map<String, String> said =
        Map.of("id", "a", "on", "2022-06-01", "participants", "high-peak", "acts", "note");
    assertThat(text).isEqualTo(HEAD + row(column -> said.getOrDefault(column, "")));
    assertThat(read(text)).containsExactly(small().build());
  }

  @Test
  void noInitiativesAreAHead() {
    assertThat(InitiativeCsv.write(List.of())).isEqualTo(HEAD);
    assertThat(read(HEAD)).isEmpty();
  }

  @Test
  void columnsStandInAnyOrderAndMayBeAbsent() {
    assertThat(read("acts,participants,on,id\nnote,high-peak,2022-06-01,a\n"))
        .containsExactly(small().build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // line ends, the last of which may be absent
        "id,on,participants,acts\na,2022-06-01,high-peak,note",
        "id,on,participants,acts\r\na,2022-06-01,high-peak,note\r\n",
        "id,on,participants,acts\ra,2022-06-01,high-peak,note\r",
        // a byte order mark
        "\uFEFFid,on,participants,acts\na,2022-06-01,high-peak,note\n",
        // quoted cells
        "\"id\",\"on\",\"participants\",\"acts\"\n\"a\",\"2022-06-01\",\"high-peak\",\"note\"\n",
        // what spreadsheets leave behind: empty rows, and columns without a name
        "\n,,\nid,on,participants,acts\n\na,2022-06-01,high-peak,note\n,,,\n \n\n\n",
        "id,on,participants,acts,,\na,2022-06-01,high-peak,note,,\n",
        "id,on,participants,acts\na,2022-06-01,high-peak,note,,,\n",
        // white space around names and words
        " id , on,participants ,acts\na, 2022-06-01 ,  high-peak , note ;\n",
        // cells at the end of a row that are not there
        "id,on,participants,acts,title,lead\na,2022-06-01,high-peak,note\n"
      })
  void theFormOfTheFileDoesNotMatter(String text) {
    assertThat(read(text)).containsExactly(small().build());
  }

  @Test
  void wordsArePartedByWhiteSpaceOrSemicolons() {
    assertThat(read("id,on,participants,acts,services\n"
            + "a,2022-06-01,high-peak;bolsover; derbyshire  erewash,\"note\nendorse\",2;115\n"))
        .containsExactly(small()
            .participants("high-peak", "bolsover", "derbyshire", "erewash")
            .addActs(Act.ENDORSE)
            .addServices(2, 115)
            .build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "TRUE", " True "})
  void spreadsheetsWriteTrueIntoCapitals(String cell) {
    assertThat(read("id,on,participants,acts,private\na,2022-06-01,high-peak,note," + cell + "\n"))
        .containsExactly(small().privacy(Privacy.EXEMPT).build());
  }

  @ParameterizedTest
  @CsvSource({"exempt, EXEMPT", "' confidential ', CONFIDENTIAL", "no, NO", "FALSE, NO"})
  void privateIsAWordOrYesOrNo(String cell, Privacy privacy) {
    assertThat(read("id,on,participants,acts,private\na,2022-06-01,high-peak,note," + cell + "\n"))
        .containsExactly(small().privacy(privacy).build());
  }

  @Test
  void whatANoticeHoldsStandsInColumnsOfItsOwnInAnyOrder() {
    assertThat(read("Notice. Contact,id,on,participants,acts,notice.exemptparagraphs\n"
            + " The clerk ,a,2022-06-01,high-peak,note,1;3\n"))
        .containsExactly(small()
            .notice(NoticeContents.builder()
                .contact("The clerk")
                .addExemptParagraphs(1, 3)
                .build())
            .build());
  }

  @Test
  void aSumMaySayOnlyOneOfBudgetAndWithin() {
    assertThat(read("id,on,participants,acts,money\n"
            + "a,2022-06-01,high-peak,note,high-peak 1 saving capital 7.5;"
            + "high-peak 2 virement revenue no\n"))
        .containsExactly(small()
            .addMoney(
                MoneyEntry.builder()
                    .council("high-peak")
                    .amount(1)
                    .kind(MoneyEntry.Kind.SAVING)
                    .type(MoneyEntry.Type.CAPITAL)
                    .serviceBudget(new BigDecimal("7.5"))
                    .build(),
                MoneyEntry.builder()
                    .council("high-peak")
                    .amount(2)
                    .kind(MoneyEntry.Kind.VIREMENT)
                    .type(MoneyEntry.Type.REVENUE)
                    .withinBudget(Answer.NO)
                    .build())
            .build());
  }

  @Test
  void textStandsAsItIs() {
    assertThat(read("id,on,participants,acts,title,summary\n"
            + "a,2022-06-01,high-peak,note,\" 'tis \"\"the\"\" season; \\o/ \",\"a\r\nb\"\n"))
        .extracting(Initiative::title, Initiative::summary)
        .containsExactly(tuple(" 'tis \"the\" season; \\o/ ", "a\r\nb"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@x",
        "\tx",
        "\rx",
        "'=1",
        "''@",
        "",
        " ",
        "'",
        "''",
        "\n",
        " =1",
        "\u00A0+1",
        "\uFF1D1",
        "\u200B=1"
      })
  void whatASpreadsheetWouldCalculateIsGuarded(String title) {
    Initiative initiative = small().title(title).build();

    String text = InitiativeCsv.write(List.of(initiative));

    assertThat(text).containsPattern("a,\"?'" + Pattern.quote(title) + "\"?,");
    assertThat(read(text)).containsExactly(initiative);
  }

  @ParameterizedTest
  @ValueSource(strings = {":x", "'x", "'tis", "x=1", "a'", "1-1"})
  void otherTextsAreNotGuarded(String title) {
    Initiative initiative = small().title(title).build();

    String text = InitiativeCsv.write(List.of(initiative));

    assertThat(text).containsPattern("a,\"?" + Pattern.quote(title) + "\"?,");
    assertThat(read(text)).containsExactly(initiative);
  }

  @Test
  void listsAreGuardedEntryByEntry() {
    Initiative initiative = small().addPartners("-a", "=b").build();

    String text = InitiativeCsv.write(List.of(initiative));

    assertThat(text).contains(",'-a;' =b,");
    assertThat(read(text)).containsExactly(initiative);
  }

  @Test
  void theProgrammeComesBackAsItWas() throws IOException {
    List<Initiative> programme = programme();

    assertThat(programme).hasSize(32);
    assertThat(read(InitiativeCsv.write(programme))).isEqualTo(programme);
  }

  /** Like the schemas it is written anew where fields change, as CONTRIBUTING.md tells. */
  @Test
  void theProgrammeThatIsShippedAsCsvIsCurrent() throws IOException {
    Path file = PROGRAMME.resolve("programme.csv");
    if (System.getProperty("schemas.write") != null) {
      Files.writeString(file, InitiativeCsv.write(programme()).replace("\r\n", "\n"));
    }
    String shipped = Files.readString(file);

    assertThat(shipped.lines())
        .containsExactlyElementsOf(InitiativeCsv.write(programme()).lines().toList());
    assertThat(InitiativeCsv.read(shipped, VisionDerbyshire.facts())).isEqualTo(programme());
  }

  @Test
  void theExampleOfTheDocumentationIsOne() throws IOException {
    String text = Files.readString(Path.of("..", "docs", "csv.md"));

    assertThat(read(text.split("```", -1)[1].strip()))
        .containsExactly(Initiative.builder()
            .id("quiet-lanes")
            .on("2022-06-01")
            .lead("derbyshire")
            .participants("derbyshire", "high-peak")
            .addEffects(new Effect(
                Optional.empty(),
                Optional.of("Quieter villages"),
                Reach.PLACE,
                List.of(CouncilId.of("high-peak"))))
            .addActs(Act.SPEND)
            .addMoney(MoneyEntry.builder()
                .council("derbyshire")
                .amount(120_000)
                .kind(MoneyEntry.Kind.SPENDING)
                .type(MoneyEntry.Type.CAPITAL)
                .build())
            .build());
  }

  private static List<Initiative> programme() throws IOException {
    List<Initiative> programme = new ArrayList<>();
    for (String file : List.of(
        "flagship-projects.json",
        "accelerated-programme.json",
        "delivered.json",
        "future-programme.json")) {
      programme.addAll(
          InitiativeJson.read(Files.readString(PROGRAMME.resolve(file)), VisionDerbyshire.facts()));
    }
    return programme;
  }
}
