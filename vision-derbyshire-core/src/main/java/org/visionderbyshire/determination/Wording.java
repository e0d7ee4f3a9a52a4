package org.visionderbyshire.determination;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.visionderbyshire.committee.CallInAgreement;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.CallIn;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.FactWords;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.facts.JointCommitteeRecord;
import org.visionderbyshire.sentence.English;
import org.visionderbyshire.vocabulary.Answer;
import org.visionderbyshire.vocabulary.Term;

/** Words for people, where the written form of a vocabulary would not do. */
public final class Wording {

  private static final Pattern COUNCIL =
      Pattern.compile(" (?:Borough|City|County|District) Council$");

  private Wording() {}

  /** The written form, its words parted by spaces. */
  public static String of(Term term) {
    return term.words();
  }

  /** A written form with its words parted by spaces. */
  public static String of(String code) {
    return code.replace('-', ' ');
  }

  /** The levels of an answer, or that there is none. */
  public static String level(Determination answer) {
    return answer.levels().isEmpty()
        ? answer.level().map(Wording::of).orElse("unknown: none was found")
        : English.and(answer.levels().stream().map(found -> of(found.level())).toList());
  }

  /** What a conclusion that does not count is about, councils by their names. */
  public static String about(Outweighed outweighed, Facts facts) {
    Objects.requireNonNull(outweighed, "outweighed");
    Objects.requireNonNull(facts, "facts");
    return outweighed.step().isEmpty() && outweighed.effect().isEmpty()
        ? outweighed.council().map(council -> name(facts, council)).orElse(outweighed.about())
        : outweighed.about();
  }

  /** Words of a vocabulary, separated by commas. */
  public static String list(Collection<? extends Term> terms) {
    return terms.stream().map(Wording::of).collect(Collectors.joining(", "));
  }

  /** The name of a council; its id where nobody knows it. */
  public static String name(Facts facts, CouncilId id) {
    return facts.council(id).map(Council::name).orElse(id.value());
  }

  /** The name of a council without what kind of council it is, such as {@code Amber Valley}. */
  public static String brief(String council) {
    Objects.requireNonNull(council, "council");
    return COUNCIL.matcher(council).replaceFirst("");
  }

  /** The name of a joint committee; its id where nobody knows it. */
  public static String name(Facts facts, JointCommitteeId id) {
    return facts.jointCommittee(id).map(JointCommitteeRecord::name).orElse(id.value());
  }

  /** What a body does, in the singular or the plural. */
  public static String verb(Action action, boolean many) {
    if (!many) {
      return action.verb();
    }
    return switch (action) {
      case AGREE_POSITION -> "agree a position";
      case ADVISE -> "advise";
      case SCRUTINISE -> "scrutinise";
      case RECOMMEND -> "recommend";
      case DECIDE -> "decide";
      case CONSENT -> "consent";
      case SUBMIT -> "submit";
      case NOTE -> "note";
      case INFORM -> "are informed";
    };
  }

  /** A kind of notice. */
  public static String notice(Notice.Kind kind) {
    return kind.title();
  }

  /** A notice and how long before the step it must go out. */
  public static String notice(Notice notice) {
    return notice(notice.kind())
        + (notice.clearDays() == 0
            ? ", no days need pass"
            : ", " + English.count(notice.clearDays(), "clear day before", "clear days before"));
  }

  /** Whether, how long and by whom a decision can be called in. */
  public static String callIn(StepCallIn callIn) {
    String words = switch (callIn.applies()) {
      case YES -> "possible";
      case NO -> "none";
      case UNKNOWN -> "unknown";
    };
    return words
        + callIn.clock().map(Wording::within).orElse("")
        + callIn
            .agreement()
            .filter(agreement -> agreement != CallInAgreement.NONE)
            .map(agreement -> ", by " + of(agreement))
            .orElse("")
        + (callIn.waived() ? ", waived" : "");
  }

  private static String within(CallIn clock) {
    return clock.days().map(days -> ", within " + FactWords.days(days, clock)).orElse("");
  }

  /** How far the answer is settled, what else of it is open, and on how much it rests. */
  public static String standing(Determination answer) {
    List<String> words = new ArrayList<>();
    Set<String> unsettling = answer.questions().stream()
        .filter(Question::unsettles)
        .map(question -> KnownQuestion.title(question.about()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
    words.add(settled(answer, !unsettling.isEmpty())
        + (unsettling.isEmpty() ? "" : ", as is unknown: " + String.join(", ", unsettling)));
    List<String> open = new ArrayList<>();
    if (answer.steps().anyMatch(step -> step.keyDecision() == Answer.UNKNOWN)) {
      open.add("key decision");
    }
    if (answer
        .steps()
        .flatMap(step -> step.callIn().stream())
        .anyMatch(callIn -> callIn.applies() == Answer.UNKNOWN)) {
      open.add("call-in");
    }
    if (isAsked(answer, Aspect.DETAILS)) {
      open.add("law and conditions of steps");
    }
    if (!open.isEmpty()) {
      words.add("still open: " + String.join(", ", open));
    }
    int assumptions = answer.assumptions().size();
    if (assumptions > 0) {
      words.add("rests on " + English.number(assumptions)
          + (assumptions == 1 ? " assumption" : " assumptions"));
    }
    return English.capital(String.join("; ", words));
  }

  private static String settled(Determination answer, boolean waits) {
    boolean route = isAsked(answer, Aspect.STEPS);
    if (answer.level().isEmpty()) {
      return (waits ? "no level yet" : "no level found") + (route ? ", route not settled" : "");
    }
    boolean level = isAsked(answer, Aspect.LEVEL, Aspect.LEVELS);
    return level && route
        ? "level and route not settled"
        : level ? "level not settled" : route ? "route not settled" : "route settled";
  }

  private static boolean isAsked(Determination answer, Aspect... aspects) {
    return answer.questions().stream()
        .flatMap(question -> question.changes().stream())
        .flatMap(change -> Aspect.of(change).stream())
        .anyMatch(List.of(aspects)::contains);
  }

  /** What another answer or another reading would change. */
  public static String changes(List<String> changes) {
    return English.and(changes.stream()
        .filter(change ->
            !change.equals(Aspect.LEVELS.code()) || !changes.contains(Aspect.LEVEL.code()))
        .map(change -> Aspect.of(change).map(Aspect::words).orElseGet(() -> of(change)))
        .toList());
  }
}
