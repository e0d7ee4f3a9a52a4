package org.visionderbyshire.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.initiative.Effect;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.MoneyEntry;

/** What people type, and what spreadsheets make of it. */
final class InitiativeCsvHabitsTest {

  private static final Facts FACTS = VisionDerbyshire.facts();
  private static final String HEAD = "id,on,participants,acts\n";

  private static List<Initiative> read(String text) {
    return InitiativeCsv.read(text, FACTS);
  }

  private static Initiative one(String text) {
    List<Initiative> read = read(text);
    assertThat(read).hasSize(1);
    return read.get(0);
  }

  private static void assertFaults(String text, String... messages) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(BadInputException.class)
        .hasMessage(String.join("\n", messages));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u00A0",
        "\u2007",
        "\u202F",
        "\u200B",
        "\uFEFF",
        "\u2060",
        "\u3000",
        "\u2003",
        "\u0085",
        "\u00A0 \u200B"
      })
  void whateverLooksLikeSpaceIsSpace(String space) {
    Initiative read = one(space + "id" + space + ",on,participants,lead," + space + "acts\n"
        + space + "a" + space + "," + space + "2022-06-01" + space + ","
        + space + "derbyshire" + space + "high-peak" + space + "," + "high-peak" + space + ","
        + space + "note" + space + "\n" + space + ",,,,\n");

    assertThat(read.id()).isEqualTo("a");
    assertThat(read.participants())
        .containsExactly(CouncilId.of("derbyshire"), CouncilId.of("high-peak"));
    assertThat(read.lead()).contains(CouncilId.of("high-peak"));
  }

  @Test
  void aTextKeepsItsSpaces() {
    assertThat(one("id,on,participants,acts,title\na,2022-06-01,high-peak,note,A\u00A0b \n")
            .title())
        .isEqualTo("A\u00A0b ");
  }

  @Test
  void anIdWithSpaceAroundItComesBackAsItWas() {
    Initiative initiative = Initiative.builder()
        .id(" a\u00A0")
        .on("2022-06-01")
        .participants("high-peak")
        .addActs(org.visionderbyshire.initiative.Act.NOTE)
        .localApplicationOf("'b ")
        .build();

    assertThat(read(InitiativeCsv.write(List.of(initiative)))).containsExactly(initiative);
  }

  @Test
  void columnsBearTheirNamesInAnyCase() {
    Initiative read = one("ID,On,PARTICIPANTS,Acts,Joint committee,localapplicationof,Format\n"
        + "a,2022-06-01,high-peak,note,vision-derbyshire,b,1\n");

    assertThat(read.jointCommittee()).isPresent();
    assertThat(read.localApplicationOf()).contains("b");
  }

  @Test
  void aColumnInTwoCasesStandsTwice() {
    assertFaults(
        "id,ID,on,participants,acts\na,b,2022-06-01,high-peak,note\n", "line 1, id: stands twice");
  }

  @Test
  void anotherFormatIsAFault() {
    assertFaults(
        "format,id,on,participants,acts\n3,a,2022-06-01,high-peak,note\n",
        "line 2, format: \"3\" is not \"1\" or \"2\", the version of this JSON form");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sep=;", "SEP=;", "\"sep=;\"", "sep=;;;;", "sep=; "})
  void theFirstLineMayNameTheSeparator(String line) {
    String text = "\uFEFF" + line + "\r\nid;on;participants;acts;money\r\n"
        + "a;2022-06-01;high-peak;note;\"high-peak 5 spending revenue; high-peak 6,000 saving"
        + " revenue\"\r\n";

    assertThat(one(text).money())
        .extracting(MoneyEntry::amount)
        .containsExactly(new BigDecimal("5"), new BigDecimal("6000"));
  }

  @Test
  void separatorsMayBeTabsBarsAndCommas() {
    for (String separator : List.of("\t", "|", ",")) {
      assertThat(one("sep=" + separator + "\n" + HEAD.replace(",", separator)
                  + "a,2022-06-01,high-peak,note\n".replace(",", separator))
              .id())
          .isEqualTo("a");
    }
  }

  @Test
  void theLineOfTheSeparatorIsCounted() {
    assertFaults(
        "sep=;\nid;on;participants;acts\na;nonsense;high-peak;note\n",
        "line 3, on: \"nonsense\" is not a date such as 2022-06-01");
  }

  @Test
  void aSeparatorThatIsNoneIsAFault() {
    assertFaults(
        "sep=x\nid,on\n",
        "line 1: \"sep=x\" does not name what parts the cells; allowed: sep=, sep=; sep= and a tab"
            + " sep=|");
    assertFaults(
        "sep=\nid,on\n",
        "line 1: \"sep=\" does not name what parts the cells; allowed: sep=, sep=; sep= and a tab"
            + " sep=|");
    assertFaults(
        "sep=;\nid,on,participants,acts\n",
        "line 2: cells are parted by semicolons, as the first line says");
  }

  @Test
  void daysWithSlashesAreReadWhereTheFileShowsHow() {
    List<Initiative> read = read(HEAD
        + "a,01/06/2022,high-peak,note\n"
        + "b,13/6/2022,high-peak,note\n"
        + "c,2022-06-02,high-peak,note\n"
        + "d, 3/06/2022 00:00,high-peak,note\n"
        + "e,2022-06-04T00:00:00.000,high-peak,note\n");

    assertThat(read)
        .extracting(Initiative::on)
        .containsExactly(
            LocalDate.of(2022, 6, 1),
            LocalDate.of(2022, 6, 13),
            LocalDate.of(2022, 6, 2),
            LocalDate.of(2022, 6, 3),
            LocalDate.of(2022, 6, 4));
  }

  @Test
  void daysThatMayBeTwoAreToldWithBoth() {
    assertFaults(
        HEAD
            + "a,05/05/2022,high-peak,note\n"
            + "b,01/06/2022,high-peak,note\n"
            + "c,02/06/2022,high-peak,note\n",
        "line 3, on: \"01/06/2022\" is 2022-06-01 with the day first and 2022-01-06 with the month"
            + " first, and no date in this file has a day above 12, which would tell; write"
            + " 2022-06-01 or 2022-01-06");
  }

  @Test
  void daysWithTheMonthFirstAreNotRead() {
    assertFaults(
        HEAD
            + "a,06/01/2022,high-peak,note\n"
            + "b,06/13/2022,high-peak,note\n"
            + "c,13/06/2022,high-peak,note\n"
            + "d,31/02/2022,high-peak,note\n",
        "line 2, on: \"06/01/2022\" is 2022-01-06 with the day first and 2022-06-01 with the month"
            + " first, and \"06/13/2022\" in this file does not have the day first; write 2022-01-06"
            + " or 2022-06-01",
        "line 3, on: \"06/13/2022\" is no day with the day of the month first; if it is 2022-06-13,"
            + " write that",
        "line 4, on: \"13/06/2022\" has the day first, but other dates in this file do not; if it is"
            + " 2022-06-13, write that",
        "line 5, on: \"31/02/2022\" is not a day of the calendar; a date such as 2022-06-01");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          13/06/22            | is not a date such as 2022-06-01; the year has four digits
          13.06.2022          | is not a date such as 2022-06-01
          2022-06-13 09:30    | is not a date such as 2022-06-01
          2022-06-13T00:00:01 | is not a date such as 2022-06-01
          """)
  void otherDaysAreFaults(String day, String fault) {
    assertFaults(HEAD + "a," + day + ",high-peak,note\n", "line 2, on: \"" + day + "\" " + fault);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          £49,999.50 | 49999.50
          49,999.50  | 49999.50
          £50000     | 50000
          1,234,567  | 1234567
          0.5        | 0.5
          """)
  void sumsAreReadAsTheyAreWritten(String written, String sum) {
    assertThat(one("id,on,participants,acts,money\n" + "a,2022-06-01,high-peak,spend,\"high-peak "
                + written + " spending revenue " + written + "\"\n")
            .money())
        .extracting(MoneyEntry::amount, entry -> entry.serviceBudget().orElseThrow())
        .containsExactly(tuple(new BigDecimal(sum), new BigDecimal(sum)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"49.999,50", "£1,25", "1,2345", "£", "£-5", "$5", "€5", "5k", "1,000,00"})
  void sumsThatMayMeanAnythingElseAreFaults(String written) {
    assertFaults(
        "id,on,participants,acts,money\n" + "a,2022-06-01,high-peak,spend,\"high-peak " + written
            + " spending revenue\"\n",
        "line 2, money[0].amount: \"" + written + "\" is not a number of pounds such as 120000");
  }

  @Test
  void quotationMarksMayBeCurly() {
    assertThat(one("id,on,participants,acts,effects\n"
                + "a,2022-06-01,high-peak,note,\u201CQuieter; villages\u201D place high-peak\n")
            .effects())
        .extracting(Effect::outcomeText)
        .allSatisfy(text -> assertThat(text).contains("Quieter; villages"));
  }

  @Test
  void anIdWithAnotherDashIsToldWithTheNearest() {
    assertFaults(
        HEAD + "a,2022-06-01,high\u2013peak,note\n",
        "line 2, participants[0]: unknown council \"high\u2013peak\"; did you mean \"high-peak\"?");
  }
}
