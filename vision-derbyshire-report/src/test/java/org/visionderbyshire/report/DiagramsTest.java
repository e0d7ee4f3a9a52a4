package org.visionderbyshire.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.DatedStep;
import org.visionderbyshire.determination.DeterminedInitiative;
import org.visionderbyshire.determination.Stage;
import org.visionderbyshire.determination.Step;
import org.visionderbyshire.determination.Timetable;
import org.visionderbyshire.determination.Wording;
import org.visionderbyshire.report.Drawn.Room;
import org.visionderbyshire.sentence.English;
import org.visionderbyshire.vocabulary.Answer;
import org.w3c.dom.Element;

/** What holds of both pictures, whatever they show. */
class DiagramsTest {

  private static final LocalDate START = LocalDate.of(2025, 11, 3);

  /** Pictures with what they are of. */
  record Case(String name, DeterminedInitiative entry, String svg) {

    @Override
    public String toString() {
      return name;
    }
  }

  private static final List<Case> PICTURES = draw();

  static List<Case> pictures() {
    return PICTURES;
  }

  private static List<Case> draw() {
    List<Case> cases = new ArrayList<>();
    for (DeterminedInitiative entry : entries()) {
      String id = entry.initiative().id();
      cases.add(new Case(
          "route of " + id,
          entry,
          RouteDiagram.svg(entry.initiative(), entry.determination(), Samples.FACTS)));
      if (entry.determination().timetable().isPresent()) {
        cases.add(new Case(
            "timetable of " + id,
            entry,
            TimetableDiagram.svg(entry.initiative(), entry.determination(), Samples.FACTS)));
      }
    }
    return cases;
  }

