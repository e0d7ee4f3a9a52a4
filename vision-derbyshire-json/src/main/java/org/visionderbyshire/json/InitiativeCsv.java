package org.visionderbyshire.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.fault.FirstFaults;
import org.visionderbyshire.fault.Nearest;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.input.Field;
import org.visionderbyshire.input.Form;
import org.visionderbyshire.input.InitiativeForm;
import org.visionderbyshire.input.Kind;

/**
 * Initiatives as CSV, for spreadsheets: the first row names the columns, and each row after it is
 * one initiative. A column bears the name of a field of the JSON form, in any case, and says what
 * that field says; the fields of an object have a column each, as {@code notice.contact}. An empty
 * cell says nothing. {@code docs/csv.md} tells how a cell holds a list, and what of the habits of
 * spreadsheets is read: other separators, days with slashes, sums with pound signs and commas,
 * no-break spaces.
 *
 * <p>A row is read as its initiative would be read from JSON, so the same is wrong with it and is
 * told in the same words. Thread-safe.
 */
public final class InitiativeCsv {

  /** Between the name of a field and that of one within it. */
  private static final String WITHIN = ".";

  static final Map<String, CellForm> COLUMNS = columns();

  /** The version of the form may be named in a column, too, but is not written. */
  private static final String FORMAT = "format";

  private static final String DAY = "on";

  private static final List<String> NEEDED = InitiativeForm.INITIATIVE.needed();

  private InitiativeCsv() {}

  private static Map<String, CellForm> columns() {
    Map<String, CellForm> columns = new LinkedHashMap<>();
    columns(columns, "", InitiativeForm.INITIATIVE);
    return Collections.unmodifiableMap(columns);
  }

  private static void columns(Map<String, CellForm> columns, String within, Form<?, ?> form) {
    for (Field<?, ?, ?> field : form.fields()) {
      String name = within + field.name();
      if (field.kind() instanceof Kind.Entry<?> entry) {
        columns(columns, name + WITHIN, entry.form());
      } else {
        columns.put(name, CellForm.of(field.kind()));
      }
    }
  }

  /**
   * Reads initiatives. Columns may stand in any order, and those that are not needed may be absent;
   * rows in which all cells are empty are passed over.
   *
   * @param text the CSV as RFC 4180 describes it, with any line ends, with or without a byte order
   *     mark and a first line such as {@code sep=;} that names another separator
   * @param facts what councils, outcomes, ambitions and joint committees there are
   * @return the initiatives, in their order
   * @throws BadInputException with every fault of the columns and of every row. Each names its line
   *     and column, and within a cell the place that it has in the JSON form: {@code line 3,
   *     money[0].amount}. A row that fills several lines is named by its first
   */
  public static List<Initiative> read(String text, Facts facts) {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(facts, "facts");
    Reading reading = new Reading(facts);
    CellSeparator separator = CellSeparator.of(Document.withoutMark(text));
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(separator.character()).get();
    try (CSVParser parser = CSVParser.parse(separator.rest(), format)) {
      reading.all(parser, separator);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory", e);
    }
    reading.faults.throwIfAny();
    return reading.batch.initiatives();
  }

  /**
   * Initiatives as CSV, with all columns; what an initiative does not say is left empty. Lines end
   * with carriage return and line feed, as RFC 4180 says. A text that a spreadsheet would take for
   * a formula gets an apostrophe in front, which {@link #read} takes away.
   */
  public static String write(List<Initiative> initiatives) {
    Objects.requireNonNull(initiatives, "initiatives");
    StringBuilder text = new StringBuilder();
    try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
      csv.printRecord(COLUMNS.keySet());
      for (Initiative initiative : initiatives) {
        csv.printRecord(cells(initiative));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory", e);
    }
    return text.toString();
  }

  private static List<String> cells(Initiative initiative) {
    JsonNode fields = Document.of(InitiativeJson.write(initiative)).value().node();
    List<String> cells = new ArrayList<>();
    COLUMNS.forEach((name, form) -> {
      JsonNode field = fields.at("/" + name.replace(WITHIN, "/"));
      cells.add(field.isMissingNode() ? "" : CellGuard.on(form.write(field), form));
    });
    return cells;
  }

