package org.visionderbyshire.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.internal.cells.Cases;
import org.visionderbyshire.internal.cells.Side;
import org.visionderbyshire.internal.cells.SituationSpace;
import org.visionderbyshire.internal.stage.Wiring;
import org.visionderbyshire.internal.table.Shape;
import org.visionderbyshire.internal.words.Phrases;
import org.visionderbyshire.policy.Reading;
import org.visionderbyshire.rule.Attribute;
import org.visionderbyshire.rule.CallInTest;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.Decision;
import org.visionderbyshire.rule.EffectLevel;
import org.visionderbyshire.rule.Informing;
import org.visionderbyshire.rule.JointAct;
import org.visionderbyshire.rule.JointDecision;
import org.visionderbyshire.rule.JointMembers;
import org.visionderbyshire.rule.Limits;
import org.visionderbyshire.rule.NoticeTest;
import org.visionderbyshire.rule.OutcomeTest;
import org.visionderbyshire.rule.OwnAct;
import org.visionderbyshire.rule.Participant;
import org.visionderbyshire.rule.ParticipationTest;
import org.visionderbyshire.rule.Scrutiny;
import org.visionderbyshire.rule.Sharing;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.rule.WholeLevel;
import org.visionderbyshire.vocabulary.Answer;

/**
 * What can change in consequence of what is said otherwise: a stage asks about what an earlier one
 * concluded, so that situations come up which did not before, although what is said of each is the
 * same. Follows the stages and errs to the wide side: what it does not name cannot change.
 */
final class Consequences {

  /** What an executive does that scrutiny may look at before. */
  private static final Set<Action> ACTING =
      EnumSet.of(Action.RECOMMEND, Action.DECIDE, Action.CONSENT);

  private record Signal(Class<? extends Situation> type, Conclusion conclusion) {}

  private final List<Side> sides;
  private final Cases cases;
  private final Set<Signal> known = new HashSet<>();
  private final Deque<Signal> open = new ArrayDeque<>();
  private final Map<Class<? extends Situation>, Set<String>> passed = new HashMap<>();

  private Consequences(Side before, Side after, Cases cases) {
    this.sides = List.of(before, after);
    this.cases = cases;
  }

  /**
   * What can change, in words and in order, beside what is told to be said otherwise.
   *
   * @param said what is said otherwise, by the kind of situation of which it is said
   */
  static List<String> of(
      Side before, Side after, Cases cases, Map<Class<? extends Situation>, Set<Conclusion>> said) {
    Consequences consequences = new Consequences(before, after, cases);
    Set<String> told = new HashSet<>();
    said.forEach((type, all) -> all.forEach(conclusion -> {
      consequences.signal(type, conclusion);
      word(type, conclusion).ifPresent(told::add);
    }));
    consequences.follow();
    Set<String> words = consequences.words();
    words.removeAll(told);
    List<String> following = new ArrayList<>(words);
    if (said.values().stream().allMatch(Set::isEmpty) && consequences.differsUnderOtherReadings()) {
      following.add("what other readings would change");
    }
    return following;
  }

  /** Everything that can change, in words: what is said otherwise and what follows. */
  static Set<String> named(Side before, Side after, Cases cases) {
    Map<Class<? extends Situation>, Set<Conclusion>> said = Differences.said(before, after, cases);
    Set<String> named = new TreeSet<>(of(before, after, cases, said));
    said.forEach(
        (type, all) -> all.forEach(conclusion -> word(type, conclusion).ifPresent(named::add)));
    return named;
  }

  /** What a conclusion shows in an answer; nothing where it only leads to other situations. */
  static Optional<String> word(Class<? extends Situation> type, Conclusion conclusion) {
    if (conclusion instanceof Conclusion.Level) {
      return type == OutcomeTest.class || type == ParticipationTest.class
          ? Optional.empty()
          : Optional.of("the level");
    } else if (conclusion instanceof Conclusion.Remark
        || conclusion instanceof Conclusion.Take
        || conclusion instanceof Conclusion.On
        || conclusion instanceof Conclusion.Must) {
      return Optional.of(Phrases.conclusions(List.of(conclusion)));
    } else if (conclusion instanceof Conclusion.Needs needs) {
      return Optional.of(needs.notice().title());
    } else if (conclusion instanceof Conclusion.Basis
        || conclusion instanceof Conclusion.OpenBasis) {
      return Optional.of("the legal basis");
    } else if (conclusion instanceof Conclusion.Key) {
      return Optional.of("key decisions");
    } else if (conclusion instanceof Conclusion.CallIn
        || conclusion instanceof Conclusion.CallInWaived) {
      return Optional.of("call-in");
    }
    return conclusion instanceof Conclusion.Counts
            || conclusion instanceof Conclusion.OnBankHolidays
            || conclusion instanceof Conclusion.Published
            || conclusion instanceof Conclusion.TakesEffect
        ? Optional.of("the days")
        : Optional.empty();
  }

