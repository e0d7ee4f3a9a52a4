package org.visionderbyshire.advising;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.advice.NextQuestion;
import org.visionderbyshire.advice.NextQuestion.PossibleAnswer;
import org.visionderbyshire.advice.NextQuestion.Remaining;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.KnownQuestion;
import org.visionderbyshire.determination.Question;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.MoneyEntry;
import org.visionderbyshire.initiative.WardImpact;
import org.visionderbyshire.input.Case;
import org.visionderbyshire.input.InitiativeForm;
import org.visionderbyshire.input.Kind;
import org.visionderbyshire.input.Setting;
import org.visionderbyshire.internal.stage.Matter;
import org.visionderbyshire.internal.stage.OpenQuestion;
import org.visionderbyshire.internal.stage.Reply;
import org.visionderbyshire.json.AdviceJson;
import org.visionderbyshire.json.InitiativeJson;
import org.visionderbyshire.policy.CaseFile;
import org.visionderbyshire.policy.Compiled;
import org.visionderbyshire.policy.oracle.RandomTimetables;
import org.visionderbyshire.rule.ActKind;
import org.visionderbyshire.vocabulary.Answer;
import org.visionderbyshire.vocabulary.Term;

/**
 * Whoever answers a question puts the answer in by one call: what is determined then is what the
 * answer was said to lead to. Every question that is open and every answer to it are tried.
 */
class AnswersPutInTest {

  private static final Citation TOLD = Citation.of("told by the council");

  /**
   * Acts that are taken to affect no ward unless somebody says how many, so that an answer about
   * the wards for the sake of another act says something of them, too.
   */
  private static final Set<Act> WARDLESS_UNLESS_STATED = Stream.of(Act.values())
      .filter(act ->
          act == Act.ENDORSE || act == Act.APPOINT || ActKind.of(act) == ActKind.COMMITTEE_MAKING)
      .collect(Collectors.toUnmodifiableSet());

  /** Questions of which some answer was put in, with how many were. */
  private final Map<String, Integer> putIn = new TreeMap<>();

  /** Questions of which some answer cannot be put in, with why. */
  private final Map<String, Set<String>> unsaid = new TreeMap<>();

  private record Asked(Governance governance, Initiative initiative, Facts facts) {}

  private static List<Asked> cases() throws IOException {
    List<Asked> all = new ArrayList<>();
    for (CaseFile each : CaseFile.all()) {
      all.add(new Asked(
          Compiled.VISION_DERBYSHIRE.with(each.readings()), each.initiative(), each.facts()));
    }
    return all;
  }

  private static List<Asked> random(int number) {
    RandomTimetables source = new RandomTimetables(7, true);
    return Stream.generate(source::next)
        .limit(number)
        .map(each -> new Asked(
            Compiled.VISION_DERBYSHIRE.with(each.readings()), each.initiative(), each.facts()))
        .toList();
  }

