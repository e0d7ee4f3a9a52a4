package org.visionderbyshire.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.collaboration.CollaborationForm;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.Function;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.vocabulary.Answer;

class InitiativeCopyTest {

  /** How to change each field of {@link #full()} so that it is sound, and other, afterwards. */
  private static final Map<String, UnaryOperator<Initiative.Builder>> CHANGES =
      new TreeMap<>(Map.ofEntries(
          Map.entry("id", copy -> copy.id("other")),
          Map.entry("title", copy -> copy.title("Other")),
          Map.entry("summary", copy -> copy.summary("Other.")),
          Map.entry("on", copy -> copy.on("2023-01-31")),
          Map.entry("lead", copy -> copy.lead(Optional.empty())),
          Map.entry("participants", copy -> copy.participants("bolsover", "high-peak")),
          Map.entry("partners", copy -> copy.partners(List.of("A charity"))),
          Map.entry("ambitions", copy -> copy.ambitions(List.of())),
          Map.entry("forms", copy -> copy.forms(List.of(CollaborationForm.STRATEGIC))),
          Map.entry(
              "effects",
              copy -> copy.effects(List.of(Effect.on("fair-society", Reach.COUNTY_WIDE)))),
          Map.entry("collectiveRegionalAction", copy -> copy.collectiveRegionalAction(Answer.NO)),
          Map.entry("localApplicationOf", copy -> copy.localApplicationOf("another")),
          Map.entry("acts", copy -> copy.acts(List.of(Act.NOTE))),
          Map.entry("frameworkPlan", copy -> copy.frameworkPlan(Answer.NO)),
          Map.entry("powers", copy -> copy.powers(Powers.TO_COUNCILS)),
          Map.entry("arrangement", copy -> copy.arrangement(Arrangement.UNKNOWN)),
          Map.entry("waiveCallIn", copy -> copy.waiveCallIn(false)),
          Map.entry("notice", copy -> copy.notice(NoticeContents.NONE)),
          Map.entry("function", copy -> copy.function(Function.COUNCIL)),
          Map.entry("money", copy -> copy.money(List.of(money(7)))),
          Map.entry("withinFramework", copy -> copy.withinFramework(Answer.NO)),
          Map.entry("wards", copy -> copy.wards(Map.of())),
          Map.entry("services", copy -> copy.services(List.of(2))),
          Map.entry("urgency", copy -> copy.urgency(Urgency.SPECIAL)),
          Map.entry("privacy", copy -> copy.privacy(Privacy.EXEMPT)),
          Map.entry("jointCommittee", copy -> copy.jointCommittee("another")),
          Map.entry("citations", copy -> copy.citations(List.of(Citation.of("elsewhere"))))));

  @Test
  void aCopyIsEqual() {
    assertThat(full().toBuilder().build()).isEqualTo(full());
    assertThat(bare().toBuilder().build()).isEqualTo(bare());
  }

  @Test
  void noFieldIsLeftOutOfTheTest() {
    Map<String, Object> full = fields(full());

    assertThat(CHANGES).containsOnlyKeys(full.keySet());
    fields(bare())
        .forEach((field, value) ->
            assertThat(full.get(field)).as("%s of a full initiative", field).isNotEqualTo(value));
  }

  static List<String> names() {
    return List.copyOf(CHANGES.keySet());
  }

  @ParameterizedTest
  @MethodSource("names")
  void aChangeOfOneFieldLeavesTheOthers(String name) {
    Initiative original = full();

    Initiative changed = CHANGES.get(name).apply(original.toBuilder()).build();

    Map<String, Object> before = fields(original);
    fields(changed).forEach((field, value) -> {
      if (field.equals(name)) {
        assertThat(value).as(field).isNotEqualTo(before.get(field));
      } else {
        assertThat(value).as(field).isEqualTo(before.get(field));
      }
    });
    assertThat(original).isEqualTo(full());
  }

