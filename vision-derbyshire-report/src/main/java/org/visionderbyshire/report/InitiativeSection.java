package org.visionderbyshire.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.Assumption;
import org.visionderbyshire.determination.Condition;
import org.visionderbyshire.determination.DatedNotice;
import org.visionderbyshire.determination.DatedStep;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.Difference;
import org.visionderbyshire.determination.Duty;
import org.visionderbyshire.determination.Finding;
import org.visionderbyshire.determination.FoundLevel;
import org.visionderbyshire.determination.Hold;
import org.visionderbyshire.determination.Outweighed;
import org.visionderbyshire.determination.Question;
import org.visionderbyshire.determination.Reason;
import org.visionderbyshire.determination.SharedReason;
import org.visionderbyshire.determination.Stage;
import org.visionderbyshire.determination.Step;
import org.visionderbyshire.determination.Timetable;
import org.visionderbyshire.determination.UsedReading;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.sentence.English;
import org.visionderbyshire.sentence.Sentence;
import org.visionderbyshire.vocabulary.Answer;

/** One initiative in a report. */
final class InitiativeSection {

  private static final String NONE = "\u2013";
  private static final int SHORT = "calendar days".length();

  private final Markup out;
  private final String anchor;
  private final int heading;
  private final Initiative initiative;
  private final Determination answer;
  private final Facts facts;

  /**
   * A section.
   *
   * @param anchor the id by which it can be linked to
   * @param heading the level of its heading
   */
  InitiativeSection(
      Markup out,
      String anchor,
      int heading,
      Initiative initiative,
      Determination answer,
      Facts facts) {
    this.out = out;
    this.anchor = anchor;
    this.heading = heading;
    this.initiative = initiative;
    this.answer = answer;
    this.facts = facts;
  }

  static void noAdvice(Markup out) {
    out.element("p", "This is not legal advice.", "class", "advice");
  }

  void write() {
    out.open("article", "id", anchor).line();
    out.open("h" + heading)
        .element("bdi", Description.title(initiative))
        .close()
        .line();
    head();
    pictures();
    levels();
    route();
    answer.timetable().ifPresent(this::timetable);
    findings();
    outweighed();
    questions();
    assumptions();
    readings();
    citations();
    out.element(
            "p",
            "Determined by " + answer.policy().name() + ", edition "
                + answer.policy().edition() + ", digest " + answer.policy().digest() + ".",
            "class",
            "why")
        .line();
    out.close().line();
  }

  private void section(String title) {
    out.element("h" + (heading + 1), title).line();
  }

  private void entry(String label, String words) {
    out.element("dt", label).element("dd", words).line();
  }

  private void head() {
    if (!initiative.summary().isBlank()) {
      out.element("p", initiative.summary(), "dir", "auto").line();
    }
    out.open("dl").line();
    entry("Initiative", initiative.id());
    entry("Read as of", English.day(answer.on()));
    entry("Level", Description.level(answer));
    entry("Route", RouteLine.of(answer));
    entry("Settled", Wording.settled(answer));
    entry("Acts", Wording.list(initiative.acts()));
    initiative.lead().ifPresent(lead -> entry("Lead", Wording.name(facts, lead)));
    entry("Takes part", names(initiative.participants()));
    if (!initiative.partners().isEmpty()) {
      entry("Partners", String.join("; ", initiative.partners()));
    }
    answer
        .timetable()
        .map(new Description(initiative, answer, facts)::ends)
        .ifPresent(ends -> ends.forEach(this::entry));
    out.close().line();
  }

  private String names(Collection<CouncilId> ids) {
    return ids.stream().map(id -> Wording.name(facts, id)).collect(Collectors.joining(", "));
  }

  private void pictures() {
    out.open("figure").line();
    RouteDiagram.draw(out, anchor, initiative, answer, facts, Picture.PAGE_HEIGHT);
    out.element("figcaption", "The route, stage by stage. This is not legal advice.")
        .close()
        .line();
    answer.timetable().ifPresent(timetable -> {
      out.open("figure").line();
      TimetableDiagram.draw(out, anchor, initiative, answer, timetable, facts, Picture.PAGE_HEIGHT);
      out.element("figcaption", "The timetable, step by step. This is not legal advice.")
          .close()
          .line();
    });
  }

