package org.visionderbyshire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visionderbyshire.policy.Policy;
import org.visionderbyshire.policy.RuleFile;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class PoliciesTest {

  @TempDir
  private Path folder;

  @Test
  void provesThatAPolicyIsLikeItself() {
    Run run = Run.of("diff", "--before", "level-basis=outcome", "--after=level-basis=outcome");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.lines())
        .startsWith(
            "What changes between a policy and itself",
            "Nothing changes. The two are proved to be equal: every case is answered alike.")
        .endsWith("", "This is not legal advice.");
  }

  @Test
  void tellsWhatAnotherReadingChanges() throws Exception {
    Path examples = folder.resolve("examples");
    Path page = folder.resolve("page.html");
    List<String> args =
        List.of("diff", "--before=level-basis=outcome", "--after=level-basis=participation");

    Run text = run(args, "--examples", examples.toString());
    Run html = run(args, "--format=html", "--out", page.toString());

    assertThat(text.code()).isEqualTo(4);
    assertThat(text.err()).isEmpty();
    assertThat(text.out())
        .startsWith("What changes if level basis is participation instead of outcome\n")
        .contains("\nLevel: county-wide becomes local place\n", "determine example-1.json\n")
        .endsWith("\nThis is not legal advice.\n");
    assertThat(text.lines()).allMatch(line -> line.length() <= 80);
    assertThat(html).isEqualTo(new Run(4, "", ""));
    assertThat(xml(Files.readString(page)).getDocumentElement().getTextContent())
        .contains("Level: county-wide becomes local place", "This is not legal advice.");
    determineAll(examples);
  }

  @Test
  void examplesAreToldApartAndNeverMixed() throws IOException {
    Path examples = Files.createDirectories(folder.resolve("examples"));
    Files.writeString(examples.resolve("notes.txt"), "mine");
    List<String> args = List.of(
        "diff",
        "--before=level-basis=outcome",
        "--after=level-basis=participation",
        "--examples",
        examples.toString());

    assertThat(Run.of(args.toArray(String[]::new)).code()).isEqualTo(4);

    List<String> initiatives =
        initiatives(examples).stream().map(Path::toString).toList();
    assertThat(initiatives).hasSizeGreaterThan(1);
    Run all =
        Run.of(Stream.concat(Stream.of("determine"), initiatives.stream()).toArray(String[]::new));
    assertThat(all.err()).isEmpty();
    assertThat(all.lines()).contains("example-1", "example-2");
    Path page = folder.resolve("refused.html");
    assertThat(run(args, "--format=html", "--out", page.toString()).complaints())
        .containsExactly(
            "--examples " + examples + ": there already is example-1.json; name an empty folder");
    assertThat(page).doesNotExist();
    assertThat(initiatives(examples)).hasSameSizeAs(initiatives);
  }

  /** Every example can be determined as it was written. */
  private static void determineAll(Path examples) throws IOException {
    List<Path> initiatives = initiatives(examples);
    assertThat(initiatives).isNotEmpty();
    for (Path initiative : initiatives) {
      Path facts = Path.of(initiative.toString().replace(".json", "-facts.json"));
      Run run = Files.exists(facts)
          ? Run.of("determine", "--facts", facts.toString(), initiative.toString())
          : Run.of("determine", initiative.toString());
      assertThat(run.err()).isEmpty();
      assertThat(run.code()).isZero();
    }
  }

  private static List<Path> initiatives(Path examples) throws IOException {
    try (Stream<Path> files = Files.list(examples)) {
      return files
          .filter(file -> file.toString().matches(".*example-[0-9]+\\.json"))
          .toList();
    }
  }

  @Test
  void comparesRulesOfOnesOwn() throws IOException {
    String same = rules("same", "participation.drl", shipped("participation.drl"));
    String other = rules(
        "other",
        "participation.drl",
        shipped("participation.drl").replace("Level.COUNTY_WIDE", "Level.REGIONAL_NATIONAL"));

    Run equal =
        Run.of("diff", "--format=json", "--rules-before", folder.resolve("same").toString());
    Run different = Run.of("diff", "--rules-before", same, "--rules-after", other);

    assertThat(equal.code()).isZero();
    assertThat(equal.lines())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("{\"format\":\"2\",\"equal\":true,\"before\":{\"policy\":"
            + "{\"name\":\"Vision Derbyshire\",\"edition\":\"2 with participation.drl\",");
    assertThat(different.code()).isEqualTo(4);
  }

  @Test
  void tellsWhatAnotherThresholdChanges() throws Exception {
    Path page = folder.resolve("page.html");
    Path examples = folder.resolve("examples");
    List<String> args =
        List.of("diff", "--facts-before", threshold(250_000), "--facts-after", threshold(250_001));

    Run text = run(args, "--examples", examples.toString());
    Run json = run(args, "--format=json");
    Run html = run(args, "--format=html", "--out", page.toString());

    assertThat(text.err()).isEmpty();
    assertThat(text.code()).isEqualTo(4);
    assertThat(text.out())
        .startsWith("What other facts change under Vision Derbyshire, edition 2 (")
        .contains("\nAmber Valley Borough Council, from 1 Apr 2025\n")
        .endsWith("\nThis is not legal advice.\n");
    assertThat(text.words())
        .contains(
            "1 amendment of facts, and ",
            "What differs, key decision: £250,000 becomes £250,001.",
            "Amber Valley Borough Council (executive) decides: key becomes Amber Valley Borough"
                + " Council (executive) decides: not key. Where ",
            "£250,000 up to £250,000.99",
            "Before: ",
            "[R15.1: ");
    assertThat(Run.of("diff", "--facts-after", threshold(250_000)).out())
        .containsPattern("\n  And [0-9]+ more, all in the JSON form\\.\n");
    assertThat(text.lines()).allMatch(line -> line.length() <= 80);
    assertThat(json.code()).isEqualTo(4);
    assertThat(json.lines())
        .singleElement()
        .asString()
        .startsWith("{\"format\":\"2\",\"equal\":false,\"policy\":")
        .contains("\"amendments\":[{\"council\":\"amber-valley\",");
    assertThat(html).isEqualTo(new Run(4, "", ""));
    assertThat(xml(Files.readString(page)).getDocumentElement().getTextContent())
        .contains("Amber Valley Borough Council, from 1 Apr 2025", "This is not legal advice.");
    determineAll(examples);
  }

  @Test
  void provesThatFactsAreEqual() throws IOException {
    Run same = Run.of("diff", "--facts-before", threshold(1), "--facts-after", threshold(1));
    // what both know is no difference, however it came to be known
    Run shared = Run.of("diff", "--facts", threshold(1), "--facts-after", threshold(1));

    assertThat(same.err()).isEmpty();
    assertThat(same.code()).isZero();
    assertThat(same.words())
        .contains("No fact differs. The two are proved to be equal. ", " 0 cases were determined");
    assertThat(shared).isEqualTo(same);
  }

  @Test
  void factsAreComparedUnderOnePolicy() throws IOException {
    for (String two : List.of("--before=level-basis=both", "--rules-after=none.drl")) {
      assertThat(Run.of("diff", "--facts-after", threshold(1), two)).isEqualTo(new Run(2, "", """
              --facts-before, --facts-after: compare facts under one policy; --before, --after, \
              --rules-before and --rules-after name two
              """));
    }
  }

  private String threshold(int pounds) throws IOException {
    return Files.writeString(folder.resolve("threshold-" + pounds + ".json"), """
        {"constitutions": [{"council": "amber-valley", "from": "2025-04-01",
          "keyDecision": {"revenue": %1$d, "capital": %1$d}, "citation": "supplied"}]}
        """.formatted(pounds))
        .toString();
  }

  @Test
  void determinesByRulesOfOnesOwn() throws IOException {
    String other = rules(
        "other",
        "outcome.drl",
        shipped("outcome.drl").replace("Level.COUNTY_WIDE", "Level.REGIONAL_NATIONAL"));

    assertThat(Run.of("determine", Grant.file(folder)).words()).contains("Level County-wide");
    assertThat(Run.of("determine", "--rules", other, Grant.file(folder)).words())
        .contains("Level Regional or national");
  }

  @Test
  void tellsWhichRuleOfOnesOwnIsOutweighed() throws IOException {
    String own = rules("own", "own.drl", """
        package own;
        import org.visionderbyshire.rule.*;
        import org.visionderbyshire.vocabulary.*;
        import static org.visionderbyshire.rule.Words.*;

        rule "nothing of {council} is key"
            @id("X1") @citation("our own rule")
        when
            Decision( able )
        then
            insert(keyDecision(Answer.NO));
        end
        """);

    assertThat(Run.of("determine", "--rules", own, Grant.file(folder)).words())
        .contains(
            "Outweighed, and no reason of the answer", "not a key decision; R15.", "our own rule");
    assertThat(Run.of("determine", "--format=json", "--rules", own, Grant.file(folder))
            .out())
        .contains("\"outweighed\":[{\"council\":\"", "\"id\":\"rules-disagree\"");
    assertThat(Run.of("determine", "--format=json", Grant.file(folder)).out())
        .doesNotContain("outweighed", "rules-disagree");
  }

  @Test
  void tellsWhatIsProvedOfAPolicy() throws Exception {
    Run html = Run.of("analyse", "--format=html");

    assertThat(html.code()).isZero();
    assertThat(xml(html.out()).getDocumentElement().getTextContent())
        .contains("What is proved of Vision Derbyshire", "This is not legal advice.");
  }

  @Test
  void aPolicyThatContradictsItselfIsNotSound() throws IOException {
    String rules = rules("more", "more.drl", """
        package org.visionderbyshire.policy;
        import org.visionderbyshire.rule.*;
        import static org.visionderbyshire.rule.Words.*;
        import org.visionderbyshire.collaboration.CollaborationLevel;

        rule "no districts are a place"
            @id("X1") @citation("HP2020 8.16")
        when
            ParticipationTest( districts == 0 )
        then
            insert(level(CollaborationLevel.LOCAL_PLACE));
        end

        rule "no districts are a county"
            @id("X2") @citation("HP2020 8.16")
        when
            ParticipationTest( districts == 0 )
        then
            insert(level(CollaborationLevel.COUNTY_WIDE));
        end
        """);

    Run run = Run.of("analyse", "--require-sound", "--rules", rules);

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(5);
    assertThat(run.words())
        .contains("2 with more.drl", "X1", "No reading decides: the policy contradicts itself.");
  }

  @Test
  void tellsAllFaultsAtOnce() throws IOException {
    String bad = rules("bad", "bad.drl", "rule \"x\" when then end");

    assertThat(Run.of("diff", "--after=level-basis=outcom", "--before=x", "--rules-after=none.drl"))
        .isEqualTo(new Run(2, "", """
            --before: "x" is not of the form ID=OPTION
            none.drl: there is no such file
            --after level-basis: unknown option "outcom"; did you mean "outcome"?; allowed: \
            outcome, participation, both, wider
            """.replace("both, wider", options())));
    assertThat(Run.of("analyse", "--rules", folder.toString()).complaints())
        .containsExactly("--rules " + folder + ": no file in that folder ends with .drl");
    assertThat(Run.of("analyse", "--rules", bad).complaints())
        .isNotEmpty()
        .allMatch(line -> line.startsWith("--rules: " + bad));
    assertThat(Run.of("analyse", "--rules", bad, "--rules", bad).complaints())
        .contains("--rules: \"bad.drl\" stands twice");
    assertThat(Run.of("analyse", "--examples", bad).complaints())
        .containsExactly("--examples " + bad + ": is no folder");
    assertThat(Run.of("diff", "--format=table").err())
        .contains("unknown format \"table\"; allowed: text, json, html");
  }

  private static String options() {
    List<String> options = Policy.visionDerbyshire().readings().stream()
        .filter(reading -> reading.id().equals("level-basis"))
        .findFirst()
        .orElseThrow()
        .optionIds();
    return String.join(", ", options.subList(2, options.size()));
  }

  private static String shipped(String name) {
    return Policy.visionDerbyshire().files().stream()
        .filter(file -> file.name().equals(name))
        .map(RuleFile::text)
        .findFirst()
        .orElseThrow();
  }

  private String rules(String under, String name, String text) throws IOException {
    Path path = Files.createDirectories(folder.resolve(under)).resolve(name);
    return Files.write(path, text.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static Run run(List<String> args, String... more) {
    return Run.of(Stream.concat(args.stream(), Stream.of(more)).toArray(String[]::new));
  }

  private static Document xml(String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
  }
}