  private Set<String> words() {
    Set<String> words = new TreeSet<>();
    known.forEach(signal -> word(signal.type, signal.conclusion).ifPresent(words::add));
    return words;
  }

  private void signal(Class<? extends Situation> type, Conclusion conclusion) {
    Signal signal = new Signal(type, conclusion);
    if (known.add(signal)) {
      open.add(signal);
    }
  }

  private void follow() {
    while (!open.isEmpty()) {
      Signal signal = open.remove();
      if (signal.conclusion instanceof Conclusion.Take take) {
        step(signal.type, take.body(), take.action());
      } else if (signal.conclusion instanceof Conclusion.LeadSubmits
          || signal.conclusion instanceof Conclusion.ConsentersSubmit) {
        for (Body body : Body.values()) {
          step(signal.type, body, Action.SUBMIT);
        }
      } else if (signal.conclusion instanceof Conclusion.Covered) {
        step(signal.type, Body.JOINT_COMMITTEE, Action.DECIDE);
        all(Limits.class);
      } else {
        passedOn(signal);
      }
    }
  }

  /** All that a word shows in that makes no step, so that it does not matter which. */
  private void passedOn(Signal signal) {
    String word = Wiring.wordOf(signal.conclusion.getClass());
    Map<Class<? extends Situation>, Set<String>> shows = new LinkedHashMap<>();
    Wiring.all().stream()
        .filter(wire -> wire.from() == signal.type && wire.word().equals(word))
        .forEach(wire ->
            shows.computeIfAbsent(wire.to(), to -> new LinkedHashSet<>()).add(wire.attribute()));
    shows.forEach((to, attributes) -> {
      if (Wiring.ofDays().contains(to)) {
        days();
      } else if (attributes.contains(Wiring.ASKED)) {
        all(to);
      } else {
        changed(to, attributes);
      }
      if (to == EffectLevel.class || to == WholeLevel.class) {
        // there can be several levels side by side
        all(to, Conclusion.Level.class::isInstance);
      }
    });
  }

  /** A step comes or goes, or serves other acts. */
  private void step(Class<? extends Situation> type, Body body, Action action) {
    // it shows in the answer, with the conditions and the law concluded beside it
    signal(type, new Conclusion.Take(body, action));
    all(
        type,
        said -> said instanceof Conclusion.On
            || said instanceof Conclusion.Basis
            || said instanceof Conclusion.OpenBasis);
    if (type == OwnAct.class || type == JointAct.class) {
      all(Sharing.class); // what is concluded of sharing goes with its steps
    }
    if (type == JointAct.class) {
      all(JointMembers.class); // and what is of the members with those of their committee
    }
    // what is no key decision is as what nothing is said of: it leads to nothing else
    allOf(
        Decision.class,
        situation -> situation instanceof Decision decision
            && decision.body() == body
            && decision.action() == action,
        said -> !said.equals(new Conclusion.Key(Answer.NO)));
    allOf(
        CallInTest.class,
        situation ->
            situation instanceof CallInTest test && test.body() == body && test.action() == action,
        said -> true);
    allOf(
        NoticeTest.class,
        situation ->
            situation instanceof NoticeTest test && test.body() == body && test.action() == action,
        said -> true);
    if (body == Body.JOINT_COMMITTEE && action == Action.DECIDE) {
      all(JointDecision.class);
      changed(Informing.class, Set.of("committeeDecides"));
    }
    if (body == Body.EXECUTIVE && ACTING.contains(action)) {
      all(Scrutiny.class);
    }
    if (action == Action.DECIDE) {
      changed(Participant.class, Set.of("decides"));
    }
    if ((action == Action.DECIDE && isSaid(Conclusion.LeadSubmits.class))
        || (action == Action.CONSENT
            && (isSaid(Conclusion.LeadSubmits.class)
                || isSaid(Conclusion.ConsentersSubmit.class)))) {
      signal(type, new Conclusion.Take(body, Action.SUBMIT));
    }
    days();
  }

