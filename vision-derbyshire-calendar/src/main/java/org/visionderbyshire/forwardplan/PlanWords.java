package org.visionderbyshire.forwardplan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.determination.Notice;
import org.visionderbyshire.vocabulary.Term;

/** Words of the plan for people, where the written form of a vocabulary would not do. */
final class PlanWords {

  private PlanWords() {}

  static String of(Term term) {
    return term == Body.COUNCIL ? "full council" : term.code().replace('-', ' ');
  }

  static String list(Collection<? extends Term> terms) {
    return terms.stream().map(PlanWords::of).collect(Collectors.joining(", "));
  }

  static String yesOrNo(boolean answer) {
    return answer ? "yes" : "no";
  }

  static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  /** The notice as one would ask for it. */
  static String notice(Notice.Kind kind) {
    return switch (kind) {
      case KEY_DECISION -> "notice of key decision";
      case GENERAL_EXCEPTION -> "notice of general exception";
      case SPECIAL_URGENCY -> "notice of special urgency";
      case PRIVATE_MEETING -> "notice of private meeting";
      case PRIVATE_MEETING_SECOND -> "second notice of private meeting";
      case AGENDA -> "agenda";
    };
  }
}
