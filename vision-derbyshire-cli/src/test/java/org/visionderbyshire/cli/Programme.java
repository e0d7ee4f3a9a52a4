package org.visionderbyshire.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the programme. */
final class Programme {

  private Programme() {}

  static List<String> files() throws IOException {
    try (Stream<Path> found = Files.list(Path.of("../examples/programme"))) {
      return found
          .map(Path::toString)
          .filter(file -> file.endsWith(".json"))
          .sorted()
          .toList();
    }
  }

  /** A command with all of them. */
  static String[] with(String... args) throws IOException {
    return Stream.concat(Stream.of(args), files().stream()).toArray(String[]::new);
  }
}
