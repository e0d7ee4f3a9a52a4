package org.visionderbyshire.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.visionderbyshire.council.CallIn;
import org.visionderbyshire.determination.Step;
import org.visionderbyshire.fault.BadInputException;

/**
 * What others can use of each module stands in docs/api, so that a change of it is seen where
 * changes are looked at. With the system property {@code api.write} the files are written anew.
 */
class PublicApiTest {

  private static final Path FOLDER = Path.of("..", "docs", "api");

  @ParameterizedTest
  @CsvSource({
    "core, org.visionderbyshire.facts.Facts",
    "rules, org.visionderbyshire.governance.Governance",
    "analysis, org.visionderbyshire.proof.Analysis",
    "json, org.visionderbyshire.json.InitiativeJson",
    "calendar, org.visionderbyshire.meetings.MeetingCalendar",
    "report, org.visionderbyshire.report.Report"
  })
  void theFileIsCurrent(String module, Class<?> inIt) throws Exception {
    String api = PublicApi.of(typesBeside(inIt));
    Path file = FOLDER.resolve(module + ".txt");

    if (System.getProperty("api.write") != null) {
      Files.writeString(file, api);
    }
    assertThat(api)
        .as(
            "docs/api/%s.txt is written anew as CONTRIBUTING.md tells; name what changes in"
                + " CHANGELOG.md",
            module)
        .isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
  }

  @Test
  void tellsTypesAndMembersThatOthersSee() {
    assertThat(PublicApi.of(List.of(CallIn.class)))
        .startsWith(
            "council.CallIn: record CallIn(Optional<Integer> days, Optional<council.DayUnit>"
                + " unit, ")
        .contains("\n  method static council.CallIn.Builder builder()\n")
        .doesNotContain("hashCode");
    assertThat(PublicApi.of(List.of(Step.Builder.class)))
        .as("what it has from a class that nobody sees")
        .contains("  method determination.Step build()\n", "addActs(initiative.Act...)\n");
    assertThat(PublicApi.of(List.of(BadInputException.class)))
        .startsWith("fault.BadInputException: final class BadInputException extends"
            + " IllegalArgumentException\n")
        .contains(
            "  constructor BadInputException(List<fault.Fault>)\n",
            "  method List<fault.Fault> faults()\n",
            "  method static void throwIfAny(List<fault.Fault>)\n");
  }

  /** The types in the same folder of classes or the same jar, but for what is internal. */
  static List<Class<?>> typesBeside(Class<?> type)
      throws IOException, URISyntaxException, ClassNotFoundException {
    URI source = type.getProtectionDomain().getCodeSource().getLocation().toURI();
    if (Files.isDirectory(Path.of(source))) {
      return types(Path.of(source));
    }
    try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + source), Map.of())) {
      return types(jar.getPath("/"));
    }
  }

  private static List<Class<?>> types(Path root) throws IOException, ClassNotFoundException {
    List<Class<?>> types = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root.resolve("org"))) {
      for (String file : files
          .map(root::relativize)
          .map(path -> path.toString().replace('\\', '/'))
          .filter(path -> path.endsWith(".class") && !path.endsWith("package-info.class"))
          .filter(path -> !path.contains("/internal/"))
          .toList()) {
        String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
        types.add(Class.forName(name, false, PublicApiTest.class.getClassLoader()));
      }
    }
    return types;
  }
}
