package org.visionderbyshire.policy;

import example.council.Cage;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.rule.Informing;
import org.visionderbyshire.rule.Standing;
import org.visionderbyshire.rule.Words;

/**
 * Puts hostile rule files to a policy, in whatever charset the JVM has as its default; run by
 * {@link CharsetsTest} in a JVM of its own for each. Fails by an exception, which says why.
 */
final class HostileInACharset {

  /** What it prints when all is well. */
  static final String WELL = "all is well";

  /** Charsets in which characters share a byte with a quote or a backslash, or nearly do. */
  static final List<String> CHARSETS = List.of(
      "windows-31j",
      "Shift_JIS",
      "EUC-JP",
      "EUC-KR",
      "x-IBM949C",
      "x-IBM1129",
      "IBM037",
      "windows-1252",
      "US-ASCII");

  private static final String HEAD = """
      package example.council;
      import org.visionderbyshire.initiative.*;
      import org.visionderbyshire.rule.*;
      import org.visionderbyshire.vocabulary.Answer;
      import static org.visionderbyshire.rule.Words.*;
      """;
  private static final String SING = "example.council.Canary.sing()";

  private static final Informing SITUATION = new Informing(true, true, true, Standing.NONE);

  private HostileInACharset() {}

  /** Takes the name of the charset that has to be the default. */
  public static void main(String[] arguments) {
    check(
        Charset.defaultCharset().equals(Charset.forName(arguments[0])),
        "the default charset is " + Charset.defaultCharset() + ", not " + arguments[0]);
    HostileRulesTest.corpus().forEach(HostileInACharset::isRefused);
    saysWhatIsWritten();
    saysWhatIsWrittenInOpaqueRules();
    readsASentence("a sentence of \u00a35");
    readsASentence(
        suspects().stream().limit(400).map(String::valueOf).collect(Collectors.joining()));
    check(Cage.SONGS.get() == 0, "the canary sang " + Cage.SONGS + " times");
    System.out.println(WELL);
  }

  private static void check(boolean so, String otherwise) {
    if (!so) {
      throw new IllegalStateException(otherwise);
    }
  }

  private static Governance compiled(String text, OpaqueRules opaque) {
    return Governance.compile(
        new Policy("hostile", "1", List.of(new RuleFile("a.drl", text)), DerbyshireReadings.all()),
        opaque);
  }

  private static void isRefused(String text) {
    try {
      compiled(text, OpaqueRules.REFUSED);
    } catch (BadInputException e) {
      return;
    }
    throw new IllegalStateException("accepted is\n" + text);
  }

  /**
   * Characters that some charset takes for a quote, a backslash or the end of a line, on the way
   * there or back; and some that a compiler could.
   */
  static SortedSet<Character> suspects() {
    SortedSet<Character> suspects = new TreeSet<>();
    "\u00a3\u00a5\u203e\u20a9\u2018\u2019\u201c\u201d\uff02\uff07\uff3c\u02ba\u2033\u00e9\u4e00"
        .chars()
        .forEach(c -> suspects.add((char) c));
    for (String name : CHARSETS) {
      if (Charset.isSupported(name)) {
        Charset charset = Charset.forName(name);
        for (char c = 0xa0; c < 0xfffe; c++) {
          if (Character.isDefined(c) && !Character.isSurrogate(c) && becomesAnother(c, charset)) {
            suspects.add(c);
          }
        }
      }
    }
    // such as no rule file may hold
    suspects.removeIf(c -> Set.of(
            (int) Character.CONTROL, (int) Character.FORMAT, (int) Character.LINE_SEPARATOR, (int)
                Character.PARAGRAPH_SEPARATOR)
        .contains(Character.getType(c)));
    return suspects;
  }

  private static boolean becomesAnother(char c, Charset charset) {
    byte[] bytes = String.valueOf(c).getBytes(charset);
    return Stream.of(charset, java.nio.charset.StandardCharsets.ISO_8859_1)
        .map(back -> new String(bytes, back))
        .anyMatch(back -> back.chars().anyMatch(each -> "\"\\\n\r".indexOf(each) >= 0));
  }

  /** Texts of which one would be code if the character were a backslash or a quote. */
  private static List<String> texts(char c, int number) {
    String code = ")); " + SING + "; //" + number;
    return List.of("x" + c, code, c + code + c);
  }

  static void saysWhatIsWritten() {
    StringBuilder file = new StringBuilder(HEAD);
    List<String> written = new ArrayList<>();
    int rules = 0;
    for (char c : suspects()) {
      rules++;
      // in one line, which a remark would end
      file.append(rule("sentence " + rules, rules))
          .append(texts(c, rules).stream()
              .map(text -> "insert(basis(\"" + text + "\"));")
              .collect(Collectors.joining(" ", "  ", "\nend\n")));
      written.addAll(texts(c, rules));
    }
    says(compiled(file.toString(), OpaqueRules.REFUSED), written);
  }

  private static void saysWhatIsWrittenInOpaqueRules() {
    Governance governance = compiled(
        HEAD
            + rule("opaque", 1)
            + "  java.util.List.of(\"\u00a5\", \")); "
            + SING
            + "; //\").forEach(each -> insert(basis(each)));\nend\n",
        OpaqueRules.ALLOWED);
    check(governance.opaqueRules().size() == 1, "it is not opaque");
    says(governance, List.of("\u00a5", ")); " + SING + "; //"));
  }

  private static void readsASentence(String sentence) {
    Governance governance =
        compiled(HEAD + rule(sentence, 1) + "  insert(basis(\"x\"));\nend\n", OpaqueRules.REFUSED);
    check(
        governance.rules().get(0).sentence().equals(sentence),
        governance.rules().get(0).sentence());
    says(governance, List.of("x"));
  }

  private static String rule(String sentence, int id) {
    return "rule \"" + sentence + "\" @id(\"X" + id + "\") @citation(\"c\")\nwhen\n"
        + "  Informing( )\nthen\n";
  }

  private static void says(Governance governance, List<String> texts) {
    List<?> said =
        governance.ask(SITUATION).stream().map(RuleConclusion::conclusion).toList();
    List<?> written = texts.stream().map(Words::basis).toList();
    check(said.size() == written.size() && said.containsAll(written), "said is " + said);
  }
}