  @Test
  void leadWhereTheyAreSaidTo() throws IOException {
    List<Asked> all = new ArrayList<>(cases());
    all.addAll(random(300));
    for (Asked asked : all) {
      Determination now = asked.governance.determine(asked.initiative, asked.facts);
      for (NextQuestion next : new FirstQuestion(asked.governance, asked.initiative, asked.facts)
          .each(now.questions())) {
        next.answers().forEach(answer -> check(asked, next.question(), answer));
      }
    }

    // those of days are asked only where days are
    assertThat(putIn).hasSize(KnownQuestion.values().length - 2 - 2);
    assertThat(putIn.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(1_500);
    assertThat(unsaid).hasSize(3);
    assertThat(unsaid.get("level"))
        .containsExactly("a level is found by rules, and nothing says one");
    assertThat(unsaid.get("phase-members"))
        .containsExactly(
            "who is in a phase is known of the area, of which no facts can be supplied");
    assertThat(unsaid.get("function"))
        .containsExactly(
            "an initiative says it of all its acts at once",
            "an initiative says it of all its councils at once");
  }

  private void check(Asked asked, Question question, PossibleAnswer answer) {
    Optional<Case> then = answer.in(Case.of(asked.initiative), TOLD);
    if (then.isEmpty()) {
      assertThat(answer.settings()).isEmpty();
      unsaid
          .computeIfAbsent(question.about(), any -> new TreeSet<>())
          .add(answer.note().orElseThrow());
      return;
    }
    Facts facts;
    try {
      facts = then.get().facts(asked.facts);
    } catch (BadInputException e) {
      assertThat(e)
          .hasMessageContaining("has two facts of this kind from " + asked.initiative.on());
      return;
    }
    Determination answered = asked.governance.determine(then.get().initiative(), facts);
    putIn.merge(question.about(), 1, Integer::sum);
    assertThat(answered.level()).as(answer.sentence()).isEqualTo(answer.level());
    assertThat(answered.steps()).as(answer.sentence()).hasSize(answer.steps());
    if (!saysMoreThanTried(asked, answer)) {
      assertThat(keys(answered, Answer.YES)).as(answer.sentence()).isEqualTo(answer.keyDecisions());
      assertThat(keys(answered, Answer.UNKNOWN))
          .as(answer.sentence())
          .isEqualTo(answer.maybeKeyDecisions());
      assertThat(answered.settled()).as(answer.sentence()).isEqualTo(answer.settled());
      assertThat(answered.questions())
          .as(answer.sentence())
          .extracting(open -> new Remaining(open.about(), open.council()))
          .containsExactlyInAnyOrderElementsOf(answer.remaining());
    }
  }

  private static boolean saysMoreThanTried(Asked asked, PossibleAnswer answer) {
    return answer.settings().stream().anyMatch(setting -> setting.value() == WardImpact.TWO_OR_MORE)
        && asked.initiative.acts().stream().anyMatch(WARDLESS_UNLESS_STATED::contains);
  }

  private static long keys(Determination answer, Answer key) {
    return answer.steps().filter(step -> step.keyDecision() == key).count();
  }

  /** They are asked only where days are, and change no more than days. */
  @Test
  void aboutCallInLeaveTheMatterThatWasTried() {
    Map<String, Integer> tried = new TreeMap<>();
    for (Asked asked : random(200)) {
      Window window = Window.from(asked.initiative.on());
      Matter matter = new Matter(asked.initiative, asked.facts);
      for (Question question : questions(asked.governance, asked.initiative, asked.facts, window)) {
        OpenQuestion about = Term.parse(OpenQuestion.class, question.about()).orElseThrow();
        if (about.isAboutDates()) {
          for (Reply reply :
              about.replies(matter, question.council().flatMap(asked.facts::council))) {
            Matter answered = new Matter(asked.initiative, answered(asked, reply));
            assertThat(answered.agreement()).isEqualTo(reply.matter().agreement());
            asked
                .facts
                .councils()
                .forEach(council -> assertThat(answered.callIn(council))
                    .isEqualTo(reply.matter().callIn(council)));
            tried.merge(question.about(), 1, Integer::sum);
          }
        }
      }
    }
    assertThat(tried).containsOnlyKeys("call-in-agreement", "call-in-clock");
    assertThat(tried.values()).allMatch(number -> number > 5);
  }

  private static Facts answered(Asked asked, Reply reply) {
    Case then = Case.of(asked.initiative);
    for (Setting<?> setting : reply.settings().get()) {
      then = setting.in(then, TOLD);
    }
    return then.facts(asked.facts);
  }

  private static List<Question> questions(
      Governance governance, Initiative initiative, Facts facts, Window window) {
    try {
      return governance.determine(initiative, facts, window).questions();
    } catch (BadInputException e) {
      return List.of(); // beyond the bank holidays that are known
    }
  }

  /** A case is answered to the end by the settings alone, whatever is asked. */
  @Test
  void followEachOther() throws IOException {
    int last = 0;
    for (Asked asked : random(25)) {
      Facts shipped = asked.facts;
      Case given = Case.of(asked.initiative);
      Advice advice = Advice.of(asked.governance);
      for (int put = 0; ; put++) {
        assertThat(put).isLessThan(60);
        Facts facts = given.facts(shipped);
        Optional<NextQuestion> next = advice.nextQuestion(given.initiative(), facts);
        Case now = given;
        Optional<Case> then = next.stream()
            .flatMap(open -> open.answers().stream())
            .flatMap(answer -> answer.in(now, TOLD).stream())
            .findFirst();
        if (then.isEmpty()) {
          last = Math.max(last, put);
          assertThat(next.map(open -> open.question().about()).orElse(""))
              .isIn("", "level", "phase-members", "function");
          break;
        }
        given = then.get();
      }
    }
    assertThat(last).isGreaterThan(5);
  }

  @Test
  void haveTheFormThatTheyHaveInAnInitiative() {
    int compared = 0;
    for (Asked asked : random(100)) {
      Optional<NextQuestion> next =
          Advice.of(asked.governance).nextQuestion(asked.initiative, asked.facts);
      if (next.isPresent()) {
        JsonNode json = AdviceJson.tree(next.get());
        for (int i = 0; i < next.get().answers().size(); i++) {
          PossibleAnswer answer = next.get().answers().get(i);
          JsonNode settings = json.at("/answers/" + i + "/settings");
          assertThat(settings).hasSize(answer.settings().size());
          for (JsonNode setting : settings) {
            String path = setting.get("path").asText();
            if (!path.startsWith("facts.")) {
              JsonNode then = InitiativeJson.tree(
                  answer.in(Case.of(asked.initiative), TOLD).orElseThrow().initiative());
              assertThat(then.at("/" + path.replaceAll("[.\\[]", "/").replace("]", "")))
                  .isEqualTo(setting.get("value"));
              compared++;
            }
          }
        }
      }
    }
    assertThat(compared).isGreaterThan(50);
  }

  /** What is known of a question by its answers is enough to put in what is really so. */
  @Test
  void takeAnotherValueOfTheSameInput() {
    Case given = Case.of(Initiative.builder()
        .id("spending")
        .on("2022-06-01")
        .participants("erewash")
        .addActs(Act.SPEND)
        .build());
    Setting<?> tried = answers(given, KnownQuestion.MONEY).get(1).settings().get(0);
    List<MoneyEntry> real = List.of(MoneyEntry.builder()
        .council("erewash")
        .amount(60_000)
        .kind(MoneyEntry.Kind.SPENDING)
        .type(MoneyEntry.Type.CAPITAL)
        .build());

    assertThat(tried.path()).isEqualTo("money");
    Case answered = new Setting<>(tried.path(), Kind.items(Kind.entry(InitiativeForm.MONEY)), real)
        .in(given, TOLD);
    assertThat(answered.initiative().money()).isEqualTo(real);
    assertThat(answers(answered, KnownQuestion.MONEY)).isEmpty();
  }

  private static List<PossibleAnswer> answers(Case given, KnownQuestion about) {
    Facts facts = given.facts(VisionDerbyshire.facts());
    Governance governance = Compiled.VISION_DERBYSHIRE;
    return new FirstQuestion(governance, given.initiative(), facts)
        .each(governance.determine(given.initiative(), facts).questions()).stream()
            .filter(next -> next.question().about().equals(about.code()))
            .flatMap(next -> next.answers().stream())
            .toList();
  }
}
