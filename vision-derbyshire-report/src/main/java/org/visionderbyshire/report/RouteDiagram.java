package org.visionderbyshire.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.KnownQuestion;
import org.visionderbyshire.determination.Question;
import org.visionderbyshire.determination.Stage;
import org.visionderbyshire.determination.Step;
import org.visionderbyshire.determination.Wording;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.sentence.English;
import org.visionderbyshire.vocabulary.Answer;

/**
 * A route as a swimlane: a lane for each council that takes part and for each joint body, a column
 * for each stage, a box for each step.
 *
 * <p>Between two stages stands a gate that all steps of the one lead to and all steps of the other
 * start from, as the one waits for all of the other.
 */
public final class RouteDiagram {

  private static final int PAD = 5;
  /** Room left and right of the boxes of a column, for the arrows. */
  private static final int AISLE = 10;

  private static final int WIDEST_BOX = 250;
  private static final int COMFORTABLE_COLUMN = 130;
  private static final int NARROWEST_LABEL = 136;
  private static final int WIDEST_LABEL = 200;

  private static final int ARROW = 6;
  /** How far a gate reaches beyond its first and last arrow. */
  private static final int OVERHANG = 4;

  private static final int TAG_HEIGHT = 16;
  private static final int TAG_GAP = 2;
  private static final int MOST_LINES = 4;

  private final Initiative initiative;
  private final Determination answer;
  private final Facts facts;
  private final Description description;
  private final int labelWidth;
  private final int columnWidth;
  private final List<Lane> lanes;

  private RouteDiagram(Initiative initiative, Determination answer, Facts facts) {
    this.initiative = initiative;
    this.answer = answer;
    this.facts = facts;
    this.description = new Description(initiative, answer, facts);
    int inner = Picture.WIDTH - 2 * Picture.MARGIN;
    int columns = Math.max(1, answer.stages().size());
    this.labelWidth =
        Math.max(NARROWEST_LABEL, Math.min(WIDEST_LABEL, inner - columns * COMFORTABLE_COLUMN));
    this.columnWidth = (inner - labelWidth) / columns;
    this.lanes = lanes();
  }

  /**
   * The route as one SVG image, as wide as a page.
   *
   * @param facts where the names of councils are looked up
   */
  public static String svg(Initiative initiative, Determination determination, Facts facts) {
    Objects.requireNonNull(initiative, "initiative");
    Objects.requireNonNull(determination, "determination");
    Objects.requireNonNull(facts, "facts");
    Markup out = new Markup();
    draw(out, Anchor.of(initiative.id()), initiative, determination, facts, Integer.MAX_VALUE);
    return out.toString();
  }

  /** Draws the route, on as many images below each other as it takes for none to be too high. */
  static void draw(
      Markup out,
      String anchor,
      Initiative initiative,
      Determination answer,
      Facts facts,
      int mostHeight) {
    RouteDiagram diagram = new RouteDiagram(initiative, answer, facts);
    diagram.draw(out, anchor + ".route", mostHeight);
  }

  /**
   * A lane.
   *
   * @param name whose it is
   * @param label the name in lines
   * @param marks what is to be said of it, in lines
   * @param cells what stands in each column
   */
  private record Lane(String name, List<String> label, List<String> marks, List<List<Box>> cells) {

    int height() {
      int words = Lettering.BOLD.height(label) + Lettering.PLAIN.height(marks);
      return Math.max(words, cells.stream().mapToInt(Lane::height).max().orElse(0)) + 2 * PAD;
    }

    static int height(List<Box> cell) {
      return cell.stream().mapToInt(Box::height).sum() + PAD * Math.max(0, cell.size() - 1);
    }
  }

  /**
   * A box.
   *
   * @param inFull what it says, in full
   * @param step the step; none for what Government receives
   * @param body who, in lines
   * @param words what it does, in lines
   * @param tag whether it is a key decision, in a word; empty where it is none
   * @param tagBeside whether there is room for that at the end of the last line
   */
  private record Box(
      String inFull,
      Optional<Step> step,
      List<String> body,
      List<String> words,
      String tag,
      boolean tagBeside) {

    int height() {
      return Lettering.BOLD.height(body)
          + Lettering.PLAIN.height(words)
          + (tag.isEmpty() || tagBeside ? 0 : TAG_HEIGHT + TAG_GAP)
          + 2 * PAD;
    }

    boolean is(Action action) {
      return step.map(Step::action).filter(action::equals).isPresent();
    }
  }

