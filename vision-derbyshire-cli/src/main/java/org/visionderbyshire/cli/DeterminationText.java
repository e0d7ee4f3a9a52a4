package org.visionderbyshire.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.Assumption;
import org.visionderbyshire.determination.Condition;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.Finding;
import org.visionderbyshire.determination.FoundLevel;
import org.visionderbyshire.determination.Outweighed;
import org.visionderbyshire.determination.Question;
import org.visionderbyshire.determination.Reason;
import org.visionderbyshire.determination.SharedReason;
import org.visionderbyshire.determination.Stage;
import org.visionderbyshire.determination.Step;
import org.visionderbyshire.determination.UsedReading;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.report.Wording;
import org.visionderbyshire.sentence.English;
import org.visionderbyshire.vocabulary.Answer;

/** Determinations as a monitoring officer wants to read them. */
final class DeterminationText {

  private static final int COLUMN = 14;
  private static final int STEP = 5;
  private static final int STEP_COLUMN = 23;

  private final Terminal terminal;
  private final Facts facts;
  private final boolean inFull;

  /**
   * A writer of determinations.
   *
   * @param inFull whether every reason is told with its sentence and source, or by the id of its
   *     rule alone
   */
  DeterminationText(Terminal terminal, Facts facts, boolean inFull) {
    this.terminal = terminal;
    this.facts = facts;
    this.inFull = inFull;
  }

  String of(Initiative initiative, Determination answer) {
    Page page = new Page(terminal);
    head(page, initiative, answer);
    levels(page, answer);
    route(page, initiative, answer);
    findings(page, answer);
    outweighed(page, answer);
    questions(page, answer);
    assumptions(page, answer);
    readings(page, answer);
    return page.toString();
  }

  private void head(Page page, Initiative initiative, Determination answer) {
    page.heading(initiative.title());
    page.labelled(2, "Initiative", COLUMN, initiative.id());
    page.labelled(2, "Read as of", COLUMN, answer.on().toString());
    initiative
        .lead()
        .ifPresent(lead -> page.labelled(2, "Lead", COLUMN, Wording.name(facts, lead)));
    page.labelled(2, "Acts", COLUMN, Wording.list(initiative.acts()));
    page.labelled(
        2,
        "Settled",
        COLUMN,
        Wording.settled(answer),
        answer.settled() ? UnaryOperator.identity() : terminal::yellow);
  }

  private void levels(Page page, Determination answer) {
    page.blank().heading("Level");
    if (answer.levels().isEmpty()) {
      page.paragraph(2, "none found");
    }
    for (FoundLevel found : answer.levels()) {
      page.paragraph(2, found.level().code());
      told(page, 4, found.reasons());
    }
  }

  private void route(Page page, Initiative initiative, Determination answer) {
    page.blank().heading("Route");
    if (answer.stages().isEmpty()) {
      page.paragraph(2, "no step");
    }
    int number = 1;
    for (Stage stage : answer.stages()) {
      String lead = "  " + number++ + ".";
      for (Action action : stage.actions()) {
        page.labelled(0, lead, STEP, English.capital(Wording.of(action)));
        lead = "";
        alike(stage.steps().stream().filter(step -> step.action() == action))
            .forEach(steps -> steps(page, steps, initiative.acts().size() > 1));
      }
    }
  }

  /** Steps that differ in nothing but the council. */
  private Collection<List<Step>> alike(Stream<Step> steps) {
    return steps
        .collect(Collectors.groupingBy(
            step -> List.of(
                step.body(),
                step.acts(),
                step.keyDecision(),
                notices(step),
                callIn(step),
                conditions(step),
                step.legalBasis(),
                rules(step.reasons())),
            LinkedHashMap::new,
            Collectors.toList()))
        .values();
  }

  private void steps(Page page, List<Step> steps, boolean tellActs) {
    Step step = steps.get(0);
    page.labelled(
        STEP,
        Wording.of(step.body()),
        STEP_COLUMN,
        Words.names(steps.stream().map(Step::name).toList()) + because(step.reasons()));
    if (tellActs) {
      detail(page, "acts", Wording.list(step.acts()));
    }
    if (step.action() == Action.DECIDE) {
      detail(page, "key decision", Wording.of(step.keyDecision()));
    }
    conditions(step).forEach(condition -> detail(page, "condition", condition));
    notices(step).forEach(notice -> detail(page, "notice", notice));
    callIn(step).ifPresent(callIn -> detail(page, "call-in", callIn));
    if (!step.legalBasis().isEmpty()) {
      detail(
          page,
          "law",
          step.legalBasis().stream()
              .map(citation -> Page.unbroken(citation.text()))
              .collect(Collectors.joining("; ")));
    }
    if (inFull) {
      told(page, STEP + 2, steps.stream().flatMap(Step::allReasons).toList());
    }
  }

