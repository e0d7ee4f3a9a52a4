package org.visionderbyshire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What one run of the command line in a process of its own printed, and with which code it ended.
 *
 * @param lines how many were printed
 */
record Child(int code, long lines, String err) {

  /** Runs it without input. */
  static Child run(Duration most, String heap, String... args) throws Exception {
    return run(most, ProcessBuilder.Redirect.from(new File("/dev/null")), heap, args);
  }

  /** Runs it with what {@code in} leads to as its standard input. */
  static Child run(Duration most, ProcessBuilder.Redirect in, String heap, String... args)
      throws Exception {
    Path out = Files.createTempFile("out", ".txt");
    Path err = Files.createTempFile("err", ".txt");
    Process process = new ProcessBuilder(command(heap, args))
        .redirectInput(in)
        .redirectOutput(out.toFile())
        .redirectError(err.toFile())
        .start();
    try {
      assertThat(process.waitFor(most.toSeconds(), TimeUnit.SECONDS))
          .as("ends in time")
          .isTrue();
      try (var lines = Files.lines(out)) {
        return new Child(process.exitValue(), lines.count(), Files.readString(err));
      }
    } finally {
      process.destroyForcibly();
      Files.delete(out);
      Files.delete(err);
    }
  }

  /** The command that runs the classes under test. */
  static List<String> command(String heap, String... args) {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        heap,
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-cp",
        System.getProperty("java.class.path"),
        Main.class.getName()));
    command.addAll(Arrays.asList(args));
    return command;
  }
}