  /** One text, row by row. */
  private static final class Reading {
    private final InitiativeJson.Batch batch;
    private final FirstFaults faults = new FirstFaults();

    /** What ends the reading of rows, so that it is told last. */
    private final List<Fault> unreadable = new ArrayList<>();

    Reading(Facts facts) {
      batch = new InitiativeJson.Batch(facts);
    }

    void all(CSVParser parser, CellSeparator separator) {
      List<Row> rows = rows(parser, separator.lines());
      if (rows.isEmpty()) {
        if (unreadable.isEmpty()) {
          faults.add(Fault.at("", "is empty"));
        }
      } else {
        Header header = new Header(rows.get(0).cells(), separator);
        faults.addAll(
            InitiativeJson.inLine(rows.get(0).place(), header.faults.faults()),
            header.faults.more());
        List<Row> initiatives = rows.subList(1, rows.size());
        CellDates dates = new CellDates(
            initiatives.stream().map(row -> header.cell(DAY, row.cells())).toList());
        initiatives.forEach(row -> row(header, row, dates));
      }
      faults.addAll(unreadable);
    }

    /** The rows that say something, up to one that cannot be read. */
    private List<Row> rows(CSVParser parser, int linesBefore) {
      List<Row> rows = new ArrayList<>();
      Iterator<CSVRecord> records = parser.iterator();
      String place = place(parser, linesBefore);
      for (Optional<CSVRecord> record = next(records, place);
          record.isPresent();
          record = next(records, place)) {
        List<String> cells = record.get().toList();
        if (!cells.stream().allMatch(Spaces::areAll)) {
          rows.add(new Row(place, cells));
        }
        place = place(parser, linesBefore);
      }
      return rows;
    }

    /** The line in which the next row begins. */
    private static String place(CSVParser parser, int linesBefore) {
      return "line " + (linesBefore + parser.getCurrentLineNumber() + 1);
    }

    /** The next row, if there is one that can be read. */
    private Optional<CSVRecord> next(Iterator<CSVRecord> records, String place) {
      try {
        return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
      } catch (UncheckedIOException e) {
        unreadable.add(Fault.at(
            place,
            "is not CSV: a quotation mark that begins a cell must end it, and one within such a"
                + " cell is written twice"));
        return Optional.empty();
      }
    }

    private void row(Header header, Row row, CellDates dates) {
      Faults found = new Faults();
      ObjectNode fields = JsonNodeFactory.instance.objectNode();
      for (int i = 0; i < row.cells().size(); i++) {
        String cell = row.cells().get(i);
        if (!Spaces.areAll(cell)) {
          header.take(fields, i, cell, dates, found);
        }
      }
      header.notThere.forEach(name -> {
        Spot spot = Spot.of(fields, name);
        spot.object().set(spot.name(), MissingNode.getInstance());
      });
      batch.read(new Value(fields, Place.WHOLE, found), row.place());
      faults.addAll(InitiativeJson.inLine(row.place(), found.first()), found.more());
    }
  }

  /** The cells of a row, and the line in which it begins. */
  private record Row(String place, List<String> cells) {
    Row {
      cells = List.copyOf(cells);
    }
  }

  /** Where what a column says is put: the field of an initiative, or of an object in one. */
  private record Spot(ObjectNode object, String name, Place place) {

    /** The spot of a column; the objects around it are begun where they are not there. */
    static Spot of(ObjectNode initiative, String column) {
      ObjectNode object = initiative;
      Place place = Place.WHOLE;
      String rest = column;
      for (int end = rest.indexOf(WITHIN); end >= 0; end = rest.indexOf(WITHIN)) {
        String name = rest.substring(0, end);
        place = place.field(name, position(object, name));
        object = object.withObjectProperty(name);
        rest = rest.substring(end + 1);
      }
      return new Spot(object, rest, place.field(rest, position(object, rest)));
    }