  @Test
  void aListSetAnewTakesThePlaceOfTheOldOne() {
    assertThat(
            full().toBuilder().participants("high-peak", "erewash", "bolsover").build())
        .extracting(Initiative::participants)
        .isEqualTo(
            List.of(CouncilId.of("high-peak"), CouncilId.of("erewash"), CouncilId.of("bolsover")));
  }

  @Test
  void whatIfOneMoreDistrictTookPart() {
    assertThat(full().toBuilder().addParticipants("erewash").build())
        .extracting(Initiative::participants)
        .isEqualTo(
            List.of(CouncilId.of("high-peak"), CouncilId.of("bolsover"), CouncilId.of("erewash")));
  }

  @Test
  void theWardsOfOneCouncilChangeByThemselves() {
    assertThat(full().toBuilder()
            .wards("high-peak", WardImpact.ONE)
            .wards("bolsover", WardImpact.UNKNOWN)
            .build()
            .wards())
        .isEqualTo(Map.of(
            CouncilId.of("high-peak"), WardImpact.ONE,
            CouncilId.of("bolsover"), WardImpact.UNKNOWN));
  }

  @Test
  void aTitleThatWasTheIdStays() {
    assertThat(bare().toBuilder().id("other").build().title()).isEqualTo("bare");
  }

  @Test
  void aCopyIsHeldToTheSameRules() {
    assertThatThrownBy(
            () -> full().toBuilder().participants("bolsover", "erewash").build())
        .isInstanceOf(BadInputException.class)
        .hasMessage("""
            lead: "high-peak" is not among the participants [bolsover, erewash]
            money[0].council: "high-peak" is not among the participants [bolsover, erewash]
            money[1].council: "high-peak" is not among the participants [bolsover, erewash]
            wards.high-peak: "high-peak" is not among the participants [bolsover, erewash]""");
  }

  private static Map<String, Object> fields(Initiative initiative) {
    Map<String, Object> fields = new TreeMap<>();
    for (RecordComponent field : Initiative.class.getRecordComponents()) {
      fields.put(field.getName(), value(field.getAccessor(), initiative));
    }
    return fields;
  }

  private static Object value(Method accessor, Initiative initiative) {
    try {
      return accessor.invoke(initiative);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(accessor.getName(), e);
    }
  }

  private static Initiative bare() {
    return Initiative.builder()
        .id("bare")
        .on("2022-06-01")
        .participants("derbyshire")
        .addActs(Act.ENDORSE)
        .build();
  }

  private static Initiative full() {
    return Initiative.builder()
        .id("full")
        .title("Everything")
        .summary("Nothing is absent.")
        .on("2022-06-02")
        .lead("high-peak")
        .participants("high-peak", "bolsover")
        .addPartners("A university", "A housing association")
        .addAmbitions("seize-innovation")
        .addForms(CollaborationForm.SERVICE)
        .addEffects(Effect.inPlaces("fair-society", "bolsover"))
        .collectiveRegionalAction(Answer.YES)
        .localApplicationOf("the-county-wide-one")
        .addActs(Act.SPEND, Act.SAVE)
        .frameworkPlan(Answer.YES)
        .powers(Powers.COMBINED_AUTHORITY)
        .arrangement(Arrangement.CONTRACT)
        .waiveCallIn(true)
        .notice(NoticeContents.builder().contact("The clerk").build())
        .function(Function.EXECUTIVE)
        .addMoney(money(1_000), money(2_000))
        .withinFramework(Answer.YES)
        .wards("high-peak", WardImpact.TWO_OR_MORE)
        .addServices(115, 2)
        .urgency(Urgency.NOTICE_IMPRACTICABLE)
        .privacy(Privacy.CONFIDENTIAL)
        .jointCommittee("vision-derbyshire")
        .addCitations(Citation.of("HP2020 8.16"))
        .build();
  }

  private static MoneyEntry money(long pounds) {
    return MoneyEntry.builder()
        .council("high-peak")
        .amount(pounds)
        .kind(MoneyEntry.Kind.SPENDING)
        .type(MoneyEntry.Type.REVENUE)
        .build();
  }
}
