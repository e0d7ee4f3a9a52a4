package org.visionderbyshire.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.clearance.Clearance;
import org.visionderbyshire.determination.Condition;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.DeterminedInitiative;
import org.visionderbyshire.determination.KnownCondition;
import org.visionderbyshire.determination.Reason;
import org.visionderbyshire.determination.RouteLine;
import org.visionderbyshire.determination.Step;
import org.visionderbyshire.determination.Timetable;
import org.visionderbyshire.determination.Wording;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.sentence.English;
import org.visionderbyshire.sentence.Sentence;
import org.w3c.dom.Element;

class ReportTest {

  private static final LocalDate START = LocalDate.of(2025, 11, 3);

  private static String html(DeterminedInitiative entry) {
    return Report.html(entry.initiative(), entry.determination(), Samples.FACTS);
  }

  /** All text, as a reader of the page has it. */
  private static String read(String html) {
    return Drawn.of(html).root().getTextContent();
  }

  static List<DeterminedInitiative> entries() {
    List<DeterminedInitiative> entries = new ArrayList<>(Samples.datedProgramme());
    entries.add(Samples.dated(Samples.everything("eleven", "Eleven councils", 11), START, 35));
    entries.add(Samples.dated(Samples.everything("one", "One council", 1), START, 4));
    entries.add(Samples.unknown());
    entries.add(
        Samples.made(Samples.initiative("no-step", "No step", Samples.councils(2)), List.of()));
    for (String title : Samples.hostileTitles()) {
      entries.add(Samples.everything(title, title, 2));
    }
    return entries;
  }

  @ParameterizedTest
  @MethodSource("entries")
  void needsNothingBesideItself(DeterminedInitiative entry) {
    String html = html(entry);
    Drawn page = Drawn.of(html);

    assertThat(html).startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">");
    assertThat(page.all("script")).isEmpty();
    assertThat(page.all("link")).isEmpty();
    assertThat(page.all("img")).isEmpty();
    assertThat(page.all("style"))
        .hasSize(1)
        .allMatch(style -> !style.getTextContent().contains("url(")
            && !style.getTextContent().contains("@import"));
    assertThat(page.ids()).doesNotHaveDuplicates();
    assertThat(page.all("h1")).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("entries")
  void holdsEverythingThatTheAnswerHolds(DeterminedInitiative entry) {
    Determination answer = entry.determination();

    String read = read(html(entry));

    assertThat(read).contains("This is not legal advice.", Wording.level(answer));
    entry.initiative().citations().forEach(each -> assertThat(read).contains(each.text()));
    answer
        .outweighed()
        .forEach(each ->
            assertThat(read).contains(Wording.about(each, Samples.FACTS) + ": " + each.text()));
    entry
        .initiative()
        .participants()
        .forEach(council -> assertThat(read).contains(Wording.name(Samples.FACTS, council)));
    answer.steps().forEach(step -> {
      assertThat(read).contains(step.name());
      step.legalBasis().forEach(each -> assertThat(read).contains(each.text()));
      step.notices().forEach(notice -> assertThat(read).contains(Wording.notice(notice)));
      step.duties().forEach(duty -> assertThat(read).contains(Wording.of(duty.kind())));
      step.conditions().stream()
          .map(Condition::id)
          .forEach(id -> assertThat(read).contains(KnownCondition.inShort(id)));
      step.callIn()
          .filter(callIn -> !Wording.callIn(callIn).equals("none"))
          .ifPresent(callIn -> assertThat(read).contains(Wording.callIn(callIn)));
      step.allReasons().forEach(reason -> assertTold(read, reason));
    });
    answer.levels().forEach(found -> found.reasons().forEach(reason -> assertTold(read, reason)));
    answer.findings().forEach(each -> each.reasons().forEach(reason -> assertTold(read, reason)));
    answer
        .assumptions()
        .forEach(each -> each.reasons().forEach(reason -> assertTold(read, reason)));
    answer.questions().forEach(question -> {
      assertThat(read)
          .contains("An answer could change " + Wording.changes(question.changes()) + ".");
      question.reasons().forEach(reason -> assertTold(read, reason));
    });
    answer.readings().forEach(reading -> {
      assertThat(read).contains(reading.id() + "=" + reading.option(), reading.why());
      reading.alternatives().forEach(other -> assertThat(read).contains(other.option()));
    });
    assertThat(read).contains(answer.policy().name(), answer.policy().digest());
  }

