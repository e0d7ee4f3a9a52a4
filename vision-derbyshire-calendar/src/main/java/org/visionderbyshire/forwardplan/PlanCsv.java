package org.visionderbyshire.forwardplan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.visionderbyshire.calendar.DayCount;
import org.visionderbyshire.determination.Particulars;
import org.visionderbyshire.text.Characters;
import org.visionderbyshire.text.SpreadsheetText;

/**
 * Writes a forward plan as CSV, for a spreadsheet or a website. In a cell, characters that a
 * document should not hold ({@link Characters#isHarmful}; of these tabs and line ends stay) are
 * U+FFFD, and whatever a spreadsheet may take for a formula bears an apostrophe, as {@code '=1+1},
 * {@code ' =1+1} and {@code Depot;'=1+2} ({@link SpreadsheetText}).
 */
final class PlanCsv {

  private static final Map<String, Function<PlannedNotice, String>> COLUMNS = columns();

  private PlanCsv() {}

  private static Map<String, Function<PlannedNotice, String>> columns() {
    Map<String, Function<PlannedNotice, String>> columns = new LinkedHashMap<>();
    columns.put("publish on", entry -> PlanWords.day(entry.published()));
    columns.put("publish at the latest", entry -> PlanWords.day(entry.latest()));
    columns.put("too late", entry -> PlanWords.yesOrNo(entry.isTooLate()));
    columns.put("publisher", entry -> entry.step().name());
    columns.put("publisher id", entry -> entry.publisher().orElse(""));
    columns.put("notice", entry -> entry.notice().kind().title());
    columns.put("title", entry -> entry.initiative().title());
    columns.put("initiative", entry -> entry.initiative().id());
    columns.put("acts", entry -> PlanWords.list(entry.step().acts()));
    columns.put("body", entry -> entry.step().body().words());
    columns.put("step", entry -> entry.step().action().words());
    columns.put("day of the step", entry -> PlanWords.day(entry.day()));
    columns.put("at the earliest", entry -> PlanWords.yesOrNo(entry.open()));
    columns.put("clear days", entry -> entry.clearDays().map(String::valueOf).orElse(""));
    columns.put("clear days needed", entry -> String.valueOf(entry.notice().clearDays()));
    columns.put("counted in", entry -> entry.count().map(DayCount::words).orElse(""));
    columns.put("key decision", entry -> entry.step().keyDecision().words());
    columns.put("private", entry -> PlanWords.yesOrNo(entry.initiative().isPrivate()));
    for (Particulars.Item item : Particulars.Item.values()) {
      columns.put(item.label(), entry -> entry.particulars().of(item));
    }
    columns.put("conditions", entry -> String.join("; ", PlanWords.conditions(entry.step())));
    columns.put("duties", entry -> String.join("; ", PlanWords.duties(entry.step())));
    columns.put("remark", entry -> entry.remark().orElse(""));
    columns.put("rules", entry -> String.join(", ", entry.rules()));
    return columns;
  }

  static String of(List<PlannedNotice> entries) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
      csv.printRecord(COLUMNS.keySet());
      for (PlannedNotice entry : entries) {
        csv.printRecord(COLUMNS.values().stream()
            .map(column -> harmless(column.apply(entry)))
            .toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory", e);
    }
    return text.toString();
  }

  private static String harmless(String cell) {
    return SpreadsheetText.guarded(Characters.plain(cell));
  }
}
