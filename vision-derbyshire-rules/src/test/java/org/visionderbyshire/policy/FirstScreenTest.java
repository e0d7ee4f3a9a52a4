package org.visionderbyshire.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.determination.DeterminedInitiative;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Effect;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.Privacy;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.initiative.Urgency;
import org.visionderbyshire.paper.PaperStyle;
import org.visionderbyshire.paper.PaperText;
import org.visionderbyshire.sentence.English;

/** What an officer reads first stands on one screen, and says no more than is known. */
class FirstScreenTest {

  private static final int LINES = 45;
  private static final PaperStyle SCREEN = new PaperStyle(
      100,
      UnaryOperator.identity(),
      UnaryOperator.identity(),
      English::day,
      PaperStyle.Reasons.NUMBERED);

  private static final List<String> SEVEN = List.of(
      "derbyshire",
      "amber-valley",
      "bolsover",
      "chesterfield",
      "derbyshire-dales",
      "erewash",
      "high-peak");

  private static Initiative.Builder of(List<String> councils, Act... acts) {
    return Initiative.builder()
        .id("first")
        .title("First screen")
        .on(LocalDate.of(2022, 9, 5))
        .lead(CouncilId.of(councils.get(0)))
        .participants(councils.stream().map(CouncilId::of).toList())
        .addEffects(
            Effect.builder().outcomeText("Better").reach(Reach.COUNTY_WIDE).build())
        .addActs(acts);
  }

  /** The lines up to the section that tells why. */
  private static List<String> first(Initiative initiative) {
    String text = PaperText.of(
        new DeterminedInitiative(
                initiative,
                Compiled.VISION_DERBYSHIRE.determine(initiative, VisionDerbyshire.facts()))
            .paper(VisionDerbyshire.facts()),
        SCREEN);
    List<String> lines = text.lines().toList();
    assertThat(lines).contains("Level");
    List<String> first = lines.subList(0, lines.indexOf("Level"));
    assertThat(first)
        .as("no codes of rules and no numbers of sources")
        .noneMatch(line -> line.contains("["));
    return first;
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RUN_JOINT_COMMITTEE")
  void oneActOfSevenCouncilsStandsOnOneScreen(Act act) {
    assertThat(first(of(SEVEN, act).build())).hasSizeLessThanOrEqualTo(LINES);
  }

  @Test
  void severalUrgentPrivateActsOfSevenCouncilsStandOnOneScreen() {
    assertThat(first(of(SEVEN, Act.ADOPT_FRAMEWORK_PLAN, Act.SPEND, Act.SHARE_SERVICE)
            .privacy(Privacy.EXEMPT)
            .urgency(Urgency.NOTICE_IMPRACTICABLE)
            .build()))
        .hasSizeLessThanOrEqualTo(LINES);
  }

  @Test
  void eachOfSevenCouncilsHasALineOfItsOwnAndEightShareOne() {
    assertThat(first(of(SEVEN, Act.ENDORSE).build()))
        .contains("    2. Derbyshire (executive) decides; no key decision");

    List<String> eight = new ArrayList<>(SEVEN);
    eight.add("south-derbyshire");
    assertThat(String.join(" ", first(of(eight, Act.ADOPT_FRAMEWORK_PLAN).build()))
            .replaceAll(" +", " "))
        .contains(
            "Derbyshire Dales, Erewash, High Peak and South Derbyshire (full council) decide");
  }

  @Test
  void nothingIsSettledByItself() {
    assertThat(first(of(List.of("erewash"), Act.SPEND).build()))
        .anySatisfy(line -> assertThat(line).startsWith("  Standing").contains("still open: key"))
        .noneSatisfy(line -> assertThat(line).containsIgnoringCase("settled yes"));
  }
}
