package org.visionderbyshire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class AdviceTest {

  private static final String PROGRAMME = "../examples/programme/delivered.json";

  @TempDir
  private Path folder;

  @Test
  void tellsWhyALevelIsNotFound() throws Exception {
    Run text = Run.of("whynot", "--level=local-place", Grant.file(folder));
    Run json = Run.of("whynot", "--level=local-place", "--format=json", Grant.file(folder));

    assertThat(text.code()).isZero();
    assertThat(text.err()).isEmpty();
    assertThat(text.out()).as("no codes of rules").doesNotContain("[L3.1");
    assertThat(Run.of("whynot", "--level=local-place", "--reasons", Grant.file(folder))
            .out())
        .contains("[L3.1: HP2020 App A");
    assertThat(text.out())
        .startsWith(
            "grant: why not the level \"local place\"?\nThe level \"local place\" is not in the")
        .contains("\nWhat it would have taken\n", "\nSources\n  1.  HP2020 App A")
        .endsWith("\n\nThis is not legal advice.\n");
    assertThat(text.lines()).allMatch(line -> line.length() <= 80);
    assertThat(json.lines())
        .singleElement()
        .asString()
        .startsWith("{\"format\":\"1\",\"initiative\":\"grant\",\"policy\":{\"name\":")
        .contains(
            "\"target\":{\"level\":\"local-place\"},\"verdict\":\"absent\",\"sentence\":",
            "\"ways\":[{");
  }

  @Test
  void tellsWhyAStepOrAKeyDecisionIsNotThere() throws Exception {
    Run step = Run.of(
        "whynot", "--council=derbyshire", "--body=council", "--action=decide", Grant.file(folder));
    Run key = Run.of(
        "whynot", "--key-decision", "--facts", Grant.constitution(folder), Grant.file(folder));

    assertThat(step.out())
        .startsWith(
            "grant: why not a step of Derbyshire County Council (full council) that decides?\n");
    assertThat(key.out())
        .startsWith("grant: why not a key decision?\n")
        .contains("\nWhy it is there\n");
  }

  @Test
  void aChangeCanBeCutOutAndDetermined() throws Exception {
    Run text = Run.of("change", "--level=local-place", Grant.file(folder));
    Run json = Run.of("change", "--level=local-place", "--format=json", Grant.file(folder));

    assertThat(text.code()).isZero();
    assertThat(text.out())
        .startsWith("grant: what would bring the level \"local place\"\n")
        .contains("This only changes how the matter is presented: ");
    Matcher changed = Pattern.compile("\"initiative\":(\\{.*?\\})\\}(?=,\\{\"sentence\"|\\])")
        .matcher(json.out());
    assertThat(changed.find()).isTrue();
    Run determined = Run.withInput(changed.group(1), "determine", "--format=json", "-");
    assertThat(determined.err()).isEmpty();
    assertThat(determined.out()).contains("\"level\":\"local-place\"");
  }

  @Test
  void tellsWhatToFindOutFirst() throws Exception {
    Run open = Run.of("next", Grant.ofErewash(folder));
    Run json = Run.of("next", "--format=json", Grant.ofErewash(folder));
    Run none = Run.withInput("""
        {"id": "note", "on": "2022-06-01", "participants": ["derbyshire"], "acts": ["note"],
         "effects": [{"outcome": "fair-society", "reach": "county-wide"}]}
        """, "next", "--format=json", "-");

    assertThat(open.code()).isZero();
    assertThat(open.out())
        .startsWith("grant: what to find out first\n")
        .contains("\nWhat each answer leads to\n", "If the answer is ");
    assertThat(open.words())
        .contains("In the facts: constitutions.erewash.keyDecision = {revenue: 1, capital: 1}."
            + " £1 stands for any sum that its money reaches.");
    assertThat(json.out()).contains("""
        "settings":[{"path":"facts.constitutions.erewash.keyDecision",\
        "value":{"revenue":1,"capital":1}}],\
        "note":"£1 stands for any sum that its money reaches\"""");
    assertThat(none.code()).isZero();
    assertThat(none.out()).matches("(null|\\{.*})\n");
  }

  @Test
  void surveysManyInitiatives() throws Exception {
    Run text = Run.of("portfolio", PROGRAMME);
    Run json = Run.of("portfolio", "--format=json", PROGRAMME);

    assertThat(text.code()).isZero();
    assertThat(text.out())
        .contains("\nInitiatives\n", "\nWho has to do what\n", " are settled.\n")
        .endsWith("\nThis is not legal advice.\n");
    assertThat(json.lines()).singleElement().asString().contains("\"total\":{\"steps\":");
  }

  @Test
  void tellsWhatMovesInManyInitiatives() throws Exception {
    Path page = folder.resolve("page.html");
    Run text = Run.of("portfolio", "--after=level-basis=participation", PROGRAMME);
    Run html = Run.of(
        "portfolio",
        "--after=level-basis=participation",
        "--format=html",
        "--out",
        page.toString(),
        PROGRAMME);
    Run facts =
        Run.of("portfolio", "--facts-after", Grant.constitution(folder), Grant.file(folder));

    assertThat(text.code()).isEqualTo(4);
    assertThat(text.words())
        .startsWith("What moves in ")
        .contains("if level basis is participation instead of outcome", "answered otherwise");
    assertThat(html).isEqualTo(new Run(4, "", ""));
    assertThat(xml(Files.readString(page)).getDocumentElement().getTextContent())
        .contains("answered otherwise", "This is not legal advice.");
    assertThat(facts.code()).isEqualTo(4);
    assertThat(facts.words()).contains("1 of 1 initiative is answered otherwise");
    assertThat(Run.of("portfolio", "--after=level-basis=outcome", Grant.file(folder))
            .code())
        .isZero();
  }

  @Test
  void readsRowsOfASpreadsheet() throws IOException {
    String csv = Files.writeString(folder.resolve("two.csv"), """
        id,on,participants,acts
        one,2022-06-01,bolsover,note
        two,2022-06-01,derbyshire,note
        """).toString();

    assertThat(Run.of("determine", "--format=table", csv).out()).contains("one ", "two ");
  }

  @Test
  void tellsWhatIsWrongWithOptions() throws IOException {
    String file = Grant.file(folder);

    assertThat(Run.of("whynot", file))
        .isEqualTo(new Run(2, "", "--level, --body or --key-decision: one of them is needed\n"));
    assertThat(Run.of("whynot", "--level=county", "--council=bolsover", file).complaints())
        .containsExactly(
            "--council: needs --body or --key-decision",
            "--level: unknown level \"county\"; did you mean \"county-wide\"?; allowed:"
                + " local-place, county-wide, regional-national");
    assertThat(Run.of("change", "--level=county-wide", "--key-decision", file).complaints())
        .containsExactly("--level, --body or --key-decision: only one of them can be given");
    assertThat(Run.of("change", "--action=decide", file).complaints())
        .containsExactly("--action: needs --body");
    assertThat(Run.of("whynot", "--body=council", "--council=bolsver", file).complaints())
        .hasSize(1)
        .allMatch(line -> line.startsWith("grant: ") && line.contains("bolsver"));
    assertThat(Run.of("portfolio", "--reading=level-basis=both", "--after=x=y", file)
            .complaints())
        .contains("--reading, --rules: name one policy; of two, --before and --after name each");
  }

  @Test
  void severalAreOnOnePage() throws Exception {
    Run run = Run.withInput(
        Grant.initiative("first", "") + "\n" + Grant.initiative("<script>", ""),
        "next",
        "--format=html",
        "-");

    Document page = xml(run.out());
    assertThat(page.getElementsByTagName("article").getLength()).isEqualTo(2);
    assertThat(page.getElementsByTagName("script").getLength()).isZero();
    assertThat(List.of(page.getElementsByTagName("h1").item(1).getTextContent()))
        .containsExactly("<script>: what to find out first");
  }

  private static Document xml(String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
  }
}
