package org.visionderbyshire.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.visionderbyshire.council.BankHolidayRule;
import org.visionderbyshire.council.DayUnit;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.internal.check.Lint;
import org.visionderbyshire.internal.check.UsedIds;
import org.visionderbyshire.internal.engine.DroolsEngine;
import org.visionderbyshire.internal.engine.DroolsParser;
import org.visionderbyshire.internal.stage.Firing;
import org.visionderbyshire.internal.stage.Wiring;
import org.visionderbyshire.rule.BankHolidayTest;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.Conclusions;
import org.visionderbyshire.rule.CountTest;
import org.visionderbyshire.rule.JointDecision;
import org.visionderbyshire.rule.Scrutiny;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.rule.Words;
import org.visionderbyshire.vocabulary.Answer;

/**
 * A rule file can say what rules say and nothing else: whatever else it says is refused, with file,
 * line and rule, and nothing of it is run.
 */
class LintTest {

  /** Ten lines, so that the first rule stands in line 11. */
  private static final String HEAD = """
      package org.visionderbyshire.policy.derbyshire;
      import org.visionderbyshire.collaboration.CollaborationLevel;
      import org.visionderbyshire.council.Body;
      import org.visionderbyshire.determination.Action;
      import org.visionderbyshire.determination.Notice;
      import org.visionderbyshire.initiative.Act;
      import org.visionderbyshire.initiative.Reach;
      import org.visionderbyshire.rule.*;
      import org.visionderbyshire.vocabulary.Answer;
      import static org.visionderbyshire.rule.Words.*;
      """;

  private static final String WHEN = "OutcomeTest( reach == Reach.PLACE )";
  private static final String THEN = "insert(noLevel());";
  private static final String GOOD = rule("a sentence", "@id(\"X1\") @citation(\"c\")", WHEN, THEN);
  private static final String OTHER =
      rule("another sentence", "@id(\"X2\") @citation(\"c\")", WHEN, THEN);

  /** What hostile files try to run; it can be seen to have been run. */
  private static final String MARK = "lint.test.was.here";

  private static final String HARM = "System.setProperty(\"" + MARK + "\", \"yes\")";

  private static String rule(String name, String annotations, String when, String then) {
    return "rule \"" + name + "\" " + annotations + "\nwhen\n  " + when + "\nthen\n  " + then
        + "\nend\n";
  }

  private static String when(String when) {
    return HEAD + rule("a sentence", "@id(\"X1\") @citation(\"c\")", when, THEN);
  }

  private static String then(String then) {
    return HEAD + rule("a sentence", "@id(\"X1\") @citation(\"c\")", WHEN, then);
  }

  private static String annotated(String annotations) {
    return HEAD + rule("a sentence", annotations, WHEN, THEN);
  }

  private static String named(String name) {
    return HEAD + rule(name, "@id(\"X1\") @citation(\"c\")", WHEN, THEN);
  }

  private static String beside(String declaration) {
    return HEAD + declaration + "\n" + GOOD;
  }

