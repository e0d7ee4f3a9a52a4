package org.visionderbyshire.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.visionderbyshire.calendar.BankHoliday;
import org.visionderbyshire.calendar.BankHolidays;
import org.visionderbyshire.fault.Remark;

/** Finds what people should look at in supplied facts that can be used. */
final class Remarks {

  private Remarks() {}

  /**
   * The remarks on the sheets: those of calendars in the order in which these were supplied, then
   * those on bank holidays by year.
   *
   * @param shipped the bank holidays that would hold without the sheets
   */
  static List<Remark> on(List<FactSheet> sheets, BankHolidays shipped) {
    List<Remark> remarks = new ArrayList<>();
    List<Meetings> calendars =
        sheets.stream().flatMap(sheet -> sheet.meetings().stream()).toList();
    for (int i = 0; i < calendars.size(); i++) {
      String where = "meetings[" + i + "]";
      calendars.get(i).remarks().forEach(remark -> remarks.add(remark.within(where)));
    }
    sheets.forEach(
        sheet -> remarks.addAll(onBankHolidays(BankHolidays.of(sheet.bankHolidays()), shipped)));
    return List.copyOf(remarks);
  }

  /**
   * Whoever lists a one-off holiday by itself has taken all others of that year out of the count,
   * as a list stands in place of the shipped one: right if meant, and else a wrong day.
   */
  private static List<Remark> onBankHolidays(BankHolidays supplied, BankHolidays shipped) {
    Map<Integer, List<BankHoliday>> here = byYear(supplied);
    Map<Integer, List<BankHoliday>> there = byYear(shipped);
    List<Remark> remarks = new ArrayList<>();
    here.forEach((year, holidays) -> {
      List<BankHoliday> known = there.getOrDefault(year, List.of());
      if (holidays.size() < known.size()) {
        TreeSet<LocalDate> days =
            holidays.stream().map(BankHoliday::date).collect(Collectors.toCollection(TreeSet::new));
        String missing = known.stream()
            .filter(holiday -> !days.contains(holiday.date()))
            .map(holiday -> holiday.date() + " " + holiday.title())
            .collect(Collectors.joining(", "));
        remarks.add(new Remark(
            "bankHolidays",
            "for " + year + " there " + (holidays.size() == 1 ? "is " : "are ") + holidays.size()
                + " here and " + known.size() + " shipped; missing: " + missing
                + "; a supplied list stands in place of the shipped one, so these count as"
                + " ordinary days"));
      }
    });
    return remarks;
  }

  private static Map<Integer, List<BankHoliday>> byYear(BankHolidays holidays) {
    return holidays.all().stream()
        .collect(Collectors.groupingBy(
            holiday -> holiday.date().getYear(), TreeMap::new, Collectors.toList()));
  }
}