  private void levels() {
    section("Level");
    if (answer.levels().isEmpty()) {
      out.element("p", "None was found.").line();
    }
    for (FoundLevel found : answer.levels()) {
      out.open("div", "class", "item").open("p").element("strong", found.level().code());
      out.text(
              found.effects().isEmpty()
                  ? ""
                  : " for "
                      + English.and(found.effects().stream().map(this::outcome).toList()))
          .close();
      told(found.reasons());
      out.close().line();
    }
  }

  /** One of the area's outcomes by its name; others are in words already. */
  private String outcome(String effect) {
    return "\"" + facts.area().outcomes().getOrDefault(effect, effect) + "\"";
  }

  // the route

  private void route() {
    section("Route");
    noAdvice(out);
    if (answer.stages().isEmpty()) {
      out.element("p", "There is no step.").line();
    }
    int number = 1;
    for (Stage stage : answer.stages()) {
      out.element("h" + (heading + 2), "Stage " + number++ + ": " + Wording.list(stage.actions()))
          .line();
      alike(stage).forEach(this::steps);
    }
  }

  /** Steps of a stage that differ in nothing but the council. */
  private Collection<List<Step>> alike(Stage stage) {
    return stage.steps().stream()
        .collect(Collectors.groupingBy(
            step -> List.of(
                step.action(),
                step.body(),
                step.acts(),
                step.keyDecision(),
                conditions(step),
                step.notices().stream().map(Wording::notice).toList(),
                step.duties().stream().map(Duty::kind).toList(),
                callIn(step),
                step.legalBasis(),
                step.allReasons().map(Reason::rule).distinct().toList()),
            LinkedHashMap::new,
            Collectors.toList()))
        .values();
  }

  private void steps(List<Step> alike) {
    Step step = alike.get(0);
    out.open("div", "class", "step item").open("p");
    out.element("strong", English.capital(Description.does(step)) + ": ")
        .text(alike.stream().map(Step::name).collect(Collectors.joining(", ")))
        .close()
        .line()
        .open("dl")
        .line();
    if (initiative.acts().size() > 1) {
      entry("Acts", Wording.list(step.acts()));
    }
    if (step.action() == Action.DECIDE || step.keyDecision() != Answer.NO) {
      entry("Key decision", Wording.of(step.keyDecision()));
    }
    conditions(step).forEach(condition -> entry("Condition", condition));
    step.notices().forEach(notice -> entry("Notice", Wording.notice(notice)));
    step.duties()
        .forEach(duty -> entry(
            "Duty",
            Wording.of(duty.kind())
                + (duty.kind().isAfterwards() ? " (afterwards)" : " (before)")));
    callIn(step).ifPresent(callIn -> entry("Call-in", callIn));
    if (!step.legalBasis().isEmpty()) {
      entry(
          "Legal basis",
          step.legalBasis().stream().map(Citation::text).collect(Collectors.joining("; ")));
    }
    out.close();
    told(alike.stream().flatMap(Step::allReasons).toList());
    out.close().line();
  }

  private List<String> conditions(Step step) {
    return step.conditions().stream()
        .flatMap(condition -> words(condition).stream())
        .distinct()
        .toList();
  }

  private List<String> words(Condition condition) {
    return condition.reasons().isEmpty()
        ? List.of(Wording.of(condition.id()))
        : condition.reasons().stream()
            .map(reason -> Wording.of(condition.id()) + ": " + reason.sentence().ofAnyCouncil())
            .toList();
  }

  private static Optional<String> callIn(Step step) {
    return step.callIn()
        .filter(callIn -> callIn.applies() != Answer.NO || callIn.waived())
        .map(Wording::callIn);
  }

  // the timetable

  private void timetable(Timetable timetable) {
    section("Dates");
    table(
        List.of("Step", "Who", "Not before", "Day", "Call-in ends", "In effect from", "Remark"),
        together(timetable.steps().stream().map(this::dates)));
    List<List<String>> notices = together(timetable.steps().stream()
        .flatMap(dated -> dated.notices().stream().map(notice -> notice(dated, notice))));
    if (!notices.isEmpty()) {
      section("Notices");
      table(
          List.of(
              "Step",
              "Who",
              "Notice",
              "Published",
              "Publish by",
              "Clear days",
              "Needed",
              "Counted in"),
          notices);
    }
    List<Reason> reasons = timetable.allReasons().toList();
    if (!reasons.isEmpty()) {
      out.element("p", "How the days are counted:", "class", "leads-on").line();
      told(reasons);
    }
    criticalPath(timetable.criticalPath());
    differences(timetable.differences());
  }

