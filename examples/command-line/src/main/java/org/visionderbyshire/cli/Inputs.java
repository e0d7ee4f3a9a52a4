package org.visionderbyshire.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.fault.Remark;

/**
 * The files of one command and what is wrong with them, gathered so that all of it is told at once.
 * Not thread-safe.
 */
final class Inputs {

  /** How standard input is named on the command line. */
  static final String STANDARD_INPUT = "-";

  private final InputStream in;
  private final Consumer<String> remarks;
  private final Set<String> remarked = new HashSet<>();
  private final List<String> faults = new ArrayList<>();
  private boolean standardInputWasRead;

  Inputs(Terminal terminal) {
    this.in = terminal.in();
    this.remarks = terminal::complain;
  }

  /** The text of a file, or nothing and a fault noted. */
  Optional<String> text(String file) {
    return bytes(file).flatMap(bytes -> {
      try {
        return Optional.of(
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
      } catch (CharacterCodingException e) {
        fault(file, "is not UTF-8 text");
        return Optional.empty();
      }
    });
  }

  /** The bytes of a file, or nothing and a fault noted. */
  Optional<byte[]> bytes(String file) {
    if (file.equals(STANDARD_INPUT) && standardInputWasRead) {
      fault(file, "is named twice and can be read only once");
      return Optional.empty();
    }
    try {
      return Optional.of(read(file));
    } catch (NoSuchFileException | InvalidPathException e) {
      fault(file, "there is no such file");
    } catch (AccessDeniedException e) {
      fault(file, "may not be read");
    } catch (IOException e) {
      fault(file, Files.isDirectory(Path.of(file)) ? "is a folder" : "cannot be read");
    }
    return Optional.empty();
  }

  private byte[] read(String file) throws IOException {
    if (file.equals(STANDARD_INPUT)) {
      standardInputWasRead = true;
      return in.readAllBytes();
    }
    return Files.readAllBytes(Path.of(file));
  }

  /** Notes what is wrong with a file or an option as a whole. */
  void fault(String file, String message) {
    faults.add(name(file) + ": " + message);
  }

  /** Notes what is wrong within a file. */
  void faults(String file, List<Fault> found) {
    found.forEach(fault -> fault(file, fault.toString()));
  }

  /** Tells at once, and once only, what a person should look at in a file that can be used. */
  void remark(String file, Remark remark) {
    String line = name(file) + ": " + remark;
    if (remarked.add(line)) {
      remarks.accept(line);
    }
  }

  /** What a file is called when people are told of it. */
  static String name(String file) {
    return file.equals(STANDARD_INPUT) ? "standard input" : file;
  }

  boolean areSound() {
    return faults.isEmpty();
  }

  void throwUnlessSound() {
    if (!faults.isEmpty()) {
      throw new UnusableInputException(faults);
    }
  }
}
