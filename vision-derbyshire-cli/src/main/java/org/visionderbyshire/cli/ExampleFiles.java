package org.visionderbyshire.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.visionderbyshire.analysis.Example;
import org.visionderbyshire.json.FactsJson;
import org.visionderbyshire.json.InitiativeJson;
import picocli.CommandLine.Option;

/** The option that says into which folder examples are written. */
final class ExampleFiles {

  @Option(
      names = "--examples",
      paramLabel = "DIR",
      description =
          "Write each example into this folder, which holds none yet, as a file that 'vision-derbyshire"
              + " determine' takes and, where it needs facts of its own, a file for --facts.")
  private Optional<String> folder = Optional.empty();

  /** Notes that they cannot be written there, where that is known before there is any. */
  void check(Inputs inputs) {
    folder.ifPresent(name -> {
      try {
        Path path = Path.of(name);
        if (Files.isDirectory(path)) {
          examplesIn(path)
              .ifPresent(file -> inputs.fault(
                  "--examples " + name, "there already is " + file + "; name an empty folder"));
        } else if (Files.exists(path)) {
          inputs.fault("--examples " + name, "is no folder");
        }
      } catch (IOException e) {
        inputs.fault("--examples " + name, "cannot be read");
      } catch (InvalidPathException e) {
        inputs.fault("--examples " + name, "is no name of a folder");
      }
    });
  }

  /** The first file that may be an example of another time. */
  private static Optional<String> examplesIn(Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "example-*.json")) {
      files.forEach(file -> names.add(String.valueOf(file.getFileName())));
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return names.stream().min(Comparator.naturalOrder());
  }

  /**
   * Writes the examples, if that was asked for; ends the command where that cannot be done.
   *
   * @return what it takes to determine each
   */
  Map<Example, String> write(List<Example> examples) {
    Map<Example, String> files = new LinkedHashMap<>();
    if (folder.isPresent()) {
      Path path = Path.of(folder.get());
      try {
        Files.createDirectories(path);
        int number = 1;
        for (Example example : examples) {
          if (!files.containsKey(example)) {
            files.put(example, write(path, "example-" + number++, example));
          }
        }
      } catch (IOException e) {
        throw new UnusableInputException(
            List.of("--examples " + folder.get() + ": cannot be written"));
      }
    }
    return files;
  }

  private static String write(Path folder, String name, Example example) throws IOException {
    String initiative = name + ".json";
    // all have the same id, and determine takes no two of one id; their titles only repeat it
    write(
        folder.resolve(initiative),
        InitiativeJson.write(
            example.initiative().toBuilder().id(name).title(name).build()));
    if (example.facts().isEmpty()) {
      return initiative;
    }
    String facts = name + "-facts.json";
    write(folder.resolve(facts), FactsJson.write(example.facts().get()));
    return "--facts " + facts + " " + initiative;
  }

  private static void write(Path file, String json) throws IOException {
    Files.write(file, (json + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
