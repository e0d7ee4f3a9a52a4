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

  /** Notes that it cannot be written there, where that is known before there is a document. */
  void check(Inputs inputs) {
    if (file.equals(STANDARD_OUTPUT)) {
      return;
    }
    try {
      Path path = Path.of(file);
      Path folder = path.toAbsolutePath().getParent();
      if (Files.isDirectory(path)) {
        inputs.fault(name(), "is a folder");
      } else if (folder == null || !Files.isDirectory(folder)) {
        inputs.fault(name(), "there is no such folder");
      }
    } catch (InvalidPathException e) {
      inputs.fault(name(), "is no name of a file");
    }
  }

  /** Writes a document as UTF-8; ends the command where that cannot be done. */
  void write(Terminal terminal, String document) {
    if (file.equals(STANDARD_OUTPUT)) {
      terminal.out().print(document);
      terminal.out().flush();
      return;
    }
    try {
      Files.write(Path.of(file), document.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UnusableInputException(List.of(name() + ": cannot be written"));
    }
  }

  private String name() {
    return "--out " + file;
  }
}
