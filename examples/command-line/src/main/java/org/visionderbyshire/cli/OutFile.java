package org.visionderbyshire.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that says where a document goes. */
final class OutFile {

  private static final String STANDARD_OUTPUT = "-";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write it; it is written anew. Standard output if left out.")
  private String file = STANDARD_OUTPUT;

  /** Writes a document as UTF-8; ends the command where that cannot be done. */
  void write(Terminal terminal, String document) {
    if (file.equals(STANDARD_OUTPUT)) {
      terminal.out().print(document);
      terminal.out().flush();
      return;
    }
    try {
      Files.write(Path.of(file), document.getBytes(StandardCharsets.UTF_8));
    } catch (IOException | InvalidPathException e) {
      throw new UnusableInputException(List.of(file + ": cannot be written"));
    }
  }
}
