package org.visionderbyshire.meetings;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataListener;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The events of a calendar, line by line as they are written.
 *
 * <p>Dates are left as text here: biweekly would turn them into instants in the time zone of the
 * machine, and read what is no date as another one.
 */
final class CalendarText implements VObjectDataListener {

  private static final String CALENDAR = "VCALENDAR";
  private static final String EVENT = "VEVENT";
  private static final int SHOWN = 40;

  private final Faults faults;
  private final List<WrittenEvent> events = new ArrayList<>();
  private boolean anyCalendar;
  private int open;

  /** An event as it is written: the number of its first line, and its lines. */
  record WrittenEvent(int number, List<Line> lines) {}

  private CalendarText(Faults faults) {
    this.faults = faults;
  }

  /** The events; what is wrong with how the text is built is told to {@code faults}. */
  static List<WrittenEvent> events(String text, Faults faults) {
    String lines = text.startsWith("\uFEFF") ? text.substring(1) : text;
    Faults ofLines = new Faults();
    CalendarText read = new CalendarText(ofLines);
    // StringReader needs no closing, and the reader holds nothing else
    @SuppressWarnings("resource")
    VObjectReader reader = new VObjectReader(new StringReader(lines), SyntaxRules.iCalendar());
    reader.setDefaultQuotedPrintableCharset(StandardCharsets.UTF_8);
    try {
      reader.parse(read);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory", e);
    }
    if (!read.anyCalendar) {
      // each of its lines would be at fault, and none of these faults would help
      faults.add(notACalendar(lines));
      return List.of();
    }
    faults.addAll(ofLines);
    if (read.open > 0) {
      faults.add("is cut off: it ends with " + shown(lastLine(lines)) + " and not with \"END:"
          + CALENDAR + "\"");
    } else if (read.events.isEmpty()) {
      faults.add("holds no event (" + EVENT + "), so it tells of no meeting");
    }
    return read.events;
  }

  private static String notACalendar(String lines) {
    return lines.isBlank()
        ? "is empty; an iCalendar file begins with \"BEGIN:" + CALENDAR + "\""
        : "is not an iCalendar file: it begins with "
            + shown(lines.strip().lines().findFirst().orElse("")) + " and holds no line \"BEGIN:"
            + CALENDAR + "\"";
  }

  private static String lastLine(String lines) {
    return lines.strip().lines().reduce("", (earlier, later) -> later);
  }

  private static String shown(String line) {
    return "\"" + (line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "...") + "\"";
  }

  @Override
  public void onComponentBegin(String name, Context context) {
    anyCalendar |= name.equals(CALENDAR);
    open++;
    if (name.equals(EVENT)) {
      if (context.getParentComponents().contains(EVENT)) {
        faults.add(
            context.getLineNumber(),
            "an event begins, but that of line " + events.get(events.size() - 1).number()
                + " has not ended (END:" + EVENT + ")");
      }
      events.add(new WrittenEvent(context.getLineNumber(), new ArrayList<>()));
    }
  }

  @Override
  public void onComponentEnd(String name, Context context) {
    open--;
    String end = "END:" + name;
    if (!context.getUnfoldedLine().strip().toUpperCase(Locale.ROOT).equals(end)) {
      faults.add(
          context.getLineNumber(),
          shown(context.getUnfoldedLine()) + " comes before \"" + end + "\"");
    }
  }

  @Override
  public void onProperty(VObjectProperty property, Context context) {
    List<String> within = context.getParentComponents();
    if (!within.isEmpty() && within.get(within.size() - 1).equals(EVENT)) {
      events.get(events.size() - 1).lines().add(Line.of(context.getLineNumber(), property));
    }
  }

  @Override
  public void onVersion(String value, Context context) {
    // 2.0 as far as meetings are told; what 1.0 writes in another way is a fault of its line
  }

  @Override
  public void onWarning(
      Warning warning,
      @Nullable VObjectProperty property,
      @Nullable Exception thrown,
      Context context) {
    String line = context.getUnfoldedLine();
    if (warning == Warning.MALFORMED_LINE && !line.isBlank()) {
      faults.add(
          context.getLineNumber(),
          shown(line)
              + " is no line of a calendar: allowed are NAME:value and, with a space before it,"
              + " what continues the line above");
    } else if (warning == Warning.UNMATCHED_END) {
      faults.add(context.getLineNumber(), shown(line) + " ends what has not begun");
    }
  }
}