    /** How many fields come before one of that name, which may be yet to come. */
    private static int position(ObjectNode object, String name) {
      int before = 0;
      for (Iterator<String> names = object.fieldNames(); names.hasNext(); before++) {
        if (names.next().equals(name)) {
          return before;
        }
      }
      return before;
    }
  }

  /** The row that names the columns. */
  private static final class Header {
    private final List<String> names;

    /** Where each name stands first; there can be any number of columns. */
    private final Map<String, Integer> columns = new HashMap<>();

    private final FirstFaults faults = new FirstFaults();

    /** Columns that are needed or were misspelt; that they are not there is told once. */
    private final List<String> notThere = new ArrayList<>();

    Header(List<String> cells, CellSeparator separator) {
      names = cells.stream().map(Header::name).toList();
      if (names.size() == 1 && separator.isWrongFor(names.get(0))) {
        faults.add(Fault.at("", separator.notThis()));
        notThere.addAll(COLUMNS.keySet());
        return;
      }
      for (int i = 0; i < names.size(); i++) {
        columns.putIfAbsent(names.get(i), i);
      }
      for (int i = 0; i < names.size(); i++) {
        String name = names.get(i);
        if (!name.isEmpty() && !COLUMNS.containsKey(name) && !name.equals(FORMAT)) {
          faults.add(Fault.at(
              name,
              "unknown column; known: " + String.join(", ", COLUMNS.keySet())
                  + Nearest.guess(name, COLUMNS.keySet())));
          Nearest.to(name, COLUMNS.keySet()).ifPresent(this::isNotThere);
        } else if (!name.isEmpty() && !isFirst(name, i)) {
          faults.add(Fault.at(name, "stands twice"));
        }
      }
      for (String name : NEEDED) {
        if (!columns.containsKey(name) && !notThere.contains(name)) {
          faults.add(Fault.at(name, "is missing; columns needed: " + String.join(", ", NEEDED)));
          isNotThere(name);
        }
      }
    }

    private boolean isFirst(String name, int column) {
      return column == columns.getOrDefault(name, -1);
    }

    private void isNotThere(String name) {
      if (!columns.containsKey(name) && !notThere.contains(name)) {
        notThere.add(name);
      }
    }

    /** The column that is meant, whatever its case and its spaces; else what stands there. */
    private static String name(String cell) {
      String name = Spaces.without(cell);
      return Stream.concat(COLUMNS.keySet().stream(), Stream.of(FORMAT))
          .filter(name::equalsIgnoreCase)
          .findFirst()
          .orElseGet(() -> Spaces.strip(cell));
    }

    /** The cell of a row in that column; empty where there is none. */
    String cell(String name, List<String> cells) {
      int column = columns.getOrDefault(name, -1);
      return column < 0 || column >= cells.size() ? "" : cells.get(column);
    }

    /** Takes what a cell that is not empty says over into the fields of an initiative. */
    void take(ObjectNode fields, int column, String cell, CellDates dates, Faults found) {
      String name = column < names.size() ? names.get(column) : "";
      CellForm form = name.equals(FORMAT) ? CellForm.WORD : COLUMNS.get(name);
      if (name.isEmpty()) {
        Value value = new Value(TextNode.valueOf(cell), Place.WHOLE, found);
        value.fault(value.shown() + " stands in column " + (column + 1) + ", which has no name");
      } else if (form != null && isFirst(name, column)) {
        Spot spot = Spot.of(fields, name);
        JsonNode said = name.equals(DAY)
            ? dates.read(cell, spot.place(), found)
            : read(form, cell, spot.place(), found);
        spot.object().set(spot.name(), said);
      }
    }

    private static JsonNode read(CellForm form, String cell, Place at, Faults found) {
      String text = CellGuard.off(cell, form);
      boolean isKept = form == CellForm.NAME && !text.equals(cell);
      return (isKept ? CellForm.TEXT : form).read(text, at, found);
    }
  }
}
