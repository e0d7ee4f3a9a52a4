package org.visionderbyshire.forwardplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visionderbyshire.forwardplan.Plans.dated;
import static org.visionderbyshire.forwardplan.Plans.executive;
import static org.visionderbyshire.forwardplan.Plans.initiative;
import static org.visionderbyshire.forwardplan.Plans.july;
import static org.visionderbyshire.forwardplan.Plans.on;
import static org.visionderbyshire.forwardplan.Plans.plan;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.meetings.MeetingCalendar;

/** What is written with biweekly is read with ical4j. */
class PlanCalendarTest {

  private static final ForwardPlan EVERYTHING =
      ForwardPlan.of(Plans.everything(), VisionDerbyshire.facts());

  private static Calendar read(String text) throws Exception {
    return new CalendarBuilder().build(new StringReader(text));
  }

  private static String value(Component component, String name) {
    return component
        .getProperty(name)
        .map(Property::getValue)
        .orElseThrow(() -> new AssertionError(name + " is missing"));
  }

  private static ForwardPlan planOf(String title, LocalDate day) {
    return plan(
        dated(initiative("depot").title(title).build(), on(executive("bolsover").build(), day, 3)));
  }

  @Test
  void aPlanIsWrittenSo() {
    assertThat(planOf("A depot; \"The Sidings\", Shirebrook", july(14)).icalendar())
        .isEqualTo("""
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Vision Derbyshire//Forward plan//EN
            BEGIN:VEVENT
            UID:dd157528-85d4-322c-b4fa-1a64d3360665
            DTSTAMP:20260601T000000Z
            DTSTART;VALUE=DATE:20260612
            SUMMARY:Bolsover District Council: key decision notice\\, A depot\\; "The Sid
             ings"\\, Shirebrook
            DESCRIPTION:To be published on 2026-06-12\\, at the latest on 2026-06-15\\nMa
             tter: A depot\\; "The Sidings"\\, Shirebrook (depot): spend\\, procure\\nStep:
              executive\\, decide\\, 2026-07-14\\nClear days: 31 of 28 needed\\, counted in
              calendar days\\nKey decision: yes\\nBody and members: to be filled in\\nDocu
             ments: to be filled in\\nCopies from: to be filled in\\nLater documents: to\040
             be filled in\\nRules: N-key-decision\\, T1\\, R2
            CATEGORIES:Bolsover District Council
            TRANSP:TRANSPARENT
            END:VEVENT
            END:VCALENDAR
            """.replace("\n", "\r\n"));
  }

  @Test
  void anotherLibraryReadsTheSame() throws Exception {
    Calendar calendar = read(EVERYTHING.icalendar());
    calendar.validate();
    List<PlannedNotice> dated =
        EVERYTHING.entries().stream().filter(PlannedNotice::isDated).toList();
    List<PlannedNotice> undated =
        EVERYTHING.entries().stream().filter(entry -> !entry.isDated()).toList();
    List<VEvent> events = calendar.getComponents(Component.VEVENT);
    List<CalendarComponent> tasks = calendar.getComponents(Component.VTODO);

    assertThat(events).hasSameSizeAs(dated).hasSize(5);
    for (int i = 0; i < events.size(); i++) {
      VEvent event = events.get(i);
      PlannedNotice entry = dated.get(i);
      assertThat(event.<LocalDate>getDateTimeStart().getDate())
          .isEqualTo(entry.published().orElseThrow());
      assertThat(event.<LocalDate>getEndDate(true).orElseThrow().getDate())
          .isEqualTo(entry.published().orElseThrow().plusDays(1));
      assertThat(value(event, Property.TRANSP)).isEqualTo("TRANSPARENT");
      assertTexts(event, entry);
    }
    assertThat(tasks).hasSameSizeAs(undated).hasSize(3);
    for (int i = 0; i < tasks.size(); i++) {
      assertThat(tasks.get(i).getProperty(Property.DTSTART)).isEmpty();
      assertThat(tasks.get(i).getProperty(Property.DUE)).isEmpty();
      assertTexts(tasks.get(i), undated.get(i));
    }
    assertThat(calendar.getComponents()).hasSize(events.size() + tasks.size());
  }

  private static void assertTexts(Component component, PlannedNotice entry) {
    assertThat(value(component, Property.SUMMARY))
        .startsWith(entry.step().name() + ": ")
        .endsWith(", " + entry.initiative().title());
    assertThat(value(component, Property.CATEGORIES)).isEqualTo(entry.step().name());
    assertThat(value(component, Property.DTSTAMP)).isEqualTo("20260601T000000Z");
    assertThat(value(component, Property.DESCRIPTION))
        .contains(
            "Matter: " + entry.initiative().title() + " (" + entry.initiative().id() + ")")
        .contains("Rules: " + String.join(", ", entry.rules()))
        .contains(entry.latest().map(day -> "at the latest on " + day).orElse("To be published"))
        .contains(entry.day().map(day -> ", " + day).orElse(", no day"))
        .contains(entry.remark().map(remark -> "Remark: " + remark).orElse("Rules"));
  }

