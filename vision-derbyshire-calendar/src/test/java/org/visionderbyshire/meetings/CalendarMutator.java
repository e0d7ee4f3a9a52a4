package org.visionderbyshire.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes calendars that are nearly right: lines of real ones, mixed, doubled, cut and garbled. */
final class CalendarMutator {

  private static final List<String> LINES = List.of(
      "BEGIN:VCALENDAR",
      "END:VCALENDAR",
      "BEGIN:VEVENT",
      "END:VEVENT",
      "BEGIN:VTIMEZONE",
      "END:VTIMEZONE",
      "BEGIN:STANDARD",
      "END:STANDARD",
      "BEGIN:VALARM",
      "END:VALARM",
      "METHOD:CANCEL",
      "X-WR-TIMEZONE:Europe/London",
      "TZID:Ours",
      "TZOFFSETFROM:+0100",
      "TZOFFSETTO:-0000",
      "UID:a",
      "UID:b",
      "SEQUENCE:2",
      "DTSTAMP:20260101T000000Z",
      "RECURRENCE-ID:20260609T170000Z",
      "RECURRENCE-ID;RANGE=THISANDFUTURE:20260609",
      "DTSTART:20260602",
      "DTSTART;TZID=Ours:20260602T180000",
      "DTSTART:00010101T000000Z",
      "DTSTART:99991231T235959Z",
      "DTSTART;TZID=\"(UTC+00:00) London\":20260602T180000",
      "STATUS:CANCELLED",
      "SUMMARY:Canceled: Cabinet",
      "EXDATE;VALUE=DATE:20260609,20260616",
      "RDATE;VALUE=PERIOD:20260701T100000Z/PT1H",
      "EXDATE:99991231T235960Z",
      "X;ENCODING=QUOTED-PRINTABLE:a=",
      " folded",
      "",
      "\u00e9\u4e2d\ud83d\ude00");

  private static final String SIGNS = ";:,=\"\\/+-09TZ\r\n \t\u0000\u0085\u2028\ufeff\u0130\u00df";

  private CalendarMutator() {}

  static String next(Random random) {
    RandomRules rules = new RandomRules(random.nextLong());
    List<String> lines = new ArrayList<>(List.of(
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "BEGIN:VTIMEZONE",
        "TZID:Ours",
        "BEGIN:STANDARD",
        "DTSTART:16010101T030000",
        "TZOFFSETFROM:+0200",
        "TZOFFSETTO:+0100",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
        "END:STANDARD",
        "END:VTIMEZONE",
        "BEGIN:VEVENT",
        "UID:a",
        "DTSTART;TZID=Ours:20260602T180000",
        "RRULE:" + rules.next(),
        "SUMMARY:Cabinet",
        "END:VEVENT",
        "BEGIN:VEVENT",
        "UID:a",
        "RECURRENCE-ID:20260609T170000Z",
        "DTSTART:20260610",
        "END:VEVENT",
        "END:VCALENDAR"));
    for (int i = random.nextInt(5); i > 0; i--) {
      int at = random.nextInt(lines.size());
      switch (random.nextInt(4)) {
        case 0 -> lines.remove(at);
        case 1 -> lines.add(at, LINES.get(random.nextInt(LINES.size())));
        case 2 -> lines.add(at, "RRULE:" + rules.next());
        default -> lines.set(at, LINES.get(random.nextInt(LINES.size())));
      }
    }
    StringBuilder text = new StringBuilder(String.join("\r\n", lines)).append("\r\n");
    for (int i = random.nextInt(4); i > 0; i--) {
      int at = random.nextInt(text.length());
      char sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
      switch (random.nextInt(3)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, sign);
        default -> text.setCharAt(at, sign);
      }
    }
    return text.toString();
  }
}
