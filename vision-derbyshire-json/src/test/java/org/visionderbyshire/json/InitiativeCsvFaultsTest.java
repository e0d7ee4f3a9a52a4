package org.visionderbyshire.json;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.fault.BadInputException;

class InitiativeCsvFaultsTest {

  private static final Facts FACTS = VisionDerbyshire.facts();

  private static final String ACTS =
      "endorse, adopt-strategy, adopt-framework-plan, spend, save, procure, share-service,"
          + " share-staff, delegate, establish-joint-committee, join-joint-committee,"
          + " change-joint-committee, leave-joint-committee, dissolve-joint-committee,"
          + " run-joint-committee, appoint, submit-to-government, accept-powers, note";
  private static final String COLUMNS = String.join(", ", InitiativeCsv.COLUMNS.keySet());
  private static final String OUTCOMES =
      "fair-society, climate-change-targets-exceeded, inclusive-and-diverse-economy,"
          + " quality-of-life-health-and-wellbeing, communities-drive-change";
  private static final String SUM = "high-peak 5 spending revenue";

  /** A cell in the column, in a row that is sound but for it, and all that is said. */
  static Stream<Arguments> badCells() {
    return Stream.of(
        // the same is wrong, and said, as in the JSON form
        arguments("id", "", "id: is missing; every initiative needs an id"),
        arguments("on", "1 June 2022", "on: \"1 June 2022\" is not a date such as 2022-06-01"),
        arguments("on", " 2022-02-30 ", "on: \"2022-02-30\" is not a day of the calendar"),
        arguments(
            "on",
            "2012-09-09",
            "on: 2012-09-09 is before 2012-09-10, when SI 2012/2089 begins; earlier law is not"
                + " modelled"),
        arguments("lead", "derby", "lead: \"derby\" is not among the participants [high-peak]"),
        arguments(
            "participants", " ", "participants: is missing; at least one council must take part"),
        arguments(
            "participants",
            "high-peak chesterfeld",
            "participants[1]: unknown council \"chesterfeld\"; did you mean \"chesterfield\"?"),
        arguments(
            "participants", "high-peak; high-peak", "participants[1]: \"high-peak\" stands twice"),
        arguments("partners", "a; ;b", "partners[1]: is blank"),
        arguments("partners", "a;b;a", "partners[2]: \"a\" stands twice"),
        arguments(
            "ambitions",
            "size-innovation",
            "ambitions[0]: unknown ambition \"size-innovation\"; known: seize-innovation,"
                + " relentless-ambition, proactive-communities, live-and-work-sustainably; did you"
                + " mean \"seize-innovation\"?"),
        arguments(
            "forms",
            "servce",
            "forms[0]: \"servce\" is not one of service, strategic, wider-public-sector; did you"
                + " mean \"service\"?"),
        arguments("acts", "", "acts: is missing; at least one of " + ACTS),
        arguments(
            "acts",
            "note spendd",
            "acts[1]: \"spendd\" is not one of " + ACTS + "; did you mean \"spend\"?"),
        arguments(
            "acts",
            "run-joint-committee",
            "jointCommittee: is missing; \"run-joint-committee\" is the business of a joint"
                + " committee, which must be named"),
        arguments(
            "function",
            "executiv",
            "function: \"executiv\" is not one of executive, council, unknown; did you mean"
                + " \"executive\"?"),
        arguments("private", "yes", "private: \"yes\" is not one of no, exempt, confidential"),
        arguments("waiveCallIn", "yes", "waiveCallIn: \"yes\" is not true or false"),
        arguments("notice.documents", "a;b;a", "notice.documents[2]: \"a\" stands twice"),
        arguments(
            "notice.exemptParagraphs",
            "3 8",
            "notice.exemptParagraphs[1]: 8 is none of the paragraphs 1 to 7 of LGA 1972 Sch 12A"),
        arguments("services", "115 5,000", "services[1]: \"5,000\" is not a whole number"),
        arguments("services", "1.5", "services[0]: 1.5 is not a whole number"),
        arguments(
            "services",
            "115 5000",
            "services[1]: 5000 is not a number of the Local Government Service List (LGSL) as"
                + " shipped, 117 services"),
        arguments(
            "urgency",
            "urgent",
            "urgency: \"urgent\" is not one of normal, notice-impracticable, special"),
        arguments(
            "jointCommittee",
            "vision-derbishire",
            "jointCommittee: unknown joint committee \"vision-derbishire\"; known:"
                + " vision-derbyshire; did you mean \"vision-derbyshire\"?"),
        // effects
        arguments(
            "effects",
            "fair-societies county-wide",
            "effects[0].outcome: unknown outcome \"fair-societies\"; known: " + OUTCOMES
                + "; did you mean \"fair-society\"?"),
        arguments(
            "effects",
            "fair-society",
            "effects[0].reach: is missing; one of national, regional, county-wide, place"),
        arguments(
            "effects",
            "fair-society county-wide; fair-society contywide",
            "effects[1].reach: \"contywide\" is not one of national, regional, county-wide, place;"
                + " did you mean \"county-wide\"?"),
        arguments(
            "effects",
            "fair-society place",
            "effects[0].places: is missing; an effect of reach \"place\" names its districts"),
        arguments(
            "effects",
            "fair-society regional high-peak",
            "effects[0].places: is for reach \"place\" only, and the reach is \"regional\""),
        arguments("effects", "\"\" regional", "effects[0].outcomeText: is blank"),
        arguments(
            "effects",
            "fair-society county-wide; \"Quieter county-wide; x",
            "effects[1]: a quotation mark is not closed"),
        arguments("effects", "fair-society county-wide;", "effects[1]: is blank"),
        // money
        arguments("money", "high-peak", """
            money[0].amount: is missing; pounds, 0 or more
            money[0].kind: is missing; one of spending, saving, virement, income
            money[0].type: is missing; one of revenue, capital"""),
        arguments(
            "money",
            "high-peak \u00A35,00 spending revenue",
            "money[0].amount: \"\u00A35,00\" is not a number of pounds such as 120000"),
        arguments(
            "money",
            SUM + ";high-peak -0.01 spending revenue",
            "money[1].amount: -0.01 is negative; pounds, 0 or more"),
        arguments(
            "money",
            "high-peak 0.001 spending revenue",
            "money[0].amount: 0.001 is not a number with at most 15 digits before its point and 2"
                + " after it"),
        arguments(
            "money",
            "high-peak 1e99999999999 spending revenue",
            "money[0].amount: 1e99999999999 is not a number of a size that can be handled"),
        arguments(
            "money",
            "high-peak 5 spend revenue",
            "money[0].kind: \"spend\" is not one of spending, saving, virement, income; did you mean"
                + " \"spending\"?"),
        arguments(
            "money",
            "derby 5 spending revenue",
            "money[0].council: \"derby\" is not among the participants [high-peak]"),
        arguments(
            "money",
            SUM + " yess",
            "money[0].withinBudget: \"yess\" is not one of yes, no, unknown; did you mean"
                + " \"yes\"?"),
        arguments(
            "money",
            SUM + " 5k",
            "money[0].serviceBudget: \"5k\" is not a number of pounds such as 120000"),
        arguments(
            "money",
            SUM + " 7 yes x",
            "money[0]: \"high-peak 5 spending revenue 7 yes x\" has 7 words; council, amount, kind,"
                + " type, and if known serviceBudget, withinBudget"),
        arguments("money", ";" + SUM, "money[0]: is blank"),
        arguments("money", SUM + "; \"", "money[1]: a quotation mark is not closed"),
        // wards
        arguments(
            "wards", "high-peak", "wards.high-peak: is missing; one of one, two-or-more, unknown"),
        arguments(
            "wards",
            "high-peak two",
            "wards.high-peak: \"two\" is not one of one, two-or-more, unknown"),
        arguments(
            "wards",
            "high-peak two or more",
            "wards.high-peak: \"high-peak two or more\" has 4 words; a council and one of one,"
                + " two-or-more, unknown"),
        arguments("wards", "high-peak one; high-peak one", "wards.high-peak: stands twice"),
        arguments(
            "wards",
            "derby one",
            "wards.derby: \"derby\" is not among the participants [high-peak]"),
        arguments("wards", "high-peak one; ;", "wards: entry 2 is blank\nwards: entry 3 is blank"),
        arguments("wards", "high-peak \"one", "wards.high-peak: a quotation mark is not closed"),
        // what only a cell can have
        arguments("ambitions", "\"seize-innovation", "ambitions: a quotation mark is not closed"),
        arguments("", "stray", "\"stray\" stands in column 5, which has no name"));
  }

