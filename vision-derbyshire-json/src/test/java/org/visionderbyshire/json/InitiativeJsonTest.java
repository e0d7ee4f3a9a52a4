package org.visionderbyshire.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.collaboration.CollaborationForm;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.Function;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Arrangement;
import org.visionderbyshire.initiative.Effect;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.MoneyEntry;
import org.visionderbyshire.initiative.NoticeContents;
import org.visionderbyshire.initiative.Powers;
import org.visionderbyshire.initiative.Privacy;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.initiative.Urgency;
import org.visionderbyshire.initiative.WardImpact;
import org.visionderbyshire.vocabulary.Answer;

class InitiativeJsonTest {

  private static final Facts FACTS = VisionDerbyshire.facts();
  private static final String SMALL =
      "{\"id\":\"a\",\"on\":\"2022-06-01\",\"participants\":[\"high-peak\"],\"acts\":[\"note\"]}";

  private static Initiative full() {
    return Initiative.builder()
        .id("full")
        .title("Everything that can be said")
        .summary("An initiative in which no field is absent.")
        .on("2022-06-01")
        .lead("derbyshire")
        .participants("derbyshire", "high-peak", "bolsover")
        .addPartners("A university", "A housing association")
        .addAmbitions("seize-innovation", "live-and-work-sustainably")
        .addForms(CollaborationForm.SERVICE, CollaborationForm.STRATEGIC)
        .addEffects(
            Effect.on("fair-society", Reach.REGIONAL),
            new Effect(
                Optional.empty(),
                Optional.of("Quieter villages"),
                Reach.PLACE,
                List.of(CouncilId.of("high-peak"), CouncilId.of("bolsover"))))
        .collectiveRegionalAction(Answer.NO)
        .localApplicationOf("the-county-wide-one")
        .addActs(Act.SPEND, Act.RUN_JOINT_COMMITTEE)
        .frameworkPlan(Answer.UNKNOWN)
        .powers(Powers.COMBINED_COUNTY_AUTHORITY)
        .arrangement(Arrangement.STAFF_PLACED)
        .waiveCallIn(true)
        .notice(NoticeContents.builder()
            .addDocuments("Report of the director", "Business case; \"draft\"")
            .contact("Democratic Services, 01629 000000")
            .procedure("Write to the contact")
            .addExemptParagraphs(3, 5)
            .publicInterest("Bids are yet to come")
            .build())
        .function(Function.EXECUTIVE)
        .addMoney(
            MoneyEntry.builder()
                .council("derbyshire")
                .amount(new BigDecimal("120000.50"))
                .kind(MoneyEntry.Kind.SPENDING)
                .type(MoneyEntry.Type.CAPITAL)
                .serviceBudget(new BigDecimal("2000000"))
                .withinBudget(Answer.UNKNOWN)
                .build(),
            MoneyEntry.builder()
                .council("bolsover")
                .amount(0)
                .kind(MoneyEntry.Kind.INCOME)
                .type(MoneyEntry.Type.REVENUE)
                .build())
        .withinFramework(Answer.YES)
        .wards("derbyshire", WardImpact.TWO_OR_MORE)
        .wards("bolsover", WardImpact.ONE)
        .addServices(115, 2)
        .urgency(Urgency.NOTICE_IMPRACTICABLE)
        .privacy(Privacy.CONFIDENTIAL)
        .jointCommittee(JointCommitteeId.of("vision-derbyshire"))
        .addCitations(Citation.of("HP2020 8.16"), Citation.of("DCC2022 App 2 \"Progress\""))
        .build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"1\"", "1", "1.0", "\"2\"", "2"})
  void bothFormatsAreReadByTextOrNumber(String format) {
    assertThat(InitiativeJson.read(SMALL.replace("{", "{\"format\":" + format + ","), FACTS))
        .isEqualTo(InitiativeJson.read(SMALL, FACTS));
  }

  /** What stood for a word in format 1 means in either what it meant. */
  @ParameterizedTest
  @CsvSource({
    "true, EXEMPT",
    "'\"exempt\"', EXEMPT",
    "'\"confidential\"', CONFIDENTIAL",
    "false, NO",
    "'\"no\"', NO"
  })
  void privateIsAWordOrYesOrNo(String json, Privacy privacy) {
    for (String format : List.of("", "\"format\":\"1\",", "\"format\":\"2\",")) {
      String text = SMALL.replace("{", "{" + format + "\"private\":" + json + ",");

      assertThat(InitiativeJson.read(text, FACTS))
          .extracting(Initiative::privacy)
          .containsExactly(privacy);
    }
  }

  @Test
  void privateIsWrittenAsTheWord() {
    Initiative small = InitiativeJson.read(SMALL, FACTS).get(0);

    assertThat(InitiativeJson.write(small.toBuilder().isPrivate(true).build()))
        .isEqualTo(SMALL.replace("}", ",\"private\":\"exempt\"}"));
    assertThat(InitiativeJson.write(small.toBuilder().isPrivate(false).build())).isEqualTo(SMALL);
  }

  @Test
  void aNoticeThatSaysNothingIsNone() {
    Initiative small = InitiativeJson.read(SMALL, FACTS).get(0);

    assertThat(InitiativeJson.read(SMALL.replace("}", ",\"notice\":{\"documents\":[]}}"), FACTS))
        .containsExactly(small);
  }

  @Test
  void everyFieldIsRead() {
    assertThat(InitiativeJson.read(Samples.text("initiative.json"), FACTS)).containsExactly(full());
  }

  @Test
  void writesOneLineInTheOrderOfTheSpecification() {
    assertThat(InitiativeJson.write(full()))
        .isEqualTo("{\"id\":\"full\",\"title\":\"Everything that can be said\","
            + "\"summary\":\"An initiative in which no field is absent.\","
            + "\"on\":\"2022-06-01\",\"lead\":\"derbyshire\","
            + "\"participants\":[\"derbyshire\",\"high-peak\",\"bolsover\"],"
            + "\"partners\":[\"A university\",\"A housing association\"],"
            + "\"ambitions\":[\"seize-innovation\",\"live-and-work-sustainably\"],"
            + "\"forms\":[\"service\",\"strategic\"],"
            + "\"effects\":[{\"outcome\":\"fair-society\",\"reach\":\"regional\"},"
            + "{\"outcomeText\":\"Quieter villages\",\"reach\":\"place\","
            + "\"places\":[\"high-peak\",\"bolsover\"]}],"
            + "\"collectiveRegionalAction\":\"no\","
            + "\"localApplicationOf\":\"the-county-wide-one\","
            + "\"acts\":[\"spend\",\"run-joint-committee\"],"
            + "\"frameworkPlan\":\"unknown\",\"powers\":\"combined-county-authority\","
            + "\"arrangement\":\"staff-placed\",\"waiveCallIn\":true,"
            + "\"notice\":{\"documents\":[\"Report of the director\","
            + "\"Business case; \\\"draft\\\"\"],"
            + "\"contact\":\"Democratic Services, 01629 000000\","
            + "\"procedure\":\"Write to the contact\",\"exemptParagraphs\":[3,5],"
            + "\"publicInterest\":\"Bids are yet to come\"},\"function\":\"executive\","
            + "\"money\":[{\"council\":\"derbyshire\",\"amount\":120000.50,"
            + "\"kind\":\"spending\",\"type\":\"capital\",\"serviceBudget\":2000000,"
            + "\"withinBudget\":\"unknown\"},{\"council\":\"bolsover\",\"amount\":0,"
            + "\"kind\":\"income\",\"type\":\"revenue\"}],\"withinFramework\":\"yes\","
            + "\"wards\":{\"derbyshire\":\"two-or-more\",\"bolsover\":\"one\"},"
            + "\"services\":[115,2],\"urgency\":\"notice-impracticable\","
            + "\"private\":\"confidential\","
            + "\"jointCommittee\":\"vision-derbyshire\","
            + "\"citations\":[\"HP2020 8.16\",\"DCC2022 App 2 \\\"Progress\\\"\"]}");
  }

  @Test
  void whatIsNotSaidIsNotWritten() {
    Initiative small = InitiativeJson.read(SMALL, FACTS).get(0);
    assertThat(small)
        .isEqualTo(Initiative.builder()
            .id("a")
            .on(LocalDate.of(2022, 6, 1))
            .participants("high-peak")
            .addActs(Act.NOTE)
            .build());
    assertThat(InitiativeJson.write(small)).isEqualTo(SMALL);
  }

  @Test
  void whatIsWrittenIsReadAsTheSame() {
    assertThat(InitiativeJson.read(InitiativeJson.write(full()), FACTS)).containsExactly(full());
  }

  @Test
  void theCasesAreReadAndWritten() {
    List<Initiative> cases = InitiativeJson.read(Samples.text("cases.json"), FACTS);
    assertThat(cases).hasSize(8);
    assertThat(cases)
        .allSatisfy(
            initiative -> assertThat(InitiativeJson.read(InitiativeJson.write(initiative), FACTS))
                .containsExactly(initiative));
  }

  @ParameterizedTest
  @CsvSource({
    "flagship-projects.json, 12",
    "accelerated-programme.json, 5",
    "delivered.json, 6",
    "future-programme.json, 9"
  })
  void theProgrammeIsRead(String file, int initiatives) throws Exception {
    String text = Files.readString(Path.of("..", "examples", "programme", file));
    assertThat(InitiativeJson.read(text, FACTS)).hasSize(initiatives);
  }

  @Test
  void aTextHoldsOneInitiativeOrAListOrOneInEachLine() {
    String second = SMALL.replace("\"a\"", "\"b\"");
    assertThat(ids(SMALL)).containsExactly("a");
    assertThat(ids("\uFEFF\n  " + SMALL + "\n")).containsExactly("a");
    assertThat(ids("[" + SMALL + ",\n" + second + "]")).containsExactly("a", "b");
    assertThat(ids("[]")).isEmpty();
    assertThat(ids(SMALL + "\n" + second)).containsExactly("a", "b");
    assertThat(ids("\uFEFF" + SMALL + "\n" + second)).containsExactly("a", "b");
    assertThat(ids("\r\n" + SMALL + "\r\n\r\n   \r\n  " + second + "\r\n"))
        .containsExactly("a", "b");
  }

  @Test
  void sumsAreExact() {
    String money = SMALL.replace(
        "}",
        ",\"money\":[{\"council\":\"high-peak\",\"amount\":%s,\"kind\":\"saving\",\"type\":\"revenue\"}]}");
    assertThat(amount(money, "0.1")).isEqualTo(new BigDecimal("0.1"));
    assertThat(amount(money, "123456789012345.10")).isEqualTo(new BigDecimal("123456789012345.10"));
    assertThat(amount(money, "1e5")).isEqualTo(new BigDecimal("100000"));
  }

  @Test
  void theLocaleOfTheMachineDoesNotMatter() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
    try {
      assertThat(InitiativeJson.read(InitiativeJson.write(full()), FACTS)).containsExactly(full());
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<String> ids(String text) {
    return InitiativeJson.read(text, FACTS).stream().map(Initiative::id).toList();
  }

  private static BigDecimal amount(String template, String amount) {
    return InitiativeJson.read(template.replace("%s", amount), FACTS)
        .get(0)
        .money()
        .get(0)
        .amount();
  }
}
