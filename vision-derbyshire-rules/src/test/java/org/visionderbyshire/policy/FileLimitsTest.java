package org.visionderbyshire.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.internal.check.Lint;
import org.visionderbyshire.internal.check.ParsedFile;
import org.visionderbyshire.internal.engine.DroolsParser;

/** Whatever a rule file holds, it is read and checked, or refused, in a while. */
class FileLimitsTest {

  /** What is promised is 5 seconds; a build can have many neighbours. */
  private static final Duration A_WHILE = Duration.ofSeconds(40);

  /** Five lines, so that the first rule stands in line 6. */
  private static final String HEAD = """
      package example.council;
      import org.visionderbyshire.initiative.Reach;
      import org.visionderbyshire.rule.*;
      import org.visionderbyshire.vocabulary.Answer;
      import static org.visionderbyshire.rule.Words.*;
      """;

  private static final String WHEN = "OutcomeTest( reach == Reach.PLACE )";
  private static final String THEN = "insert(finding(\"local\"));";

  private static String rule(int number, String when, String then) {
    return "rule \"sentence " + number + "\" @id(\"X" + number + "\") @citation(\"c\")\nwhen\n  "
        + when + "\nthen\n  " + then + "\nend\n";
  }

  private static String when(String when) {
    return HEAD + rule(1, when, THEN);
  }

  private static String then(String then) {
    return HEAD + rule(1, WHEN, then);
  }