  @ParameterizedTest
  @MethodSource("badCells")
  void aCellIsReadAsTheFieldOfTheJsonForm(String column, String cell, String message) {
    List<String> names = new ArrayList<>(List.of("id", "on", "participants", "acts"));
    List<String> cells = new ArrayList<>(List.of("a", "2022-06-01", "high-peak", "note"));
    if (names.contains(column)) {
      cells.set(names.indexOf(column), cell);
    } else {
      names.add(column);
      cells.add(cell);
    }
    String row = String.join(
        ",", cells.stream().map(c -> "\"" + c.replace("\"", "\"\"") + "\"").toList());

    assertFaults(
        String.join(",", names) + "\n" + row + "\n",
        message
            .lines()
            .map(line -> (line.startsWith("\"") ? "line 2: " : "line 2, ") + line)
            .toArray(String[]::new));
  }

  @Test
  void aColumnThatNobodyKnowsIsAFault() {
    assertFaults(
        "id,titel,on,participants,acts,colour\na,A,2022-06-01,high-peak,note,red\n",
        "line 1, titel: unknown column; known: " + COLUMNS + "; did you mean \"title\"?",
        "line 1, colour: unknown column; known: " + COLUMNS);
  }

  @Test
  void aColumnStandsOnce() {
    assertFaults(
        "id,on,participants,acts,on\na,2022-06-01,high-peak,note,nonsense\n",
        "line 1, on: stands twice");
  }