  private static List<DeterminedInitiative> entries() {
    List<DeterminedInitiative> entries = new ArrayList<>(Samples.datedProgramme());
    for (int councils : new int[] {1, 2, 11}) {
      for (int pace : new int[] {1, 10, 40, 150}) {
        entries.add(Samples.dated(
            Samples.everything(councils + " councils, " + pace, "Everything", councils),
            START,
            pace));
      }
    }
    for (String title : Samples.hostileTitles()) {
      entries.add(Samples.dated(Samples.everything(title, title, 2), START, 30));
    }
    entries.add(Samples.unknown());
    entries.add(
        Samples.made(Samples.initiative("no-step", "No step", Samples.councils(2)), List.of()));
    return entries;
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void standsAloneAndTellsWhatItShows(Case picture) {
    Drawn drawn = Drawn.of(picture.svg());
    Element root = drawn.root();

    assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
    assertThat(root.getAttribute("role")).isEqualTo("img");
    assertThat(root.getAttribute("viewBox"))
        .isEqualTo("0 0 " + root.getAttribute("width") + " " + root.getAttribute("height"));
    assertThat(drawn.ids()).doesNotHaveDuplicates();
    Element title = Drawn.all(root, "title").get(0);
    Element description = Drawn.all(root, "desc").get(0);
    assertThat(root.getAttribute("aria-labelledby"))
        .isEqualTo(title.getAttribute("id") + " " + description.getAttribute("id"));
    assertThat(title.getTextContent()).isNotBlank();
    picture.entry().determination().steps().forEach(step -> {
      assertThat(description.getTextContent()).contains(step.name(), Description.act(step));
    });
    assertThat(picture.svg()).doesNotContain("<script", "href", "<image", "@import");
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void noTextRunsOutOfItsBoxOrIntoAnother(Case picture) {
    Element root = Drawn.of(picture.svg()).root();
    Room page = new Room("", 0, 0, Drawn.number(root, "width"), Drawn.number(root, "height"));
    List<Room> texts = Drawn.texts(root);

    List<Room> clashes = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      texts.subList(i + 1, texts.size()).stream()
          .filter(texts.get(i)::overlaps)
          .forEach(clashes::add);
    }
    assertThat(clashes).isEmpty();
    assertThat(texts).isNotEmpty().allMatch(page::holds);
    for (List<Room> box : Drawn.boxes(root)) {
      assertThat(box).allMatch(box.get(0)::holds);
    }
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void nothingIsDrawnBeyondTheEdge(Case picture) {
    Element root = Drawn.of(picture.svg()).root();
    int width = Drawn.number(root, "width");
    int height = Drawn.number(root, "height");

    assertThat(Drawn.points(root))
        .allMatch(point -> point.x() >= 0
            && point.x() <= width - Picture.MARGIN
            && point.y() >= 0
            && point.y() <= height);
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void canBeReadOnPaper(Case picture) {
    Element root = Drawn.of(picture.svg()).root();
    double pointsOnA4 = 527.0 / Drawn.number(root, "width");

    assertThat(Drawn.all(root, "text"))
        .allMatch(text -> Drawn.number(text, "font-size") * pointsOnA4 >= 7);
  }

  @Test
  void theRouteShowsEveryStepCouncilAndQuestion() {
    DeterminedInitiative entry = Samples.everything("all", "All", 11);
    Element root = Drawn.of(
            RouteDiagram.svg(entry.initiative(), entry.determination(), Samples.FACTS))
        .root();

    String seen = Drawn.seen(root);
    for (Step step : entry.determination().steps().toList()) {
      assertThat(seen).contains(step.name()).contains(Description.verb(step));
    }
    assertThat(Drawn.boxes(root)).hasSize((int) entry.determination().steps().count() + 1);
    assertThat(seen)
        .contains("Government receives it", "2 questions", "leads", "key ", "key? ", "if in being")
        .contains("Level: unknown: none was found", "This is not legal advice.");
    assertThat(Drawn.of(RouteDiagram.svg(entry.initiative(), entry.determination(), Samples.FACTS))
            .all("rect"))
        .filteredOn(rect -> rect.hasAttribute("stroke-dasharray"))
        .hasSize(1);
  }

  @Test
  void councilsWithoutAStepHaveALane() {
    DeterminedInitiative entry =
        Samples.made(Samples.initiative("idle", "Idle", Samples.councils(11)), List.of());

    String seen = Drawn.seen(
        Drawn.of(RouteDiagram.svg(entry.initiative(), entry.determination(), Samples.FACTS))
            .root());

    assertThat(seen).contains("No step");
    Samples.councils(11)
        .forEach(council -> assertThat(seen).contains(Wording.name(Samples.FACTS, council)));
  }

  @Test
  void theTimetableShowsEveryDayAndNotice() {
    DeterminedInitiative entry = Samples.dated(Samples.everything("all", "All", 3), START, 35);
    Timetable timetable = entry.determination().timetable().orElseThrow();

    String seen = Drawn.seen(
        Drawn.of(TimetableDiagram.svg(entry.initiative(), entry.determination(), Samples.FACTS))
            .root());

    for (DatedStep dated : timetable.steps()) {
      assertThat(seen).contains(dated.step().name(), Description.act(dated.step()));
      assertThat(seen).contains(English.day(dated.day().orElseThrow()));
      dated
          .notices()
          .forEach(notice -> assertThat(seen)
              .contains(
                  Wording.notice(notice.notice().kind()) + " " + English.day(notice.published()))
              .contains(notice.clearDays() + " clear days"));
      dated
          .implementation()
          .ifPresent(end -> assertThat(seen)
              .contains(
                  end.open()
                      ? "in effect not before call-in ends, " + English.day(end.first())
                      : "in effect from " + English.day(end.first())));
    }
    assertThat(seen).contains("critical path: notice", "critical path: notice and call-in");
  }

  @Test
  void whoIsButInformedHasNoDay() {
    CouncilId council = Samples.councils(1).get(0);
    DeterminedInitiative entry = Samples.dated(
        Samples.made(
            Samples.initiative("told", "Told", List.of(council)),
            List.of(
                new Stage(List.of(Samples.own(council, Body.OFFICER, Action.DECIDE, Answer.NO))),
                new Stage(
                    List.of(Samples.own(council, Body.COMMITTEE, Action.INFORM, Answer.NO))))),
        START,
        30);

    Element root = Drawn.of(
            TimetableDiagram.svg(entry.initiative(), entry.determination(), Samples.FACTS))
        .root();

    assertThat(Drawn.seen(root)).contains("is informed at its next meeting");
    assertThat(Drawn.all(root, "polygon").stream()
            .filter(mark -> mark.getAttribute("points").split(" ", -1).length == 4))
        .as("diamonds")
        .hasSize(1);
  }

  @Test
  void theTimetableSaysWhatIsUnknown() {
    DeterminedInitiative entry = Samples.unknown();

    String svg = TimetableDiagram.svg(entry.initiative(), entry.determination(), Samples.FACTS);

    assertThat(Drawn.seen(Drawn.of(svg).root()))
        .contains("no day, not before 1 Dec 2025")
        .contains("no meeting of the body is known after that day")
        .contains("at the earliest", "call-in unknown", "too late: by 3 Nov 2025")
        .contains("Last decision: no day", "Time enough: no", "(before the first day asked for)");
    assertThat(svg).contains("stroke-dasharray");
  }

  @Test
  void aTimetableThatWasNotAskedForIsNotDrawn() {
    DeterminedInitiative entry = Samples.everything("undated", "Undated", 1);

    assertThatThrownBy(
            () -> TimetableDiagram.svg(entry.initiative(), entry.determination(), Samples.FACTS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the determination of \"undated\" has no timetable");
  }

  @ParameterizedTest
  @MethodSource("spans")
  void labelsOfTheAxisKeepApartWhateverItsLength(int days) {
    for (int start = 0; start < 40; start++) {
      LocalDate first = START.plusDays(start);
      DateAxis axis = new DateAxis(first, first.plusDays(days - 1L), 230, 660);
      for (List<DateAxis.Tick> ticks : List.of(axis.months(), axis.weeks())) {
        int free = axis.left();
        for (DateAxis.Tick tick : ticks) {
          if (!tick.label().isEmpty()) {
            assertThat(tick.labelX()).isGreaterThanOrEqualTo(free);
            free = tick.labelX() + Lettering.PLAIN.width(tick.label());
          }
        }
        assertThat(free).isLessThanOrEqualTo(axis.right());
      }
      assertThat(axis.months()).anyMatch(tick -> !tick.label().isEmpty());
    }
  }

  static Stream<Integer> spans() {
    return Stream.of(1, 5, 14, 28, 31, 45, 90, 180, 366, 700, 1096, 4000);
  }
}