  /** A sentence as pages tell it, with its days in words. */
  private static String asRead(Sentence sentence) {
    return English.capital(sentence.text(
        part -> part instanceof Sentence.Part.Day known ? English.day(known.day()) : part.text()));
  }

  private static void assertTold(String read, Reason reason) {
    assertThat(read.contains(asRead(reason.sentence()))
            || read.contains(asRead(reason.sentence().ofAnyCouncil())))
        .as(reason.text())
        .isTrue();
    assertThat(read).contains(reason.rule());
    reason.citations().stream()
        .map(Citation::text)
        .forEach(citation -> assertThat(read).contains(citation));
  }

  @Test
  void tellsTheDays() {
    DeterminedInitiative entry = Samples.dated(Samples.everything("dated", "Dated", 3), START, 35);
    Timetable timetable = entry.determination().timetable().orElseThrow();

    String html = html(entry);
    String days = read(html);

    timetable.steps().forEach(dated -> {
      assertThat(days).contains(dated.step().name());
      assertThat(days).contains(English.day(dated.day().orElseThrow()));
      dated.implementation().ifPresent(end -> assertThat(days).contains(English.day(end.first())));
      dated
          .notices()
          .forEach(notice -> assertThat(days)
              .contains(Wording.notice(notice.notice().kind()), English.day(notice.published()))
              .contains(English.day(notice.latest()), Wording.of(notice.count())));
    });
    timetable.criticalPath().forEach(hold -> assertThat(days).contains(hold.text()));
    timetable
        .differences()
        .forEach(difference -> assertThat(days)
            .contains("Short clock: working-days", "In effect")
            .contains(
                English.day(difference.otherwise()) + ", not " + English.day(difference.day())));
    assertThat(Drawn.of(html).all("svg")).hasSizeGreaterThan(1);
  }

  @Test
  void hasNoDatesWhereNoneWereAskedFor() {
    DeterminedInitiative entry = Samples.everything("undated", "Undated", 1);

    String html = html(entry);

    assertThat(Drawn.of(html).all("svg")).hasSize(1);
    assertThat(read(html)).doesNotContain("Timetable", "What holds it up", "Days", "In effect");
  }

  @Test
  void picturesTooHighToBeKeptOnOnePageAreParted() {
    DeterminedInitiative entry = Samples.dated(Samples.everything("high", "High", 11), START, 35);

    Drawn page = Drawn.of(html(entry));

    assertThat(page.all("svg"))
        .hasSizeGreaterThan(4)
        .allMatch(svg -> Drawn.number(svg, "height") <= 2 * Picture.SHEET_HEIGHT);
    assertThat(page.all("title").stream().map(Element::getTextContent))
        .contains("Route: High, sheet 1 of 12", "Route: High, sheet 12 of 12");
    String seen = Drawn.seen(page.root());
    for (Step step : entry.determination().steps().toList()) {
      assertThat(seen).contains(step.name());
    }
  }

  @ParameterizedTest
  @MethodSource("entries")
  void listsSayWhatPicturesShow(DeterminedInitiative entry) {
    Determination answer = entry.determination();

    List<Element> lists = Drawn.of(html(entry)).all("ol").stream()
        .filter(list -> list.getAttribute("class").equals("in-words"))
        .toList();

    assertThat(lists).hasSize(answer.timetable().isPresent() ? 2 : 1);
    for (Element list : lists) {
      String words = list.getTextContent();
      answer.stages().stream()
          .flatMap(stage -> stage.actions().stream())
          .forEach(action -> assertThat(words).containsIgnoringCase(Wording.of(action)));
      answer
          .steps()
          .forEach(step -> assertThat(words)
              .contains(step.name(), Description.act(step))
              .contains(
                  switch (step.keyDecision()) {
                    case YES -> "a key decision";
                    case UNKNOWN -> "perhaps a key decision";
                    case NO -> "";
                  }));
    }
    answer
        .timetable()
        .ifPresent(timetable -> timetable.steps().forEach(dated -> {
          assertThat(lists.get(1).getTextContent()).contains(Description.day(dated));
          dated
              .notices()
              .forEach(notice ->
                  assertThat(lists.get(1).getTextContent()).contains(Description.notice(notice)));
        }));
  }