  private static String many(int count, IntFunction<String> text) {
    return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining());
  }

  private static List<Fault> check(OpaqueRules opaque, String... texts) {
    List<Fault> faults = new ArrayList<>();
    List<ParsedFile> files = IntStream.range(0, texts.length)
        .mapToObj(i ->
            DroolsParser.parse(new RuleFile("f" + i + ".drl", texts[i]), faults).file())
        .toList();
    Lint.rules(files, DerbyshireReadings.all(), opaque, faults);
    return faults;
  }

  static Stream<Arguments> tooMuch() {
    String good = HEAD + rule(1, WHEN, THEN);
    return Stream.of(
        arguments(
            "f0.drl: a rule file of more than 200000 characters: 200001", "x".repeat(200_001)),
        arguments(
            "f0.drl: the name of a package of more than 20 parts: 21, a.b.b",
            good.replace("example.council", "a" + ".b".repeat(20))),
        arguments(
            "f0.drl:1: a name of more than 200 characters: 201, aaa",
            good.replace("example.council", "a".repeat(201))),
        arguments(
            "f0.drl:2: an import of more than 200 characters: 221",
            good.replace("initiative.Reach", "a".repeat(200))),
        arguments(
            "f0.drl: imports of more than 100 types: 104",
            good.replace(
                "import org.visionderbyshire.rule.*;", many(101, i -> "import a.B" + i + ";"))),
        arguments(
            "f0.drl:3006: a rule file of more than 500 rules: 501",
            HEAD + many(501, i -> rule(i, WHEN, THEN))),
        arguments(
            "f0.drl:8: brackets are nested more than 25 deep",
            when("OutcomeTest( " + "(".repeat(25) + "a" + ")".repeat(25) + " )")),
        arguments(
            "a rule's sentence of more than 500 characters: 510",
            good.replace("sentence 1", "a".repeat(510))),
        arguments(
            "has an @id of more than 60 characters: 61", good.replace("X1", "X" + "1".repeat(60))),
        arguments(
            "has an @citation that is not one text in quotes",
            good.replace("\"c\"", "\"" + "c".repeat(1_001) + "\"")),
        arguments(
            "has conditions of more than 100 in a pattern: 101",
            when("OutcomeTest( " + many(100, i -> "localApplication, ") + "localApplication )")),
        arguments(
            "has a condition of more than 1000 characters: 1019",
            when("OutcomeTest( reach == Reach.PLACE" + " ".repeat(995) + "&& a )")),
        arguments(
            "inserts finding with an id of more than 60 characters: 61",
            then("insert(finding(\"" + "a".repeat(61) + "\"));")),
        arguments(
            "inserts basis of more than 1000 characters: 1003",
            then("insert(basis(\"" + "a".repeat(1_001) + "\"));")),
        arguments("does something of more than 5000 characters: ", then(many(250, i -> THEN))),
        arguments(
            "policy: ids of finding of more than 1000 in all: 1001",
            HEAD
                + many(
                    13,
                    i -> rule(
                        i,
                        WHEN,
                        many(77, j -> "insert(finding(\"id-" + (i * 77 + j) + "-of-many\"));")))));
  }

  @ParameterizedTest
  @MethodSource("tooMuch")
  void nameWhatIsTooMuch(String fault, String text) {
    assertThat(check(OpaqueRules.REFUSED, text))
        .anySatisfy(found -> assertThat(found.toString()).contains(fault));
  }

  static Stream<Arguments> unseen() {
    return Stream.of(
        arguments("\0", "U+0000"),
        arguments("\u001b", "U+001B"),
        arguments("\u0085", "U+0085"),
        arguments("\u200b", "U+200B"),
        arguments("\u2028", "U+2028"),
        arguments("\u202e", "U+202E"),
        arguments("\u2066", "U+2066"),
        arguments("\ufeff", "U+FEFF"),
        arguments("\ufffe", "U+FFFE"),
        arguments("\ud800", "U+D800"));
  }

  @ParameterizedTest
  @MethodSource("unseen")
  void nameCharactersThatAreNotSeen(String character, String name) {
    for (String text : List.of(
        when(WHEN).replace("sentence", "sen" + character + "tence"),
        when(WHEN).replace("when", "when // " + character),
        when(WHEN).replace("local", "lo" + character + "cal"))) {
      assertThat(check(OpaqueRules.ALLOWED, text)).singleElement().satisfies(fault -> {
        assertThat(fault.where()).matches("f0\\.drl:[679]|f0\\.drl:10");
        assertThat(fault.message()).contains("holds the character " + name);
      });
    }
  }

  @Test
  void countFilesAndCharactersAndRulesOfAPolicy() {
    RuleFile small = new RuleFile("a.drl", "");
    assertThatExceptionOfType(BadInputException.class)
        .isThrownBy(() -> Governance.compile(
            new Policy("p", "1", Collections.nCopies(101, small), DerbyshireReadings.all())))
        .withMessage("policy: a policy of more than 100 rule files: 101");
    RuleFile large = new RuleFile("a.drl", " ".repeat(200_000));
    assertThatExceptionOfType(BadInputException.class)
        .isThrownBy(() -> Governance.compile(
            new Policy("p", "1", Collections.nCopies(6, large), DerbyshireReadings.all())))
        .withMessage("policy: a policy of more than 1000000 characters in its rule files: 1200000");
    String rules = many(401, i -> "rule \"" + i + "\" when then end\n");
    assertThat(check(OpaqueRules.REFUSED, rules, rules, rules, rules, rules))
        .extracting(Fault::toString)
        .containsExactly("policy: a policy of more than 2000 rules: 2005");
  }

  @Test
  void leaveRoomForWhatPeopleWrite() {
    assertThat(check(
            OpaqueRules.REFUSED,
            "\ufeff" + then("insert(finding(\"" + "a".repeat(60) + "\"));"),
            // a bracket that is missing in each rule is told of each, and adds up to nothing
            HEAD + "// ((((((((((((((((((((((((((((((\n"
                + rule(2, WHEN, THEN).replace("\n", "\r\n")))
        .isEmpty();
    assertThat(check(
            OpaqueRules.REFUSED, HEAD + many(40, i -> rule(i, WHEN.replace(")", ""), THEN))))
        .hasSize(40)
        .allSatisfy(fault -> assertThat(fault.message()).contains("( without )"));
  }

  /**
   * Each piece doubles what the parser tries, or lengthens what is gone through again and again.
   */
  static Stream<String> stalling() {
    String[] runs = {
      "[",
      "(",
      "(a)",
      "(a[])",
      "a.b(",
      "new a(",
      "new a[",
      "a<",
      "a<b,",
      "!",
      "-",
      "~",
      "+",
      "? a : ",
      "a ? ",
      "a ? b : ",
      "[a : ",
      "a.",
      "a#b#",
      "#",
      "/a[",
      "a && (",
      "a || ",
      "a in (",
      "a, ",
      "not ",
      "not(",
      "exists( ",
      "and ",
      "@a(",
      "'",
      "\"\" ",
      "a -> ",
      "::",
      "$x : ",
      "{",
      "a=",
      "\u20a9",
      "\u4e00 ",
      "\\",
      "=",
    };
    List<String> texts = new ArrayList<>();
    for (String run : runs) {
      for (int times : new int[] {24, 8_000 / run.length()}) {
        String repeated = run.repeat(times);
        texts.add(when("OutcomeTest( " + repeated + "b )"));
        if (times > 24) {
          texts.add(when(repeated));
          texts.add(then(repeated));
          texts.add(HEAD + repeated + rule(1, WHEN, THEN));
        }
      }
    }
    for (String line : List.of(
        "/*",
        "//",
        "\n",
        "rule ",
        "rule \"x\" ",
        "import a; ",
        "@x ",
        "end ",
        "when ",
        "package a",
        "x",
        "x ",
        "\u2192",
        ";",
        "query a ",
        "declare a ",
        "function a ",
        "global a b; ")) {
      texts.add(HEAD + line.repeat(190_000 / line.length()) + rule(1, WHEN, THEN));
    }
    texts.add(HEAD.replace("council", "b" + ".b".repeat(3_000)) + rule(1, WHEN, THEN));
    texts.add(then("insert(published(" + "1,".repeat(2_400) + "1));"));
    texts.add(when("OutcomeTest( reach in (" + "Reach.A,".repeat(110) + "Reach.A) )"));
    texts.add(when("OutcomeTest( reach in (" + " ".repeat(960)));
    texts.add(HEAD
        + many(
            12,
            i -> rule(
                i,
                WHEN,
                many(
                    80,
                    j -> "insert(finding(\"" + "a".repeat((i * 80 + j) % 20) + "a-"
                        + (char) ('a' + i) + (char) ('a' + j % 26) + (char) ('a' + j / 26)
                        + "b".repeat(30) + "\"));"))));
    texts.add(HEAD.replace(
            "import org.visionderbyshire.rule.*;",
            "import org.visionderbyshire.rule.*;"
                + many(90, i -> "import org.visionderbyshire.a" + i + ".*;"))
        + many(400, i -> rule(i, WHEN, THEN)));
    return texts.stream();
  }

  /** One test of many, as each is done in no time. */
  @Test
  void stopWhatWouldStall() {
    stalling()
        .forEach(text -> assertTimeoutPreemptively(
            A_WHILE,
            () -> check(OpaqueRules.ALLOWED, text),
            () -> text.substring(0, Math.min(text.length(), 600))));
  }

  static Stream<String> triedForEver() {
    return Stream.of(
        "[".repeat(22) + "b", "(a)".repeat(22) + "b", "a.b(".repeat(20) + "a.b()" + ")".repeat(20));
  }

  @ParameterizedTest
  @MethodSource("triedForEver")
  void tellWhereTheParserIsStopped(String condition) {
    assertThat(check(OpaqueRules.REFUSED, when("OutcomeTest( " + condition + " )")))
        .singleElement()
        .satisfies(fault -> {
          assertThat(fault.where()).matches("f0\\.drl:(?:8|9|10)");
          assertThat(fault.message()).contains("takes too long to read");
        });
  }

  /** A small run of what was run for longer by hand; equal seeds make equal files. */
  @Test
  void holdForFilesThatNobodyWrites() {
    RuleFileFuzzer fuzzer = new RuleFileFuzzer(7, 1 << 15);
    assertTimeoutPreemptively(Duration.ofSeconds(240), () -> fuzzer.run(300, 2));
    assertThat(fuzzer.found()).isEmpty();
    assertThat(fuzzer.passed()).isPositive();
  }

  // ---- reading

  @Test
  void areLookedAtWhileAFileIsRead() throws IOException {
    assertThat(RuleFile.read("a.drl", stream("\ufeffrule \u00a35")))
        .isEqualTo(new RuleFile("a.drl", "rule \u00a35"));
    InputStream endless = new InputStream() {
      @Override
      public int read() {
        return 'x';
      }
    };
    assertThatExceptionOfType(BadInputException.class)
        .isThrownBy(() -> RuleFile.read("a.drl", endless))
        .withMessage("a.drl: a rule file of more than 200000 characters");
    assertThatExceptionOfType(BadInputException.class)
        .isThrownBy(() -> RuleFile.read(
            "a.drl", new ByteArrayInputStream("\u00a3".getBytes(StandardCharsets.ISO_8859_1))))
        .withMessage("a.drl: is not UTF-8 text");
    assertThatNullPointerException()
        .isThrownBy(() -> new RuleFile("a.drl", null))
        .withMessage("text");
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