  /** The rows, those that differ in nothing but who it is as one. */
  private static List<List<String>> together(Stream<List<String>> rows) {
    Map<List<String>, List<String>> names = new LinkedHashMap<>();
    rows.forEach(row -> {
      List<String> key = new ArrayList<>(row);
      String name = key.remove(1);
      names.computeIfAbsent(key, any -> new ArrayList<>()).add(name);
    });
    List<List<String>> together = new ArrayList<>();
    names.forEach((key, all) -> {
      List<String> row = new ArrayList<>(key);
      row.add(1, String.join(", ", all));
      together.add(row);
    });
    return together;
  }

  private List<String> dates(DatedStep dated) {
    return List.of(
        English.capital(Description.does(dated.step())),
        dated.step().name(),
        dated.earliest().map(English::day).orElse(NONE),
        dated
            .day()
            .map(day -> English.day(day)
                + (dated.meeting() ? ", a meeting" : "")
                + (dated.open() ? ", at the earliest" : "")
                + (dated.earliest().filter(day::isBefore).isPresent() ? " (too soon)" : ""))
            .orElse("no day"),
        dated
            .implementation()
            .map(end -> end.callInEnds()
                .map(day -> English.day(day)
                    + end.count().map(count -> " (" + Wording.of(count) + ")").orElse(""))
                .orElse(dated.step().callIn().map(Wording::callIn).orElse(NONE)))
            .orElse(NONE),
        dated
            .implementation()
            .map(end -> English.day(end.first()) + (end.open() ? ", at the earliest" : ""))
            .orElse(NONE),
        dated.remark().map(Sentence::text).orElse(NONE));
  }

  private List<String> notice(DatedStep dated, DatedNotice notice) {
    return List.of(
        English.capital(Description.does(dated.step())),
        dated.step().name(),
        Wording.notice(notice.notice().kind()),
        English.day(notice.published()),
        English.day(notice.latest()) + (notice.isTooLate() ? " (too late)" : ""),
        Integer.toString(notice.clearDays()),
        Integer.toString(notice.notice().clearDays()),
        Wording.of(notice.count()));
  }

  private void criticalPath(List<Hold> path) {
    if (!path.isEmpty()) {
      section("Critical path");
      table(
          List.of("From", "To", "Waits for", "In words"),
          path.stream()
              .map(hold -> List.of(
                  English.day(hold.from()),
                  English.day(hold.to()),
                  Description.hold(hold.kind()),
                  hold.text()))
              .toList());
    }
  }

  private void differences(List<Difference> differences) {
    if (!differences.isEmpty()) {
      section("Both dates");
      out.element(
              "p",
              "Days that another reading, or another answer to a question, would move.",
              "class",
              "leads-on")
          .line();
      table(
          List.of("By", "Who", "Step", "What", "Here", "Otherwise"),
          together(differences.stream()
              .map(each -> List.of(
                  Wording.of(each.about()) + ": " + Wording.of(each.option()),
                  each.step().name(),
                  English.capital(Description.does(each.step())),
                  item(each),
                  English.day(each.day()),
                  English.day(each.otherwise())))));
    }
  }

  private static String item(Difference difference) {
    return switch (difference.item()) {
      case NOTICE ->
        "last day of the " + difference.notice().map(Wording::notice).orElse("notice");
      case DAY -> "day of the step";
      case IMPLEMENTATION -> "first day of effect";
    };
  }

  /** A table whose rows are named by their first cell. */
  private void table(List<String> heads, List<List<String>> rows) {
    out.open("table").line().open("thead").open("tr");
    heads.forEach(head -> out.element("th", head, "scope", "col"));
    out.close().close().line().open("tbody").line();
    for (List<String> row : rows) {
      out.open("tr").open("th", "scope", "row");
      words(row.get(0));
      for (String words : row.subList(1, row.size())) {
        out.open("td");
        words(words);
      }
      out.close().line();
    }
    out.close().close().line();
  }

  /** Ends a cell with its words; a day, and what is hardly longer than one, is kept in one line. */
  private void words(String words) {
    if (words.length() <= SHORT) {
      out.with("class", "short");
    }
    out.text(words).close();
  }

  // what stands beside level and route

