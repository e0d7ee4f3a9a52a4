package org.visionderbyshire.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What stands behind the name of a file, where the system can tell. */
enum FileKind {
  /** A terminal, or another device that is no mere sink. */
  TERMINAL,

  /** A pipe between two programs, without a name of its own. */
  PIPE,

  /** A pipe that has a name in a folder. Opening it waits for somebody at its other end. */
  NAMED_PIPE,

  /** Whatever else, and all where the system cannot tell. */
  OTHER;

  private static final int KIND = 0170000;
  private static final int IS_PIPE = 0010000;
  private static final int IS_SOCKET = 0140000;
  private static final int IS_CHARACTER_DEVICE = 0020000;

  static FileKind of(Path path) {
    try {
      int kind = (Integer) Files.getAttribute(path, "unix:mode") & KIND;
      return switch (kind) {
        case IS_PIPE -> hasName(path) ? NAMED_PIPE : PIPE;
        case IS_SOCKET -> PIPE;
        case IS_CHARACTER_DEVICE -> Files.isSameFile(path, Path.of("/dev/null")) ? OTHER : TERMINAL;
        default -> OTHER;
      };
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return OTHER;
    }
  }

  /** What a descriptor of this process leads to: 1 is standard output, 2 is standard error. */
  static FileKind of(int descriptor) {
    return of(Path.of("/dev/fd/" + descriptor));
  }

  /** Of a pipe without a name, the link in {@code /dev/fd} leads to no path. */
  private static boolean hasName(Path path) throws IOException {
    try {
      return path.toRealPath().isAbsolute();
    } catch (NoSuchFileException e) {
      return false;
    }
  }
}
