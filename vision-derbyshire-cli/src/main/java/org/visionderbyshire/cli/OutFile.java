package org.visionderbyshire.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Supplier;
import org.visionderbyshire.paper.Paper;
import org.visionderbyshire.paper.PaperStyle.Reasons;
import org.visionderbyshire.report.Report;
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
      } else if (Files.isRegularFile(path)) {
        inputs.refuse(path, name());
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
      write(Path.of(file), document.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UnusableInputException(List.of(name() + ": cannot be written"));
    }
  }

  /**
   * Writes a file in such a way that there always is either what was there before or all of the
   * document: beside it first, and in its place once that is done. What is no file of its own, such
   * as a device, is written to, and so is a file in a folder in which none can be made.
   */
  private static void write(Path path, byte[] document) throws IOException {
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      Files.write(path, document);
      return;
    }
    // not in place of a link, but of what it leads to
    Path place = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    Path beside = place.resolveSibling("." + place.getFileName() + ".part");
    try {
      Files.write(beside, document, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (AccessDeniedException | FileAlreadyExistsException e) {
      Files.write(place, document);
      return;
    } catch (IOException e) {
      Files.deleteIfExists(beside);
      throw e;
    }
    try {
      if (Files.exists(place)) {
        keepPermissions(place, beside);
      }
      Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      Files.deleteIfExists(beside);
      throw e;
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    try {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    } catch (UnsupportedOperationException e) {
      // a file of a system without them has those of its folder
    }
  }

  /**
   * Writes a paper in a format.
   *
   * @param json the same for programs, in one line
   * @param inFull whether text has all reasons, rather than the ids of rules
   */
  void write(
      Terminal terminal, OutputFormat format, Paper paper, Supplier<String> json, boolean inFull) {
    write(
        terminal,
        switch (format) {
          case JSON -> json.get() + "\n";
          case HTML -> Report.ofRules(List.of(paper));
          case TEXT, TABLE -> terminal.text(paper, inFull ? Reasons.IN_FULL : Reasons.BY_RULE);
        });
  }

  private String name() {
    return "--out " + file;
  }
}
