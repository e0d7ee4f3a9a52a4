package org.visionderbyshire.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.rule.OutcomeTest;
import org.visionderbyshire.rule.ParticipationTest;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.rule.Words;
import org.visionderbyshire.vocabulary.Answer;

/** Rules that say more than can be checked: where they are allowed, they run and are named. */
class OpaqueRulesTest {

  /** Five lines, so that the first rule stands in line 6. */
  private static final String HEAD = """
      package example.council.rules;
      import org.visionderbyshire.initiative.Reach;
      import org.visionderbyshire.rule.*;
      import org.visionderbyshire.vocabulary.Answer;
      import static org.visionderbyshire.rule.Words.*;
      """;

  private static final String JUDGED = "example.council.Judgement.isLocal(reach)";
  private static final String THEN = "insert(finding(\"local\"));";
  private static final Situation LOCAL = new OutcomeTest(Reach.PLACE, Answer.NO, false);
  private static final Situation REGIONAL = new OutcomeTest(Reach.REGIONAL, Answer.NO, false);

  private static String rule(String id, String when, String then) {
    return "rule \"sentence of " + id + "\" @id(\"" + id + "\") @citation(\"c\")\nwhen\n  " + when
        + "\nthen\n  " + then + "\nend\n";
  }

  private static Policy policy(String... texts) {
    List<RuleFile> files = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      files.add(new RuleFile((char) ('a' + i) + ".drl", texts[i]));
    }
    return new Policy("own", "1", files, DerbyshireReadings.all());
  }

  private static Governance allowed(String... texts) {
    return Governance.compile(policy(texts), OpaqueRules.ALLOWED);
  }

  private static Governance allowed(String when, String then) {
    return allowed(HEAD + rule("X1", when, then));
  }

  private static List<Fault> faults(String text) {
    List<Fault> faults = new ArrayList<>();
    assertThatExceptionOfType(BadInputException.class)
        .as("refusal of\n%s", text)
        .isThrownBy(() -> allowed(text))
        .satisfies(refusal -> faults.addAll(refusal.faults()));
    return faults;
  }

  private static void assertSays(Governance governance, Situation situation, String... findings) {
    assertThat(governance.ask(situation))
        .extracting(RuleConclusion::conclusion)
        .containsExactlyElementsOf(Stream.of(findings).map(Words::finding).toList());
  }

  @Test
  void areRefusedUnlessAllowed() {
    Policy policy = policy(HEAD + rule("X1", "OutcomeTest( " + JUDGED + " )", THEN));
    assertThatExceptionOfType(BadInputException.class)
        .isThrownBy(() -> Governance.compile(policy))
        .withMessageContaining("a.drl:6: rule \"sentence of X1\" has the condition")
        .withMessageContaining("is not a plain comparison");
    assertThatExceptionOfType(BadInputException.class)
        .isThrownBy(() -> Governance.compile(policy, OpaqueRules.REFUSED));
  }

  @Test
  void runAndAreNamed() {
    Governance governance = allowed(HEAD
        + rule("X2", "OutcomeTest( " + JUDGED + " )", THEN)
        + rule("X1", "OutcomeTest( reach == Reach.REGIONAL )", "insert(finding(\"far\"));"));
    assertSays(governance, LOCAL, "local");
    assertSays(governance, REGIONAL, "far");
    assertThat(governance.rules()).extracting(Rule::id).containsExactly("X1", "X2");
    assertThat(governance.opaqueRules()).singleElement().satisfies(rule -> {
      assertThat(rule.id()).isEqualTo("X2");
      assertThat(rule.opaque()).isTrue();
      assertThat(rule.opaqueBecause())
          .containsExactly(
              "has the condition " + JUDGED + ", which is not a plain comparison of an attribute");
      assertThat(rule.situation()).isEqualTo("OutcomeTest");
      assertThat(rule.conditions()).isEmpty();
      assertThat(rule.insertions()).isEmpty();
      assertThat(rule.file()).isEqualTo("a.drl");
      assertThat(rule.line()).isEqualTo(6);
    });
    assertThat(governance.rules().get(0).opaque()).isFalse();
    assertThat(governance.rules().get(0).conditions()).hasSize(1);
    assertThat(governance.rules().get(0).insertions()).hasSize(1);
    assertThat(governance.with(java.util.Map.of()).opaqueRules()).hasSize(1);
  }

  @Test
  void areNoneInThePolicyOfVisionDerbyshire() {
    assertThat(
            Governance.compile(Policy.visionDerbyshire(), OpaqueRules.ALLOWED).opaqueRules())
        .isEmpty();
  }

  static Stream<Arguments> opaqueConditions() {
    return Stream.of(
        arguments("OutcomeTest( $r : reach ) eval( $r == Reach.PLACE )", "has eval"),
        arguments(
            "OutcomeTest( $r : reach ) not OutcomeTest( reach == Reach.REGIONAL )", "has not"),
        arguments("exists( OutcomeTest( reach == Reach.PLACE ) )", "has exists"),
        arguments(
            "OutcomeTest( $r : reach ) OutcomeTest( reach == Reach.PLACE )",
            "has more than one pattern"),
        arguments(
            "OutcomeTest( reach == Reach.PLACE ) or OutcomeTest( localApplication )", "has or"),
        arguments("OutcomeTest( $r : reach ) Reach( this == $r ) from Reach.PLACE", "has from"),
        arguments("$t : OutcomeTest( reach == Reach.PLACE )", "has $t for a whole situation"),
        arguments(
            "accumulate( OutcomeTest( reach == Reach.PLACE, $r : reach ); $n : count($r); $n > 0 )",
            "has accumulate"),
        arguments("OutcomeTest( reach == Reach.PLACE || localApplication )", "has the condition"));
  }

  @ParameterizedTest
  @MethodSource("opaqueConditions")
  void mayLookAtMore(String when, String because) {
    Governance governance = allowed(when, THEN);
    assertSays(governance, LOCAL, "local");
    assertSays(governance, REGIONAL);
    assertThat(governance.opaqueRules())
        .singleElement()
        .satisfies(rule -> assertThat(rule.opaqueBecause())
            .anySatisfy(reason -> assertThat(reason).contains(because)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.util.List.of(1).forEach(each -> insert(finding(\"local\")));",
        "insert(finding(\"lo\" + \"cal\"));",
        "if (true) { insert(finding(\"local\")); }",
        "/* a remark */ insert(finding(\"local\"));",
        "insert(org.visionderbyshire.rule.Words.finding(\"local\"));",
      })
  void mayDoMore(String then) {
    Governance governance = allowed("OutcomeTest( reach == Reach.PLACE )", then);
    assertSays(governance, LOCAL, "local");
    assertThat(governance.opaqueRules()).singleElement().satisfies(rule -> {
      assertThat(rule.situation()).isEqualTo("OutcomeTest");
      assertThat(rule.opaqueBecause()).anySatisfy(because -> assertThat(because).contains("does"));
    });
  }

  @Test
  void maySayMoreThanOneWord() {
    Governance governance = allowed(
        "OutcomeTest( )", "for (Object o : example.council.Judgement.sayings()) { insert(o); }");
    assertSays(governance, LOCAL, "first-saying", "other-saying");
  }

  @Test
  void mayCallWordsOfTheirOwn() {
    Governance governance = allowed(HEAD
        + "import static example.council.Judgement.saying;\n"
        + rule("X1", "OutcomeTest( )", "insert(saying());"));
    assertSays(governance, LOCAL, "own-saying");
    assertThat(governance.opaqueRules()).hasSize(1);
  }

  /** An import could give another meaning to every name of its package. */
  @Test
  void areAllRulesOfAPackageIntoWhichOthersAreImported() {
    Governance governance = allowed(
        HEAD + "import java.util.List;\n" + rule("X1", "OutcomeTest( )", THEN),
        HEAD + rule("X2", "OutcomeTest( )", THEN),
        HEAD.replace("council.rules", "council.others") + rule("X3", "OutcomeTest( )", THEN));
    assertThat(governance.opaqueRules()).extracting(Rule::id).containsExactly("X1", "X2");
    assertThat(governance.opaqueRules())
        .allSatisfy(rule -> assertThat(rule.opaqueBecause())
            .containsExactly(
                "can use java.util.List (a.drl:6), which its package imports from elsewhere"));
  }

  @Test
  void needNotTellWhatTheyLookAt() {
    Governance governance = allowed("not ParticipationTest( )", THEN);
    assertThat(governance.opaqueRules())
        .singleElement()
        .satisfies(rule -> assertThat(rule.situation()).isEmpty());
    assertSays(governance, LOCAL, "local");
    assertSays(governance, new ParticipationTest(3, 8, 0, 8, true));
  }

  // ---- what stays wrong

  static Stream<Arguments> faultsOfOpaqueRules() {
    String good = rule("X1", "OutcomeTest( " + JUDGED + " )", THEN);
    return Stream.of(
        arguments(good.replace("@id(\"X1\")", ""), "has no @id"),
        arguments(good.replace("@citation(\"c\")", ""), "has no @citation"),
        arguments(good.replace("@id", "@reading(\"levl-basis=outcome\") @id"), "unknown reading"),
        arguments(good.replace("sentence of", "{councl}"), "unknown value \"councl\""),
        arguments(good.replace("\nwhen", " salience 10\nwhen"), "has salience"),
        arguments(good.replace("\nwhen", " no-loop\nwhen"), "has no-loop"),
        arguments(good.replace("\nwhen", " timer(int: 1s)\nwhen"), "has timer"),
        arguments(good.replace("\nwhen", " date-effective \"01-Jan-2020\"\nwhen"), "has date-eff"),
        arguments(good.replace("\nwhen", " dialect \"mvel\"\nwhen"), "has dialect"),
        arguments("global java.util.List list;\n" + good, "\"global list\" is not allowed"),
        arguments("function int f() { return 1; }\n" + good, "\"function f\" is not allowed"),
        arguments("declare Foo x : int end\n" + good, "\"declare Foo\" is not allowed"),
        arguments("query q() OutcomeTest( ) end\n" + good, "is a query"),
        arguments(good.replace("reach)", "reach), reech == Reach.PLACE"), "\"reech\""),
        arguments(good.replace("reach)", "reach), reach == Reach.PLCE"), "Reach.PLCE"),
        arguments(good.replace("reach)", "reach), reach == \"PLACE\""), "reach == Reach.PLACE"),
        arguments(good.replace("reach)", "reach), reach == 3"), "compares reach with 3"),
        arguments(good.replace("OutcomeTest(", "OutcomTest("), "unknown situation"),
        arguments(good.replace("OutcomeTest(", "?OutcomeTest("), "question mark"),
        arguments(good.replace("OutcomeTest(", "$x := OutcomeTest("), ":="),
        arguments(good.replace(") )", ") ) from entry-point \"x\""), "entry-point"),
        arguments(good.replace(") )", ") ) over window:length(1)"), "window"),
        arguments(good.replace(") )", ") ) do[x]"), "more than one then"),
        arguments(good.replace(") )", ") ) @Watch(*)"), "annotation"),
        arguments(good.replace(") )", ") ) ParticipationTest( )"), "never hold"),
        arguments(good.replace(") )", ") ) Conclusion( )"), "unknown situation \"Conclusion\""),
        arguments(good.replace(") )", ") ) not Object( )"), "unknown situation \"Object\""),
        arguments(good.replace("OutcomeTest( " + JUDGED + " )", ""), "looks at no situation"),
        arguments(good.replace("OutcomeTest( " + JUDGED + " )", "eval(true)"), "no situation"),
        arguments(good.replace("insert(", "insertLogical("), "does insertLogical"),
        arguments(good.replace("insert(", "drools.insert("), "does drools"),
        arguments(good.replace(THEN, THEN + " update($x);"), "does update"),
        arguments(good.replace(THEN, THEN + " modify($x) { }"), "does modify"),
        arguments(good.replace(THEN, THEN + " delete($x);"), "does delete"),
        arguments(good.replace(THEN, THEN + " retract($x);"), "does retract"),
        arguments(good.replace(THEN, THEN + " kcontext.getRule();"), "does kcontext"),
        arguments(good.replace(THEN, THEN + " \\u0075pdate($x);"), "escape of Unicode"),
        arguments(good.replace(THEN, "int insert = 1; // insert(x)"), "inserts no word"),
        arguments(
            good.replace("finding(\"local\")", "findin(\"local\")"), "unknown word \"findin\""),
        arguments(good.replace(THEN, "insert(finding(nowhere));"), "nowhere"));
  }

  @ParameterizedTest
  @MethodSource("faultsOfOpaqueRules")
  void doNotExcuseFaults(String rules, String message) {
    assertThat(faults(HEAD + rules)).anySatisfy(fault -> {
      assertThat(fault.where()).matches("a\\.drl:(?:[6-9]|1[0-9])");
      assertThat(fault.message()).contains(message);
    });
  }

  @Test
  void shareIdsAndSentencesWithNone() {
    String rule = rule("X1", "OutcomeTest( " + JUDGED + " )", THEN);
    assertThat(faults(HEAD + rule + rule))
        .extracting(Fault::toString)
        .containsExactly(
            "a.drl:12: rule \"sentence of X1\" stands twice; it is at a.drl:6 too",
            "a.drl:12: rule \"sentence of X1\" has the @id of another, X1 at a.drl:6");
  }

  // ---- what goes wrong when they run

  private static void assertFails(Governance governance, String... inMessage) {
    assertThatIllegalStateException()
        .isThrownBy(() -> governance.ask(LOCAL))
        .satisfies(failure -> assertThat(failure)
            .hasMessageContaining("rule X1 (a.drl:6) failed in " + LOCAL)
            .hasMessageContainingAll(inMessage));
  }

  @Test
  void areNamedWhereTheyFail() {
    assertFails(
        allowed("OutcomeTest( )", "example.council.Judgement.fails(); " + THEN),
        "UnsupportedOperationException: no judgement today");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OutcomeTest( example.council.Judgement.fails() )",
        "OutcomeTest( ) eval( example.council.Judgement.fails() )",
        "OutcomeTest( ) Boolean( ) from example.council.Judgement.fails()",
        "not OutcomeTest( example.council.Judgement.fails() )",
      })
  void areNamedWhereTheirConditionsFail(String when) {
    assertFails(allowed(when, THEN), "no judgement today");
  }

  /** Where it cannot be told which of them failed, all that can have are named. */
  @Test
  void areToldApartWhereTheyFail() {
    String fails = "OutcomeTest( example.council.Judgement.fails() )";
    String other = rule("X2", "OutcomeTest( " + JUDGED + " )", THEN);
    assertFails(allowed(HEAD + rule("X1", fails, THEN) + other), "rule X1 (a.drl:6) failed");
    String silent = "OutcomeTest( ) eval( example.council.Judgement.fails() )";
    assertThatIllegalStateException()
        .isThrownBy(() -> allowed(HEAD + rule("X1", silent, THEN) + other).ask(LOCAL))
        .withMessageContaining("rule X1 (a.drl:6) or rule X2 (a.drl:12) failed in");
  }

  @Test
  void insertNothingButWords() {
    assertFails(
        allowed("OutcomeTest( )", "insert(new FoundLevels(true));"),
        "a rule may only insert words");
    assertFails(
        allowed("OutcomeTest( )", "insert(\"a text\" + 1);"),
        "it inserted a text1 in " + LOCAL,
        "a rule may only insert words");
  }

  @Test
  void sayNothingThatIsLost() {
    assertFails(
        allowed("OutcomeTest( )", "insert((Object) keyDecision(Answer.YES));"),
        "it inserted keyDecision, which has no effect in OutcomeTest; words that have one there: ask");
    assertFails(
        allowed("OutcomeTest( )", "insert(ask(\"lev\" + \"l\"));"),
        "unknown question \"levl\"; did you mean \"level\"?");
  }

  /** It would be asked about the situation that it inserts, and so for ever. */
  @Test
  void doNotLoop() {
    assertFails(
        allowed("OutcomeTest( )", "insert(new OutcomeTest(Reach.PLACE, Answer.NO, true));"),
        "a rule may only insert words");
  }
}