  private List<Lane> lanes() {
    List<Lane> all = new ArrayList<>();
    Set<String> joint = new LinkedHashSet<>();
    answer.steps().filter(step -> step.council().isEmpty()).map(Step::name).forEach(joint::add);
    for (String name : joint) {
      all.add(
          lane(name, List.of(), step -> step.council().isEmpty() && step.name().equals(name)));
    }
    for (CouncilId council : councils()) {
      Optional<CouncilId> itself = Optional.of(council);
      all.add(lane(
          Wording.name(facts, council), marks(council), step -> step.council().equals(itself)));
    }
    if (answer.steps().anyMatch(step -> step.action() == Action.SUBMIT)) {
      all.add(government());
    }
    return List.copyOf(all);
  }

  /** Those that take part and those that have a step, in the order of the register. */
  private Set<CouncilId> councils() {
    Set<CouncilId> concerned = new LinkedHashSet<>(initiative.participants());
    answer.steps().flatMap(step -> step.council().stream()).forEach(concerned::add);
    Set<CouncilId> inOrder = new LinkedHashSet<>();
    facts.councils().stream().map(Council::id).filter(concerned::contains).forEach(inOrder::add);
    inOrder.addAll(concerned);
    return inOrder;
  }

  private List<String> marks(CouncilId council) {
    List<String> marks = new ArrayList<>();
    if (initiative.lead().equals(Optional.of(council))) {
      marks.add("leads");
    }
    if (answer.steps().noneMatch(step -> step.council().equals(Optional.of(council)))) {
      marks.add("no step");
    }
    int questions = (int) answer.questions().stream()
        .filter(question -> question.council().equals(Optional.of(council)))
        .count();
    if (questions > 0) {
      marks.add("? " + English.count(questions, "question", "questions"));
    }
    return marks;
  }

  private Lane lane(String name, List<String> marks, Predicate<Step> ofLane) {
    return lane(
        name,
        marks,
        answer.stages().stream()
            .map(stage -> stage.steps().stream().filter(ofLane).map(this::box).toList())
            .toList());
  }

  private Lane government() {
    Box receives =
        box("Government receives it", Optional.empty(), "Government", List.of("receives it"), "");
    return lane(
        "Government",
        List.of(),
        answer.stages().stream()
            .map(stage -> submits(stage) ? List.of(receives) : List.<Box>of())
            .toList());
  }

  private Lane lane(String name, List<String> marks, List<List<Box>> cells) {
    int room = labelWidth - 2 * PAD;
    return new Lane(
        name,
        Lettering.BOLD.wrap(name, room, MOST_LINES),
        marks.stream()
            .flatMap(mark -> Lettering.PLAIN.wrap(mark, room).stream())
            .toList(),
        cells);
  }

  private static boolean submits(Stage stage) {
    return stage.actions().contains(Action.SUBMIT);
  }

  private Box box(Step step) {
    List<String> words = new ArrayList<>();
    words.add(Description.verb(step));
    if (initiative.acts().size() > 1 && !step.acts().isEmpty()) {
      words.add("(" + Wording.list(step.acts()) + ")");
    }
    words.addAll(Description.conditions(step));
    String tag = switch (step.keyDecision()) {
      case YES -> "key";
      case UNKNOWN -> "key?";
      case NO -> "";
    };
    return box(
        description.step(step),
        Optional.of(step),
        English.capital(Wording.of(step.body())),
        words,
        tag);
  }

  private Box box(String inFull, Optional<Step> step, String body, List<String> words, String tag) {
    int room = boxWidth() - 2 * PAD;
    List<String> lines = words.stream()
        .flatMap(each -> Lettering.PLAIN.wrap(each, room, MOST_LINES).stream())
        .toList();
    int last = Lettering.PLAIN.width(lines.get(lines.size() - 1));
    boolean beside = last + PAD + tagWidth(tag) <= room;
    return new Box(inFull, step, Lettering.BOLD.wrap(body, room), lines, tag, beside);
  }

