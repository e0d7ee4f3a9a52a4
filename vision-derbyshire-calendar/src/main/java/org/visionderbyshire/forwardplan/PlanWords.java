package org.visionderbyshire.forwardplan;

import java.time.LocalDate;
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
