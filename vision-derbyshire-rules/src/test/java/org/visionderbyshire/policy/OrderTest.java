package org.visionderbyshire.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.FoundLevel;
import org.visionderbyshire.determination.PolicyId;
import org.visionderbyshire.determination.Step;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.WardImpact;

/** The order of rules, files, sheets, and of whatever has none never shows. */
class OrderTest {

  private static final Pattern RULE = Pattern.compile("(?ms)^rule \".*?^end$");

  private static final Policy POLICY = Policy.visionDerbyshire();
  private static final Governance GOVERNANCE = Compiled.VISION_DERBYSHIRE;
  private static final Facts FACTS = Initiatives.facts();

  private static List<Initiative> initiatives() {
    List<Initiative> initiatives = new ArrayList<>(Initiatives.few());
    initiatives.addAll(Initiatives.many(7, 30));
    return initiatives;
  }

  /** The default readings, and every other option of each. */
  private static List<Map<String, String>> readings() {
    List<Map<String, String>> readings = new ArrayList<>();
    readings.add(Map.of());
    for (Reading reading : POLICY.readings()) {
      reading.optionIds().stream()
          .skip(1)
          .forEach(option -> readings.add(Map.of(reading.id(), option)));
    }
    return readings;
  }

  // ---- the order of rules and files

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theOrderOfRulesAndFilesNeverShows(long seed) {
    Random random = new Random(seed);
    List<RuleFile> files = new ArrayList<>();
    POLICY.files().forEach(file -> files.add(shuffled(file, random)));
    Collections.shuffle(files, random);
    assertThat(files)
        .doesNotContainAnyElementsOf(POLICY.files().stream()
            .filter(file -> !file.name().equals("scrutiny.drl"))
            .toList());
    Governance other =
        Governance.compile(new Policy(POLICY.name(), POLICY.edition(), files, POLICY.readings()));
    assertThat(other.rules())
        .extracting(Rule::id)
        .isEqualTo(GOVERNANCE.rules().stream().map(Rule::id).toList());
    for (Map<String, String> readings : readings()) {
      Governance here = GOVERNANCE.with(readings);
      Governance there = other.with(readings);
      for (Initiative initiative : initiatives()) {
        Determination expected = here.determine(initiative, FACTS);
        Determination actual =
            with(there.determine(initiative, FACTS), "policy", expected.policy());
        assertThat(actual).as("%s under %s", initiative, readings).isEqualTo(expected);
        assertThat(actual.explain()).isEqualTo(expected.explain());
        Window window = Initiatives.window(initiative);
        assertThat(there.determine(initiative, FACTS, window).timetable())
            .as("%s under %s", initiative, readings)
            .isPresent()
            .isEqualTo(here.determine(initiative, FACTS, window).timetable());
      }
    }
  }

  @Test
  void theOrderOfFilesIsNotPartOfThePolicy() {
    List<RuleFile> reversed = new ArrayList<>(POLICY.files());
    Collections.reverse(reversed);
    PolicyId other = new Policy(POLICY.name(), POLICY.edition(), reversed, POLICY.readings()).id();
    assertThat(other).isEqualTo(POLICY.id());
  }

  private static RuleFile shuffled(RuleFile file, Random random) {
    List<String> rules = new ArrayList<>();
    Matcher matcher = RULE.matcher(file.text());
    String head = "";
    while (matcher.find()) {
      head = rules.isEmpty() ? file.text().substring(0, matcher.start()) : head;
      rules.add(matcher.group());
    }
    assertThat(rules).hasSameSizeAs(Rules.of(file.name()));
    List<String> before = List.copyOf(rules);
    while (rules.size() > 1 && rules.equals(before)) {
      Collections.shuffle(rules, random);
    }
    return new RuleFile(file.name(), head + String.join("\n\n", rules) + "\n");
  }

  // ---- the order of what an initiative holds

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theOrderOfWhatHasNoneNeverShows(long seed) {
    Random random = new Random(seed);
    for (Initiative initiative : initiatives()) {
      Initiative other = rebuilt(initiative, by(random), AS_IT_IS);
      Determination expected = GOVERNANCE.determine(initiative, FACTS);
      Determination actual = GOVERNANCE.determine(other, FACTS);
      assertThat(actual).as(initiative.toString()).isEqualTo(expected);
      assertThat(actual.explain()).isEqualTo(expected.explain());
    }
  }

