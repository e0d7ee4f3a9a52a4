package org.visionderbyshire.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.visionderbyshire.determination.DatedNotice;
import org.visionderbyshire.determination.DatedStep;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.Hold;
import org.visionderbyshire.determination.Implementation;
import org.visionderbyshire.determination.Stage;
import org.visionderbyshire.determination.Step;
import org.visionderbyshire.determination.Timetable;
import org.visionderbyshire.determination.Wording;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.sentence.English;
import org.visionderbyshire.sentence.Sentence;

/**
 * A timetable as a Gantt chart: a row for each step, with bars for its notices and call-in, marks
 * for its day and for the first day of effect, and each day in words beside them.
 */
public final class TimetableDiagram {

  private static final int PAD = 6;
  private static final int LABEL = 222;
  private static final int RIGHT = Picture.WIDTH - Picture.MARGIN;
  private static final int MOST_LINES = 4;
  private static final int BAR = 16;
  /** From a bar to the next. */
  private static final int STRIP = 19;
  /** The months and the weeks. */
  private static final int HEAD = 2 * STRIP;

  private static final int GAP = 3;
  private static final int MARK = 7;
  /** The dots that say that a day may be later. */
  private static final int DOTS = 16;

  private static final int CRITICAL = 5;
  private static final int STAGE = 21;

  private final Initiative initiative;
  private final Determination answer;
  private final Timetable timetable;
  private final Description description;
  private final DateAxis axis;
  private final List<Row> rows;

  private TimetableDiagram(
      Initiative initiative, Determination answer, Timetable timetable, Facts facts) {
    this.initiative = initiative;
    this.answer = answer;
    this.timetable = timetable;
    this.description = new Description(initiative, answer, facts);
    List<LocalDate> days = days(timetable).sorted().toList();
    int left = Picture.MARGIN + LABEL;
    this.axis = new DateAxis(
        days.isEmpty() ? answer.on() : days.get(0),
        days.isEmpty() ? answer.on() : days.get(days.size() - 1),
        left,
        RIGHT - 2 * MARK - DOTS - left);
    this.rows = rows();
  }

  /**
   * The timetable as one SVG image, as wide as a page.
   *
   * @param facts where the names of councils are looked up
   * @throws IllegalArgumentException if the determination has no timetable
   */
  public static String svg(Initiative initiative, Determination determination, Facts facts) {
    Objects.requireNonNull(initiative, "initiative");
    Objects.requireNonNull(determination, "determination");
    Objects.requireNonNull(facts, "facts");
    Timetable timetable = determination
        .timetable()
        .orElseThrow(() -> new IllegalArgumentException(
            "the determination of \"" + determination.initiative() + "\" has no timetable"));
    Markup out = new Markup();
    draw(
        out,
        Anchor.of(initiative.id()),
        initiative,
        determination,
        timetable,
        facts,
        Integer.MAX_VALUE);
    return out.toString();
  }

  /**
   * Draws the timetable, on as many images below each other as it takes for none to be too high.
   */
  static void draw(
      Markup out,
      String anchor,
      Initiative initiative,
      Determination answer,
      Timetable timetable,
      Facts facts,
      int mostHeight) {
    TimetableDiagram diagram = new TimetableDiagram(initiative, answer, timetable, facts);
    diagram.draw(out, anchor + ".timetable", mostHeight);
  }

  private static Stream<LocalDate> days(Timetable timetable) {
    return timetable.steps().stream()
        .flatMap(dated -> Stream.of(
                dated.notices().stream().map(DatedNotice::published),
                drawn(dated).stream(),
                dated.implementation().stream()
                    .flatMap(end -> Stream.concat(
                        Stream.of(end.published(), end.first()), end.callInEnds().stream())))
            .flatMap(each -> each));
  }

  /** The day at which a step is drawn. */
  private static Optional<LocalDate> drawn(DatedStep dated) {
    return Description.hasDay(dated) ? dated.day().or(dated::earliest) : Optional.empty();
  }

  /**
   * A step with what is drawn for it.
   *
   * @param heading the stage that begins with it, if one does
   * @param label who takes the step, in lines
   * @param words what is done, in lines
   * @param holds what the critical path waits for here, in lines
   * @param strips the notices, the day and what is to be said of it, below each other
   */
  private record Row(
      DatedStep dated,
      Optional<String> heading,
      List<String> label,
      List<String> words,
      List<String> holds,
      List<Strip> strips) {

    int height() {
      int text = Lettering.BOLD.height(label)
          + Lettering.PLAIN.height(words)
          + Lettering.BOLD.height(holds);
      int bars = strips.stream().mapToInt(Strip::height).sum();
      return Math.max(text, bars) + 2 * PAD + (heading.isPresent() ? STAGE : 0);
    }
  }

