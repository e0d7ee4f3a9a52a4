package org.visionderbyshire.forwardplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.visionderbyshire.determination.Reason;
import org.visionderbyshire.determination.Step;
import org.visionderbyshire.sentence.English;
import org.visionderbyshire.vocabulary.Term;

/** Words of the plan for people, where the written form of a vocabulary would not do. */
final class PlanWords {

  private PlanWords() {}

  static String list(Collection<? extends Term> terms) {
    return terms.stream().map(Term::words).collect(Collectors.joining(", "));
  }

  static String yesOrNo(boolean answer) {
    return answer ? "yes" : "no";
  }

  static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  /** Whether the decision is key, and that it is taken in private where it is. */
  static List<String> standing(PlannedNotice entry) {
    String key = "Key decision: " + entry.step().keyDecision().words();
    return entry.initiative().isPrivate() ? List.of(key, "Private: yes") : List.of(key);
  }

  /** On what conditions it is taken, what else has to be done, and what is remarked. */
  static List<String> terms(PlannedNotice entry) {
    List<String> terms = new ArrayList<>();
    conditions(entry.step()).forEach(condition -> terms.add("Condition: " + condition));
    duties(entry.step()).forEach(duty -> terms.add("Also: " + duty));
    entry.remark().ifPresent(remark -> terms.add("Remark: " + remark));
    return List.copyOf(terms);
  }

  /** What the notice carries, each with what it is. */
  static List<String> particulars(PlannedNotice entry) {
    return entry.particulars().words().entrySet().stream()
        .map(each -> English.capital(each.getKey().label()) + ": " + each.getValue())
        .toList();
  }

  /** What must be so, or be done first, for the step to stand. */
  static List<String> conditions(Step step) {
    return step.conditions().stream()
        .flatMap(condition -> condition.reasons().stream())
        .map(Reason::text)
        .distinct()
        .toList();
  }

  /** What must be done beside the notices. */
  static List<String> duties(Step step) {
    return step.duties().stream().map(duty -> duty.kind().words()).toList();
  }
}
