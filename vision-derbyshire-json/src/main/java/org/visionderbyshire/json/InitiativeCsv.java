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
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.visionderbyshire.text.SpreadsheetText;

/**
 * Initiatives as CSV, for spreadsheets: the first row names the columns, and each row after it is
 * one initiative. A column bears the name of a field of the JSON form and says what that field
 * says; an empty cell says nothing. {@code docs/csv.md} tells how a cell holds a list.
 *
 * <p>A row is read as its initiative would be read from JSON, so the same is wrong with it and is
 * told in the same words. Thread-safe.
 */
public final class InitiativeCsv {

  static final Map<String, CellForm> COLUMNS = columns();

  private static final List<String> NEEDED = List.of("id", "on", "participants", "acts");

  private InitiativeCsv() {}

  private static Map<String, CellForm> columns() {
    Map<String, CellForm> columns = new LinkedHashMap<>();
    columns.put("id", CellForm.TEXT);
    columns.put("title", CellForm.TEXT);
    columns.put("summary", CellForm.TEXT);
    columns.put("on", CellForm.WORD);
    columns.put("lead", CellForm.TEXT);
    columns.put("participants", CellForm.WORDS);
    columns.put("partners", CellForm.ITEMS);
    columns.put("ambitions", CellForm.WORDS);
    columns.put("forms", CellForm.WORDS);
    columns.put("effects", CellForm.EFFECTS);
    columns.put("collectiveRegionalAction", CellForm.WORD);
    columns.put("localApplicationOf", CellForm.TEXT);
    columns.put("acts", CellForm.WORDS);
    columns.put("function", CellForm.WORD);
    columns.put("money", CellForm.MONEY);
    columns.put("withinFramework", CellForm.WORD);
    columns.put("wards", CellForm.WARDS);
    columns.put("services", CellForm.NUMBERS);
    columns.put("urgency", CellForm.WORD);
    columns.put("private", CellForm.FLAG);
    columns.put("jointCommittee", CellForm.TEXT);
    columns.put("citations", CellForm.ITEMS);
    return Collections.unmodifiableMap(columns);
  }

  /**
   * Reads initiatives. Columns may stand in any order, and those that are not needed may be absent;
   * rows in which all cells are empty are passed over.
   *
   * @param text the CSV as RFC 4180 describes it, with any line ends, with or without a byte order
   *     mark
   * @param facts what councils, outcomes, ambitions and joint committees there are
   * @return the initiatives, in their order
   * @throws BadInputException with every fault of the columns and of every row. Each names its line
   *     and column, and within a cell the place that it has in the JSON form: {@code line 3,
   *     money[0].amount}. A row that fills several lines is named by its first
   */
  public static List<Initiative> read(String text, Facts facts) {
    Reading reading = new Reading(facts);
    try (CSVParser parser = CSVParser.parse(Document.withoutMark(text), CSVFormat.RFC4180)) {
      reading.all(parser);
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
    COLUMNS.forEach(
        (name, form) -> cells.add(fields.has(name) ? Guard.on(form.write(fields.get(name))) : ""));
    return cells;
  }

  /** One text, row by row. */
  private static final class Reading {
    private final InitiativeJson.Batch batch;
    private final FirstFaults faults = new FirstFaults();

    Reading(Facts facts) {
      batch = new InitiativeJson.Batch(facts);
    }

    void all(CSVParser parser) {
      Iterator<CSVRecord> records = parser.iterator();
      Header header = null;
      String place = place(parser);
      for (Optional<CSVRecord> record = next(records, place);
          record.isPresent();
          record = next(records, place)) {
        List<String> cells = record.get().toList();
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
          if (header == null) {
            header = new Header(cells);
            faults.addAll(InitiativeJson.inLine(place, header.faults));
          } else {
            row(header, cells, place);
          }
        }
        place = place(parser);
      }
      if (header == null && faults.isEmpty()) {
        faults.add(Fault.at("", "is empty"));
      }
    }

    /** The line in which the next row begins. */
    private static String place(CSVParser parser) {
      return "line " + (parser.getCurrentLineNumber() + 1);
    }

    /** The next row, if there is one that can be read. */
    private Optional<CSVRecord> next(Iterator<CSVRecord> records, String place) {
      try {
        return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
      } catch (UncheckedIOException e) {
        faults.add(Fault.at(
            place,
            "is not CSV: a quotation mark that begins a cell must end it, and one within such a"
                + " cell is written twice"));
        return Optional.empty();
      }
    }

    private void row(Header header, List<String> cells, String place) {
      Faults found = new Faults();
      ObjectNode fields = JsonNodeFactory.instance.objectNode();
      for (int i = 0; i < cells.size(); i++) {
        String cell = cells.get(i);
        if (!cell.isBlank()) {
          header.take(fields, i, cell, found);
        }
      }
      header.notThere.forEach(name -> fields.set(name, MissingNode.getInstance()));
      batch.read(new Value(fields, Place.WHOLE, found), place);
      faults.addAll(InitiativeJson.inLine(place, found.first()), found.more());
    }
  }

