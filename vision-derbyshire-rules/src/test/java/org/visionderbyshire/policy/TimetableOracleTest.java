package org.visionderbyshire.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.determination.DatedStep;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.Implementation;
import org.visionderbyshire.determination.Timetable;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.policy.oracle.NaiveTimetable;
import org.visionderbyshire.policy.oracle.RandomTimetables;

/**
 * Engine and oracle were written apart from each other, from the same contract; on random cases
 * they must give every step the same day.
 */
class TimetableOracleTest {

  private static final int EACH = Integer.getInteger("oracle.timetables", 200);

  private static Governance governance;

  @BeforeAll
  static void compile() {
    governance = Compiled.VISION_DERBYSHIRE;
  }

  @FunctionalInterface
  private interface Comparison {
    Optional<String> difference(RandomTimetables.Case random);
  }

  private static List<String> differences(Comparison comparison) {
    return LongStream.of(20220404, 20240222)
        .parallel()
        .boxed()
        .flatMap(seed -> {
          RandomTimetables cases = new RandomTimetables(seed, true);
          List<String> differences = new ArrayList<>();
          for (int i = 0; i < EACH && differences.size() < 3; i++) {
            RandomTimetables.Case random = cases.next();
            String where = "seed " + seed + " number " + i + " on " + random.day() + " under "
                + random.readings() + "\n" + random.initiative() + "\n";
            comparison.difference(random).map(where::concat).ifPresent(differences::add);
          }
          return differences.stream();
        })
        .toList();
  }

  private static Determination determine(RandomTimetables.Case random, Window window) {
    return governance
        .with(random.readings())
        .determine(random.initiative(), random.facts(), window);
  }

  private static NaiveTimetable oracle(
      RandomTimetables.Case random, Map<String, LocalDate> published) {
    return new NaiveTimetable(random.initiative(), random.facts(), random.readings(), published);
  }

  @Test
  void agreesOnEveryDayOfTimetablesThatBeginAsSoonAsCanBe() {
    assertThat(differences(random -> {
          Determination answer = determine(random, Window.from(random.day()));
          return difference(
              answer, oracle(random, Map.of()).forwards(answer.stages(), random.day()));
        }))
        .isEmpty();
  }

  @Test
  void agreesOnEveryDayOfTimetablesThatEndAsLateAsCanBe() {
    assertThat(differences(random -> {
          Determination answer = determine(random, Window.by(random.day()));
          NaiveTimetable oracle = oracle(random, Map.of());
          List<List<NaiveTimetable.Placed>> expected =
              oracle.backwards(answer.stages(), random.day());
          Optional<LocalDate> first =
              oracle.firstNotice(answer.stages(), deciding(expected, answer));
          Timetable timetable = answer.timetable().orElseThrow();
          return difference(answer, expected)
              .or(() -> timetable.firstNotice().equals(first)
                  ? Optional.empty()
                  : Optional.of("first notice " + timetable.firstNotice() + " not " + first));
        }))
        .isEmpty();
  }

  /** The stages until the decisions; all where nothing is decided. */
  private static List<List<NaiveTimetable.Placed>> deciding(
      List<List<NaiveTimetable.Placed>> placed, Determination answer) {
    int last = placed.size();
    for (int i = 0; i < placed.size(); i++) {
      if (answer.stages().get(i).steps().stream().anyMatch(TimetableOracleTest::isDecision)) {
        last = i + 1;
      }
    }
    return placed.subList(0, last);
  }

  private static boolean isDecision(org.visionderbyshire.determination.Step step) {
    return switch (step.action()) {
      case DECIDE, CONSENT -> true;
      case AGREE_POSITION, ADVISE, SCRUTINISE, RECOMMEND, SUBMIT, NOTE, INFORM -> false;
    };
  }

  @Test
  void agreesWhereDaysOfPublicationAreGiven() {
    assertThat(differences(random -> {
          Determination before = determine(random, Window.from(random.day()));
          Window window = Window.from(random.day());
          int lag = 0;
          for (DatedStep dated : before.timetable().orElseThrow().steps()) {
            if (isDecision(dated.step()) && dated.day().isPresent()) {
              String id = dated
                  .step()
                  .council()
                  .map(CouncilId::value)
                  .orElseGet(() -> dated.step().jointCommittee().orElseThrow().value());
              LocalDate day = dated.day().get().plusDays(lag++ % 4);
              LocalDate known = window.published().getOrDefault(id, day);
              window = window.published(id, known.isAfter(day) ? known : day);
            }
          }
          Determination answer = determine(random, window);
          return difference(
              answer, oracle(random, window.published()).forwards(answer.stages(), random.day()));
        }))
        .isEmpty();
  }

  private static Optional<String> difference(
      Determination answer, List<List<NaiveTimetable.Placed>> expected) {
    List<DatedStep> actual = answer.timetable().orElseThrow().steps();
    // where the wanted day cannot lawfully be met no day of effect is counted from it
    boolean tooLate = answer.timetable().orElseThrow().tooLate().isPresent();
    List<NaiveTimetable.Placed> flat = expected.stream()
        .flatMap(List::stream)
        .map(placed -> tooLate
            ? new NaiveTimetable.Placed(placed.day(), placed.open(), Optional.empty(), false)
            : placed)
        .toList();
    assertThat(actual).hasSameSizeAs(flat);
    for (int i = 0; i < flat.size(); i++) {
      DatedStep dated = actual.get(i);
      NaiveTimetable.Placed given = new NaiveTimetable.Placed(
          dated.day(),
          dated.open(),
          dated.implementation().map(Implementation::first),
          dated.implementation().map(Implementation::open).orElse(false));
      if (!given.equals(flat.get(i))) {
        return Optional.of(dated.step().name() + " " + dated.step().body() + " "
            + dated.step().action() + " key " + dated.step().keyDecision() + "\nexpected "
            + flat.get(i) + "\nactual " + given + "\n" + dated);
      }
    }
    return Optional.empty();
  }
}
