package org.visionderbyshire.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.visionderbyshire.clearance.Clearance;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.DeterminedInitiative;
import org.visionderbyshire.determination.RouteLine;
import org.visionderbyshire.determination.Timetable;
import org.visionderbyshire.determination.Wording;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.paper.Block;
import org.visionderbyshire.paper.Paper;
import org.visionderbyshire.sentence.English;

/**
 * Determinations, and what is proved of policies, as one page of HTML that needs nothing beside
 * itself: pictures, reasons, days, questions and citations, to be read on a screen or printed on
 * A4. A list of several can be sorted and filtered where scripts run, and is in a useful order
 * where they do not; no other script runs. Law that a determination cites is linked to its text of
 * the day as of which it was determined.
 */
public final class Report {

  private static final Embedded STYLE = Embedded.of("report.css");
  private static final Embedded SCRIPT = Embedded.of("report.js");

  /** A page loads nothing and runs nothing but what stands in it by this library's own hand. */
  private static final String ALLOWED = "default-src 'none'; style-src " + STYLE.source()
      + "; script-src " + SCRIPT.source() + "; base-uri 'none'; form-action 'none'";

  private final Markup out = new Markup();

  /**
   * The report of one initiative, with the usual checklist of clearance.
   *
   * @param facts where the names of councils are looked up
   */
  public static String html(Initiative initiative, Determination determination, Facts facts) {
    return html(initiative, determination, facts, Clearance.usual());
  }

  /**
   * The report of one initiative.
   *
   * @param facts where the names of councils are looked up
   * @param clearance the checklist behind the answer, or none
   */
  public static String html(
      Initiative initiative, Determination determination, Facts facts, Clearance clearance) {
    Objects.requireNonNull(initiative, "initiative");
    Objects.requireNonNull(determination, "determination");
    Objects.requireNonNull(facts, "facts");
    Objects.requireNonNull(clearance, "clearance");
    Report report = new Report();
    report.begin(Description.title(initiative));
    report.write(
        new DeterminedInitiative(initiative, determination),
        Anchor.of(initiative.id()),
        facts,
        clearance,
        1);
    return report.end();
  }

  /**
   * The report of several initiatives: first a list of all, then each, then the usual checklist of
   * clearance.
   *
   * @param facts where the names of councils are looked up
   */
  public static String html(List<DeterminedInitiative> entries, Facts facts) {
    return html(entries, facts, Clearance.usual());
  }

  /**
   * The report of several initiatives: first a list of all, then each, then a checklist.
   *
   * @param facts where the names of councils are looked up
   * @param clearance the checklist, or none
   */
  public static String html(List<DeterminedInitiative> entries, Facts facts, Clearance clearance) {
    Objects.requireNonNull(entries, "entries");
    Objects.requireNonNull(facts, "facts");
    Objects.requireNonNull(clearance, "clearance");
    return new Report().all(entries, facts, clearance);
  }

  /** Papers on what rules say, one after the other, with the ids of rules. */
  public static String ofRules(List<Paper> papers) {
    return html(papers, true);
  }

  /** Papers, one after the other. */
  public static String html(List<Paper> papers) {
    return html(papers, false);
  }

  private static String html(List<Paper> papers, boolean aboutRules) {
    Objects.requireNonNull(papers, "papers");
    Report report = new Report();
    report.begin(English.and(papers.stream().map(Paper::title).toList()));
    Anchor anchors = new Anchor();
    PaperHtml writer = new PaperHtml(report.out, 1, aboutRules);
    papers.forEach(paper -> writer.write(paper, anchors.next(paper.title())));
    return report.end();
  }

  /** The answer with its pictures, and with what it rests on at the end. */
  private void write(
      DeterminedInitiative entry, String anchor, Facts facts, Clearance clearance, int heading) {
    Paper paper = entry.paper(facts, clearance);
    List<Block> blocks = paper.blocks();
    int first = blocks.indexOf(
        blocks.stream().filter(Block.Section.class::isInstance).findFirst().orElseThrow());
    new PaperHtml(out, heading, Optional.of(entry.determination().on()), false)
        .write(
            paper.with(first + 1, pictures(entry, anchor, facts)),
            anchor,
            entry.initiative().citations());
  }

  private static List<Block> pictures(DeterminedInitiative entry, String anchor, Facts facts) {
    Initiative initiative = entry.initiative();
    Determination answer = entry.determination();
    Description description = new Description(initiative, answer, facts);
    List<Block> pictures = new ArrayList<>();
    Markup route = new Markup();
    RouteDiagram.draw(route, anchor, initiative, answer, facts, Picture.SHEET_HEIGHT);
    pictures.add(
        new Block.Picture(route.toString(), "The route, stage by stage.", description.stages()));
    answer.timetable().ifPresent(timetable -> {
      Markup days = new Markup();
      TimetableDiagram.draw(
          days, anchor, initiative, answer, timetable, facts, Picture.SHEET_HEIGHT);
      pictures.add(new Block.Picture(
          days.toString(), "The timetable, step by step.", description.days(timetable)));
    });
    return pictures;
  }

