package org.visionderbyshire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.json.InitiativeJson;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class ReportsTest {

  @TempDir
  private Path folder;

  @Test
  void writesOnePageOfTheWholeProgramme() throws Exception {
    List<String> titles = new ArrayList<>();
    for (String file : Programme.files()) {
      InitiativeJson.read(Files.readString(Path.of(file)), VisionDerbyshire.facts()).stream()
          .map(Initiative::title)
          .forEach(titles::add);
    }

    Run run = Run.of(Programme.with("report", "--from", "2022-06-06"));

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    Document page = xml(run.out());
    assertThat(page.getDocumentElement().getTagName()).isEqualTo("html");
    assertThat(titles).hasSize(32);
    assertThat(page.getDocumentElement().getTextContent())
        .contains(titles)
        .contains("This is not legal advice.");
    // a route and a timetable of each
    assertThat(page.getElementsByTagName("figure").getLength()).isEqualTo(64);
  }

  @Test
  void showsTheTimetableOnlyWhereDatesAreAskedFor() throws Exception {
    String file = Grant.file(folder);
    String facts = Grant.facts(folder);

    Document undated = xml(Run.of("report", "--facts", facts, file).out());
    Document dated =
        xml(Run.of("report", "--from=2025-09-25", "--facts", facts, file).out());

    assertThat(undated.getElementsByTagName("svg").getLength()).isEqualTo(1);
    assertThat(undated.getDocumentElement().getTextContent()).doesNotContain("6 Nov 2025");
    assertThat(dated.getElementsByTagName("svg").getLength()).isEqualTo(2);
    assertThat(dated.getDocumentElement().getTextContent())
        .contains("Grant scheme", "6 Nov 2025", "14 Nov 2025", "This is not legal advice.");
  }

  @Test
  void theChecklistCanBeLeftOut() throws Exception {
    String file = Grant.file(folder);

    assertThat(Run.of("report", file).out()).contains("Checklist of clearance for a report");
    assertThat(Run.of("report", "--no-checklist", file).out()).doesNotContain("Checklist");
  }

  @ParameterizedTest
  @ValueSource(strings = {"route", "timetable"})
  void writesAPictureOfOneInitiative(String format) throws Exception {
    Run run = Run.of(
        "report",
        "--from=2025-09-25",
        "--format",
        format,
        "--facts",
        Grant.facts(folder),
        Grant.file(folder));

    assertThat(run.code()).isZero();
    Document picture = xml(run.out());
    assertThat(picture.getDocumentElement().getTagName()).isEqualTo("svg");
    assertThat(picture.getDocumentElement().getTextContent()).contains("Derbyshire County Council");
    assertThat(picture.getDocumentElement().getTextContent().contains("14 Nov 2025"))
        .isEqualTo(format.equals("timetable"));
  }

  @Test
  void drawsARouteWithoutDates() throws Exception {
    Run run = Run.of("report", "--format", "route", Grant.file(folder));

    assertThat(run.code()).isZero();
    assertThat(xml(run.out()).getDocumentElement().getTagName()).isEqualTo("svg");
  }

  @ParameterizedTest
  @ValueSource(strings = {"route", "timetable"})
  void drawsNoPictureOfSeveralInitiatives(String format) {
    Run run = Run.withInput(
        Grant.initiative("first", "") + "\n" + Grant.initiative("second", ""),
        "report",
        "--from=2025-09-25",
        "--format",
        format,
        "-");

    assertThat(run).isEqualTo(new Run(2, "", "--format: a picture shows one initiative, not 2\n"));
  }

  @Test
  void drawsNoTimetableWithoutDates() throws IOException {
    Run run = Run.of("report", "--format", "timetable", Grant.file(folder));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.complaints())
        .containsExactly(
            "--from or --by: is needed: a first day for notices, or a last one for" + " decisions");
  }

  @Test
  void writesTheSameBytesToAFileAsToStandardOutput() throws IOException {
    Path out = folder.resolve("report");

    for (String format : List.of("html", "route", "timetable")) {
      List<String> args =
          List.of("report", "--from=2025-09-25", "--format", format, Grant.file(folder));
      List<String> toFile = new ArrayList<>(args);
      toFile.addAll(List.of("--out", out.toString()));

      Run printed = Run.of(args.toArray(new String[0]));

      assertThat(Run.of(toFile.toArray(new String[0]))).isEqualTo(new Run(0, "", ""));
      assertThat(printed.out()).isNotEmpty();
      assertThat(Files.readAllBytes(out)).isEqualTo(printed.out().getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Well-formed, which HTML need not be; so whoever reads it with XML tools can. */
  private static Document xml(String text)
      throws IOException, ParserConfigurationException, SAXException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
  }
}