  /** The row that names the columns. */
  private static final class Header {
    private final List<String> names;
    private final List<Fault> faults = new ArrayList<>();

    /** Columns that are needed or were misspelt; that they are not there is told once. */
    private final List<String> notThere = new ArrayList<>();

    Header(List<String> cells) {
      names = cells.stream().map(String::strip).toList();
      if (isOtherwiseParted()) {
        faults.add(Fault.at("", "cells are parted by commas, not by semicolons or tabs"));
        notThere.addAll(COLUMNS.keySet());
        return;
      }
      for (int i = 0; i < names.size(); i++) {
        String name = names.get(i);
        if (!name.isEmpty() && !COLUMNS.containsKey(name)) {
          faults.add(Fault.at(
              name,
              "unknown column; known: " + String.join(", ", COLUMNS.keySet())
                  + Nearest.guess(name, COLUMNS.keySet())));
          Nearest.to(name, COLUMNS.keySet()).ifPresent(this::isNotThere);
        } else if (!name.isEmpty() && names.indexOf(name) < i) {
          faults.add(Fault.at(name, "stands twice"));
        }
      }
      for (String name : NEEDED) {
        if (!names.contains(name) && !notThere.contains(name)) {
          faults.add(Fault.at(name, "is missing; columns needed: " + String.join(", ", NEEDED)));
          isNotThere(name);
        }
      }
    }

    private void isNotThere(String name) {
      if (!names.contains(name) && !notThere.contains(name)) {
        notThere.add(name);
      }
    }

    private boolean isOtherwiseParted() {
      return names.size() == 1 && names.get(0).split("[;\t]", -1).length > 1;
    }

    /** Takes what a cell that is not empty says over into the fields of an initiative. */
    void take(ObjectNode fields, int column, String cell, Faults found) {
      String name = column < names.size() ? names.get(column) : "";
      CellForm form = COLUMNS.get(name);
      if (name.isEmpty()) {
        Value value = new Value(TextNode.valueOf(cell), Place.WHOLE, found);
        value.fault(value.shown() + " stands in column " + (column + 1) + ", which has no name");
      } else if (form != null && names.indexOf(name) == column) {
        Place at = Place.WHOLE.field(name, fields.size());
        fields.set(name, form.read(Guard.off(cell), at, found));
      }
    }
  }

  /** The apostrophes that keep a spreadsheet from calculating a text. */
  private static final class Guard {
    private static final String MARK = "'";

    private Guard() {}

    static String on(String text) {
      return isBlank(text) ? MARK + text : SpreadsheetText.guarded(text);
    }

    static String off(String cell) {
      return cell.startsWith(MARK) && isBlank(cell.substring(1))
          ? cell.substring(1)
          : SpreadsheetText.unguarded(cell);
    }

    /**
     * Whether a text is blank, which without the mark would be nothing. One that only looks as if
     * it bore the mark needs it, too.
     */
    private static boolean isBlank(String text) {
      return text.replaceFirst("^'+", "").isBlank();
    }
  }
}
