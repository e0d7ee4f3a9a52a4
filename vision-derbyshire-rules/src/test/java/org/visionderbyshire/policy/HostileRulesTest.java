package org.visionderbyshire.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import example.council.Cage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.rule.OutcomeTest;
import org.visionderbyshire.vocabulary.Answer;

/**
 * Rule files from hostile hands are refused with file and line, and nothing of them runs: not when
 * they are read, not when they are checked. A canary would sing.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileRulesTest {

  /** Five lines, so that the first rule stands in line 6. */
  private static final String HEAD = HarmlessFile.HEAD;

  private static final String SING = HarmlessFile.SING;
  private static final String GOOD = HarmlessFile.GOOD;

  /** All files that are refused, those that only take long left out. */
  static Stream<String> corpus() {
    return Stream.of(
            strings("inWhatARuleDoes").map(HostileRulesTest::doing),
            strings("inWhatARuleLooksAt").map(HostileRulesTest::lookingAt),
            strings("besideTheNameOfARule").map(HostileRulesTest::named),
            strings("besideRules").map(HostileRulesTest::beside))
        .flatMap(each -> each);
  }

  /** Files that are not refused, each with texts in which a slip of the parser would be code. */
  static List<String> harmless() {
    return List.of(
        HEAD + GOOD,
        HEAD
            + GOOD.replace(
                "insert(finding(\"local\"));",
                "insert(finding(\"local\")); insert(finding(\"other\"));"),
        HEAD
            + GOOD.replace("OutcomeTest( reach == Reach.PLACE )", "Informing( )")
                .replace(
                    "insert(finding(\"local\"));",
                    "insert(basis(\"a\")); insert(basis(\")); " + SING + "; //\"));"));
  }

  private static Stream<String> strings(String test) {
    try {
      return Stream.of(HostileRulesTest.class
          .getDeclaredMethod(test, String.class)
          .getAnnotation(ValueSource.class)
          .strings());
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String doing(String then) {
    return HEAD + GOOD.replace("insert(finding(\"local\"));", then);
  }

  private static String lookingAt(String when) {
    return HEAD + GOOD.replace("OutcomeTest( reach == Reach.PLACE )", when);
  }

  private static String named(String given) {
    return HEAD + GOOD.replace("\nwhen", " " + given + "\nwhen");
  }

  private static String beside(String given) {
    return HEAD + given + "\n" + GOOD;
  }

  @BeforeEach
  void silence() {
    Cage.SONGS.set(0);
  }

  @AfterEach
  void stillSilence() {
    assertThat(Cage.SONGS).as("songs of the canary").hasValue(0);
  }

  private static List<Fault> faults(String text) {
    List<Fault> faults = new ArrayList<>();
    Policy policy =
        new Policy("hostile", "1", List.of(new RuleFile("a.drl", text)), DerbyshireReadings.all());
    assertThatExceptionOfType(BadInputException.class)
        .as("refusal of\n%s", text.substring(0, Math.min(text.length(), 2_000)))
        .isThrownBy(() -> Governance.compile(policy))
        .satisfies(refusal -> faults.addAll(refusal.faults()));
    assertThat(faults).isNotEmpty().allSatisfy(fault -> {
      assertThat(fault.where()).matches("a\\.drl(?::\\d+)?");
      assertThat(fault.message()).hasSizeLessThan(6_000).doesNotContain("Exception");
    });
    return faults;
  }

  private static void assertRefused(String text) {
    assertThat(faults(text)).anySatisfy(fault -> assertThat(fault.where()).matches("a\\.drl:\\d+"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SING + ";",
        "Canary.sing();",
        "insert(" + SING + ");",
        "insert(finding(\"\" + " + SING + "));",
        "insert(finding(String.valueOf(Canary.SONG)));",
        "insert(published(Canary.SONG));",
        "insert(finding(Canary.SONG));",
        "insert(finding(\"x\")); " + SING + ";",
        "Runtime.getRuntime().exec(\"true\");",
        "new ProcessBuilder(\"true\").start();",
        "Class.forName(\"example.council.Canary\");",
        "example.council.Canary.class.getMethod(\"sing\").invoke(null);",
        "Thread.currentThread().getContextClassLoader().loadClass(\"example.council.Canary\");",
        "System.exit(1);",
        "System.setProperty(\"a\", \"b\");",
        "System.getenv();",
        "new java.io.FileWriter(\"x\").close();",
        "java.nio.file.Files.readString(java.nio.file.Path.of(\"x\"));",
        "new java.net.Socket(\"localhost\", 1);",
        "new java.net.URL(\"http://localhost\").openStream();",
        "while (true) { }",
        "for (;;) { }",
        "do { } while (true);",
        "insert(new OutcomeTest(Reach.PLACE, Answer.NO, true));",
        "insertLogical(finding(\"x\"));",
        "insertAsync(finding(\"x\"));",
        "drools.getWorkingMemory().fireAllRules();",
        "kcontext.getKnowledgeRuntime().fireAllRules();",
        "\\u0053ystem.exit(1);",
        "insert(finding(\"x\\u0022)); " + SING + "; //\"));",
        "insert(finding(\"x\\\")); " + SING + "; //\"));",
        "insert(finding(\"x\"\n)); /* */ " + SING + "; /* */",
        "insert(finding(\"x\")); // \\u000a " + SING + ";",
        "insert(finding('x'));",
        "insert(finding(\"@{" + SING + "}\"));",
        "insert(basis(\"c\" + " + SING + "));",
        "insert(finding(\"a\")); end\nfunction int f() { return " + SING + "; }",
        "insert(finding(\"x\")); } static { " + SING + "; } static void f() {",
        "insert(finding(\"x\")); then[other] " + SING + ";",
        "modify($o) { setReach(null) };",
      })
  void inWhatARuleDoes(String then) {
    assertRefused(doing(then));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OutcomeTest( " + SING + " > 0 )",
        "OutcomeTest( reach == Reach.PLACE, " + SING + " == 1 )",
        "OutcomeTest( Canary.SONG == 1 )",
        "OutcomeTest( eval( " + SING + " > 0 ) )",
        "OutcomeTest( reach.getClass().forName(\"example.council.Canary\") != null )",
        "OutcomeTest( reach == (" + SING + " > 0 ? Reach.PLACE : Reach.PLACE) )",
        "OutcomeTest( reach in (Reach.PLACE, (Reach) null) )",
        "OutcomeTest( $x : " + SING + " )",
        "OutcomeTest( $x : reach == Reach.PLACE )",
        "OutcomeTest( new example.council.Canary() != null )",
        "OutcomeTest( reach == Reach.PLACE /* */ , /* */ " + SING + " > 0 )",
        "OutcomeTest( \\u0072each == Reach.PLACE )",
        "eval( " + SING + " > 0 )",
        "OutcomeTest( ) eval( " + SING + " > 0 )",
        "OutcomeTest( ) Integer( ) from " + SING,
        "Integer( ) from accumulate( OutcomeTest( ), init( " + SING + "; ) action( ) result( 1 ) )",
        "accumulate( OutcomeTest( ); $n : count(" + SING + ") )",
        "example.council.Canary( )",
        "Canary( )",
        "?OutcomeTest( )",
        "OutcomeTest( ) from entry-point \"x\"",
        "OutcomeTest( ) over window:time( 1s )",
        "OutcomeTest( ) @Watch( " + SING + " )",
        "OutcomeTest( ) if ( " + SING + " > 0 ) do[x]",
        "/outcomes[ " + SING + " > 0 ]",
        "OutcomeTest( reach str[startsWith] \"x\" )",
        "OutcomeTest( reach matches \"(a+)+b\" )",
      })
  void inWhatARuleLooksAt(String when) {
    assertRefused(lookingAt(when));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "salience( " + SING + " )",
        "enabled( " + SING + " > 0 )",
        "timer( expr: " + SING + " )",
        "timer( cron: * * * * * ? )",
        "duration( 1 )",
        "calendars \"x\"",
        "dialect \"mvel\"",
        "@" + SING,
        "@example.council.Canary",
        "@x( " + SING + " )",
        "@role( event )",
        "@expires( " + SING + " )",
        "@reading( \"x\" + " + SING + " )",
        "@citation( " + SING + " )",
      })
  void besideTheNameOfARule(String given) {
    assertRefused(named(given));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import example.council.Canary;",
        "import static example.council.Canary.sing;",
        "import static example.council.Canary.*;",
        "import function example.council.Canary.sing;",
        "import accumulate example.council.Canary canary;",
        "import static org.visionderbyshire.governance.Governance.*;",
        "import static org.visionderbyshire.vocabulary.Term.codes;",
        "import java.lang.*;",
        "dialect \"mvel\"",
        "global example.council.Canary canary;",
        "function int f() { return " + SING + "; }",
        "declare Foo\n  x : int = " + SING + "\nend",
        "declare Foo extends example.council.Canary\nend",
        "declare example.council.Canary\n  @role( event )\nend",
        "declare OutcomeTest\n  @role( event )\n  @timestamp( " + SING + " )\nend",
        "declare enum Foo A( " + SING + " ); x : int end",
        "declare trait Foo\nend",
        "declare window W OutcomeTest( ) over window:length( 1 ) end",
        "declare entry-point \"x\" @x( " + SING + " ) end",
        "query q()\n  OutcomeTest( " + SING + " > 0 )\nend",
        "unit example.council.Canary;",
        "rule \"x\" extends \"a sentence\" when then end",
        "eval( " + SING + " )",
        SING + ";",
      })
  void besideRules(String given) {
    assertRefused(beside(given));
  }

  /** A package opens the classes beside it, which can be called like those of rules. */
  @ParameterizedTest
  @ValueSource(
      strings = {"org.visionderbyshire.initiative", "org.visionderbyshire.initiative.Reach"})
  void inTheNameOfAPackage(String name) {
    String text = HEAD.replace("package example.council;", "package " + name + ";")
        + GOOD.replace("finding(\"local\")", "takesEffect(Effect.AT_ONCE)")
            .replace("OutcomeTest( reach == Reach.PLACE )", "ImplementationTest( )");
    assertThat(name.endsWith("Reach") ? faults(text + "x") : faults(text))
        .anySatisfy(fault -> assertThat(fault.where()).matches("a\\.drl:\\d+"));
  }

  static Stream<String> longOrDeep() {
    String deep = "(".repeat(20_000);
    return Stream.of(
        HEAD + GOOD.replace("reach == Reach.PLACE", deep),
        HEAD + GOOD.replace("reach == Reach.PLACE", deep + "1" + deep.replace('(', ')')),
        HEAD + GOOD.replace("OutcomeTest(", deep + "OutcomeTest("),
        HEAD + GOOD.replace("insert(", "insert(" + deep),
        HEAD + GOOD.replace("insert(", "insert(".repeat(20_000)),
        HEAD + GOOD.replace("local", "local".repeat(20_000)),
        HEAD + GOOD.replace("a sentence", "a sentence ".repeat(20_000)),
        HEAD + GOOD.replace("a sentence", "{".repeat(20_000)),
        HEAD + GOOD.replace("\"X1\"", "\"X" + "1".repeat(20_000) + "\""),
        HEAD + GOOD.replace("Reach.PLACE", "Reach.PLACE" + ", !localApplication )".repeat(5_000)),
        HEAD + "/*".repeat(20_000) + GOOD,
        HEAD + "\"".repeat(20_001) + GOOD,
        HEAD + "rule ".repeat(20_000),
        HEAD + GOOD + "rule \"" + "\\\\".repeat(20_000) + "\" wen",
        HEAD + GOOD.replace("\"c\"", "\"" + "\\\"".repeat(20_000) + "\""),
        "x".repeat(1_000_000));
  }

  @ParameterizedTest
  @MethodSource("longOrDeep")
  void inWhatIsLongOrDeep(String text) {
    faults(text);
  }

  /** What looks like code and stands in a text or a remark is neither. */
  @Test
  void butNotInTextsAndRemarks() {
    String text = HEAD
        + "// " + SING + ";\n/* import " + SING + "; */\n"
        + GOOD.replace("\"c\"", "\"System.exit(1); " + SING + "\"")
            .replace("a sentence", "a sentence; " + SING);
    Governance governance = Governance.compile(
        new Policy("odd", "1", List.of(new RuleFile("a.drl", text)), DerbyshireReadings.all()));
    assertThat(governance.rules()).hasSize(1);
    assertThat(governance.ask(new OutcomeTest(Reach.PLACE, Answer.NO, false))).hasSize(1);
  }

  /** Where opaque rules are allowed, files that are refused are not run either. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "salience( " + SING + " )",
        "@x( " + SING + " )",
        "enabled( " + SING + " > 0 )",
      })
  void whereOpaqueRulesAreAllowed(String given) {
    Policy policy = new Policy(
        "hostile",
        "1",
        List.of(new RuleFile("a.drl", HEAD + GOOD.replace("\nwhen", " " + given + "\nwhen"))),
        DerbyshireReadings.all());
    assertThatExceptionOfType(BadInputException.class)
        .isThrownBy(() -> Governance.compile(policy, OpaqueRules.ALLOWED));
  }
}