  /** The faults for which files called a.drl, b.drl and so on are refused. */
  private static List<Fault> faults(String... texts) {
    List<RuleFile> files = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      files.add(new RuleFile((char) ('a' + i) + ".drl", texts[i]));
    }
    List<Fault> faults = new ArrayList<>();
    assertThatExceptionOfType(BadInputException.class)
        .as("refusal of\n%s", String.join("\n----\n", texts).replace(HEAD, "...\n"))
        .isThrownBy(
            () -> Governance.compile(new Policy("hostile", "1", files, DerbyshireReadings.all())))
        .satisfies(refusal -> faults.addAll(refusal.faults()));
    return faults;
  }

  private static void assertRefused(String text, String where, String... inMessage) {
    assertThat(faults(text)).anySatisfy(fault -> {
      assertThat(fault.where()).isEqualTo(where);
      assertThat(fault.message()).contains(inMessage);
    });
  }

  private static void assertRefusedAtTheRule(String text, String... inMessage) {
    assertRefused(text, "a.drl:11", inMessage);
    assertRefused(text, "a.drl:11", "rule \"");
  }

  @BeforeEach
  void nothingWasRunYet() {
    System.clearProperty(MARK);
  }

  @AfterEach
  void nothingWasRun() {
    String mark = System.clearProperty(MARK);
    assertThat(mark).as("the file ran code of its own").isNull();
  }

  @Test
  void acceptsWhatRulesSay() {
    assertThat(Governance.compile(new Policy(
                "good", "1", List.of(new RuleFile("a.drl", HEAD + GOOD)), DerbyshireReadings.all()))
            .rules())
        .singleElement()
        .satisfies(rule -> {
          assertThat(rule.id()).isEqualTo("X1");
          assertThat(rule.sentence()).isEqualTo("a sentence");
          assertThat(rule.line()).isEqualTo(11);
        });
  }

  // ---- what a policy is put together of

  /** One of two would hold, and which one nobody said. */
  @Test
  void refusesAReadingThatStandsTwice() {
    List<Reading> readings = new ArrayList<>(DerbyshireReadings.all());
    Reading first = readings.get(0);
    List<Reading.Option> otherDefault = new ArrayList<>(first.options());
    Collections.reverse(otherDefault);
    readings.add(
        new Reading(first.id(), first.title(), otherDefault, first.why(), first.citations()));

    assertThatExceptionOfType(BadInputException.class)
        .isThrownBy(() -> Governance.compile(
            new Policy("twice", "1", List.of(new RuleFile("a.drl", HEAD + GOOD)), readings)))
        .satisfies(refusal -> assertThat(refusal.faults())
            .containsExactly(Fault.at("readings", "\"level-basis\" stands twice")));
  }

  /** Faults and rules name their file, and would lead to either. */
  @Test
  void refusesTwoFilesOfOneName() {
    List<RuleFile> files =
        List.of(new RuleFile("a.drl", HEAD + GOOD), new RuleFile("a.drl", HEAD + OTHER));

    assertThatExceptionOfType(BadInputException.class)
        .isThrownBy(
            () -> Governance.compile(new Policy("twice", "1", files, DerbyshireReadings.all())))
        .satisfies(refusal -> assertThat(refusal.faults())
            .containsExactly(Fault.at("a.drl", "is the name of another file, too")));
  }

  // ---- what a rule does

  @ParameterizedTest
  @ValueSource(
      strings = {
        "System.exit(1);",
        HARM + ";",
        "insert(noLevel()); " + HARM + ";",
        HARM + "; insert(noLevel());",
        "insert(noLevel()); {" + HARM + ";}",
        "insert(" + HARM + ");",
        "insert(finding(" + HARM + "));",
        "insert(finding(\"a\" + " + HARM + "));",
        "insert(finding(\"a\".concat(\"b\")));",
        "insert(level(CollaborationLevel.valueOf(\"COUNTY_WIDE\")));",
        "insert(Runtime.getRuntime().exec(\"true\"));",
        "insert(Class.forName(\"java.lang.Runtime\").getMethod(\"getRuntime\").invoke(null));",
        "insert(new java.io.File(\"x\"));",
        "insert((Object) noLevel());",
        "new Thread() { public void run() { } }.start();",
        "while (true) { insert(noLevel()); }",
        "for (;;);",
        "insert(noLevel())",
        "noLevel();",
        "",
        "insertLogical(noLevel());",
        "drools.insert(noLevel());",
        "drools.halt();",
        "modify($x) { }",
        "update($x);",
        "retract($x);",
        "delete($x);",
        "kcontext.getKieRuntime().halt();",
        "channels[\"x\"].send(1);",
        "insert(noLevel()); // " + HARM,
        "/* */ insert(noLevel());",
        "insert(noLevel()); /* \n */ " + HARM + ";",
        "insert(ask(\"\\u0022)); " + HARM + "; //\"));",
        "\\u0069nsert(noLevel());",
        "insert(ask(\"level\\\"));" + HARM + ";//\"));",
        "insert(noLevel());; " + HARM + ";",
        "insert(noLevel());\nend\nrool \"x\"",
      })
  void refusesWhatIsNoWord(String then) {
    assertRefusedAtTheRule(then(then), "rule \"a sentence\"", "may only insert words");
  }

  @Test
  void takesTheTextOfAWordAsText() {
    String text = "System.exit(1); modify(x) { } update( @{1 + 1} then end";
    List<Fault> faults = new ArrayList<>();
    RuleFile file = new RuleFile(
        "a.drl", then("insert(basis(\"" + text + "\"));").replace(WHEN, "Scrutiny( )"));
    DroolsParser.Source source = DroolsParser.parse(file, faults);
    DroolsEngine engine = DroolsEngine.compile(
        List.of(source),
        Lint.rules(List.of(source.file()), DerbyshireReadings.all(), OpaqueRules.REFUSED, faults));
    assertThat(faults).isEmpty();
    assertThat(engine.ask(new Scrutiny(Answer.YES, true)))
        .extracting(Firing::conclusion)
        .containsExactly(Words.basis(text));
  }

  /** A comma in a text separates no arguments, and what looks like a constant there is none. */
  @Test
  void takesATextWithCommasAsOneText() {
    assertThat(Governance.compile(new Policy(
                "good",
                "1",
                List.of(new RuleFile(
                    "a.drl",
                    then("insert(basis(\"LGA 2000 s9F, Integer.MAX_VALUE, 007\"));")
                        .replace(WHEN, "Scrutiny( )"))),
                DerbyshireReadings.all()))
            .rules())
        .hasSize(1);
  }

  /** What a word takes: how it is written, in which situation, and what it says there. */
  static Stream<Arguments> wordsOfBoundAttributes() {
    return Stream.of(
        arguments(
            "CountTest( $x : unit )",
            "insert(counts($x));",
            new CountTest(CountTest.Clock.LONG, CountTest.Unit.CALENDAR),
            Words.counts(DayUnit.CALENDAR)),
        arguments(
            "BankHolidayTest( $x : stated )",
            "insert(bankHolidays($x));",
            new BankHolidayTest(
                CountTest.Clock.LONG, DayUnit.CALENDAR, BankHolidayTest.Stated.EXCLUDED),
            Words.bankHolidays(BankHolidayRule.EXCLUDED)),
        arguments(
            "JointDecision( $x : figures, $y : allExecutiveMembers )",
            "insert(keyDecision($x));",
            new JointDecision(Answer.YES, Answer.UNKNOWN),
            Words.keyDecision(Answer.UNKNOWN)));
  }

  @ParameterizedTest
  @MethodSource("wordsOfBoundAttributes")
  void acceptsWordsOfBoundAttributes(
      String when, String then, Situation situation, Conclusion says) {
    RuleFile file = new RuleFile("a.drl", when(when).replace(THEN, then));
    List<Fault> faults = new ArrayList<>();
    DroolsParser.Source source = DroolsParser.parse(file, faults);
    DroolsEngine engine = DroolsEngine.compile(
        List.of(source),
        Lint.rules(List.of(source.file()), DerbyshireReadings.all(), OpaqueRules.REFUSED, faults));
    assertThat(faults).isEmpty();
    assertThat(engine.ask(situation)).extracting(Firing::conclusion).containsExactly(says);
  }

  static Stream<Arguments> argumentsThatNoWordTakes() {
    return Stream.of(
        arguments("counts(\"x\")", "counts takes DayUnit, or CountTest.Unit"),
        arguments("counts(\"\")", "counts takes DayUnit, or CountTest.Unit"),
        arguments("counts(5)", "counts takes DayUnit, or CountTest.Unit"),
        arguments("counts()", "counts takes DayUnit, or CountTest.Unit"),
        arguments("counts(BankHolidayRule.COUNTED)", "counts takes DayUnit, or CountTest.Unit"),
        arguments("counts(DayUnit.WORKING, 5)", "counts takes DayUnit, or CountTest.Unit"),
        arguments(
            "bankHolidays(DayUnit.WORKING)",
            "bankHolidays takes BankHolidayRule, or BankHolidayTest.Stated"),
        arguments("published()", "published takes a number"),
        arguments("published(\"2\")", "published takes a number"),
        arguments("published(1, 2)", "published takes a number"),
        arguments("published(DayUnit.WORKING)", "published takes a number"),
        arguments("duty(Notice.Kind.AGENDA)", "duty takes Duty.Kind"),
        arguments("duty(\"publish-reasons\")", "duty takes Duty.Kind"),
        arguments("duty()", "duty takes Duty.Kind"),
        arguments("notice(Duty.Kind.PUBLISH_REASONS, 5)", "notice takes Notice.Kind and a number"),
        arguments("notice(Notice.Kind.AGENDA)", "notice takes Notice.Kind and a number"),
        arguments("notice(5, Notice.Kind.AGENDA)", "notice takes Notice.Kind and a number"),
        arguments("notice(Notice.Kind.AGENDA, \"5\")", "notice takes Notice.Kind and a number"),
        arguments("takesEffect(Answer.YES)", "takesEffect takes Effect"),
        arguments("takesEffect(0)", "takesEffect takes Effect"),
        arguments("callInWaived(Answer.YES)", "callInWaived takes nothing"),
        arguments("level(\"county-wide\")", "level takes CollaborationLevel, or Tested"),
        arguments("step(Action.DECIDE, Body.COUNCIL)", "step takes Body and Action"),
        arguments("basis(Answer.YES)", "basis takes a text"),
        arguments("basis(\"a\", \"b\")", "basis takes a text"));
  }

  @ParameterizedTest
  @MethodSource("argumentsThatNoWordTakes")
  void refusesArgumentsThatAWordDoesNotTakeAndSaysWhatItTakes(String word, String takes) {
    assertThat(faults(then("insert(" + word + ");")))
        .singleElement()
        .hasToString("a.drl:11: rule \"a sentence\" inserts " + word + "; " + takes);
  }

  @Test
  void refusesBoundAttributesOfAKindThatAWordDoesNotTake() {
    assertRefusedAtTheRule(
        when("CountTest( $x : clock )").replace(THEN, "insert(counts($x));"),
        "inserts counts($x); counts takes DayUnit, or CountTest.Unit");
    assertRefusedAtTheRule(
        when("PublicationTest( $x : given )").replace(THEN, "insert(published($x));"),
        "inserts published($x); published takes a number");
    assertRefusedAtTheRule(
        when("ParticipationTest( $x : districts )").replace(THEN, "insert(counts($x));"),
        "inserts counts($x); counts takes DayUnit, or CountTest.Unit");
    assertRefusedAtTheRule(
        when("ImplementationTest( $x : callable )").replace(THEN, "insert(basis($x));"),
        "inserts basis($x); basis takes a text");
  }

  @Test
  void refusesAttributesThatARuleDoesNotBind() {
    assertRefusedAtTheRule(
        when("CountTest( $unit : unit )").replace(THEN, "insert(counts($unt));"),
        "uses unknown bound attribute \"$unt\"; did you mean \"$unit\"?");
    assertRefusedAtTheRule(
        when("CountTest( $x : untit )").replace(THEN, "insert(counts($x));"),
        "uses unknown bound attribute \"$x\"");
    assertRefusedAtTheRule(then("insert(published($x));"), "unknown bound attribute \"$x\"");
  }

  /** A rule that looks at nothing for thousands of characters is refused without reading it. */
  @Test
  void refusesToBindInConditionsThatAreTooLong() {
    String tooLong = "reach in (" + "Reach.PLACE, ".repeat(10_000) + "Reach.PLACE)";
    assertRefusedAtTheRule(
        when("OutcomeTest( " + tooLong + ", $x : reach )").replace(THEN, "insert(level($x));"),
        "more than 1000 characters");
  }

  @ParameterizedTest
  @CsvSource({
    "counts(DayUnit.WORKNG), DayUnit.WORKNG, DayUnit.WORKING",
    "bankHolidays(BankHolidayRule.EXCLUDE), BankHolidayRule.EXCLUDE, BankHolidayRule.EXCLUDED",
    "takesEffect(Effect.AFTER_CALLIN), Effect.AFTER_CALLIN, Effect.AFTER_CALL_IN",
    "duty(Duty.Kind.PUBLISH_REASON), Duty.Kind.PUBLISH_REASON, Duty.Kind.PUBLISH_REASONS",
    "duty(Kind.PUBLISH_REASONS), Kind.PUBLISH_REASONS, Duty.Kind.PUBLISH_REASONS",
  })
  void refusesUnknownConstantsInWordsAndNamesTheNearest(
      String word, String constant, String nearest) {
    assertThat(faults(then("insert(" + word + ");")))
        .singleElement()
        .hasToString("a.drl:11: rule \"a sentence\" uses unknown constant \"" + constant
            + "\"; did you mean \"" + nearest + "\"?");
  }

  /** Else days would be counted of which nobody said how. */
  @ParameterizedTest
  @CsvSource({
    "counts(CountTest.Unit.UNKNOWN), CountTest.Unit.UNKNOWN",
    "bankHolidays(BankHolidayTest.Stated.UNKNOWN), BankHolidayTest.Stated.UNKNOWN",
  })
  void refusesToSayThatNobodySaid(String word, String constant) {
    assertRefusedAtTheRule(
        then("insert(" + word + ");"), "uses unknown constant \"" + constant + "\"");
  }

  @Test
  void refusesUnknownWordsAndNamesTheNearest() {
    assertRefusedAtTheRule(
        then("insert(levle(CollaborationLevel.COUNTY_WIDE));"),
        "unknown word \"levle\"; did you mean \"level\"?");
    assertRefusedAtTheRule(then("insert(getClass());"), "unknown word \"getClass\"");
    assertRefusedAtTheRule(then("insert(exit(1));"), "unknown word \"exit\"");
  }

  @Test
  void refusesUnknownQuestionsAndNamesTheNearest() {
    assertRefusedAtTheRule(
        then("insert(ask(\"ward\"));"), "unknown question \"ward\"; did you mean \"wards\"?");
    assertRefusedAtTheRule(then("insert(ask(\"\"));"), "unknown question \"\"");
    assertRefusedAtTheRule(
        when("OutcomeTest( $x : reach )").replace(THEN, "insert(ask($x));"),
        "unknown question \"$x\"");
  }

  /** Such a word throws when the rule first speaks, long after the file was accepted. */
  @ParameterizedTest
  @ValueSource(strings = {"insert(basis(\"\"));", "insert(basis(\"LGA 1972 s101(5);;x\"));"})
  void refusesWordsThatCannotBeMade(String then) {
    assertRefusedAtTheRule(then(then), "rule \"a sentence\"");
  }

  /** Java would load and initialise the class, which the package of a file can put beside it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert(notice(Notice.Kind.AGENDA, Integer.MAX_VALUE));",
        "insert(notice(Notice.Kind.AGENDA, EventConstants.ERROR_INT));",
        "insert(finding(EventConstants.NAME));",
      })
  void refusesConstantsOfOtherClassesInWords(String then) {
    assertRefusedAtTheRule(
        then(then)
            .replace("package org.visionderbyshire.policy.derbyshire;", "package org.slf4j.event;"),
        "rule \"a sentence\"");
  }

  /** Java reads 010 as eight. */
  @ParameterizedTest
  @ValueSource(strings = {"010", "007", "00"})
  void refusesNumbersThatAreNotWhatTheySeem(String number) {
    assertRefusedAtTheRule(
        then("insert(notice(Notice.Kind.AGENDA, " + number + "));"), "rule \"a sentence\"");
    assertRefusedAtTheRule(
        when("ParticipationTest( districts == " + number + " )"), "rule \"a sentence\"", number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"finding", "condition", "assume"})
  void refusesWordsWithoutAnId(String word) {
    assertRefusedAtTheRule(then("insert(" + word + "(\"\"));"), "rule \"a sentence\"");
    assertRefusedAtTheRule(then("insert(" + word + "(\" \"));"), "rule \"a sentence\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert(level(CollaborationLevel.NOWHERE));",
        "insert(level(Reach.PLACE));",
        "insert(step(Body.COUNCIL));",
        "insert(level($x));",
        "insert(notice(Notice.Kind.AGENDA, 99999999999));",
        "insert(finding(\"a\nb\"));",
      })
  void tellsWhereAWordDoesNotCompile(String then) {
    assertThat(faults(then(then)))
        .singleElement()
        .satisfies(fault -> assertThat(fault.where()).isEqualTo("a.drl:11"));
  }

  /** It would be lost without a trace. */
  @ParameterizedTest
  @CsvSource({
    "OutcomeTest, keyDecision(Answer.YES)",
    "OutcomeTest, basis(\"LGA 2000 s9D\")",
    "EffectLevel, levelPending()",
    "Limits, 'step(Body.COUNCIL, Action.DECIDE)'",
    "OwnAct, ownRoute()",
    "CouncilAct, leadSubmits()",
    "JointDecision, callIn(Answer.YES)",
    "NoticeTest, published(2)",
    "DatesTest, ask(\"level\")",
    "Proposal, condition(\"if-in-being\")",
  })
  void refusesWordsThatHaveNoEffect(String situation, String word) {
    assertRefusedAtTheRule(
        then("insert(" + word + ");").replace(WHEN, situation + "( )"),
        "inserts " + word.substring(0, word.indexOf('(')) + ", which has no effect in " + situation,
        "words that have one there: ",
        "finding");
  }

  @Test
  void everySituationAndEveryWordIsHeard() {
    assertThat(Situations.kinds())
        .allSatisfy(kind -> assertThat(Wiring.words(kind)).contains("finding"));
    List<String> words = Conclusions.kinds().map(Wiring::wordOf).toList();
    assertThat(words)
        .containsExactlyInAnyOrderElementsOf(Stream.concat(
                Stream.of("noLevel"),
                Arrays.stream(Words.class.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()))
                    .map(Method::getName)
                    .filter(name -> !name.equals("noLevel")))
            .distinct()
            .toList());
    assertThat(Situations.kinds().stream().flatMap(kind -> Wiring.words(kind).stream()))
        .containsAll(words);
  }

  @ParameterizedTest
  @CsvSource({
    "no-efects, no-effects",
    "no-effect, no-effects",
    "no-effetcs, no-effects",
    "noeffects, no-effects",
    "dates-befor-reading, dates-before-reading",
  })
  void refusesIdsThatAreBarelyOthers(String slip, String id) {
    String first = GOOD.replace(THEN, "insert(finding(\"" + id + "\"));");
    String second = OTHER.replace(THEN, "insert(finding(\"" + slip + "\"));");
    assertThat(faults(HEAD + first + second))
        .singleElement()
        .hasToString("a.drl:17: rule \"another sentence\" inserts finding(\"" + slip
            + "\"), which stands nowhere else; did you mean \"" + id
            + "\", as at a.drl:11? If not, give it an id that differs more");
    String third = OTHER
        .replace("another", "third")
        .replace("X2", "X3")
        .replace(THEN, first.substring(first.indexOf("insert"), first.indexOf(";") + 1));
    assertThat(faults(HEAD + second, HEAD + first + third))
        .singleElement()
        .satisfies(fault -> assertThat(fault.where()).isEqualTo("a.drl:11"));
  }

  @ParameterizedTest
  @CsvSource({
    "in-the-east, in-the-west",
    "form-known, form-unknown",
    "gap-4, gap-5",
    "gap-four, gap-five",
    "level-a, level-b",
    "few-districts, new-districts",
    "outcome-differs, participation-differs",
  })
  void acceptsIdsThatAreTwo(String id, String other) {
    assertThat(UsedIds.isSlip(id, other)).isFalse();
    assertThat(UsedIds.isSlip(other, id)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "condition, if-in-bieng, if-in-being",
    "finding, clocks-changed, clocks-change",
    "assume, within-bugdet, within-budget",
  })
  void knowsIdsThatMeanSomethingBeyondTheRules(String word, String slip, String id) {
    assertRefusedAtTheRule(
        then("insert(" + word + "(\"" + slip + "\"));").replace(WHEN, "JointAct( )"),
        "did you mean \"" + id + "\"?");
  }

  // ---- what a rule looks at

  @ParameterizedTest
  @ValueSource(
      strings = {
        "eval( true )",
        "eval( " + HARM + " == null )",
        "not OutcomeTest( reach == Reach.PLACE )",
        "exists OutcomeTest( reach == Reach.PLACE )",
        "exists( OutcomeTest( reach == Reach.PLACE ) )",
        "forall( OutcomeTest( reach == Reach.PLACE ) )",
        "OutcomeTest( ) or ParticipationTest( )",
        "(OutcomeTest( ) or OutcomeTest( localApplication ))",
        "OutcomeTest( ) ParticipationTest( )",
        "OutcomeTest( ) and ParticipationTest( )",
        "OutcomeTest( ) OutcomeTest( )",
        "OutcomeTest( ) eval( true )",
        "OutcomeTest( ) from System.getenv()",
        "OutcomeTest( ) from entry-point \"x\"",
        "java.util.List( ) from collect( OutcomeTest( ) )",
        "accumulate( OutcomeTest( $r : reach ); $c : count($r) )",
        "Number( ) from accumulate( OutcomeTest( ), init( " + HARM
            + "; ), action( ), result( 1 ) )",
        "OutcomeTest( ) do[x]",
        "OutcomeTest( ) if ( reach == Reach.PLACE ) do[x]",
        "",
      })
  void refusesAllButOneSituation(String when) {
    assertRefusedAtTheRule(when(when), "rule \"a sentence\"", "must look at one situation");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "System.exit(1)",
        HARM + " == null",
        "getClass() == Reach.PLACE",
        "getClass().getName() == 1",
        "class.name == 1",
        "this.reach == Reach.PLACE",
        "reach() == Reach.PLACE",
        "reach.ordinal() == 1",
        "reach.name == 1",
        "reach!.name == 1",
        "reach#Reach.name == 1",
        "reach == Reach.valueOf(\"PLACE\")",
        "reach == \"PLACE\"",
        "reach != \"PLACE\"",
        "reach in (\"PLACE\")",
        "reach matches \"(a+)+\"",
        "reach soundslike \"place\"",
        "reach str[startsWith] \"P\"",
        "reach memberOf Reach.PLACE",
        "reach contains Reach.PLACE",
        "reach == Reach.PLACE || localApplication",
        "reach == Reach.PLACE && localApplication",
        "reach == Reach.PLACE || == Reach.NATIONAL",
        "( reach == Reach.PLACE )",
        "eval( true )",
        "eval( " + HARM + " == null )",
        "reach == ( " + HARM + " == null ? Reach.PLACE : Reach.PLACE )",
        "$r : reach == Reach.PLACE",
        "$r := reach",
        "/reach",
        "reach == /* */ Reach.PLACE",
        "!!localApplication",
        "localApplication == true",
        "Reach.PLACE == reach",
        "reach == null",
      })
  void refusesAllButPlainComparisons(String constraint) {
    assertRefusedAtTheRule(
        when("OutcomeTest( " + constraint + " )"),
        "rule \"a sentence\"",
        "is not a plain comparison");
  }

  @Test
  void saysHowAWordIsWritten() {
    assertRefusedAtTheRule(
        when("OutcomeTest( reach == \"PLACE\" )"), "write it as reach == Reach.PLACE");
  }

  static Stream<Arguments> conditionsThatWereMeantAsOthers() {
    return Stream.of(
        arguments("reach == \"place\"", "write it as reach == Reach.PLACE"),
        arguments("reach != 'PLACE'", "write it as reach != Reach.PLACE"),
        arguments("reach == \"REGIONAL\"", "write it as reach == Reach.REGIONAL"),
        arguments("reach == \"county-wide\"", "write it as reach == Reach.COUNTY_WIDE"),
        arguments("reach == \"county wide\"", "write it as reach == Reach.COUNTY_WIDE"),
        arguments("reach == \"regionel\"", "write it as reach == Reach.REGIONAL"),
        arguments("reach == PLACE", "write it as reach == Reach.PLACE"),
        arguments("reach == Reach.Place", "write it as reach == Reach.PLACE"),
        arguments("reach == \"everywhere\"", "one of Reach.NATIONAL, Reach.REGIONAL"),
        arguments(
            "reach in (\"PLACE\", \"national\")",
            "write it as reach in (Reach.PLACE, Reach.NATIONAL)"),
        arguments("localApplication == true", "write it as localApplication"),
        arguments("localApplication != true", "write it as !localApplication"),
        arguments("localApplication == false", "write it as !localApplication"),
        arguments("Reach.PLACE == reach", "the attribute stands first: reach == Reach.PLACE"),
        arguments("reach == Reach.PLACE || localApplication", "\"or\" is written as"),
        arguments("reach == Reach.PLACE && localApplication", "a comma between conditions"),
        arguments("getReach() == Reach.PLACE", "write it as reach == Reach.PLACE"),
        arguments("isBeyondCounty()", "write it as beyondCounty"),
        arguments("reach == Reach.PLCE", "did you mean Reach.PLACE?"),
        arguments("reach == Reech.PLACE", "did you mean Reach.PLACE?"),
        arguments("collectiveAction == Reach.PLACE", "one of Answer.YES"));
  }

  @ParameterizedTest
  @MethodSource("conditionsThatWereMeantAsOthers")
  void tellsHowAConditionIsWritten(String condition, String meant) {
    assertRefusedAtTheRule(when("OutcomeTest( " + condition + " )"), meant);
  }

  @Test
  void refusesPatternsThatAreQueries() {
    assertRefusedAtTheRule(
        when("?OutcomeTest( reach == Reach.PLACE )"), "has a question mark before a pattern");
  }

  @Test
  void refusesBlocksOfCodeInAPattern() {
    assertRefused(when("OutcomeTest( { " + HARM + "; } )"), "a.drl:13", "a sentence");
  }

  @Test
  void refusesUnknownAttributesAndNamesTheNearest() {
    assertRefusedAtTheRule(
        when("OutcomeTest( reech == Reach.PLACE )"),
        "unknown attribute of OutcomeTest \"reech\"; did you mean \"reach\"?");
    assertRefusedAtTheRule(
        when("OutcomeTest( districts == 1 )"), "unknown attribute of OutcomeTest \"districts\"");
    assertRefusedAtTheRule(
        when("OutcomeTest( class == Reach.PLACE )"), "unknown attribute of OutcomeTest \"class\"");
    assertRefusedAtTheRule(
        when("OutcomeTest( hashCode == 1 )"), "unknown attribute of OutcomeTest \"hashCode\"");
    assertRefusedAtTheRule(
        when("OutcomeTest( this == 1 )"), "unknown attribute of OutcomeTest \"this\"");
  }

  @Test
  void refusesUnknownSituationsAndNamesTheNearest() {
    assertRefusedAtTheRule(
        when("OutcomTest( reach == Reach.PLACE )"),
        "unknown situation \"OutcomTest\"; did you mean \"OutcomeTest\"?");
    assertRefusedAtTheRule(when("Object( )"), "unknown situation \"Object\"");
    assertRefusedAtTheRule(when("java.lang.Object( )"), "unknown situation \"java.lang.Object\"");
    assertRefusedAtTheRule(when("Conclusion( )"), "unknown situation \"Conclusion\"");
  }

  /** Each compiles in Drools, and never holds or is wrong at run time. */
  static Stream<Arguments> comparisonsThatMakeNoSense() {
    return Stream.of(
        arguments("OutcomeTest( reach == Answer.YES )"),
        arguments("OutcomeTest( reach in (Reach.PLACE, Answer.YES) )"),
        arguments("OutcomeTest( reach == Reach.NOWHERE )"),
        arguments("OutcomeTest( reach == Reech.PLACE )"),
        arguments("OutcomeTest( reach == 3 )"),
        arguments("OutcomeTest( reach )"),
        arguments("OutcomeTest( !reach )"),
        arguments("OutcomeTest( localApplication == 1 )"),
        arguments("OutcomeTest( localApplication == Answer.YES )"),
        arguments("ParticipationTest( districts )"),
        arguments("ParticipationTest( !districts )"),
        arguments("ParticipationTest( districts == Answer.YES )"),
        arguments("ParticipationTest( districts in (Answer.YES) )"),
        arguments("ParticipationTest( districts < 99999999999 )"));
  }

  @ParameterizedTest
  @MethodSource("comparisonsThatMakeNoSense")
  void refusesComparisonsOfDifferentKinds(String when) {
    assertThat(faults(when(when)))
        .allSatisfy(fault ->
            assertThat(fault.where()).as("file and line of %s", fault).matches("a\\.drl:1[1-4]"));
  }

  /** The package of a file opens the classes beside it, whatever is imported. */
  @ParameterizedTest
  @ValueSource(strings = {"EventConstants.ERROR_INT", "Integer.MAX_VALUE"})
  void refusesConstantsOfOtherClasses(String constant) {
    assertRefusedAtTheRule(
        when("ParticipationTest( districts < " + constant + " )")
            .replace("package org.visionderbyshire.policy.derbyshire;", "package org.slf4j.event;"),
        "rule \"a sentence\"");
  }

  @Test
  void refusesPatternsWithoutASituation() {
    assertRefusedAtTheRule(when("/outcomes[ reach == Reach.PLACE ]"), "rule \"a sentence\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"over window:length( 1 )", "over window:time( 1s )"})
  void refusesWindows(String window) {
    assertThat(faults(when("OutcomeTest( ) " + window))).allSatisfy(fault -> {
      assertThat(fault.where()).matches("a\\.drl:1[1-4]");
      assertThat(fault.message()).contains("a sentence");
    });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Watch( * )",
        "@Watch( localApplication )",
        "@watch( !* )",
        "@org.kie.api.definition.type.Watch( localApplication )",
        "@anything( " + HARM + " )",
      })
  void refusesAnnotationsOfPatterns(String annotation) {
    assertRefusedAtTheRule(when(WHEN + " " + annotation), "rule \"a sentence\"");
  }

  // ---- what stands with a rule

  static Stream<Arguments> attributes() {
    return Stream.of(
            "salience 10",
            "salience ( " + HARM + " == null ? 1 : 2 )",
            "no-loop",
            "no-loop true",
            "lock-on-active true",
            "date-effective \"01-Jan-2020\"",
            "date-expires \"01-Jan-2020\"",
            "enabled false",
            "enabled ( " + HARM + " == null )",
            "agenda-group \"x\"",
            "activation-group \"x\"",
            "ruleflow-group \"x\"",
            "auto-focus true",
            "duration 1",
            "timer ( int: 1s )",
            "timer ( expr: " + HARM + " )",
            "calendars \"x\"",
            "dialect \"mvel\"",
            "dialect \"java\"")
        .map(attribute -> arguments(attribute, attribute.split(" ")[0]));
  }

  @ParameterizedTest
  @MethodSource("attributes")
  void refusesAttributesOfRules(String attribute, String name) {
    String text =
        HEAD + rule("a sentence", "@id(\"X1\") @citation(\"c\") " + attribute, WHEN, THEN);
    assertRefusedAtTheRule(text, "rule \"a sentence\" has " + name + ", which is not allowed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"salience 10", "no-loop true", "dialect \"mvel\"", "agenda-group \"x\""})
  void refusesAttributesOfFiles(String attribute) {
    assertRefused(
        beside(attribute), "a.drl:11", "attribute " + attribute.split(" ")[0], "not allowed");
  }

  @Test
  void refusesRulesWithoutIdOrCitation() {
    assertRefusedAtTheRule(annotated("@citation(\"c\")"), "rule \"a sentence\" has no @id");
    assertRefusedAtTheRule(
        annotated("@id(\"  \") @citation(\"c\")"), "rule \"a sentence\" has no @id");
    assertRefusedAtTheRule(annotated("@id(\"X1\")"), "rule \"a sentence\" has no @citation");
    assertRefusedAtTheRule(
        annotated("@id(\"X1\") @citation(\"\")"), "rule \"a sentence\" has no @citation");
  }

  @ParameterizedTest
  @ValueSource(strings = {"@id", "@id()", "@id(value = \"X1\", other = \"X2\")"})
  void refusesIdsWithoutAValue(String id) {
    assertRefusedAtTheRule(annotated(id + " @citation(\"c\")"), "rule \"a sentence\"", "id");
  }

  @ParameterizedTest
  @ValueSource(strings = {"@citation", "@citation()", "@citation(\";\")", "@citation(\"a;;b\")"})
  void refusesCitationsWithoutAValue(String citation) {
    assertRefusedAtTheRule(annotated("@id(\"X1\") " + citation), "rule \"a sentence\"", "citation");
  }

  /** Drools evaluates what stands there as code while it compiles. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        HARM,
        "java.lang." + HARM,
        "\"X1\" + " + HARM,
        "\"X\" + " + HARM + " + \"1\"",
        "\"X\\\\\" + " + HARM + " + \"1\"",
        "'X1' + " + HARM,
        "{ \"X1\", " + HARM + " }",
        "\"\" + new java.io.File(\"x\").exists() + \"\"",
        "\"X\" + \"1\"",
        "@anything( " + HARM + " )",
      })
  void refusesCodeInAnnotations(String value) {
    assertRefusedAtTheRule(
        annotated("@id(" + value + ") @citation(\"c\")"), "rule \"a sentence\"", "id");
    assertRefusedAtTheRule(
        annotated("@id(\"X1\") @citation(" + value + ")"), "rule \"a sentence\"", "citation");
    assertRefusedAtTheRule(
        annotated("@id(\"X1\") @citation(\"c\") @reading(" + value + ")"),
        "rule \"a sentence\"",
        "reading");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "citaton(\"c\")",
        "Watch(*)",
        "Direct",
        "Propagation(EAGER)",
        "java.lang.Deprecated",
        "org.example.id(\"X1\")",
        "ID(\"X1\")",
        "role(event)",
        "anything(" + HARM + ")",
      })
  void refusesUnknownAnnotations(String annotation) {
    assertRefusedAtTheRule(
        annotated("@id(\"X1\") @citation(\"c\") @" + annotation),
        "rule \"a sentence\" has unknown annotation");
  }

  @Test
  void namesTheNearestAnnotation() {
    assertRefusedAtTheRule(
        annotated("@id(\"X1\") @citaton(\"c\")"),
        "unknown annotation \"citaton\"; did you mean \"citation\"?");
  }

  @Test
  void refusesTheSameIdTwice() {
    assertRefused(
        HEAD + GOOD + OTHER.replace("X2", "X1"),
        "a.drl:17",
        "rule \"another sentence\"",
        "X1 at a.drl:11");
    assertThat(faults(HEAD + GOOD, HEAD + OTHER.replace("X2", "X1")))
        .singleElement()
        .hasToString("b.drl:11: rule \"another sentence\" has the @id of another, X1 at a.drl:11");
  }

  @Test
  void refusesTheSameAnnotationTwice() {
    assertThat(faults(annotated("@id(\"X1\") @id(\"X2\") @citation(\"c\")")))
        .anySatisfy(fault -> assertThat(fault.where()).startsWith("a.drl"));
  }

  /** Rules are told apart by the order of their ids. */
  @Test
  void refusesIdsThatAreOneInTheOrderOfIds() {
    assertRefused(
        HEAD + GOOD + OTHER.replace("X2", "X01"), "a.drl:17", "rule \"another sentence\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"X99999999999", "\u0663X"})
  void refusesIdsThatCannotBePutInOrder(String id) {
    assertRefused(
        HEAD + GOOD.replace("X1", "X0") + OTHER.replace("X2", id),
        "a.drl:17",
        "rule \"another sentence\"");
  }

  @Test
  void refusesTheSameSentenceTwice() {
    assertRefused(
        HEAD + GOOD + GOOD.replace("X1", "X2"), "a.drl:17", "rule \"a sentence\" stands twice");
    assertRefused(
        HEAD + GOOD + GOOD.replace("X1", "X2").replace("\"a sentence\"", "'a sentence'"),
        "a.drl:17",
        "rule \"a sentence\" stands twice");
    assertThat(faults(HEAD + GOOD, HEAD + GOOD.replace("X1", "X2")))
        .singleElement()
        .hasToString("b.drl:11: rule \"a sentence\" stands twice; it is at a.drl:11 too");
  }

  @Test
  void refusesUnknownReadingsAndOptions() {
    assertRefusedAtTheRule(
        annotated("@id(\"X1\") @citation(\"c\") @reading(\"level-bases=outcome\")"),
        "rule \"a sentence\"",
        "unknown reading \"level-bases\"; did you mean \"level-basis\"?");
    assertRefusedAtTheRule(
        annotated("@id(\"X1\") @citation(\"c\") @reading(\"level-basis=outcomes\")"),
        "rule \"a sentence\"",
        "unknown option \"outcomes\"; did you mean \"outcome\"?");
    assertRefusedAtTheRule(
        annotated("@id(\"X1\") @citation(\"c\") @reading(\"level-basis=outcome|x\")"),
        "unknown option \"x\"");
    assertRefusedAtTheRule(
        annotated("@id(\"X1\") @citation(\"c\") @reading(\"level-basis=outcome, x=y\")"),
        "unknown reading \"x\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@reading(\"level-basis\")",
        "@reading(\"level-basis=\")",
        "@reading(\"level-basis=|\")",
        "@reading(\"=outcome\")",
        "@reading(\",\")",
        "@reading(\"\")",
        "@reading()",
        "@reading",
        "@reading(\"level-basis=outcome, level-basis=both\")",
      })
  void refusesReadingsThatSayNothing(String reading) {
    assertRefusedAtTheRule(
        annotated("@id(\"X1\") @citation(\"c\") " + reading), "rule \"a sentence\"", "reading");
  }

  @Test
  void refusesUnknownPlaceholdersAndNamesTheNearest() {
    assertRefusedAtTheRule(
        named("{councl} decides"), "unknown value \"councl\"; did you mean \"council\"?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{council's} part", "{ council } decides", "{}", "a {council"})
  void refusesBracesThatHoldNoPlaceholder(String name) {
    assertRefusedAtTheRule(named(name), "rule \"" + name + "\"");
  }

  @Test
  void refusesRulesWithoutASentence() {
    assertRefused(named(""), "a.drl:11", "without a sentence");
  }

  /** A rule that extends another looks at what that one looks at, too. */
  @Test
  void refusesRulesThatExtendOthers() {
    assertRefused(
        HEAD
            + GOOD
            + OTHER.replace("\"another sentence\"", "\"another sentence\" extends \"a sentence\""),
        "a.drl:17",
        "rule \"another sentence\"");
  }

  // ---- what stands beside rules

  static Stream<Arguments> declarations() {
    return Stream.of(
        arguments("global java.util.List list;", "global list"),
        arguments("function void f() { " + HARM + "; }", "function f"),
        arguments("declare Foo x : String = \"a\" end", "declare Foo"),
        arguments("declare Foo x : String = " + HARM + " end", "declare Foo"),
        arguments("declare Foo extends OutcomeTest end", "declare Foo"),
        arguments("declare enum Foo A(1), B(2); x : int end", "declare Foo"),
        arguments("declare trait Foo x : String end", "declare Foo"),
        arguments("declare OutcomeTest @role(event) end", "declare OutcomeTest"),
        arguments("declare OutcomeTest @expires(" + HARM + ") end", "declare OutcomeTest"),
        arguments("declare window W OutcomeTest( ) over window:length(1) end", "window W"),
        arguments("declare entry-point \"x\" end", "entry-point x"),
        arguments("import accumulate java.lang.System foo;", "accumulate foo"));
  }

  @ParameterizedTest
  @MethodSource("declarations")
  void refusesDeclarations(String declaration, String named) {
    assertRefused(beside(declaration), "a.drl:11", named, "not allowed");
  }

  @Test
  void refusesUnits() {
    assertRefused(
        (HEAD + GOOD).replace(".derbyshire;", ".derbyshire; unit Foo;"), "a.drl:1", "unit Foo");
  }

  @Test
  void refusesQueries() {
    assertRefused(
        beside("query q() OutcomeTest( ) end"), "a.drl:11", "rule \"q\"", "one situation");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.util.List",
        "java.io.*",
        "static java.lang.System.exit",
        "static java.lang.Runtime.*",
        "function java.lang.System.exit",
        "org.drools.core.common.*",
        "org.visionderbyshirex.Foo",
        "static org.slf4j.LoggerFactory.*",
      })
  void refusesImportsOfOthers(String imported) {
    assertRefused(
        beside("import " + imported + ";"),
        "a.drl:11",
        "import " + imported.replaceAll("^(static|function) ", "") + " is not allowed");
  }

  // ---- files that are no rule files

  static Stream<Arguments> brokenFiles() {
    return Stream.of(
        arguments(when("OutcomeTest( reach == "), "a.drl:1[3-7]"),
        arguments(HEAD + GOOD.replace("\nend", ""), "a.drl:11"),
        arguments(HEAD + GOOD.replace("when", "wen"), "a.drl:12"),
        arguments(HEAD + GOOD.replace("a sentence\"", "a sentence"), "a.drl:1[1-6]"),
        arguments("rool \"x\" end", "a.drl:1"),
        arguments(HEAD + "expander x.dsl\n" + GOOD, "a.drl:11"),
        arguments("\u0000 nonsense \ud83d\ude00", "a.drl:1"),
        arguments("<?xml version=\"1.0\"?><package/>", "a.drl:1"));
  }

  @ParameterizedTest
  @MethodSource("brokenFiles")
  void tellsWhereAFileIsNoRuleFile(String text, String where) {
    assertThat(faults(text)).anySatisfy(fault -> {
      assertThat(fault.where()).matches(where);
      assertThat(fault.message()).isNotBlank().doesNotContain("Exception");
    });
  }

  static Stream<Arguments> mistakesOfLanguage() {
    return Stream.of(
        arguments(GOOD.replace("\nend", ""), "a.drl:11: rule \"a sentence\" has no \"end\""),
        arguments(GOOD.replace("then\n", ""), "a.drl:11: rule \"a sentence\" has no \"then\""),
        arguments(GOOD.replace("when\n", ""), "has no \"when\""),
        arguments(
            GOOD.replace("when", "wenn"),
            "a.drl:12: rule \"a sentence\" has \"wenn\"; did you mean \"when\"?"),
        arguments(
            GOOD.replace("then", "than"),
            "a.drl:14: rule \"a sentence\" has \"than\"; did you mean \"then\"?"),
        arguments(
            GOOD.replace("end", "edn"),
            "a.drl:16: rule \"a sentence\" has \"edn\"; did you mean \"end\"?"),
        arguments(
            GOOD.replace("rule", "ruel"),
            "a.drl:11: unknown word \"ruel\"; did you mean \"rule\"?"),
        arguments(
            "imprt java.util.List;\n" + GOOD,
            "a.drl:11: unknown word \"imprt\"; did you mean \"import\"?"),
        arguments(
            GOOD.replace("a sentence\"", "a sentence"), "a.drl:11: a text begins with a quote"),
        arguments(
            GOOD.replace("noLevel()", "finding(\"x)"), "a.drl:15: a text begins with a quote"),
        arguments(GOOD.replace("\"X1\")", "\"X1)"), "a.drl:11: a text begins with a quote"),
        arguments("/* x\n" + GOOD, "a.drl:11: a remark begins with /*"),
        arguments(
            GOOD.replace(" )\nthen", "\nthen"), "a.drl:13: rule \"a sentence\" has ( without )"),
        arguments(
            GOOD.replace("==", "="), "a.drl:13: rule \"a sentence\" has \"=\" in a condition"));
  }

  @ParameterizedTest
  @MethodSource("mistakesOfLanguage")
  void tellsOfMistakesOfLanguage(String rule, String message) {
    List<Fault> faults = faults(HEAD + rule);
    assertThat(faults)
        .extracting(Fault::toString)
        .anySatisfy(fault -> assertThat(fault).contains(message));
  }

  @Test
  void tellsOfARuleThatRunsIntoTheNext() {
    assertThat(faults(HEAD + GOOD.replace("\nend", "") + OTHER.replace("then\n", "")))
        .extracting(Fault::toString)
        .containsExactly("a.drl:11: rule \"a sentence\" has no \"end\"");
  }

  @Test
  void tellsWhatIsNotImported() {
    String file = HEAD + GOOD;
    assertRefused(
        file.replace("import org.visionderbyshire.initiative.Reach;", ""),
        "a.drl:11",
        "uses Reach, which its file does not import;"
            + " write \"import org.visionderbyshire.initiative.Reach;\" above the rules");
    assertRefused(
        file.replace("import org.visionderbyshire.rule.*;", ""),
        "a.drl:11",
        "uses OutcomeTest, which its file does not import");
    assertRefused(
        file.replace("import static org.visionderbyshire.rule.Words.*;", ""),
        "a.drl:11",
        "write \"import static org.visionderbyshire.rule.Words.*;\" above the rules");
  }

  @ParameterizedTest
  @CsvSource({
    "org.visionderbyshire.initiative.Reech, org.visionderbyshire.initiative.Reach",
    "org.visionderbyshire.council.Reach, org.visionderbyshire.initiative.Reach",
    "static org.visionderbyshire.rule.Word.*, org.visionderbyshire.rule.Words",
  })
  void refusesImportsOfNothing(String imported, String meant) {
    assertRefused(
        beside("import " + imported + ";"), "a.drl:11", "did you mean \"" + meant + "\"?");
  }

  /** There is an Effect of an initiative beside that of rules. */
  @Test
  void refusesNamesThatCouldBeOthers() {
    String file = HEAD
        + rule(
            "a sentence",
            "@id(\"X1\") @citation(\"c\")",
            "ImplementationTest( )",
            "insert(takesEffect(Effect.AT_ONCE));");
    String ambiguous = file.replace(
        "org.visionderbyshire.initiative.Reach;", "org.visionderbyshire.initiative.*;");
    assertRefused(
        ambiguous,
        "a.drl:11",
        "uses Effect, which could be org.visionderbyshire.initiative.Effect too;"
            + " write \"import org.visionderbyshire.rule.Effect;\"");
    assertThat(Governance.compile(new Policy(
                "good",
                "1",
                List.of(new RuleFile(
                    "a.drl",
                    ambiguous.replace(
                        "rule.*;", "rule.*; import org.visionderbyshire.rule.Effect;"))),
                DerbyshireReadings.all()))
            .rules())
        .hasSize(1);
  }

  @Test
  void tellsOfBrokenFilesBesideOthers() {
    assertThat(faults(HEAD + GOOD, "rool", annotated("@id(\"X3\")")))
        .extracting(Fault::where)
        .contains("b.drl:1", "c.drl:11")
        .doesNotContain("a.drl:11");
  }

  @Test
  void tellsAllFaultsAtOnce() {
    String text = HEAD
        + "import java.util.List;\n"
        + "global java.util.List list;\n"
        + rule("{councl}", "@citation(\"c\") @reading(\"x=y\") salience 1", WHEN, THEN)
        + rule("b", "@id(\"X2\")", "OutcomeTest( reech == Reach.PLACE, reach == \"x\" )", "f();")
        + rule("c", "@id(\"X2\") @citation(\"c\")", "OutcomTest( )", "insert(ask(\"x\"));");
    assertThat(faults(text))
        .extracting(Fault::toString)
        .satisfiesExactlyInAnyOrder(
            fault -> assertThat(fault).contains("global list"),
            fault -> assertThat(fault).contains("import java.util.List"),
            fault -> assertThat(fault).contains("a.drl:13", "no @id"),
            fault -> assertThat(fault).contains("a.drl:13", "unknown reading \"x\""),
            fault -> assertThat(fault).contains("a.drl:13", "salience"),
            fault -> assertThat(fault).contains("a.drl:13", "unknown value \"councl\""),
            fault -> assertThat(fault).contains("a.drl:19", "no @citation"),
            fault -> assertThat(fault).contains("a.drl:19", "unknown attribute"),
            fault -> assertThat(fault).contains("a.drl:19", "not a plain comparison"),
            fault -> assertThat(fault).contains("a.drl:19", "may only insert words"),
            fault -> assertThat(fault).contains("a.drl:25", "the @id of another"),
            fault -> assertThat(fault).contains("a.drl:25", "unknown situation"),
            fault -> assertThat(fault).contains("a.drl:25", "unknown question \"x\""));
  }

  @Test
  void tellsAllFaultsOfTheCompilerAtOnceEvenIfTheyAreAlike() {
    String wrong = "insert(level(CollaborationLevel.NOWHERE));";
    assertThat(faults(
            HEAD + GOOD.replace(THEN, wrong) + OTHER.replace(THEN, wrong),
            HEAD + GOOD.replace(THEN, wrong).replace("a sentence", "a third").replace("X1", "X3")))
        .extracting(Fault::where)
        .containsExactly("a.drl:11", "a.drl:17", "b.drl:11");
  }

  @Test
  void tellsAllFaultsInOneMessage() {
    assertThatExceptionOfType(BadInputException.class)
        .isThrownBy(() -> Governance.compile(new Policy(
            "hostile",
            "1",
            List.of(new RuleFile("a.drl", annotated("@id(\" \")"))),
            DerbyshireReadings.all())))
        .withMessage("""
            a.drl:11: rule "a sentence" has no @id; \
            write one of its own behind the sentence, as in @id("R6.8")
            a.drl:11: rule "a sentence" has no @citation; \
            write what it rests on, as in @citation("LGA 2000 s9D")""");
  }
}