  private static int tagWidth(String tag) {
    return Lettering.BOLD.width(tag) + 2 * PAD;
  }

  private int boxWidth() {
    return Math.min(WIDEST_BOX, columnWidth - 2 * AISLE);
  }

  private int boxLeft(int column) {
    return columnLeft(column) + (columnWidth - boxWidth()) / 2;
  }

  private int columnLeft(int column) {
    return Picture.MARGIN + labelWidth + column * columnWidth;
  }

  private void draw(Markup out, String id, int mostHeight) {
    int inner = Picture.WIDTH - 2 * Picture.MARGIN;
    List<String> title =
        Lettering.TITLE.wrap("Route: " + Description.title(initiative), inner, MOST_LINES);
    List<String> about = heading().stream()
        .flatMap(line -> Lettering.PLAIN.wrap(line, inner).stream())
        .toList();
    List<String> legend = Lettering.PLAIN.wrap(legend(), inner);
    List<List<String>> columns = columns();
    int top = Lettering.TITLE.height(title) + Lettering.PLAIN.height(about) + PAD;
    int head = columns.stream().mapToInt(Lettering.BOLD::height).max().orElse(0) + 2 * PAD;
    int bottom = Lettering.PLAIN.height(legend) + PAD;

    List<List<Lane>> sheets =
        Sheets.of(lanes, Lane::height, mostHeight - 2 * Picture.MARGIN - head - top - bottom);
    int first = 0;
    for (int i = 0; i < sheets.size(); i++) {
      List<Lane> sheet = sheets.get(i);
      int lanesTop = Picture.MARGIN + (i == 0 ? top : 0) + head;
      int lanesBottom = lanesTop + sheet.stream().mapToInt(Lane::height).sum();
      Picture picture = new Picture(
          out,
          i == 0 ? id : id + "-" + (i + 1),
          lanesBottom + (i == sheets.size() - 1 ? bottom : 0) + Picture.MARGIN,
          "Route: " + Description.title(initiative) + Sheets.which(i, sheets),
          i == 0 ? description.route() : Sheets.GOES_ON);
      if (i == 0) {
        picture.heading(Description.title(initiative), title, about);
      }
      columns(picture, columns, lanesTop - head, lanesTop);
      lanes(picture, sheet, lanesTop);
      gates(picture, first, sheet, lanesTop, lanesBottom);
      toGovernment(picture, first, sheet, lanesTop, lanesBottom);
      boxes(picture, sheet, lanesTop);
      if (i == sheets.size() - 1) {
        picture.lines(Lettering.PLAIN, Picture.MARGIN, lanesBottom + PAD, legend);
      }
      picture.end();
      first += sheet.size();
    }
  }

  private List<String> heading() {
    List<String> heading = new ArrayList<>();
    heading.add("Level: " + Wording.level(answer) + ". As of " + English.day(answer.on()) + ". "
        + Wording.standing(answer) + ".");
    List<String> open = answer.questions().stream()
        .filter(question -> question.council().isEmpty())
        .map(Question::about)
        .distinct()
        .map(KnownQuestion::title)
        .toList();
    if (!open.isEmpty()) {
      heading.add("To be found out of the initiative as a whole: " + English.and(open) + ".");
    }
    return heading;
  }

  /** Only what occurs in the picture. */
  private String legend() {
    StringBuilder legend = new StringBuilder();
    if (answer.stages().size() > 1) {
      legend.append("A stage waits for every step of the stage before it. ");
    }
    if (answer.steps().anyMatch(Step::isConditional)) {
      legend.append("Dashed: stands only if the body is in being. ");
    }
    if (answer.steps().anyMatch(step -> step.keyDecision() == Answer.YES)) {
      legend.append("key: a key decision. ");
    }
    if (answer.steps().anyMatch(step -> step.keyDecision() == Answer.UNKNOWN)) {
      legend.append("key?: whether it is a key decision is unknown. ");
    }
    if (answer.questions().stream().anyMatch(question -> question.council().isPresent())) {
      legend.append("?: somebody has to find something out. ");
    }
    return legend.append("This is not legal advice.").toString();
  }