  /** Where words stand: from a point on, up to a point, or from it on but below the drawing. */
  private enum Place {
    FROM,
    UP_TO,
    BELOW
  }

  /**
   * What is drawn at one height, and its words.
   *
   * @param mark draws it
   * @param x where the words begin or, before a bar, end
   * @param drawn whether there is anything but words
   */
  private record Strip(Mark mark, List<String> words, int x, Place place, boolean drawn) {

    int height() {
      return (drawn ? STRIP : 0) + (place == Place.BELOW ? Lettering.PLAIN.height(words) + GAP : 0);
    }
  }

  /** Draws bars and marks, from a height on. */
  @FunctionalInterface
  private interface Mark {
    void draw(Picture picture, String hatch, int y);
  }

  private List<Row> rows() {
    List<Row> all = new ArrayList<>();
    Optional<Integer> before = Optional.empty();
    for (DatedStep dated : timetable.steps()) {
      Optional<Integer> stage = stage(dated.step());
      all.add(row(dated, stage.equals(before) ? Optional.empty() : stage.map(this::heading)));
      before = stage;
    }
    return List.copyOf(all);
  }

  private Optional<Integer> stage(Step step) {
    for (int i = 0; i < answer.stages().size(); i++) {
      if (answer.stages().get(i).steps().contains(step)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private String heading(int stage) {
    Stage heading = answer.stages().get(stage);
    return stage + 1 + " " + English.capital(Wording.list(heading.actions()));
  }

  private Row row(DatedStep dated, Optional<String> heading) {
    int room = LABEL - CRITICAL - 2 * PAD;
    Step step = dated.step();
    List<String> holds = Description.holds(timetable, step);
    List<String> words = new ArrayList<>();
    words.add(Description.act(step));
    words.addAll(Description.conditions(step));
    List<Strip> strips = new ArrayList<>();
    dated.notices().forEach(notice -> strips.add(notice(dated, notice)));
    strips.add(day(dated));
    dated
        .remark()
        .map(Sentence::text)
        .ifPresent(
            remark -> strips.add(beneath((picture, hatch, y) -> {}, remark, axis.left(), false)));
    return new Row(
        dated,
        heading,
        Lettering.BOLD.wrap(step.name(), room, MOST_LINES),
        words.stream()
            .flatMap(each -> Lettering.PLAIN.wrap(each, room, MOST_LINES).stream())
            .toList(),
        holds.isEmpty()
            ? List.of()
            : Lettering.BOLD.wrap("critical path: " + English.and(holds), room),
        strips);
  }

  private Strip notice(DatedStep dated, DatedNotice notice) {
    Optional<LocalDate> until = drawn(dated);
    int from = axis.middle(notice.published());
    int to = Math.max(from + 4, until.map(axis::middle).orElse(axis.right()));
    boolean critical = timetable.criticalPath().stream()
        .anyMatch(hold -> hold.kind() == Hold.Kind.NOTICE
            && hold.steps().contains(dated.step())
            && hold.from().equals(notice.published()));
    Mark bar = (picture, hatch, y) -> {
      Markup drawn = picture
          .rectangle(from, y, to - from, BAR)
          .with("fill", Picture.TINT, "stroke", Picture.INK)
          .with("stroke-width", critical ? 2.5 : 1);
      if (dated.day().isEmpty()) {
        drawn.with("stroke-dasharray", Picture.DASHES);
      }
    };
    return beside(bar, Description.notice(notice), from, to, true);
  }

  private Strip day(DatedStep dated) {
    String words = Stream.concat(
            Stream.of(Description.day(dated)),
            dated.implementation().stream().map(end -> Description.effect(dated, end)))
        .reduce((day, effect) -> day + "; " + effect)
        .get();
    Optional<LocalDate> day = drawn(dated);
    if (day.isEmpty()) {
      return beneath((picture, hatch, y) -> {}, words, axis.left(), false);
    }
    int x = axis.middle(day.get());
    Mark diamond = (picture, hatch, y) -> {
      int middle = y + BAR / 2;
      picture
          .shape(x - MARK, middle, x, middle - MARK, x + MARK, middle, x, middle + MARK)
          .with("fill", dated.meeting() ? Picture.INK : Picture.PAPER)
          .with("stroke", Picture.INK, "stroke-width", 1.5);
    };
    Optional<Implementation> end = dated.implementation();
    int flag =
        end.map(found -> Math.max(x + 2 * MARK, axis.middle(found.first()))).orElse(x);
    boolean uncertain = dated.day().isEmpty()
        || dated.open()
        || end.map(Implementation::open).orElse(Boolean.FALSE);
    int to = flag + MARK + (uncertain ? DOTS : 0);
    Mark all = (picture, hatch, y) -> {
      if (uncertain) {
        picture
            .path(flag + MARK, y + BAR / 2, to, y + BAR / 2)
            .with("stroke", Picture.INK, "stroke-width", 2.5, "stroke-dasharray", "2.5 3");
      }
      end.ifPresent(found -> effect(picture, hatch, y, x, flag, dated, found));
      diamond.draw(picture, hatch, y);
    };
    return beside(all, words, x - MARK, to, false);
  }

  /** Call-in from the decision on, and a flag at the first day of effect. */
  private void effect(
      Picture picture,
      String hatch,
      int y,
      int decision,
      int flag,
      DatedStep dated,
      Implementation end) {
    int from = Math.max(decision, Math.min(axis.middle(end.published()), flag));
    boolean waits = end.open() || end.callInEnds().isPresent();
    if (waits && flag - from > 2 * MARK) {
      boolean critical = timetable.criticalPath().stream()
          .anyMatch(
              hold -> hold.kind() == Hold.Kind.CALL_IN && hold.steps().contains(dated.step()));
      Markup drawn = picture
          .rectangle(from, y + 2, flag - from, BAR - 4)
          .with("fill", end.open() ? Picture.PAPER : hatch, "stroke", Picture.INK)
          .with("stroke-width", critical ? 2.5 : 1);
      if (end.open()) {
        drawn.with("stroke-dasharray", Picture.DASHES);
      }
    }
    picture
        .shape(flag, y, flag + MARK, y + BAR / 2, flag, y + BAR)
        .with("fill", end.open() ? Picture.PAPER : Picture.INK)
        .with("stroke", Picture.INK, "stroke-width", 1.5);
  }

  /** Words inside a bar, else to its right, else to its left, else beneath it. */
  private Strip beside(Mark mark, String words, int from, int to, boolean hasRoomInside) {
    String line = String.join(" ", Lettering.PLAIN.wrap(words, Integer.MAX_VALUE));
    int width = Lettering.PLAIN.width(line);
    if (hasRoomInside && from + PAD + width + PAD <= to) {
      return new Strip(mark, List.of(line), from + PAD, Place.FROM, true);
    }
    if (to + PAD + width <= RIGHT) {
      return new Strip(mark, List.of(line), to + PAD, Place.FROM, true);
    }
    if (from - PAD - width >= axis.left() + PAD) {
      return new Strip(mark, List.of(line), from - PAD, Place.UP_TO, true);
    }
    return beneath(mark, words, from, true);
  }

  /** Words below a bar, as near to where it begins as their length allows. */
  private Strip beneath(Mark mark, String words, int from, boolean drawn) {
    int left = axis.left() + PAD;
    List<String> lines = Lettering.PLAIN.wrap(words, RIGHT - left);
    int last = RIGHT - Lettering.PLAIN.width(lines);
    return new Strip(mark, lines, Math.max(left, Math.min(from, last)), Place.BELOW, drawn);
  }

  private void draw(Markup out, String id, int mostHeight) {
    int inner = Picture.WIDTH - 2 * Picture.MARGIN;
    List<String> title =
        Lettering.TITLE.wrap("Timetable: " + Description.title(initiative), inner, MOST_LINES);
    List<String> about = Lettering.PLAIN.wrap(heading(), inner);
    List<String> legend = Lettering.PLAIN.wrap(legend(), inner);
    int top = Lettering.TITLE.height(title) + Lettering.PLAIN.height(about) + PAD;
    int bottom = Lettering.PLAIN.height(legend) + PAD;

    List<List<Row>> sheets =
        Sheets.of(rows, Row::height, mostHeight - 2 * Picture.MARGIN - HEAD - top - bottom);
    for (int i = 0; i < sheets.size(); i++) {
      List<Row> sheet = sheets.get(i);
      int rowsTop = Picture.MARGIN + (i == 0 ? top : 0) + HEAD;
      int rowsBottom = rowsTop + sheet.stream().mapToInt(Row::height).sum();
      Picture picture = new Picture(
          out,
          i == 0 ? id : id + "-" + (i + 1),
          rowsBottom + (i == sheets.size() - 1 ? bottom : 0) + Picture.MARGIN,
          "Timetable: " + Description.title(initiative) + Sheets.which(i, sheets),
          i == 0 ? description.timetable(timetable) : Sheets.GOES_ON);
      String hatch = picture.hatch();
      if (i == 0) {
        picture.heading(Description.title(initiative), title, about);
      }
      axis(picture, rowsTop - HEAD, rowsTop, rowsBottom);
      int rowTop = rowsTop;
      for (Row row : sheet) {
        row(picture, hatch, row, rowTop);
        rowTop += row.height();
      }
      if (i == sheets.size() - 1) {
        picture.lines(Lettering.PLAIN, Picture.MARGIN, rowsBottom + PAD, legend);
      }
      picture.end();
    }
  }

  private String heading() {
    return description.ends(timetable).entrySet().stream()
        .map(end -> end.getKey() + ": " + end.getValue() + ".")
        .collect(Collectors.joining(" "));
  }

  /** Only what occurs in the picture. */
  private String legend() {
    StringBuilder legend = new StringBuilder();
    if (axis.weeks().stream().anyMatch(week -> !week.label().isEmpty())) {
      legend.append("Numbers below the months: ").append(axis.showsDays() ? "days. " : "Mondays. ");
    }
    if (timetable.steps().stream().anyMatch(dated -> !dated.notices().isEmpty())) {
      legend.append("Bar: a notice, from its publication to the step. ");
    }
    legend.append("Diamond: the step");
    legend.append(
        timetable.steps().stream().anyMatch(DatedStep::meeting)
            ? " (black: a known meeting). "
            : ". ");
    List<Implementation> ends = timetable.steps().stream()
        .flatMap(dated -> dated.implementation().stream())
        .toList();
    if (ends.stream().anyMatch(end -> end.callInEnds().isPresent())) {
      legend.append("Slanted lines: call-in. ");
    }
    if (!ends.isEmpty()) {
      legend.append("Flag: the first day of effect. ");
    }
    boolean open = timetable.open()
        || timetable.steps().stream()
            .anyMatch(dated -> dated.open() || dated.day().isEmpty());
    if (open) {
      legend.append("Dots: may be later. Dashed: how long is unknown. ");
    }
    return legend.append("This is not legal advice.").toString();
  }

  private void axis(Picture picture, int top, int rowsTop, int rowsBottom) {
    picture
        .rectangle(Picture.MARGIN, top, Picture.WIDTH - 2 * Picture.MARGIN, rowsTop - top)
        .with("fill", Picture.HEAD);
    for (DateAxis.Tick week : axis.weeks()) {
      picture
          .path(week.x(), top + STRIP, week.x(), rowsBottom)
          .with("stroke", Picture.FAINT, "stroke-width", 0.5);
      label(picture, week, top + STRIP);
    }
    for (DateAxis.Tick month : axis.months()) {
      // where it is no label's own, the line keeps clear of labels
      boolean labelled = !month.label().isEmpty();
      picture
          .path(
              month.x(),
              labelled ? top : rowsTop - GAP,
              month.x(),
              labelled ? top + STRIP : rowsTop)
          .with("stroke", Picture.PAPER);
      picture.path(month.x(), rowsTop, month.x(), rowsBottom).with("stroke", Picture.FAINT);
      label(picture, month, top);
    }
  }

  private static void label(Picture picture, DateAxis.Tick tick, int top) {
    if (!tick.label().isEmpty()) {
      picture.lines(Lettering.PLAIN, tick.labelX(), top + 2, List.of(tick.label()), Picture.PAPER);
    }
  }

  private void row(Picture picture, String hatch, Row row, int top) {
    int y = top;
    if (row.heading().isPresent()) {
      picture
          .rectangle(Picture.MARGIN, y, Picture.WIDTH - 2 * Picture.MARGIN, STAGE)
          .with("fill", Picture.BAND);
      picture.lines(
          Lettering.BOLD, Picture.MARGIN + PAD, y + 3, List.of(row.heading().get()));
      y += STAGE;
    }
    int bottom = top + row.height();
    picture.path(Picture.MARGIN, bottom, RIGHT, bottom).with("stroke", Picture.RULE);
    picture.group(description.step(row.dated().step()));
    if (!row.holds().isEmpty()) {
      picture.rectangle(Picture.MARGIN, y, CRITICAL, bottom - y).with("fill", Picture.INK);
    }
    int x = Picture.MARGIN + CRITICAL + PAD;
    int words = picture.lines(Lettering.BOLD, x, y + PAD, row.label());
    int holds = picture.lines(Lettering.PLAIN, x, words, row.words());
    picture.lines(Lettering.BOLD, x, holds, row.holds());
    picture.endGroup();
    int at = y + PAD;
    for (Strip strip : row.strips()) {
      strip.mark().draw(picture, hatch, at);
      if (strip.place() == Place.UP_TO) {
        picture.lineUpTo(Lettering.PLAIN, strip.x(), at, strip.words().get(0));
      } else {
        int drawn = strip.drawn() && strip.place() == Place.BELOW ? STRIP : 0;
        picture.lines(Lettering.PLAIN, strip.x(), at + drawn, strip.words());
      }
      at += strip.height();
    }
  }
}
