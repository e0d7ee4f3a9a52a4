package org.visionderbyshire.cli;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.fault.Remark;

/**
 * The files of one command and what is wrong with them, gathered so that all of it is told at once.
 * Not thread-safe.
 */
final class Inputs {

  /** How standard input is named on the command line. */
  static final String STANDARD_INPUT = "-";

  /** How much of a file is read at once; what is longer must come as JSON lines. */
  static final int MOST_BYTES = 16 << 20;

  /** How many lines of faults are told; a file tells fewer by itself. */
  private static final int MOST_FAULTS = 1000;

  /** The device by which standard input can be compared with a file. */
  private static final String STANDARD_INPUT_DEVICE = "/dev/stdin";

  private final InputStream in;
  private final Consumer<String> remarks;
  private final Set<String> remarked = new HashSet<>();
  private final List<String> faults = new ArrayList<>();
  private long moreFaults;
  private boolean standardInputWasRead;
  private Optional<Path> output = Optional.empty();
  private String outputName = "";

  Inputs(Terminal terminal) {
    this.in = terminal.in();
    this.remarks = terminal::complain;
  }

  /** Refuses to read the file to which the command will write, by whatever name. */
  void refuse(Path written, String name) {
    output = Optional.of(written);
    outputName = name;
  }

  /** The text of a file, or nothing and a fault noted. */
  Optional<String> text(String file) {
    return bytes(file).flatMap(bytes -> text(file, bytes));
  }

  /** The bytes of a file, or nothing and a fault noted. */
  Optional<byte[]> bytes(String file) {
    Optional<BufferedInputStream> opened = open(file);
    if (opened.isEmpty()) {
      return Optional.empty();
    }
    Optional<byte[]> bytes = bytes(file, opened.get());
    close(file, opened.get());
    return bytes;
  }

  /** Closes what was opened and read, unless it is standard input. */
  void close(String file, InputStream opened) {
    try {
      if (!file.equals(STANDARD_INPUT)) {
        opened.close();
      }
    } catch (IOException e) {
      fault(file, "cannot be read");
    }
  }

  /** The text of what was opened, or nothing and a fault noted. */
  Optional<String> text(String file, InputStream opened) {
    return bytes(file, opened).flatMap(bytes -> text(file, bytes));
  }

  private Optional<String> text(String file, byte[] bytes) {
    try {
      check(bytes);
      return Optional.of(new String(bytes, StandardCharsets.UTF_8));
    } catch (CharacterCodingException e) {
      fault(file, "is not UTF-8 text");
      return Optional.empty();
    }
  }

  private Optional<byte[]> bytes(String file, InputStream opened) {
    try {
      byte[] bytes = opened.readNBytes(MOST_BYTES + 1);
      if (bytes.length <= MOST_BYTES) {
        return Optional.of(bytes);
      }
      fault(
          file,
          "is longer than " + MOST_BYTES + " bytes (16 MiB), which is as much as is read at once");
    } catch (IOException e) {
      fault(file, isFolder(file) ? "is a folder" : "cannot be read");
    }
    return Optional.empty();
  }

  /** A file to read from, or nothing and a fault noted. Standard input is not to be closed. */
  Optional<BufferedInputStream> open(String file) {
    try {
      if (file.equals(STANDARD_INPUT)) {
        if (standardInputWasRead) {
          fault(file, "is named twice and can be read only once");
          return Optional.empty();
        }
        standardInputWasRead = true;
        return isOutput(file, Path.of(STANDARD_INPUT_DEVICE))
            ? Optional.empty()
            : Optional.of(new BufferedInputStream(in));
      }
      Path path = Path.of(file);
      if (FileKind.of(path) == FileKind.NAMED_PIPE) {
        fault(file, "is a named pipe; it can be read as standard input: - < " + file);
        return Optional.empty();
      }
      if (isOutput(file, path)) {
        return Optional.empty();
      }
      if (Files.isDirectory(path)) {
        fault(file, "is a folder");
        return Optional.empty();
      }
      // a stream of java.nio would ask a pipe for its place in the file
      return Optional.of(new BufferedInputStream(new FileInputStream(path.toFile())));
    } catch (InvalidPathException e) {
      fault(file, "there is no such file");
    } catch (FileNotFoundException e) {
      fault(file, Files.exists(Path.of(file)) ? "may not be read" : "there is no such file");
    }
    return Optional.empty();
  }

  private boolean isOutput(String file, Path path) {
    try {
      if (output.isEmpty() || !Files.exists(path) || !Files.isSameFile(output.get(), path)) {
        return false;
      }
    } catch (IOException e) {
      return false; // there is no output yet, so nothing that could be read
    }
    fault(outputName, "is the file that is read as " + name(file) + "; name another");
    return true;
  }

  /** Whether it is a file that can be read as often as one likes. */
  static boolean isFile(String file) {
    return !file.equals(STANDARD_INPUT) && Files.isRegularFile(Path.of(file));
  }

  private static boolean isFolder(String file) {
    try {
      return Files.isDirectory(Path.of(file));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /**
   * Throws if bytes are not UTF-8; decoding by itself would put other characters in their place.
   */
  private static void check(byte[] bytes) throws CharacterCodingException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer from = ByteBuffer.wrap(bytes);
    CharBuffer into = CharBuffer.allocate(1 << 13);
    while (true) {
      var result = decoder.decode(from, into.clear(), true);
      if (result.isError()) {
        result.throwException();
      }
      if (result.isUnderflow()) {
        return;
      }
    }
  }

  /** Notes what is wrong with a file or an option as a whole. */
  void fault(String file, String message) {
    if (faults.size() < MOST_FAULTS) {
      faults.add(name(file) + ": " + message);
    } else {
      moreFaults++;
    }
  }

  /** Notes what is wrong within a file: the first of it, and how much else. */
  void faults(String file, List<Fault> found) {
    if (!found.isEmpty()) {
      faults(file, new BadInputException(found));
    }
  }

  /** Notes what is wrong within a file. */
  void faults(String file, BadInputException found) {
    found.faults().forEach(fault -> fault(file, fault.toString()));
    if (found.more() > 0) {
      fault(file, BadInputException.andMore(found.more()));
    }
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
      List<String> told = new ArrayList<>(faults);
      if (moreFaults > 0) {
        told.add(BadInputException.andMore(moreFaults));
      }
      throw new UnusableInputException(told);
    }
  }
}