  private static void detail(Page page, String label, String words) {
    page.labelled(STEP + 2, label, STEP_COLUMN, words);
  }

  private List<String> conditions(Step step) {
    List<String> conditions = new ArrayList<>();
    for (Condition condition : step.conditions()) {
      for (Reason reason : condition.reasons()) {
        String words = reason.sentence().ofAnyCouncil().text() + because(List.of(reason));
        if (!conditions.contains(words)) {
          conditions.add(words);
        }
      }
    }
    return conditions;
  }

  private List<String> notices(Step step) {
    return step.notices().stream()
        .map(notice -> Wording.notice(notice) + because(notice.reasons()))
        .toList();
  }

  private Optional<String> callIn(Step step) {
    return step.callIn()
        .filter(callIn -> callIn.applies() != Answer.NO || callIn.waived())
        .map(callIn -> Wording.callIn(callIn) + because(callIn.reasons()));
  }

  private void findings(Page page, Determination answer) {
    if (!answer.findings().isEmpty()) {
      page.blank().heading("Findings");
      for (Finding finding : answer.findings()) {
        page.paragraph(2, English.capital(Wording.of(finding.id())));
        told(page, 4, finding.reasons());
      }
    }
  }

  private void outweighed(Page page, Determination answer) {
    if (!answer.outweighed().isEmpty()) {
      page.blank().heading("Outweighed, and no reason of the answer");
      for (Outweighed each : answer.outweighed()) {
        page.paragraph(2, English.capital(Wording.about(each, facts) + ": " + each.text()) + ".");
        told(page, 4, List.of(each.reason()));
      }
    }
  }

  private void assumptions(Page page, Determination answer) {
    if (!answer.assumptions().isEmpty()) {
      page.blank().heading("Assumptions");
      for (Assumption assumption : answer.assumptions()) {
        page.paragraph(2, English.capital(Wording.of(assumption.id())));
        told(page, 4, assumption.reasons());
        page.item(
            4,
            "In the steps of "
                + Words.names(assumption.councils().stream()
                    .map(id -> Wording.name(facts, id))
                    .toList())
                + ".");
      }
    }
  }

  private void questions(Page page, Determination answer) {
    if (answer.questions().isEmpty()) {
      return;
    }
    page.blank().heading("Questions");
    Map<List<Object>, List<Question>> alike = answer.questions().stream()
        .collect(Collectors.groupingBy(
            question -> List.of(question.about(), question.changes()),
            LinkedHashMap::new,
            Collectors.toList()));
    for (List<Question> questions : alike.values()) {
      Question first = questions.get(0);
      page.paragraph(2, English.capital(Wording.of(first.about())));
      told(page, 4, questions.stream().flatMap(each -> each.reasons().stream()).toList());
      page.item(4, "An answer could change " + Wording.changes(first.changes()) + ".");
    }
  }

  private void readings(Page page, Determination answer) {
    if (answer.readings().isEmpty()) {
      return;
    }
    page.blank().heading("Readings that mattered");
    for (UsedReading reading : answer.readings()) {
      page.paragraph(
          2, reading.id() + "=" + reading.option() + (reading.chosen() ? "" : " (default)"));
      page.item(4, reading.why() + (inFull ? Words.cite(reading.citations()) : ""));
      for (UsedReading.Alternative other : reading.alternatives()) {
        page.item(
            4,
            "--reading " + Page.unbroken(reading.id() + "=" + other.option()) + " would change "
                + Wording.changes(other.changes()) + ".");
      }
    }
  }

  /** Sentences, each with its rule and, told in full, its source. */
  private void told(Page page, int indent, List<Reason> reasons) {
    for (SharedReason told : SharedReason.of(reasons)) {
      page.item(
          indent,
          English.capital(told.sentence().text())
              + (told.councils().isEmpty() ? "" : ": " + Words.names(told.councils()))
              + (inFull
                  ? " " + Words.source(told.rule(), told.citations())
                  : " " + Words.rules(List.of(told.rule()))));
    }
  }

  /** The rules' ids; nothing where the reasons are told in full further down. */
  private String because(List<Reason> reasons) {
    return inFull || reasons.isEmpty() ? "" : " " + Words.rules(rules(reasons));
  }

  private static List<String> rules(List<Reason> reasons) {
    return reasons.stream().map(Reason::rule).distinct().toList();
  }
}