  @Test
  void aNeededColumnThatIsAbsentIsToldOnceAndNotInEachRow() {
    assertFaults(
        "id,on\na,2022-06-01\nb,2022-06-01\n",
        "line 1, participants: is missing; columns needed: id, on, participants, acts",
        "line 1, acts: is missing; columns needed: id, on, participants, acts");
  }

  @Test
  void aMisspeltColumnIsToldOnceAndNotInEachRow() {
    assertFaults(
        "id,on,participants,act,jointComittee\n"
            + "a,2022-06-01,high-peak,run-joint-committee,vision-derbyshire\n",
        "line 1, act: unknown column; known: " + COLUMNS + "; did you mean \"acts\"?",
        "line 1, jointComittee: unknown column; known: " + COLUMNS
            + "; did you mean \"jointCommittee\"?");
  }

  @ParameterizedTest
  @CsvSource({"id;on;participants;acts", "'id\ton\tparticipants\tacts'"})
  void cellsArePartedByCommas(String head) {
    assertFaults(
        head + "\n",
        "line 1: cells are parted by commas, not by semicolons or tabs, unless a first line such as"
            + " \"sep=;\" says so");
  }

  @ParameterizedTest
  @CsvSource({"''", "' '", "'\n\r\n,,\n'", "'\uFEFF'"})
  void aTextWithoutColumnsIsAFault(String text) {
    assertFaults(text, "is empty");
  }

  @ParameterizedTest
  @CsvSource({"'\"b'", "'\"b\"x'", "'c,\"b\n\n'"})
  void aCellWithoutItsEndIsAFaultLikeTheOthers(String row) {
    assertFaults(
        "id,on,participants,acts\na,nonsense,high-peak,note\n" + row,
        "line 2, on: \"nonsense\" is not a date such as 2022-06-01",
        "line 3: is not CSV: a quotation mark that begins a cell must end it, and one within such a"
            + " cell is written twice");
  }

  @Test
  void aRowIsNamedByItsFirstLine() {
    assertFaults(
        "\r\nid,on,participants,acts\r\n\"a\",2022-06-01,\"high-peak\r\nbolsover\",note\r\n"
            + "\r\nb,nonsense,high-peak,\"note\nendorse\"\rc,nonsense,high-peak,note",
        "line 6, on: \"nonsense\" is not a date such as 2022-06-01",
        "line 8, on: \"nonsense\" is not a date such as 2022-06-01");
  }

  @Test
  void anIdStandsOnce() {
    assertFaults(
        "id,on,participants,acts\na,2022-06-01,high-peak,note\na,2022-06-01,high-peak,note\n",
        "line 3, id: \"a\" is the id of line 2, too; each id stands once");
  }

  @Test
  void allFaultsAreToldAtOnceInTheOrderOfTheText() {
    assertFaults(
        """
        colour,acts,participants,on,id,lead
        red,nothing,high-peak glossop,2022-13-01,a,derby
        ,note,high-peak,2022-06-01,b,,stray
        ,,,,c
        """,
        "line 1, colour: unknown column; known: " + COLUMNS,
        "line 2, acts[0]: \"nothing\" is not one of " + ACTS,
        "line 2, participants[1]: unknown council \"glossop\"; known: derbyshire, amber-valley,"
            + " bolsover, chesterfield, derbyshire-dales, erewash, high-peak,"
            + " north-east-derbyshire, south-derbyshire, derby, staffordshire-moorlands",
        "line 2, on: \"2022-13-01\" is not a day of the calendar",
        "line 2, lead: \"derby\" is not among the participants [high-peak, glossop]",
        "line 3: \"stray\" stands in column 7, which has no name",
        "line 4, on: is missing; a date such as 2022-06-01",
        "line 4, participants: is missing; at least one council must take part",
        "line 4, acts: is missing; at least one of " + ACTS);
  }

  private static void assertFaults(String text, String... messages) {
    assertThatThrownBy(() -> InitiativeCsv.read(text, FACTS))
        .isInstanceOf(BadInputException.class)
        .hasMessage(String.join("\n", messages));
  }
}