  private List<List<String>> columns() {
    List<List<String>> columns = new ArrayList<>();
    for (Stage stage : answer.stages()) {
      String heading = columns.size() + 1 + " " + English.capital(Wording.list(stage.actions()));
      columns.add(Lettering.BOLD.wrap(heading, boxWidth() + AISLE));
    }
    return columns.isEmpty() ? List.of(List.of("No step")) : columns;
  }

  private void columns(Picture picture, List<List<String>> columns, int top, int lanesTop) {
    picture
        .rectangle(Picture.MARGIN, top, Picture.WIDTH - 2 * Picture.MARGIN, lanesTop - top)
        .with("fill", Picture.HEAD);
    for (int i = 0; i < columns.size(); i++) {
      picture.lines(Lettering.BOLD, boxLeft(i), top + PAD, columns.get(i), Picture.PAPER);
    }
  }

  private void lanes(Picture picture, List<Lane> sheet, int lanesTop) {
    int y = lanesTop;
    for (int i = 0; i < sheet.size(); i++) {
      Lane lane = sheet.get(i);
      picture.group(lane.name());
      picture
          .rectangle(Picture.MARGIN, y, Picture.WIDTH - 2 * Picture.MARGIN, lane.height())
          .with("fill", i % 2 == 0 ? Picture.BAND : Picture.PAPER)
          .with("stroke", Picture.FAINT);
      int marks = picture.lines(Lettering.BOLD, Picture.MARGIN + PAD, y + PAD, lane.label());
      picture.lines(Lettering.PLAIN, Picture.MARGIN + PAD, marks, lane.marks());
      picture.endGroup();
      y += lane.height();
    }
  }

  /** The arrows between stages, through a gate that opens when all of a stage are done. */
  private void gates(Picture picture, int first, List<Lane> sheet, int lanesTop, int lanesBottom) {
    for (int column = 0; column + 1 < answer.stages().size(); column++) {
      List<Integer> before = middles(sheet, column, lanesTop);
      List<Integer> after = middles(sheet, column + 1, lanesTop);
      int gate = columnLeft(column + 1);
      int right = boxLeft(column) + boxWidth();
      int left = boxLeft(column + 1);
      for (int y : before) {
        picture.path(right, y, gate, y).with("stroke", Picture.RULE, "stroke-width", 1.5);
      }
      for (int y : after) {
        picture.path(gate, y, left - ARROW, y).with("stroke", Picture.RULE, "stroke-width", 1.5);
        picture
            .shape(left, y, left - ARROW - 2, y - 5, left - ARROW - 2, y + 5)
            .with("fill", Picture.RULE);
      }
      int any = column;
      IntPredicate stands = lane -> !lanes.get(lane).cells().get(any).isEmpty()
          || !lanes.get(lane).cells().get(any + 1).isEmpty();
      boolean fromAbove = IntStream.range(0, first).anyMatch(stands);
      boolean goesOn = IntStream.range(first + sheet.size(), lanes.size()).anyMatch(stands);
      List<Integer> here = new ArrayList<>(before);
      here.addAll(after);
      if (!here.isEmpty() || (fromAbove && goesOn)) {
        int top = fromAbove ? lanesTop : Collections.min(here) - OVERHANG;
        int bottom = goesOn ? lanesBottom : Collections.max(here) + OVERHANG;
        picture.path(gate, top, gate, bottom).with("stroke", Picture.INK, "stroke-width", 3);
      }
    }
  }

  /** The height of the middle of each box of a column. */
  private static List<Integer> middles(List<Lane> sheet, int column, int lanesTop) {
    List<Integer> middles = new ArrayList<>();
    each(sheet, lanesTop, (box, at, y) -> {
      if (at == column && box.step().isPresent()) {
        middles.add(y + box.height() / 2);
      }
    });
    return middles;
  }