  private boolean isSaid(Class<? extends Conclusion> kind) {
    return sides.stream()
        .flatMap(side -> side.table().sections().stream())
        .flatMap(section -> section.rows().stream())
        .flatMap(row -> row.said().stream())
        .anyMatch(said -> kind.isInstance(said.conclusion()));
  }

  private void days() {
    // all that days depend on: where one of these can be otherwise, any day can
    Wiring.ofDays().forEach(this::all);
  }

  private void all(Class<? extends Situation> type) {
    all(type, said -> true);
  }

  private void all(Class<? extends Situation> type, Predicate<Conclusion> which) {
    for (Situation situation : firsts(type)) {
      sides.forEach(side -> side.settled(situation).conclusions().stream()
          .filter(which)
          .forEach(conclusion -> signal(type, conclusion)));
    }
  }

  private void allOf(
      Class<? extends Situation> type, Predicate<Situation> which, Predicate<Conclusion> passed) {
    // not one of each cell: rules need not tell apart what is looked for
    for (SituationSpace space : List.of(cases.space(type), cases.beyond(type))) {
      for (int cell = 0; cell < space.cells().size(); cell++) {
        if (space.situations(cell).stream().anyMatch(which)) {
          Situation situation = space.situation(cell);
          sides.forEach(side -> side.settled(situation).conclusions().stream()
              .filter(passed)
              .forEach(conclusion -> signal(type, conclusion)));
        }
      }
    }
  }

  /**
   * Some components can be others: what is said of some but not of all situations that differ in
   * them alone can come and go.
   */
  private void changed(Class<? extends Situation> type, Set<String> components) {
    Set<String> all = passed.computeIfAbsent(type, fresh -> new HashSet<>());
    if (!all.addAll(components)) {
      return;
    }
    List<Attribute> kept = Shape.of(type).components().stream()
        .filter(component -> !all.contains(component.name()))
        .toList();
    for (Side side : sides) {
      Map<List<Object>, Set<Conclusion>> some = new HashMap<>();
      Map<List<Object>, Set<Conclusion>> every = new HashMap<>();
      for (SituationSpace space : List.of(cases.space(type), cases.beyond(type))) {
        for (int cell = 0; cell < space.cells().size(); cell++) {
          List<Conclusion> said = side.settled(space.situation(cell)).conclusions();
          for (Situation situation : space.situations(cell)) {
            List<Object> key =
                kept.stream().map(component -> component.in(situation)).toList();
            some.computeIfAbsent(key, fresh -> new LinkedHashSet<>()).addAll(said);
            every.computeIfAbsent(key, fresh -> new LinkedHashSet<>(said)).retainAll(said);
          }
        }
      }
      some.forEach((key, said) -> said.stream()
          .filter(conclusion -> !every.getOrDefault(key, Set.of()).contains(conclusion))
          .forEach(conclusion -> signal(type, conclusion)));
    }
  }

  private List<Situation> firsts(Class<? extends Situation> type) {
    List<Situation> firsts = new ArrayList<>(cases.space(type).firsts());
    firsts.addAll(cases.beyond(type).firsts());
    return firsts;
  }

  /** Whether the two answer otherwise under another reading: what it would change is told. */
  private boolean differsUnderOtherReadings() {
    Side before = sides.get(0);
    Side after = sides.get(1);
    Map<String, String> shared = new TreeMap<>(before.governance().readings());
    shared.entrySet().retainAll(after.governance().readings().entrySet());
    for (Reading reading : before.governance().policy().readings()) {
      for (String option : reading.optionIds()) {
        if (shared.containsKey(reading.id())
            && !option.equals(shared.get(reading.id()))
            && after.governance().policy().readings().contains(reading)
            && Differences.isAny(
                before.but(reading.id(), option), after.but(reading.id(), option), cases)) {
          return true;
        }
      }
    }
    return false;
  }
}
