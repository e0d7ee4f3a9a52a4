package org.visionderbyshire.internal.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.council.BankHolidayRule;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.Counting;
import org.visionderbyshire.council.DayUnit;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.Notice;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.governance.Altered;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.internal.stage.Wiring.Wire;
import org.visionderbyshire.policy.Compiled;
import org.visionderbyshire.policy.Outline;
import org.visionderbyshire.policy.Rule;
import org.visionderbyshire.policy.oracle.RandomTimetables;
import org.visionderbyshire.rule.Attribute;
import org.visionderbyshire.rule.CallInTest;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.DatesTest;
import org.visionderbyshire.rule.Decision;
import org.visionderbyshire.rule.Effect;
import org.visionderbyshire.rule.ExactSumTest;
import org.visionderbyshire.rule.ImplementationTest;
import org.visionderbyshire.rule.OwnAct;
import org.visionderbyshire.rule.Participant;
import org.visionderbyshire.rule.Scrutiny;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.vocabulary.Answer;

/**
 * The wiring, held against the stages: a word is left unsaid or said besides, and what becomes of
 * the situations that come later is what wires tell.
 */
class WiringTest {

  private static final Governance SHIPPED = Compiled.VISION_DERBYSHIRE;
  /** Says what is said besides, under whatever readings. */
  private static final Rule SAYING = SHIPPED.rules().stream()
      .filter(rule -> rule.readings().isEmpty())
      .findFirst()
      .orElseThrow();

  private static final int INITIATIVES = 120;

  /** How often a word is said besides, over all initiatives and all that it can say. */
  private static final int MOST = 1_500;

  private static final Set<String> REMARKS = Set.of("finding", "ask", "assume");

  /**
   * Wires that these initiatives do not show, as all that could show them is there otherwise, too:
   * a council whose executive acts decides in any case, and few committees have agreed on call-in.
   * What is waived the shipped rule lets be called in as it is. Hardly any money comes to exactly
   * what a council calls significant. That days move, and with them whether facts change in the
   * meantime, other tests hold.
   */
  private static final List<Wire> ONLY_ELSEWHERE = List.of(
      new Wire(ExactSumTest.class, "exactSum", OwnAct.class, "belowThreshold"),
      new Wire(ExactSumTest.class, "exactSum", Decision.class, "money"),
      new Wire(Scrutiny.class, "step", Participant.class, "decides"),
      new Wire(CallInTest.class, "callIn", ImplementationTest.class, "waived"),
      new Wire(CallInTest.class, "callIn", ImplementationTest.class, "lengthKnown"));

  /** What rules could say besides, for every word that goes anywhere. */
  private static final List<Conclusion> SAID_BESIDES = Stream.of(
          Arrays.stream(CollaborationLevel.values()).map(Conclusion.Level::new),
          Stream.of(
              new Conclusion.LevelPending(),
              new Conclusion.OwnRoute(),
              new Conclusion.Covered(),
              new Conclusion.LeadSubmits(),
              new Conclusion.ConsentersSubmit(),
              new Conclusion.CallInWaived(),
              new Conclusion.Needs(Notice.Kind.KEY_DECISION, 28),
              new Conclusion.Needs(Notice.Kind.AGENDA, 5),
              new Conclusion.OnBankHolidays(BankHolidayRule.COUNTED),
              new Conclusion.Published(2)),
          Arrays.stream(Body.values())
              .flatMap(body ->
                  Arrays.stream(Action.values()).map(action -> new Conclusion.Take(body, action))),
          Arrays.stream(Counting.values()).map(Conclusion.ExactSum::new),
          Arrays.stream(Answer.values()).map(Conclusion.Key::new),
          Arrays.stream(Answer.values()).map(Conclusion.CallIn::new),
          Arrays.stream(DayUnit.values()).map(Conclusion.Counts::new),
          Arrays.stream(Effect.values()).map(Conclusion.TakesEffect::new))
      .<Conclusion>flatMap(said -> said)
      .toList();

  /** Where a situation stands: its kind and what it is about. */
  private record Place(Class<? extends Situation> kind, Object about) {}

  /** None where the days lie beyond the calendar. */
  private static Optional<Map<Place, List<Situation>>> consulted(
      Governance governance, RandomTimetables.Case each) {
    Outline outline;
    try {
      outline = governance
          .with(each.readings())
          .outline(each.initiative(), each.facts(), Window.from(each.day()));
    } catch (BadInputException e) {
      return Optional.empty();
    }
    Map<Place, List<Situation>> places = new LinkedHashMap<>();
    outline
        .consulted()
        .forEach(one -> places
            .computeIfAbsent(
                new Place(
                    one.situation().getClass(), List.of(one.council(), one.act(), one.effect())),
                place -> new ArrayList<>())
            .add(one.situation()));
    return Optional.of(places);
  }

  /** In which attributes two runs differ; asked more or less often where one has none of it. */
  private static Set<Place> differences(
      Map<Place, List<Situation>> one, Map<Place, List<Situation>> other) {
    Set<Place> differences = new LinkedHashSet<>();
    Set<Place> all = new LinkedHashSet<>(one.keySet());
    all.addAll(other.keySet());
    for (Place place : all) {
      List<Situation> before = one.getOrDefault(place, List.of());
      List<Situation> after = other.getOrDefault(place, List.of());
      if (before.size() != after.size()) {
        differences.add(new Place(place.kind, Wiring.ASKED));
        continue;
      }
      for (int i = 0; i < before.size(); i++) {
        for (Attribute component : Attribute.componentsOf(place.kind)) {
          if (!component.in(before.get(i)).equals(component.in(after.get(i)))) {
            differences.add(new Place(place.kind, component.name()));
          }
        }
      }
    }
    return differences;
  }