  @Test
  void aDescriptionTellsTheDaysAndWhy() throws Exception {
    Calendar calendar = read(EVERYTHING.icalendar());
    List<VEvent> events = calendar.getComponents(Component.VEVENT);
    List<CalendarComponent> tasks = calendar.getComponents(Component.VTODO);

    assertThat(value(events.get(3), Property.DESCRIPTION)).isEqualTo("""
        To be published on 2026-06-17, at the latest on 2026-06-15: too late
        Matter: =HYPERLINK("http://example.org","Start-up support") (start-up-support): spend, \
        procure
        Step: executive, decide, 2026-07-14
        Clear days: 26 of 28 needed, counted in calendar days
        Key decision: unknown
        Body and members: to be filled in
        Documents: to be filled in
        Copies from: to be filled in
        Later documents: to be filled in
        Rules: N-key-decision, T1, R2""");
    assertThat(value(tasks.get(1), Property.DESCRIPTION)).isEqualTo("""
        To be published on a day that is not known
        Matter: =HYPERLINK("http://example.org","Start-up support") (start-up-support): spend, \
        procure
        Step: executive, decide, no day
        Clear days: 28 needed
        Key decision: yes
        Body and members: to be filled in
        Documents: to be filled in
        Copies from: to be filled in
        Later documents: to be filled in
        Remark: no meeting of the executive of Chesterfield from 2026-07-01 on
        Rules: N-key-decision, R2""");
    assertThat(value(events.get(1), Property.DESCRIPTION)).contains("\nPrivate: yes\n");
    assertThat(value(events.get(2), Property.DESCRIPTION))
        .contains("\nPublic interest: to be filled in\n");
  }

  @Test
  void theReaderOfMeetingsReadsItToo() {
    assertThat(MeetingCalendar.read(
                EVERYTHING.icalendar(),
                CouncilId.of("bolsover"),
                Body.EXECUTIVE,
                LocalDate.of(2028, 12, 31))
            .dates())
        .isEqualTo(EVERYTHING.entries().stream()
            .filter(PlannedNotice::isDated)
            .flatMap(entry -> entry.published().stream())
            .distinct()
            .toList());
  }

  @Test
  void anEmptyPlanIsAnEmptyCalendar() throws Exception {
    assertThat(read(plan().icalendar()).getComponents()).isEmpty();
  }

  // ---- identifiers

  @Test
  void anEntryKeepsItsIdentifierWhenItsDaysChange() throws Exception {
    String before = planOf("A depot", july(14)).icalendar();
    String after = planOf("A larger depot", july(28)).icalendar();
    assertThat(before).isNotEqualTo(after);
    assertThat(identifiers(before)).hasSize(1).isEqualTo(identifiers(after));
  }

  @Test
  void noTwoEntriesShareAnIdentifier() throws Exception {
    assertThat(identifiers(EVERYTHING.icalendar())).hasSize(8).doesNotHaveDuplicates();
    assertThat(identifiers(plan(dated(
                initiative("twice").build(),
                on(executive("bolsover").build(), july(14), 0),
                on(executive("bolsover").addReasons(Plans.reason("R9")).build(), july(15), 0)))
            .icalendar()))
        .hasSize(2)
        .doesNotHaveDuplicates();
  }

  private static List<String> identifiers(String text) throws Exception {
    return read(text).getComponents().stream()
        .map(component -> value(component, Property.UID))
        .toList();
  }

  // ---- texts

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a, b; c: d",
        "back\\slash \\n \\, \\;",
        "two\nlines",
        "say \"yes\"",
        "höher",
        "🚲",
        "e\u0301",
        "  spaced  out",
        "BEGIN:VEVENT",
        "\nEND:VCALENDAR\n",
        "ends with \\",
        "日本語の長い題名は、一文字が三バイトなので、折り返しの位置を文字数で数えると長すぎる行になる"
      })
  void anyTextReadsBackAsItIs(String title) throws Exception {
    List<VEvent> events = read(planOf(title, july(14)).icalendar()).getComponents(Component.VEVENT);
    assertThat(events).hasSize(1);
    assertThat(value(events.get(0), Property.SUMMARY))
        .isEqualTo("Bolsover District Council: key decision notice, " + title);
  }

  @Test
  void lineEndsAreOfOneKindAndNothingElseIsControl() throws Exception {
    String text =
        planOf("one\r\ntwo\rthree\u0000\u0007\u001B\u007Ffour\tfive", july(14)).icalendar();
    List<VEvent> events = read(text).getComponents(Component.VEVENT);
    assertThat(value(events.get(0), Property.SUMMARY)).endsWith("one\ntwo\nthree    four\tfive");
    assertThat(text.replace("\r\n", "").replace("\t", "")).doesNotContainPattern("\\p{Cntrl}");
  }

  @Test
  void noControlOfEitherKindAndNothingThatTurnsTheTextIsWritten() throws Exception {
    String text = planOf("a\u0085b\u009Bc\u202Ed\u2066e", july(14)).icalendar();
    assertThat(value(read(text).getComponents(Component.VEVENT).get(0), Property.SUMMARY))
        .endsWith("a b c d e");
  }

  /** Titles of every length, so that each character comes to stand at the end of a line. */
  @Test
  void noLineIsLongerThanSeventyFiveBytesAndNoCharacterIsTornApart() throws Exception {
    for (String character : List.of("x", "é", "日", "🚲", " ")) {
      for (int length = 1; length <= 120; length++) {
        String title = "x".repeat(length) + character.repeat(80) + "x";
        String text = planOf(title, july(14)).icalendar();
        for (String line : text.split("\r\n", -1)) {
          byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
          assertThat(bytes.length).as(line).isLessThanOrEqualTo(75);
          assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(line);
        }
        assertThat(text.replace("\r\n ", "")).contains(", " + title + "\r\n");
      }
    }
  }
}