  @Test
  void aNarrowScreenHasListsAndPaperHasPictures() {
    String style = Drawn.of(html(Samples.everything("style", "Style", 1)))
        .all("style")
        .get(0)
        .getTextContent();

    assertThat(style)
        .contains(".in-words { display: none; }")
        .containsPattern("@media screen and \\(max-width: 599px\\) \\{[^@]*"
            + "figure svg \\{ display: none; }[^@]*\\.in-words \\{ display: block;");
    assertThat(style.substring(style.indexOf("@media print"))).doesNotContain("break-before: page");
  }

  @Test
  void aReportOfSeveralBeginsWithAListOfAll() {
    List<DeterminedInitiative> programme = Samples.programme();

    Drawn page = Drawn.of(Report.html(programme, Samples.FACTS));

    List<Element> links = Drawn.all(page.all("nav").get(0), "a");
    assertThat(links).hasSize(programme.size()).hasSize(32);
    List<String> ids = page.ids();
    for (int i = 0; i < links.size(); i++) {
      DeterminedInitiative entry = programme.get(i);
      Element row = (Element) links.get(i).getParentNode().getParentNode();
      assertThat(ids).contains(links.get(i).getAttribute("href").substring(1));
      assertThat(row.getTextContent())
          .contains(entry.initiative().title(), Wording.level(entry.determination()))
          .contains(RouteLine.of(entry.determination()));
    }
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(page.all("article")).as("with the checklist").hasSize(33);
    assertThat(page.all("h1")).hasSize(1);
  }

  @Test
  void theListOfAllCanBeSortedAndFiltered() {
    List<DeterminedInitiative> programme = Samples.datedProgramme();

    Drawn page = Drawn.of(Report.html(programme, Samples.FACTS));

    Element table = Drawn.all(page.all("nav").get(0), "table").get(0);
    List<String> heads = Drawn.all(Drawn.all(table, "thead").get(0), "th").stream()
        .map(Element::getTextContent)
        .toList();
    assertThat(heads)
        .containsExactly(
            "Initiative",
            "Level",
            "Key decision",
            "Route",
            "Questions",
            "First notice by",
            "Earliest day",
            "In effect from");
    List<String> days = new ArrayList<>();
    for (Element row : Drawn.all(Drawn.all(table, "tbody").get(0), "tr")) {
      List<Element> cells = Drawn.all(row, "td");
      assertThat(cells)
          .extracting(cell -> cell.getAttribute("data-head"))
          .isEqualTo(heads.subList(1, heads.size()));
      assertThat(cells.subList(4, 7))
          .allMatch(cell -> cell.getAttribute("data-key").matches("\\d{4}-\\d{2}-\\d{2}|9999"));
      days.add(cells.get(4).getAttribute("data-key") + cells.get(5).getAttribute("data-key"));
    }
    assertThat(days).hasSize(32).isSorted();
    assertThat(page.all("script"))
        .extracting(Element::getTextContent)
        .containsExactly(Embedded.of("report.js").text());
  }