  private void findings() {
    if (!answer.findings().isEmpty()) {
      section("Findings");
      for (Finding finding : answer.findings()) {
        item(Wording.of(finding.id()), finding.reasons(), Optional.empty());
      }
    }
  }

  private void outweighed() {
    if (!answer.outweighed().isEmpty()) {
      section("Outweighed");
      out.element("p", "What rules say and what is no reason of the answer.", "class", "leads-on")
          .line();
      for (Outweighed each : answer.outweighed()) {
        item(
            Wording.about(each, facts) + ": " + each.text(),
            List.of(each.reason()),
            Optional.empty());
      }
    }
  }

  private void questions() {
    if (answer.questions().isEmpty()) {
      return;
    }
    section("Questions");
    Map<List<Object>, List<Question>> alike = answer.questions().stream()
        .collect(Collectors.groupingBy(
            question -> List.of(question.about(), question.changes()),
            LinkedHashMap::new,
            Collectors.toList()));
    for (List<Question> questions : alike.values()) {
      Question first = questions.get(0);
      List<Reason> reasons =
          questions.stream().flatMap(question -> question.reasons().stream()).toList();
      // most sentences name the council already
      Set<CouncilId> named = reasons.stream()
          .flatMap(reason -> reason.sentence().councils().stream())
          .map(Sentence.Part.CouncilName::council)
          .collect(Collectors.toSet());
      List<String> unnamed = questions.stream()
          .flatMap(question -> question.council().stream())
          .filter(council -> !named.contains(council))
          .map(council -> Wording.name(facts, council))
          .distinct()
          .toList();
      item(
          Wording.of(first.about()) + (unnamed.isEmpty() ? "" : ": " + String.join(", ", unnamed)),
          reasons,
          Optional.of("An answer could change " + Wording.changes(first.changes()) + "."));
    }
  }

  private void assumptions() {
    if (!answer.assumptions().isEmpty()) {
      section("Assumptions");
      for (Assumption assumption : answer.assumptions()) {
        item(
            Wording.of(assumption.id()),
            assumption.reasons(),
            assumption.councils().isEmpty()
                ? Optional.empty()
                : Optional.of("In the steps of " + names(assumption.councils()) + "."));
      }
    }
  }

  private void item(String title, List<Reason> reasons, Optional<String> remark) {
    out.open("div", "class", "item")
        .open("p")
        .element("strong", English.capital(title))
        .close();
    told(reasons);
    remark.ifPresent(words -> out.element("p", words));
    out.close().line();
  }

  private void readings() {
    if (!answer.readings().isEmpty()) {
      section("Readings that mattered");
      for (UsedReading reading : answer.readings()) {
        out.open("div", "class", "item").open("p");
        out.element("strong", reading.id() + " = " + reading.option())
            .text(reading.chosen() ? " (chosen)" : " (default)")
            .close();
        out.element("p", reading.why() + sources(reading.citations())).open("ul");
        for (UsedReading.Alternative other : reading.alternatives()) {
          out.element(
              "li", other.option() + " would change " + Wording.changes(other.changes()) + ".");
        }
        out.close().close().line();
      }
    }
  }

  private void citations() {
    List<CitationList.Entry> entries = CitationList.of(initiative, answer);
    if (!entries.isEmpty()) {
      section("Citations");
      out.open("ul", "class", "why").line();
      for (CitationList.Entry entry : entries) {
        out.open("li").element("strong", entry.work()).text(". ");
        out.text(String.join("; ", entry.places())).close().line();
      }
      out.close().line();
    }
  }

  /** Sentences, each with its rule and its sources; alike ones once. */
  private void told(List<Reason> reasons) {
    if (reasons.isEmpty()) {
      return;
    }
    out.open("ul", "class", "why").line();
    for (SharedReason told : SharedReason.of(reasons)) {
      out.element(
              "li",
              English.capital(told.sentence().text())
                  + (told.councils().isEmpty() ? "" : ": " + String.join(", ", told.councils()))
                  + " [" + told.rule()
                  + told.citations().stream()
                      .map(Citation::text)
                      .collect(Collectors.joining("; ", told.citations().isEmpty() ? "" : ": ", ""))
                  + "]")
          .line();
    }
    out.close().line();
  }

  private static String sources(List<Citation> citations) {
    return citations.isEmpty()
        ? ""
        : citations.stream().map(Citation::text).collect(Collectors.joining("; ", " [", "]"));
  }
}
