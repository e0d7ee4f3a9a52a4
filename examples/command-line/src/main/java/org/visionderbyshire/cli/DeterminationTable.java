package org.visionderbyshire.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.Question;
import org.visionderbyshire.determination.Stage;
import org.visionderbyshire.determination.Step;

/** Determinations as a table, a line each. */
final class DeterminationTable {

  private static final String NOT_SETTLED = " ?";

  private final Terminal terminal;

  DeterminationTable(Terminal terminal) {
    this.terminal = terminal;
  }

  String of(List<Determination> answers) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("INITIATIVE", "LEVEL", "ROUTE", "QUESTIONS"));
    for (Determination answer : answers) {
      rows.add(List.of(answer.initiative(), level(answer), route(answer), questions(answer)));
    }
    Page page = new Page(terminal).table(rows).blank();
    if (answers.stream().anyMatch(answer -> !answer.settled())) {
      page.paragraph(
          0, "? not settled: an answer to a question could change the level or the route.");
    }
    return page.toString();
  }

  private static String level(Determination answer) {
    String levels = answer.levels().isEmpty()
        ? "none found"
        : answer.levels().stream()
            .map(found -> found.level().code())
            .collect(Collectors.joining(" + "));
    return levels + (answer.settled() ? "" : NOT_SETTLED);
  }

  static String route(Determination answer) {
    return answer.stages().isEmpty()
        ? "no step"
        : answer.stages().stream()
            .map(DeterminationTable::stage)
            .collect(Collectors.joining(" > "));
  }

  private static String stage(Stage stage) {
    return stage.actions().stream()
        .map(action -> steps(stage, action))
        .collect(Collectors.joining(", "));
  }

  /** Who does it, and what unless it is the only thing at that point and a matter of course. */
  private static String steps(Stage stage, Action action) {
    List<Step> steps =
        stage.steps().stream().filter(step -> step.action() == action).toList();
    Map<String, List<Step>> alike = steps.stream()
        .collect(Collectors.groupingBy(
            step -> step.body() + " " + step.isConditional(),
            LinkedHashMap::new,
            Collectors.toList()));
    String who = alike.values().stream()
        .map(same -> bodies(same, alike.size() > 1))
        .collect(Collectors.joining(" + "));
    boolean many = steps.size() > 1 || steps.get(0).body() == Body.LEADERS;
    String verb = switch (action) {
      case AGREE_POSITION -> many ? " agree a position" : " agrees a position";
      case ADVISE -> many ? " advise" : " advises";
      case SCRUTINISE -> "";
      case RECOMMEND -> many ? " recommend" : " recommends";
      case DECIDE -> stage.actions().size() > 1 ? (many ? " decide" : " decides") : "";
      case CONSENT -> many ? " consent" : " consents";
      case SUBMIT -> many ? " submit" : " submits";
      case NOTE -> many ? " note" : " notes";
      case INFORM -> " informed";
    };
    return who + verb;
  }

  private static String bodies(List<Step> same, boolean besideOthers) {
    int number = same.size();
    String one = Words.of(same.get(0).body());
    boolean countless = same.get(0).council().isEmpty() || !besideOthers;
    String who = number == 1 && countless
        ? one
        : Words.count(number, one, many(same.get(0).body()));
    return who + (same.get(0).isConditional() ? " if in being" : "");
  }

  private static String many(Body body) {
    return body == Body.SCRUTINY ? "scrutiny committees" : Words.of(body) + "s";
  }

  /** How many, and of which kinds. */
  private static String questions(Determination answer) {
    if (answer.questions().isEmpty()) {
      return "none";
    }
    Map<String, Long> kinds = answer.questions().stream()
        .collect(Collectors.groupingBy(Question::about, LinkedHashMap::new, Collectors.counting()));
    return answer.questions().size()
        + kinds.entrySet().stream()
            .map(kind -> kind.getKey() + (kind.getValue() > 1 ? " (" + kind.getValue() + ")" : ""))
            .collect(Collectors.joining(", ", ": ", ""));
  }
}
