package org.visionderbyshire.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.analysis.Example;
import org.visionderbyshire.analysis.Gap;
import org.visionderbyshire.analysis.IdleRule;
import org.visionderbyshire.analysis.Move;
import org.visionderbyshire.analysis.Overlap;
import org.visionderbyshire.analysis.PolicyReport;
import org.visionderbyshire.analysis.ReadingUse;
import org.visionderbyshire.analysis.RuleReference;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.policy.Outline;
import org.visionderbyshire.policy.Rule;
import org.visionderbyshire.policy.oracle.RandomInitiatives;

/**
 * What is proved of the shipped policy, held fast: where its sources are silent or can be read in
 * more than one way, and that nothing else is open. The lines stand in a file beside this test.
 */
class PolicyReportTest {

  private static final PolicyReport REPORT = Shipped.REPORT;
  private static final Facts FACTS = VisionDerbyshire.facts();
  private static final String NEW_MODEL = "HP2020 App A \"A new model\"";

  /** Conditions that could go, by the reason for which they stay. */
  private static final Map<String, List<String>> KEPT = fixed("idle-conditions.txt");

  /** What must be so of all inputs, by sections. */
  private static Map<String, List<String>> fixed(String file) {
    Map<String, List<String>> sections = new TreeMap<>();
    List<String> lines = new ArrayList<>();
    try (InputStream in =
        Objects.requireNonNull(PolicyReportTest.class.getResourceAsStream(file))) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        if (line.startsWith("# ")) {
          lines = sections.computeIfAbsent(line.substring(2), section -> new ArrayList<>());
        } else if (!line.isBlank()) {
          lines.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sections;
  }

  /** Run with {@code -Dlists.write} they are written anew, to be read before they are kept. */
  private static void assertFixed(String file, Map<String, List<String>> found) {
    if (System.getProperty("lists.write") != null) {
      StringBuilder text = new StringBuilder();
      found.forEach((section, lines) -> {
        text.append("# ").append(section).append('\n');
        lines.forEach(line -> text.append(line).append('\n'));
      });
      try {
        Files.writeString(
            Path.of("src/test/resources/org/visionderbyshire/proof", file), text.toString());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return;
    }
    assertThat(found).isEqualTo(fixed(file));
  }

  @Test
  void isSilentOnlyWhereItsSourcesAre() {
    Map<String, List<String>> gaps = new TreeMap<>();
    for (Gap gap : REPORT.gaps()) {
      gaps.computeIfAbsent(
              gap.under().isEmpty() ? "readings as they are" : String.join(", ", gap.under()),
              under -> new ArrayList<>())
          .add(Told.gap(gap));
      assertThat(gap.rules()).as(Told.gap(gap)).isNotEmpty();
      assertThat(gap.rules().stream().flatMap(rule -> rule.citations().stream()))
          .as("%s: the source that is silent", Told.gap(gap))
          .extracting(Object::toString)
          .containsAnyOf(NEW_MODEL, "DCC2022 App 2 \"Phase 3a\"");
    }
    assertFixed("gaps.txt", gaps);
  }

  @Test
  void contradictsItselfNowhere() {
    assertThat(REPORT.overlaps()).allMatch(Overlap::isSettled);
    Map<String, List<String>> overlaps = new TreeMap<>();
    REPORT
        .overlaps()
        .forEach(overlap -> overlaps
            .computeIfAbsent(String.join(", ", overlap.settledBy()), key -> new ArrayList<>())
            .add(Told.overlap(overlap)));
    assertFixed("overlaps.txt", overlaps);
  }

  @Test
  void everyRuleFiresAndMattersSomewhere() {
    assertThat(REPORT.neverFire()).isEmpty();
    assertThat(REPORT.neverMatter()).isEmpty();
    assertThat(REPORT.notAnalysed()).isEmpty();
    assertThat(REPORT.rules()).isEqualTo(Shipped.GOVERNANCE.rules().size());
  }

  @Test
  void everyConditionThatCouldGoIsKeptForAReason() {
    Map<String, List<String>> idle = new TreeMap<>();
    for (IdleRule each : REPORT.idleConditions()) {
      String told = Told.idle(each);
      idle.computeIfAbsent(
              KEPT.keySet().stream()
                  .filter(reason -> reason.startsWith("the sentence")
                      == told.endsWith("it holds wherever the other conditions do"))
                  .findFirst()
                  .orElseThrow(),
              reason -> new ArrayList<>())
          .add(told);
    }
    assertFixed("idle-conditions.txt", idle);
  }

  @Test
  void everyReadingMattersWhereItShould() {
    Map<String, List<String>> uses = new TreeMap<>();
    for (ReadingUse use : REPORT.readingUses()) {
      uses.put(use.reading() + "=" + use.option(), Told.moves(use.moves()));
    }
    assertThat(uses).allSatisfy((option, moves) -> assertThat(moves).isNotEmpty());
    assertFixed("reading-uses.txt", uses);
  }

  // ---- examples

  private static Facts facts(Example example) {
    return example.facts().map(FACTS::with).orElse(FACTS);
  }

  private static Governance under(List<String> options) {
    Map<String, String> readings = new TreeMap<>();
    for (String option : options) {
      String[] parts = option.split("=", -1);
      readings.put(parts[0], parts[1]);
    }
    return Shipped.GOVERNANCE.with(readings);
  }

  @Test
  void examplesOfGapsHaveNoLevel() {
    for (Gap gap : REPORT.gaps()) {
      Example example = gap.region().example();
      Determination answer = under(gap.under()).determine(example.initiative(), facts(example));
      assertThat(answer.settled()).as(Told.gap(gap)).isFalse();
      switch (gap.missing()) {
        case "no level" -> assertThat(answer.level()).as(Told.gap(gap)).isEmpty();
        case "no level for one of its effects" ->
          assertThat(answer.levels().stream()
                  .flatMap(level -> level.effects().stream())
                  .distinct())
              .as(Told.gap(gap))
              .hasSizeBetween(1, example.initiative().effects().size() - 1);
        default -> throw new AssertionError(gap.missing());
      }
      for (String settledBy : gap.settledBy()) {
        assertThat(under(List.of(settledBy))
                .determine(example.initiative(), facts(example))
                .level())
            .as(settledBy)
            .isPresent();
      }
    }
  }

  /** All rules that disagree look at one situation that the example leads to. */
  @Test
  void examplesOfOverlapsLeadToRulesThatDisagree() {
    for (Overlap overlap : REPORT.overlaps()) {
      Example example = overlap.region().example();
      List<String> voices =
          overlap.voices().stream().map(voice -> voice.rule().id()).toList();
      assertThat(outline(Shipped.GOVERNANCE, example).consulted())
          .as(Told.overlap(overlap))
          .anySatisfy(consulted -> assertThat(Shipped.GOVERNANCE.ask(consulted.situation()).stream()
                  .map(said -> said.rule().id()))
              .containsAll(voices));
    }
  }

  @Test
  void examplesOfReadingsAreAnsweredDifferently() {
    for (ReadingUse use : REPORT.readingUses()) {
      Governance other = under(List.of(use.reading() + "=" + use.option()));
      for (Move move : use.moves()) {
        Example example = move.region().example();
        if (move.subject().equals("level")) {
          assertThat(outline(other, example).levels())
              .as(Told.move(move))
              .isNotEqualTo(outline(Shipped.GOVERNANCE, example).levels());
        } else {
          assertThat(answer(other, example))
              .as(Told.move(move))
              .isNotEqualTo(answer(Shipped.GOVERNANCE, example));
        }
      }
    }
  }

  private static Window window(Example example) {
    return Window.from(example.initiative().on());
  }

  private static Outline outline(Governance governance, Example example) {
    return governance.outline(example.initiative(), facts(example), window(example));
  }

  /** An answer without its reasons; with its days. */
  static List<Object> answer(Governance governance, Example example) {
    Outline outline = outline(governance, example);
    return List.of(
        outline.levels(),
        outline.steps(),
        outline.findings(),
        outline.questions(),
        governance
            .determine(example.initiative(), facts(example), window(example))
            .timetable());
  }

  @Test
  void referencesAreToRulesOfThePolicy() {
    Map<String, String> sentences = new TreeMap<>();
    for (Rule rule : Shipped.GOVERNANCE.rules()) {
      sentences.put(rule.id(), rule.inGeneral().text());
    }
    List<RuleReference> references = new ArrayList<>();
    REPORT.gaps().forEach(gap -> references.addAll(gap.rules()));
    REPORT.idleConditions().stream().map(IdleRule::rule).forEach(references::add);
    REPORT
        .readingUses()
        .forEach(use -> use.moves().forEach(move -> {
          references.addAll(move.rulesBefore());
          references.addAll(move.rulesAfter());
        }));
    assertThat(references).isNotEmpty().allSatisfy(rule -> {
      assertThat(rule.sentence()).isEqualTo(sentences.get(rule.id())).doesNotContain("{", "...");
      assertThat(rule.citations()).isNotEmpty();
    });
  }

  // ---- asked again, and otherwise

  @Test
  void saysTheSameWhenAskedAgain() {
    assertThat(Analysis.of(Shipped.GOVERNANCE, VisionDerbyshire.facts()).report())
        .isEqualTo(REPORT);
  }

  @Test
  void whereBothMustAgreeMoreIsSilentAndNothingContradicts() {
    Governance both = under(List.of("level-basis=both"));
    PolicyReport report = Analysis.of(both, FACTS).report();
    assertThat(report.readings()).containsEntry("level-basis", "both");
    assertThat(report.overlaps()).allMatch(Overlap::isSettled);
    assertThat(report.neverFire()).isEmpty();
    assertThat(report.neverMatter()).isEmpty();
    assertThat(report.gaps().stream().filter(gap -> gap.under().isEmpty()))
        .hasSizeGreaterThan(2)
        .allSatisfy(gap -> {
          Example example = gap.region().example();
          assertThat(both.determine(example.initiative(), facts(example)).settled())
              .isFalse();
        });
  }

  /** Nothing follows from which facts are at hand but the examples, and which counts there are. */
  @Test
  void otherFactsChangeNoRule() {
    Facts other = RandomInitiatives.pool().get(RandomInitiatives.pool().size() - 1);
    Analysis analysis = Analysis.of(Shipped.GOVERNANCE, other);
    PolicyReport report = analysis.report();
    assertThat(analysis.report()).isEqualTo(report);
    assertThat(report.overlaps()).isNotEmpty().allMatch(Overlap::isSettled);
    assertThat(report.gaps()).isNotEmpty();
    assertThat(report.neverMatter()).isEmpty();
  }
}