  /** All that a word can show in, on any way. */
  private static Set<Place> reached(Class<? extends Situation> from, String word) {
    Set<Place> reached = new LinkedHashSet<>();
    List<Wire> open = new ArrayList<>(Wiring.all().stream()
        .filter(wire -> wire.from() == from && wire.word().equals(word))
        .toList());
    Set<Wire> seen = new HashSet<>(open);
    while (!open.isEmpty()) {
      Wire wire = open.remove(open.size() - 1);
      reached.add(new Place(wire.to(), wire.attribute()));
      Wiring.all().stream()
          .filter(next -> next.from() == wire.to() && seen.add(next))
          .forEach(open::add);
    }
    return reached;
  }

  /**
   * Where situations of a kind come and go, those that stand in the same place need not be the
   * same; that there are more or fewer steps shows in how often all that steps need is asked.
   */
  private static boolean isReached(Place difference, Set<Place> reached) {
    return reached.contains(difference)
        || reached.contains(new Place(difference.kind, Wiring.ASKED))
        || (difference.about.equals(Wiring.ASKED)
            && reached.stream().anyMatch(place -> place.kind == difference.kind));
  }

  @Test
  void whatWordsBecomeIsWhatWiresTell() {
    RandomTimetables random = new RandomTimetables(20_261_130, true);
    Map<RandomTimetables.Case, Map<Place, List<Situation>>> base = new LinkedHashMap<>();
    while (base.size() < INITIATIVES) {
      RandomTimetables.Case each = random.next();
      consulted(SHIPPED, each).ifPresent(places -> base.put(each, places));
    }
    Set<String> unwired = new TreeSet<>();
    Map<Wire, Boolean> shown = new LinkedHashMap<>();
    Wiring.all().forEach(wire -> shown.put(wire, false));
    for (Class<? extends Situation> kind : Attribute.situations().values()) {
      for (String word : Wiring.words(kind)) {
        if (!REMARKS.contains(word)) {
          Set<Place> reached = reached(kind, word);
          List<UnaryOperator<List<Firing>>> ears = ears(word);
          for (UnaryOperator<List<Firing>> ear : ears) {
            Governance other = Altered.hearing(SHIPPED, kind, ear);
            base.entrySet().stream()
                .limit(MOST / ears.size())
                .forEach(each -> consulted(other, each.getKey()).ifPresent(after -> {
                  Set<Place> found = differences(each.getValue(), after);
                  found.stream()
                      .filter(difference -> !isReached(difference, reached))
                      .map(place -> word + " of " + kind.getSimpleName() + " shows in "
                          + place.kind.getSimpleName() + " " + place.about)
                      .forEach(unwired::add);
                  shown.replaceAll((wire, known) -> known
                      || (wire.from() == kind
                          && wire.word().equals(word)
                          && (found.contains(new Place(wire.to(), wire.attribute()))
                              || (isOfSteps(wire)
                                  && found.contains(new Place(wire.to(), Wiring.ASKED))))));
                }));
          }
        }
      }
    }
    assertThat(unwired).isEmpty();
    assertThat(shown.entrySet().stream()
            .filter(wire -> !wire.getValue() && wire.getKey().to() != DatesTest.class)
            .map(Map.Entry::getKey))
        .as("wires by which nothing ever changes")
        .containsExactlyInAnyOrderElementsOf(ONLY_ELSEWHERE);
  }

  /** What a step is shows in which steps there are. */
  private static boolean isOfSteps(Wire wire) {
    return Set.of(
            "body",
            "forExecutive",
            "action",
            "wards",
            "wardsMatterOnlyIfStated",
            "executiveMeeting",
            "officer",
            "scrutinyCommittee")
        .contains(wire.attribute());
  }

  /** Deaf to a word, and hearing each thing that it can say besides. */
  private static List<UnaryOperator<List<Firing>>> ears(String word) {
    List<UnaryOperator<List<Firing>>> ears = new ArrayList<>();
    ears.add(fired -> fired.stream()
        .filter(each -> !Wiring.wordOf(each.conclusion().getClass()).equals(word))
        .toList());
    for (Conclusion conclusion : SAID_BESIDES) {
      if (Wiring.wordOf(conclusion.getClass()).equals(word)) {
        ears.add(fired -> Stream.concat(fired.stream(), Stream.of(Firing.of(SAYING, conclusion)))
            .toList());
      }
    }
    return ears;
  }

  @Test
  void everyWireLeadsFromAWordToAnAttribute() {
    Set<String> words = Stream.concat(SAID_BESIDES.stream(), Stream.of(new Conclusion.NoLevel()))
        .map(said -> Wiring.wordOf(said.getClass()))
        .collect(Collectors.toCollection(TreeSet::new));
    for (Wire wire : Wiring.all()) {
      assertThat(words).contains(wire.word());
      Collection<String> attributes = Attribute.of(wire.to()).keySet();
      if (!wire.attribute().equals(Wiring.ASKED)) {
        assertThat(attributes).contains(wire.attribute());
      }
    }
    assertThat(Wiring.all()).doesNotHaveDuplicates();
  }
}
