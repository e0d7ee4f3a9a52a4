package org.visionderbyshire.forwardplan;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.ICalComponent;
import biweekly.component.VEvent;
import biweekly.component.VTodo;
import biweekly.io.text.ICalWriter;
import biweekly.property.Categories;
import biweekly.property.DateTimeStamp;
import biweekly.property.Description;
import biweekly.property.ProductId;
import biweekly.property.Summary;
import biweekly.property.Transparency;
import biweekly.property.Uid;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.visionderbyshire.determination.Step;
import org.visionderbyshire.text.Characters;
import org.visionderbyshire.vocabulary.Term;

/** Writes a forward plan as iCalendar. */
final class PlanCalendar {

  private static final String PRODUCT = "-//Vision Derbyshire//Forward plan//EN";
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  private static final Pattern LINE_END = Pattern.compile("\\r\\n?");

  private final ICalendar calendar = new ICalendar();
  private final Map<String, Integer> identities = new HashMap<>();

  private PlanCalendar() {
    calendar.setProductId(new ProductId(PRODUCT));
  }

  static String of(List<PlannedNotice> entries) {
    PlanCalendar plan = new PlanCalendar();
    entries.forEach(plan::add);
    return FoldedLines.of(plan.unfolded());
  }

  private void add(PlannedNotice entry) {
    if (entry.isDated()) {
      VEvent event = new VEvent();
      describe(event, entry);
      day(event, "DTSTART", entry.published().orElseThrow());
      event.setTransparency(Transparency.transparent());
      calendar.addEvent(event);
    } else {
      VTodo task = new VTodo();
      describe(task, entry);
      calendar.addTodo(task);
    }
  }

  private void describe(ICalComponent component, PlannedNotice entry) {
    Step step = entry.step();
    component.setProperty(new Uid(identity(entry)));
    // biweekly would write the time of the clock, and days by way of the machine's time zone
    component.removeProperties(DateTimeStamp.class);
    component.setExperimentalProperty("DTSTAMP", DAY.format(entry.initiative().on()) + "T000000Z");
    component.setProperty(new Summary(text(step.name() + ": "
        + entry.notice().kind().title() + ", " + entry.initiative().title())));
    component.setProperty(new Description(text(description(entry))));
    component.setProperty(new Categories(text(step.name())));
  }

  private static void day(ICalComponent component, String name, LocalDate day) {
    component.setExperimentalProperty(name, ICalDataType.DATE, DAY.format(day));
  }

  private static String description(PlannedNotice entry) {
    Step step = entry.step();
    List<String> lines = new ArrayList<>();
    lines.add(entry
        .published()
        .map(day -> "To be published on " + day
            + entry.latest().map(last -> ", at the latest on " + last).orElse("")
            + (entry.isTooLate() ? ": too late" : ""))
        .orElse("To be published on a day that is not known"));
    lines.add("Matter: " + entry.initiative().title() + " ("
        + entry.initiative().id() + "): " + PlanWords.list(step.acts()));
    lines.add("Step: " + step.body().words() + ", " + step.action().words()
        + entry
            .day()
            .map(day -> ", " + day + (entry.open() ? " at the earliest" : ""))
            .orElse(", no day"));
    lines.add("Clear days: "
        + entry.clearDays().map(days -> days + " of ").orElse("")
        + entry.notice().clearDays() + " needed"
        + entry.count().map(count -> ", counted in " + count.words()).orElse(""));
    lines.addAll(PlanWords.standing(entry));
    lines.addAll(PlanWords.particulars(entry));
    lines.addAll(PlanWords.terms(entry));
    lines.add("Rules: " + String.join(", ", entry.rules()));
    return String.join("\n", lines);
  }

  /** The same for the same notice, whatever its days; never the same for two of one plan. */
  private String identity(PlannedNotice entry) {
    Step step = entry.step();
    String notice = String.join(
        "\n",
        entry.initiative().id(),
        entry.publisher().orElse(""),
        step.name(),
        step.body().code(),
        step.action().code(),
        step.acts().stream().map(Term::code).collect(Collectors.joining(",")),
        entry.notice().kind().code());
    String numbered = notice + "\n" + identities.merge(notice, 1, Integer::sum);
    return UUID.nameUUIDFromBytes(numbered.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /**
   * Without what no text of a calendar may hold (RFC 5545, 3.3.11), and what no document should.
   */
  private static String text(String words) {
    StringBuilder text = new StringBuilder(words.length());
    LINE_END
        .matcher(words)
        .replaceAll("\n")
        .codePoints()
        .map(c -> Characters.isHarmful(c) && c != '\n' && c != '\t' ? ' ' : c)
        .forEach(text::appendCodePoint);
    return text.toString();
  }

  private String unfolded() {
    StringWriter text = new StringWriter();
    try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.write(calendar);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory", e);
    }
    return text.toString();
  }
}