  /** Effects are told in their order, and what follows from them has none. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theOrderOfEffectsChangesNoLevelAndNoStep(long seed) {
    Random random = new Random(seed);
    for (Initiative initiative : initiatives()) {
      Initiative other = rebuilt(initiative, AS_IT_IS, by(random));
      Determination expected = GOVERNANCE.determine(initiative, FACTS);
      Determination actual = GOVERNANCE.determine(other, FACTS);
      assertThat(actual.levels())
          .extracting(FoundLevel::level)
          .isEqualTo(expected.levels().stream().map(FoundLevel::level).toList());
      assertThat(actual.steps().map(OrderTest::bare).toList())
          .as(initiative.toString())
          .isEqualTo(expected.steps().map(OrderTest::bare).toList());
      assertThat(actual.findings())
          .extracting(finding -> List.of(finding.id(), finding.councils()))
          .isEqualTo(expected.findings().stream()
              .map(finding -> List.of(finding.id(), finding.councils()))
              .toList());
      assertThat(actual.settled()).isEqualTo(expected.settled());
    }
  }

  private static List<Object> bare(Step step) {
    return List.of(
        step.council(),
        step.jointCommittee(),
        step.body(),
        step.action(),
        step.acts(),
        step.keyDecision(),
        step.isConditional());
  }

  // ---- the order of facts

  @Test
  void theOrderOfSheetsNeverShows() {
    List<FactSheet> reversed = new ArrayList<>(Initiatives.sheets());
    Collections.reverse(reversed);
    Facts other = VisionDerbyshire.facts().with(reversed.toArray(FactSheet[]::new));
    Facts oneByOne = VisionDerbyshire.facts().with(reversed.get(0)).with(reversed.get(1));
    for (Initiative initiative : initiatives()) {
      Determination expected = GOVERNANCE.determine(initiative, FACTS);
      assertThat(GOVERNANCE.determine(initiative, other)).isEqualTo(expected);
      assertThat(GOVERNANCE.determine(initiative, oneByOne)).isEqualTo(expected);
    }
  }

  // ---- how

  /** An order in which to tell things. */
  private interface Order {
    <T> List<T> of(Collection<T> things);
  }

  private static final Order AS_IT_IS = new Order() {
    @Override
    public <T> List<T> of(Collection<T> things) {
      return List.copyOf(things);
    }
  };

  private static Order by(Random random) {
    return new Order() {
      @Override
      public <T> List<T> of(Collection<T> things) {
        List<T> shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, random);
        return shuffled;
      }
    };
  }

  @Test
  void rebuildingLeavesNothingOut() {
    assertThat(initiatives())
        .allSatisfy(each -> assertThat(rebuilt(each, AS_IT_IS, AS_IT_IS)).isEqualTo(each));
  }

  private static Initiative rebuilt(Initiative initiative, Order order, Order ofEffects) {
    Map<CouncilId, WardImpact> wards = new LinkedHashMap<>();
    order
        .of(initiative.wards().keySet())
        .forEach(council -> wards.put(council, initiative.wards().get(council)));
    return Initiative.builder()
        .id(initiative.id())
        .title(initiative.title())
        .summary(initiative.summary())
        .on(initiative.on())
        .lead(initiative.lead())
        .addAllParticipants(order.of(initiative.participants()))
        .addAllPartners(order.of(initiative.partners()))
        .addAllAmbitions(order.of(initiative.ambitions()))
        .addAllForms(order.of(initiative.forms()))
        .addAllEffects(ofEffects.of(initiative.effects()))
        .collectiveRegionalAction(initiative.collectiveRegionalAction())
        .localApplicationOf(initiative.localApplicationOf())
        .addAllActs(order.of(initiative.acts()))
        .frameworkPlan(initiative.frameworkPlan())
        .powers(initiative.powers())
        .arrangement(initiative.arrangement())
        .waiveCallIn(initiative.waiveCallIn())
        .notice(initiative.notice())
        .function(initiative.function())
        .addAllMoney(order.of(initiative.money()))
        .withinFramework(initiative.withinFramework())
        .putAllWards(wards)
        .addAllServices(initiative.services())
        .urgency(initiative.urgency())
        .privacy(initiative.privacy())
        .jointCommittee(initiative.jointCommittee())
        .addAllCitations(initiative.citations())
        .build();
  }

  /** The same determination but for one component. */
  private static Determination with(Determination determination, String name, Object value) {
    try {
      RecordComponent[] components = Determination.class.getRecordComponents();
      Object[] values = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        values[i] = components[i].getName().equals(name)
            ? value
            : components[i].getAccessor().invoke(determination);
      }
      return Determination.class
          .getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
          .newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
