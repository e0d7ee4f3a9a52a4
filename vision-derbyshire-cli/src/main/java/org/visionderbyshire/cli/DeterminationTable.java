package org.visionderbyshire.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.Question;
import org.visionderbyshire.determination.RouteLine;
import org.visionderbyshire.determination.Wording;
import org.visionderbyshire.paper.Page;
import org.visionderbyshire.sentence.English;

/** Determinations as a table, a line each. */
final class DeterminationTable {

  private static final String NOT_SETTLED = " ?";

  private final Terminal terminal;
  private final List<List<String>> rows = new ArrayList<>();
  private boolean areSettled = true;

  DeterminationTable(Terminal terminal) {
    this.terminal = terminal;
    rows.add(List.of("INITIATIVE", "LEVEL", "KEY", "NOTICE", "ROUTE", "QUESTIONS"));
  }

  void add(Determination answer) {
    rows.add(List.of(
        answer.initiative(),
        level(answer),
        Wording.of(answer.keyDecision()),
        notice(answer),
        RouteLine.of(answer),
        questions(answer)));
    areSettled &= answer.settled();
  }

  @Override
  public String toString() {
    Page page = new Page(terminal.style()).table(rows).blank();
    if (!areSettled) {
      page.paragraph(
          0, "? not settled: an answer to a question could change the level or the route.");
    }
    return page.toString();
  }

  private static String level(Determination answer) {
    String levels = answer.levels().isEmpty()
        ? "none found"
        : answer.levels().stream()
            .map(found -> found.level().words())
            .collect(Collectors.joining(" + "));
    return levels + (answer.settled() ? "" : NOT_SETTLED);
  }

  /** How long the longest notice is. */
  private static String notice(Determination answer) {
    return answer.longestNotice().isEmpty()
        ? "none"
        : English.count(answer.longestNotice().getAsInt(), "clear day", "clear days");
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
