package org.visionderbyshire.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.visionderbyshire.input.FactsForm;
import org.visionderbyshire.input.Form;
import org.visionderbyshire.input.InitiativeForm;

/** The documents tell of every field of the forms, and in their order. */
class DocumentedFieldsTest {

  private static final String INITIATIVE = section("json.md", "## An initiative");
  private static final String FACTS = section("json.md", "## A facts file");
  private static final String CSV = section("csv.md", "# Initiatives as CSV");

  /** Told once of all facts that have them, above the table. */
  private static final Set<String> OF_MANY = Set.of("citation", "confirmedBy", "confirmedOn");

  private static final Pattern NAME = Pattern.compile("`([\\w.]+)`");

  static Stream<Arguments> tables() {
    return Stream.of(
        arguments(INITIATIVE, InitiativeJson.FIELDS), arguments(FACTS, FactsForm.FACTS.names()));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aTableTellsOfEachFieldInItsOrder(String section, List<String> fields) {
    assertThat(rows(section).flatMap(row -> names(row.get(0)))).containsExactlyElementsOf(fields);
  }

  static Stream<Arguments> records() {
    return Stream.concat(
        records(INITIATIVE, InitiativeForm.INITIATIVE), records(FACTS, FactsForm.FACTS));
  }

  private static Stream<Arguments> records(String section, Form<?, ?> form) {
    return form.fields().stream()
        .flatMap(field -> FormSchema.within(field).stream()
            .flatMap(record -> Stream.concat(
                Stream.of(arguments(field.name(), record, section)), records(section, record))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("records")
  void aRowOrItemTellsOfEachFieldOfARecord(String field, Form<?, ?> record, String section) {
    List<String> names = Stream.concat(Stream.of(field), record.names().stream())
        .filter(name -> !OF_MANY.contains(name))
        .toList();

    assertThat(Stream.of(section.split("\n(?=\\||- |\n)")))
        .as("rows and items with %s in this order", names)
        .anyMatch(part -> stand(names, names(part).iterator()));
  }

  @Test
  void whatIsOfManyIsToldOnce() {
    assertThat(names(FACTS.substring(0, FACTS.indexOf('|')))).containsAll(OF_MANY);
  }

  @Test
  void theTableOfCellsTellsOfEachColumnWithThoseOfItsForm() {
    assertThat(rows(CSV).flatMap(row -> names(row.get(0))))
        .containsExactlyInAnyOrderElementsOf(InitiativeCsv.COLUMNS.keySet());
    assertThat(rows(CSV))
        .allSatisfy(
            row -> assertThat(names(row.get(0)).map(InitiativeCsv.COLUMNS::get).distinct())
                .as(row.get(0))
                .hasSize(1));
  }

  @Test
  void whatIsNeededIsTold() {
    String needed = "Needed: `" + String.join("`, `", InitiativeForm.INITIATIVE.needed()) + "`";

    assertThat(List.of(INITIATIVE, CSV)).allSatisfy(text -> assertThat(text).contains(needed));
  }

  /** Whether all of these stand among others, in this order. */
  private static boolean stand(List<String> names, Iterator<String> among) {
    return names.stream().allMatch(name -> {
      while (among.hasNext()) {
        if (among.next().equals(name)) {
          return true;
        }
      }
      return false;
    });
  }

  /** The cells of the rows of a table, but for its head. */
  private static Stream<List<String>> rows(String section) {
    return section
        .lines()
        .filter(line -> line.startsWith("|"))
        .skip(2)
        .map(line -> List.of(line.substring(1).split("\\|")));
  }

  private static Stream<String> names(String text) {
    return NAME.matcher(text).results().map(name -> name.group(1));
  }

  private static String section(String file, String heading) {
    try {
      String text = Files.readString(Path.of("..", "docs", file));
      int begin = text.indexOf(heading + "\n");
      assertThat(begin).as(heading).isNotNegative();
      int end = text.indexOf("\n## ", begin);
      return end < 0 ? text.substring(begin) : text.substring(begin, end);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