  /** From what is submitted down to Government, which has the last lane. */
  private void toGovernment(
      Picture picture, int first, List<Lane> sheet, int lanesTop, int lanesBottom) {
    for (int column = 0; column < answer.stages().size(); column++) {
      if (submits(answer.stages().get(column))) {
        int any = column;
        int right = boxLeft(column) + boxWidth();
        int channel = right + (columnWidth - boxWidth()) / 4;
        List<Integer> sent = new ArrayList<>();
        List<Integer> received = new ArrayList<>();
        each(sheet, lanesTop, (box, at, y) -> {
          if (at == any && box.is(Action.SUBMIT)) {
            sent.add(y + box.height() / 2);
          } else if (at == any && box.step().isEmpty()) {
            received.add(y + box.height() / 2);
          }
        });
        boolean fromAbove = lanes.subList(0, first).stream()
            .flatMap(lane -> lane.cells().get(any).stream())
            .anyMatch(box -> box.is(Action.SUBMIT));
        int from = fromAbove ? lanesTop : sent.isEmpty() ? lanesBottom : Collections.min(sent);
        int to = received.isEmpty() ? lanesBottom : received.get(0);
        for (int y : sent) {
          picture.path(right, y, channel, y).with("stroke", Picture.INK, "stroke-width", 1.5);
        }
        picture.path(channel, from, channel, to).with("stroke", Picture.INK, "stroke-width", 1.5);
        for (int y : received) {
          picture
              .path(channel, y, right + ARROW, y)
              .with("stroke", Picture.INK, "stroke-width", 1.5);
          picture
              .shape(right, y, right + ARROW, y - 5, right + ARROW, y + 5)
              .with("fill", Picture.INK);
        }
      }
    }
  }

  private void boxes(Picture picture, List<Lane> sheet, int lanesTop) {
    each(sheet, lanesTop, (box, column, y) -> {
      int x = boxLeft(column);
      boolean dashed = box.step().filter(Step::isConditional).isPresent();
      picture.group(box.inFull());
      Markup frame = picture
          .rectangle(x, y, boxWidth(), box.height())
          .with("rx", box.step().isEmpty() ? 12 : 3, "fill", Picture.TINT)
          .with("stroke", Picture.INK)
          .with("stroke-width", box.is(Action.DECIDE) || box.is(Action.CONSENT) ? 2 : 1);
      if (dashed) {
        frame.with("stroke-dasharray", Picture.DASHES);
      }
      int words = picture.lines(Lettering.BOLD, x + PAD, y + PAD, box.body());
      int end = picture.lines(Lettering.PLAIN, x + PAD, words, box.words());
      if (!box.tag().isEmpty()) {
        tag(picture, box, x, box.tagBeside() ? end - Lettering.PLAIN.leading() : end + TAG_GAP);
      }
      picture.endGroup();
    });
  }

  /** White on black where it is known to be a key decision; framed where it may be one. */
  private void tag(Picture picture, Box box, int x, int y) {
    boolean known = box.step().filter(step -> step.keyDecision() == Answer.YES).isPresent();
    int width = tagWidth(box.tag());
    int left = x + boxWidth() - PAD - width;
    picture
        .rectangle(left, y, width, TAG_HEIGHT)
        .with("rx", 3, "fill", known ? Picture.INK : Picture.PAPER, "stroke", Picture.INK);
    picture.lines(
        Lettering.BOLD, left + PAD, y, List.of(box.tag()), known ? Picture.PAPER : Picture.INK);
  }

  private static void each(List<Lane> sheet, int lanesTop, BoxAt what) {
    int top = lanesTop;
    for (Lane lane : sheet) {
      for (int column = 0; column < lane.cells().size(); column++) {
        List<Box> cell = lane.cells().get(column);
        int y = top + (lane.height() - Lane.height(cell)) / 2;
        for (Box box : cell) {
          what.accept(box, column, y);
          y += box.height() + PAD;
        }
      }
      top += lane.height();
    }
  }

  /** What is done with each box, its column and the height it begins at. */
  @FunctionalInterface
  private interface BoxAt {
    void accept(Box box, int column, int y);
  }
}