  private String all(List<DeterminedInitiative> entries, Facts facts, Clearance clearance) {
    Anchor anchors = new Anchor();
    List<String> ids =
        entries.stream().map(entry -> anchors.next(entry.initiative().id())).toList();
    String title = facts.area().name() + ": who decides "
        + English.count(entries.size(), "initiative", "initiatives");
    begin(title);
    out.element("h1", title);
    contents(entries, ids);
    for (int i = 0; i < entries.size(); i++) {
      write(entries.get(i), ids.get(i), facts, Clearance.none(), 2);
    }
    Set<LocalDate> days = entries.stream()
        .map(entry -> entry.determination().on())
        .collect(Collectors.toCollection(TreeSet::new));
    PaperHtml writer = new PaperHtml(
        out, 2, days.size() == 1 ? days.stream().findFirst() : Optional.empty(), false);
    clearance.papers(days).forEach(paper -> writer.write(paper, anchors.next("clearance")));
    return end();
  }

  private void contents(List<DeterminedInitiative> entries, List<String> ids) {
    boolean dated =
        entries.stream().anyMatch(entry -> entry.determination().timetable().isPresent());
    out.open("nav", "aria-label", "Contents").open("table", "class", "contents").line();
    out.open("thead").open("tr");
    List<String> heads =
        new ArrayList<>(List.of("Initiative", "Level", "Key decision", "Route", "Questions"));
    if (dated) {
      heads.addAll(List.of("First notice by", "Earliest day", "In effect from"));
    }
    heads.forEach(head -> out.element("th", head, "scope", "col"));
    out.close().close().line().open("tbody").line();
    for (int i : soonestFirst(entries)) {
      DeterminedInitiative entry = entries.get(i);
      Determination answer = entry.determination();
      out.open("tr").open("th", "scope", "row").open("a", "href", "#" + ids.get(i));
      out.element("bdi", Description.title(entry.initiative())).close().close();
      Iterator<String> head = heads.listIterator(1);
      cell(head, Wording.level(answer) + (answer.settled() ? "" : " (not settled)"));
      cell(head, Wording.of(answer.keyDecision()));
      cell(head, RouteLine.of(answer));
      cell(head, Integer.toString(answer.questions().size()));
      if (dated) {
        Optional<Timetable> timetable = answer.timetable();
        day(head, timetable.flatMap(Timetable::firstNotice));
        day(head, timetable.flatMap(Timetable::decided));
        cell(
            head,
            timetable.map(Description::inEffect).orElse("no dates asked for"),
            "data-key",
            key(timetable.flatMap(days -> days.implementation().or(days::notInEffectBefore))));
      }
      out.close().line();
    }
    out.close().close();
    PaperHtml.noAdvice(out);
    out.close().line();
    out.open("script").raw(SCRIPT.text()).close().line();
  }

  /**
   * By the first notice, then by the day of the last decision, as that is what waits for nobody.
   */
  private static List<Integer> soonestFirst(List<DeterminedInitiative> entries) {
    Function<Function<Timetable, Optional<LocalDate>>, Comparator<Integer>> by =
        day -> Comparator.comparing(
            i -> entries.get(i).determination().timetable().flatMap(day).orElse(LocalDate.MAX));
    return IntStream.range(0, entries.size())
        .boxed()
        .sorted(by.apply(Timetable::firstNotice).thenComparing(by.apply(Timetable::decided)))
        .toList();
  }

  private void day(Iterator<String> head, Optional<LocalDate> day) {
    cell(head, day.map(English::day).orElse("none"), "data-key", key(day));
  }

  /** What a day is sorted by; none comes after all. */
  private static String key(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("9999");
  }

  /** A cell that can tell which column it is of, where there is no room for columns. */
  private void cell(Iterator<String> head, String words, Object... attributes) {
    out.open("td", "data-head", head.next()).with(attributes);
    PaperHtml.cell(out, words);
  }

  private void begin(String title) {
    out.doctype()
        .open("html", "lang", "en-GB")
        .open("head")
        .empty("meta", "charset", "UTF-8")
        .empty("meta", "http-equiv", "Content-Security-Policy", "content", ALLOWED)
        .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
        .element("title", title)
        .open("style")
        .raw(STYLE.text());
    out.close().close().line().open("body").open("main").line();
  }

  private String end() {
    out.close().close().close().line();
    return out.toString();
  }
}