  @Test
  void nothingRunsThatIsNotThisLibrarys() {
    DeterminedInitiative entry = Samples.everything("one", "One", 1);
    for (String html : List.of(html(entry), Report.html(List.of(entry, entry), Samples.FACTS))) {
      Drawn page = Drawn.of(html);

      assertThat(page.all("meta"))
          .filteredOn(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
          .extracting(meta -> meta.getAttribute("content"))
          .singleElement()
          .asString()
          .startsWith("default-src 'none'; style-src 'sha256-")
          .contains(new Embedded(page.all("style").get(0).getTextContent()).source())
          .contains(Embedded.of("report.js").source())
          .doesNotContain("unsafe");
      assertThat(page.all("*")).allMatch(element -> !element.hasAttribute("style"));
    }
  }

  @Test
  void theChecklistStandsBehindTheAnswerAndCanBeLeftOut() {
    DeterminedInitiative entry = Samples.everything("cleared", "Cleared", 1);
    String with = html(entry);
    String without =
        Report.html(entry.initiative(), entry.determination(), Samples.FACTS, Clearance.none());
    String many = Report.html(List.of(entry, entry), Samples.FACTS);

    assertThat(read(with)).containsOnlyOnce(Clearance.NO_FINDING);
    assertThat(with.indexOf(Clearance.NO_FINDING)).isGreaterThan(with.indexOf("Assumptions"));
    assertThat(with)
        .contains("https://www.legislation.gov.uk/ukpga/2010/15/section/149/"
            + entry.determination().on());
    assertThat(read(without)).doesNotContain("Checklist", "Equality Act");
    assertThat(read(many)).containsOnlyOnce(Clearance.NO_FINDING);
    assertThat(read(Report.html(List.of(entry), Samples.FACTS, Clearance.none())))
        .doesNotContain("Checklist");
  }

  @Test
  void lawIsLinkedToItsTextOfTheDay() {
    DeterminedInitiative entry = Samples.everything("law", "Law", 1);
    String day = entry.determination().on().toString();

    List<Element> links = Drawn.of(html(entry)).all("a").stream()
        .filter(link -> !link.getAttribute("href").startsWith("#"))
        .toList();

    assertThat(links)
        .isNotEmpty()
        .allMatch(link -> link.getAttribute("href").startsWith("https://www.legislation.gov.uk/")
            && link.getAttribute("href").endsWith("/" + day));
    assertThat(links)
        .extracting(Element::getTextContent, link -> link.getAttribute("href"))
        .contains(
            tuple("LGA 2000 s9E", "https://www.legislation.gov.uk/ukpga/2000/22/section/9E/" + day),
            tuple(
                "SI 2012/2089 reg 9",
                "https://www.legislation.gov.uk/uksi/2012/2089/regulation/9/" + day));
  }

  @Test
  void sourcesAreToldOnceAndByNumber() {
    Drawn page = Drawn.of(html(Samples.everything("numbers", "Numbers", 3)));
    List<String> ids = page.ids();

    List<Element> numbers = page.all("a").stream()
        .filter(link -> link.getAttribute("href").startsWith("#"))
        .toList();

    assertThat(numbers).isNotEmpty().allSatisfy(link -> {
      assertThat(ids).contains(link.getAttribute("href").substring(1));
      assertThat(link.getAttribute("href")).endsWith("-source-" + link.getTextContent());
    });
    assertThat(page.all("ol").stream()
            .filter(list -> list.getAttribute("class").equals("sources"))
            .flatMap(list -> Drawn.all(list, "li").stream()))
        .extracting(Element::getTextContent)
        .doesNotHaveDuplicates()
        .anyMatch(source -> source.startsWith("LGA 2000 s9F: ") && source.contains(" [R"));
  }

  @Test
  void anInitiativeCanBeReportedTwice() {
    DeterminedInitiative entry = Samples.everything("twice", "Twice", 1);

    Drawn page = Drawn.of(
        Report.html(List.of(entry, Samples.dated(entry, START, 30), entry), Samples.FACTS));

    assertThat(page.ids()).doesNotHaveDuplicates();
    assertThat(page.all("th").stream().map(Element::getTextContent)).contains("In effect from");
    assertThat(page.all("td").stream().map(Element::getTextContent)).contains("no dates asked for");
  }

  @Test
  void initiativesNamedLikePartsOfOthersKeepApart() {
    List<DeterminedInitiative> entries = Stream.of(
            "a", "a-route-title", "a.route", "a.route-title", "a_2", "a_2_")
        .map(id -> Samples.everything(id, id, 1))
        .toList();

    assertThat(Drawn.of(Report.html(entries, Samples.FACTS)).ids()).doesNotHaveDuplicates();
  }

  @Test
  void anAnswerForAnotherInitiativeIsRefused() {
    DeterminedInitiative one = Samples.everything("one", "One", 1);
    DeterminedInitiative other = Samples.everything("other", "Other", 1);

    assertThatThrownBy(() -> new DeterminedInitiative(one.initiative(), other.determination()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the answer for \"other\" is none for \"one\"");
  }

  @ParameterizedTest
  @MethodSource("org.visionderbyshire.report.Samples#hostileTitles")
  void titlesStayText(String title) {
    DeterminedInitiative entry = Samples.everything(title, title, 1);
    Initiative initiative = entry.initiative();

    Drawn page = Drawn.of(Report.html(List.of(entry), Samples.FACTS));

    assertThat(page.all("h2").get(0).getTextContent())
        .isEqualTo(Markup.plain(initiative.title().strip()));
    assertThat(page.all("script"))
        .extracting(Element::getTextContent)
        .containsExactly(Embedded.of("report.js").text());
    assertThat(page.ids()).allMatch(id -> id.matches("[A-Za-z0-9_.-]+"));
  }

  @Test
  void isTheSameWhateverTheMachineSpeaks() {
    DeterminedInitiative entry = Samples.dated(Samples.everything("same", "Same", 2), START, 35);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    String here = html(entry);
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(html(entry)).isEqualTo(here);
      Locale.setDefault(Locale.forLanguageTag("tr"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Pago_Pago"));
      assertThat(html(entry)).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
