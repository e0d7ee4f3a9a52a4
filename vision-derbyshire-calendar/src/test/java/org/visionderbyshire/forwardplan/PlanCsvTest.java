package org.visionderbyshire.forwardplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visionderbyshire.forwardplan.Plans.dated;
import static org.visionderbyshire.forwardplan.Plans.executive;
import static org.visionderbyshire.forwardplan.Plans.initiative;
import static org.visionderbyshire.forwardplan.Plans.july;
import static org.visionderbyshire.forwardplan.Plans.on;
import static org.visionderbyshire.forwardplan.Plans.plan;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.visionderbyshire.derbyshire.VisionDerbyshire;

class PlanCsvTest {

  private static final String NEEDED = "to be filled in";
  private static final String JOINT = "Vision Derbyshire Joint Committee";
  private static final String GUARDED = "'=HYPERLINK(\"http://example.org\",\"Start-up support\")";
  private static final String DEPOT =
      "A depot, \"The Sidings\"; cost: £1\u00A0500\\000\nand a café 🚲🌳";

  private static List<CSVRecord> read(String csv) throws IOException {
    try (CSVParser parser = CSVParser.parse(
        csv, CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      return parser.getRecords();
    }
  }

  private static List<List<String>> cells(String csv) throws IOException {
    return read(csv).stream().map(CSVRecord::toList).toList();
  }

  @Test
  void aPlanIsAHeaderAndARecordForEachEntry() {
    assertThat(plan(dated(
                initiative("depot").title("A depot").build(),
                on(executive("bolsover").build(), july(14), 3)))
            .csv())
        .isEqualTo("""
            publish on,publish at the latest,too late,publisher,publisher id,notice,title,\
            initiative,acts,body,step,day of the step,at the earliest,clear days,\
            clear days needed,counted in,key decision,private,body and members,documents,\
            copies from,later documents,exempt under,public interest,conditions,duties,remark,rules
            2026-06-12,2026-06-15,no,Bolsover District Council,bolsover,key decision notice,\
            A depot,depot,"spend, procure",executive,decide,2026-07-14,no,31,28,calendar days,yes,\
            no,to be filled in,to be filled in,to be filled in,to be filled in,,,,,,\
            "N-key-decision, T1, R2"
            """.replace("\n", "\r\n"));
  }

  @Test
  void anEmptyPlanIsAHeader() throws IOException {
    assertThat(plan().csv()).startsWith("publish on,").endsWith("rules\r\n");
    assertThat(cells(plan().csv())).isEmpty();
  }

  @Test
  void everyCellReadsBackAsItIs() throws IOException {
    assertThat(
            cells(ForwardPlan.of(Plans.everything(), VisionDerbyshire.facts()).csv()))
        .containsExactly(
            List.of(
                "2026-06-15",
                "2026-06-18",
                "no",
                JOINT,
                "vision-derbyshire",
                "agenda",
                GUARDED,
                "start-up-support",
                "endorse",
                "joint committee",
                "decide",
                "2026-06-24",
                "no",
                "8",
                "5",
                "calendar days",
                "no",
                "no",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "N-agenda, T1, R7"),
            List.of(
                "2026-06-15",
                "2026-06-15",
                "no",
                "Derbyshire County Council",
                "derbyshire",
                "key decision notice",
                DEPOT,
                "depot",
                "spend, procure",
                "executive",
                "decide",
                "2026-07-14",
                "no",
                "28",
                "28",
                "calendar days",
                "yes",
                "yes",
                NEEDED,
                NEEDED,
                NEEDED,
                NEEDED,
                "",
                "",
                "",
                "",
                "",
                "N-key-decision, T1, R2"),
            List.of(
                "2026-06-15",
                "2026-06-15",
                "no",
                "Derbyshire County Council",
                "derbyshire",
                "private meeting notice",
                DEPOT,
                "depot",
                "spend, procure",
                "executive",
                "decide",
                "2026-07-14",
                "no",
                "28",
                "28",
                "calendar days",
                "yes",
                "yes",
                "",
                "",
                "",
                "",
                NEEDED,
                NEEDED,
                "",
                "",
                "",
                "N-private-meeting, T1, R2"),
            List.of(
                "2026-06-17",
                "2026-06-15",
                "yes",
                "Bolsover District Council",
                "bolsover",
                "key decision notice",
                GUARDED,
                "start-up-support",
                "spend, procure",
                "executive",
                "decide",
                "2026-07-14",
                "no",
                "26",
                "28",
                "calendar days",
                "unknown",
                "no",
                NEEDED,
                NEEDED,
                NEEDED,
                NEEDED,
                "",
                "",
                "",
                "",
                "",
                "N-key-decision, T1, R2"),
            List.of(
                "2026-07-08",
                "2026-07-08",
                "no",
                "Derbyshire County Council",
                "derbyshire",
                "second private meeting notice",
                DEPOT,
                "depot",
                "spend, procure",
                "executive",
                "decide",
                "2026-07-14",
                "no",
                "5",
                "5",
                "calendar days",
                "yes",
                "yes",
                "",
                "",
                "",
                "",
                NEEDED,
                NEEDED,
                "",
                "",
                "",
                "N-private-meeting-second, T1, R2"),
            List.of(
                "",
                "",
                "no",
                "Bolsover District Council",
                "bolsover",
                "key decision notice",
                "Zero carbon" + " höher, weiter 🌍".repeat(12),
                "zero-carbon",
                "spend, procure",
                "executive",
                "decide",
                "",
                "no",
                "",
                "28",
                "",
                "yes",
                "no",
                NEEDED,
                NEEDED,
                NEEDED,
                NEEDED,
                "",
                "",
                "",
                "",
                "no dates were asked for",
                "N-key-decision, R2"),
            List.of(
                "",
                "",
                "no",
                "Chesterfield Borough Council",
                "chesterfield",
                "key decision notice",
                GUARDED,
                "start-up-support",
                "spend, procure",
                "executive",
                "decide",
                "",
                "yes",
                "",
                "28",
                "",
                "yes",
                "no",
                NEEDED,
                NEEDED,
                NEEDED,
                NEEDED,
                "",
                "",
                "",
                "",
                "no meeting of the executive of Chesterfield from 2026-07-01 on",
                "N-key-decision, R2"),
            List.of(
                "",
                "",
                "no",
                "High Peak Borough Council",
                "high-peak",
                "key decision notice",
                GUARDED,
                "start-up-support",
                "spend, procure",
                "executive",
                "decide",
                "",
                "yes",
                "",
                "28",
                "",
                "yes",
                "no",
                NEEDED,
                NEEDED,
                NEEDED,
                NEEDED,
                "",
                "",
                "",
                "",
                "'+ waits",
                "N-key-decision, R2"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "=",
        "-",
        " =1+1",
        "\u00A0=1+1",
        "\u3000=1+1",
        "\u200B=1+1",
        "\uFEFF =1+1",
        "\uFF1D1+1",
        "\uFF0B1",
        "\uFF0D1",
        "\uFF20SUM(A1)",
        "\uFE661",
        "\"=1+1"
      })
  void noCellIsAFormula(String title) throws IOException {
    List<CSVRecord> records = read(plan(dated(
            initiative("i").title(title).build(), on(executive("bolsover").build(), july(14), 0)))
        .csv());
    assertThat(records.get(0).get("title")).isEqualTo("'" + title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Depot;=1+2>Depot;'=1+2",
        "Depot, @x>Depot,' @x",
        "Depot|+1;-2>Depot|'+1;'-2",
        "a;\u00A0\uFF1D1>a;'\u00A0\uFF1D1",
        "a;\u200B=1>a;'\u200B=1",
        "a; b=1, c-d>a; b=1, c-d"
      })
  void noCellHoldsOneBehindASeparator(String title, String guarded) throws IOException {
    assertThat(titled(title)).isEqualTo(guarded);
  }

  @Test
  void noCellHoldsOneBehindTheEndOfALine() throws IOException {
    assertThat(titled("a\n=1\r\n+2\t-3")).isEqualTo("a\n'=1\r\n'+2\t'-3");
    assertThat(titled("\n =1+1")).isEqualTo("'\n' =1+1");
  }

  @Test
  void noCellHoldsControlsOrTurnsTheText() throws IOException {
    assertThat(titled("a\u0000b\u001B[2Jc\u009B1md\u202Ee\u0085f\uD800g"))
        .isEqualTo("a\uFFFDb\uFFFD[2Jc\uFFFD1md\uFFFDe\uFFFDf\uFFFDg");
    assertThat(titled("\u0000=1+1")).isEqualTo("'\uFFFD=1+1");
    assertThat(titled("\u001B;=1")).isEqualTo("\uFFFD;'=1");
  }

  private static String titled(String title) throws IOException {
    return read(plan(dated(
                initiative("i").title(title).build(),
                on(executive("bolsover").build(), july(14), 0)))
            .csv())
        .get(0)
        .get("title");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a, b",
        "say \"yes\"",
        "two\nlines",
        "two\r\nlines",
        "a=b",
        "a-b",
        "1+1",
        "'quoted'",
        "🚲🌳",
        " spaced ",
        "",
        "\"",
        ",",
        "Ærøskøbing"
      })
  void anyTextReadsBackAsItIs(String title) throws IOException {
    List<CSVRecord> records = read(plan(dated(
            initiative("i").title(title).build(), on(executive("bolsover").build(), july(14), 0)))
        .csv());
    assertThat(records).hasSize(1);
    assertThat(records.get(0).get("title")).isEqualTo(title);
    assertThat(records.get(0).get("initiative")).isEqualTo("i");
    assertThat(records.get(0).size()).isEqualTo(28);
  }
}
