package org.visionderbyshire.json;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.visionderbyshire.calendar.BankHoliday;

/** Bank holidays as the file that gov.uk publishes. */
final class BankHolidaysJson {

  static final List<String> FIELDS = List.of("england-and-wales", "scotland", "northern-ireland");
  static final List<String> DIVISION_FIELDS = List.of("division", "events");
  static final List<String> EVENT_FIELDS = List.of("title", "date", "notes", "bunting");

  private BankHolidaysJson() {}

  /** The bank holidays of England and Wales; the other divisions are held to the same form. */
  static List<BankHoliday> read(Value value) {
    Fields divisions = value.fields(FIELDS);
    divisions.get("scotland").ifPresent(BankHolidaysJson::division);
    divisions.get("northern-ireland").ifPresent(BankHolidaysJson::division);
    return division(divisions.need("england-and-wales", "only its bank holidays are read"));
  }

  private static List<BankHoliday> division(Value value) {
    Fields fields = value.fields(DIVISION_FIELDS);
    fields.get("division").ifPresent(Value::name);
    Value events = fields.need("events", "the bank holidays");
    Set<LocalDate> days = new HashSet<>();
    List<BankHoliday> holidays = events.list(event -> bankHoliday(event, days));
    if (holidays.isEmpty()) {
      events.fault("is empty; no year is without bank holidays");
    }
    // one of a day, as that there are more is told
    Map<LocalDate, BankHoliday> byDay = new LinkedHashMap<>();
    holidays.forEach(holiday -> byDay.putIfAbsent(holiday.date(), holiday));
    return List.copyOf(byDay.values());
  }

  /** Reads one whose day is not yet among those of the division. */
  private static BankHoliday bankHoliday(Value value, Set<LocalDate> days) {
    Fields fields = value.fields(EVENT_FIELDS);
    fields.get("notes").ifPresent(Value::text);
    fields.get("bunting").ifPresent(Value::flag);
    Value date = fields.need("date", "the day of the bank holiday");
    LocalDate day = date.day();
    if (!days.add(day) && date.isSound()) {
      date.fault("\"" + day + "\" stands twice");
    }
    return new BankHoliday(
        day, fields.need("title", "what the bank holiday is called").name());
  }

  static void write(Json json, List<BankHoliday> holidays) {
    json.object(
        "england-and-wales",
        () -> json.text("division", "england-and-wales")
            .objects(
                "events",
                holidays,
                (event, holiday) ->
                    event.text("title", holiday.title()).text("date", holiday.date())));
  }
}
