package org.visionderbyshire.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.visionderbyshire.sentence.English;

/** Days from left to right, with months above and weeks or days below. Immutable. */
final class DateAxis {

  private static final Lettering LETTERING = Lettering.PLAIN;
  private static final int GAP = 8;
  private static final int INDENT = 3;
  /** So close can marks without a label stand. */
  private static final int CLOSEST = 5;

  private static final int FEWEST_DAYS = 5;
  private static final int[] MONTHS = {1, 2, 3, 4, 6, 12, 24, 60};

  private final LocalDate first;
  private final int left;
  private final int width;
  private final int days;

  /** An axis on which the first and the last day are, and a little more. */
  DateAxis(LocalDate first, LocalDate last, int left, int width) {
    int span = (int) ChronoUnit.DAYS.between(first, last) + 1;
    int spare = Math.max(1, span / 40);
    this.first = first.minusDays(spare);
    this.days = Math.max(FEWEST_DAYS, span + 2 * spare);
    this.left = left;
    this.width = width;
  }

  /**
   * A mark.
   *
   * @param label what it is called; empty where there is no room to tell
   */
  record Tick(int x, String label) {

    int labelX() {
      return x + INDENT;
    }
  }

  int left() {
    return left;
  }

  int right() {
    return left + width;
  }

  boolean shows(LocalDate day) {
    return !day.isBefore(first) && day.isBefore(first.plusDays(days));
  }

  /** Where a day begins. */
  int start(LocalDate day) {
    return at(2 * ChronoUnit.DAYS.between(first, day));
  }

  int middle(LocalDate day) {
    return at(2 * ChronoUnit.DAYS.between(first, day) + 1);
  }

  private int at(long halfDays) {
    return left + (int) (halfDays * width / (2L * days));
  }

  /** The beginnings of months, as many with a label as have room for one. */
  List<Tick> months() {
    LocalDate month = first.withDayOfMonth(1).plusMonths(1);
    List<LocalDate> starts = new ArrayList<>();
    for (LocalDate day = month; shows(day); day = day.plusMonths(1)) {
      starts.add(day);
    }
    int widest = LETTERING.width("May 2000") + GAP;
    int perMonth = 28 * width / days;
    int step = IntStream.of(MONTHS)
        .filter(months -> months * perMonth >= widest)
        .findFirst()
        .orElse(120);
    List<Tick> ticks = new ArrayList<>();
    int free = left;
    int firstLabelled = starts.stream()
        .filter(day -> isNth(day, step))
        .mapToInt(this::start)
        .findFirst()
        .orElse(right());
    // the month that is under way has its label where that leaves the next one its room
    if (left + INDENT + LETTERING.width(English.month(first)) + GAP <= firstLabelled) {
      ticks.add(new Tick(left, English.month(first)));
    }
    for (LocalDate day : starts) {
      int end = start(day) + INDENT + LETTERING.width(English.month(day));
      boolean labelled = isNth(day, step) && start(day) >= free && end <= right();
      if (labelled) {
        free = end;
      }
      if (labelled || perMonth >= CLOSEST) {
        ticks.add(new Tick(start(day), labelled ? English.month(day) : ""));
      }
    }
    return ticks;
  }

  private static boolean isNth(LocalDate day, int step) {
    return (day.getYear() * 12 + day.getMonthValue() - 1) % step == 0;
  }

  /** Whether there is room for every day, so that {@link #weeks} gives days. */
  boolean showsDays() {
    return width / days >= LETTERING.width("30") + GAP;
  }

  /** Mondays, or days where there is room for them; none where not even Mondays can be told. */
  List<Tick> weeks() {
    int step = showsDays() ? 1 : 7;
    int perStep = step * width / days;
    if (perStep < CLOSEST) {
      return List.of();
    }
    boolean labelled = perStep >= LETTERING.width("30") + GAP;
    LocalDate day = step == 1 ? first : first.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    List<Tick> ticks = new ArrayList<>();
    for (; shows(day); day = day.plusDays(step)) {
      String label = Integer.toString(day.getDayOfMonth());
      boolean fits = start(day) + INDENT + LETTERING.width(label) <= right();
      ticks.add(new Tick(start(day), labelled && fits ? label : ""));
    }
    return ticks;
  }
}
