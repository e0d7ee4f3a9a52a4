package org.visionderbyshire.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

/** What is given as input is never a failure of the program. */
class HostileInputTest {

  private static final Duration MOST = Duration.ofSeconds(120);
  private static final String GOOD =
      "{\"id\": \"good\", \"on\": \"2022-06-01\", \"participants\": [\"bolsover\"], \"acts\": [\"note\"]}";

  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"\0", " ", "\n", "y\n", "{", "[", "{\"a\":", "[0,", "[[],", "\"", "\uFFFF"})
  void refusesInputWithoutAnEnd(String piece) {
    byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
    InputStream endless = new InputStream() {
      private int at;

      @Override
      public int read() {
        return bytes[at++ % bytes.length];
      }

      @Override
      public int read(byte[] buffer, int offset, int length) {
        for (int i = 0; i < length; i++) {
          buffer[offset + i] = bytes[at++ % bytes.length];
          at %= bytes.length;
        }
        return length;
      }
    };

    Run run = Run.on(endless, Ansi.OFF, "determine", "-");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.complaints()).hasSize(1);
    assertThat(run.err()).startsWith("standard input: ").contains("16777216 bytes");
  }

  /** As for one that is read from a file of its own, in little memory. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void takesNoMoreMemoryThanItMay() throws Exception {
    assumeThat(Path.of("/dev/zero")).exists();
    Path wide = folder.resolve("wide.json");
    Files.writeString(wide, "[" + "[],".repeat(5_000_000) + "0]");

    for (String file : List.of("/dev/zero", wide.toString())) {
      Child child = Child.run(MOST, "-Xmx128m", "determine", file);
      assertThat(child.code()).as(child.err()).isEqualTo(2);
      assertThat(child.err()).startsWith(file + ": ").doesNotContain("Exception");
      child = Child.run(MOST, "-Xmx128m", "councils", "--facts", file);
      assertThat(child.code()).as(child.err()).isEqualTo(2);
    }
  }

  @Test
  void saysSoWhereInputTakesMoreMemoryThanThereIs() {
    InputStream big = new InputStream() {
      @Override
      public int read() {
        throw new OutOfMemoryError("as if");
      }
    };

    Run run = Run.on(big, Ansi.OFF, "determine", "-");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.complaints()).hasSize(1);
    assertThat(run.err()).contains("more memory than there is");
  }

  @Test
  void tellsOfInputThatBreaksOff() {
    for (String begun : List.of("", "[", GOOD + "\n")) {
      byte[] bytes = begun.getBytes(StandardCharsets.UTF_8);
      InputStream broken = new InputStream() {
        private int at;

        @Override
        public int read() throws IOException {
          if (at == bytes.length) {
            throw new IOException("closed");
          }
          return bytes[at++];
        }
      };

      Run run = Run.on(broken, Ansi.OFF, "determine", "-");

      assertThat(run.code()).isEqualTo(2);
      assertThat(run.complaints()).hasSize(1);
      assertThat(run.err()).startsWith("standard input: cannot be read");
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void refusesANamedPipeWithoutWaiting() throws Exception {
    Path pipe = folder.resolve("pipe");
    assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

    Run run = Run.of("determine", "--facts", pipe.toString(), pipe.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.complaints())
        .hasSize(2)
        .allMatch(line ->
            line.equals(pipe + ": is a named pipe; it can be read as standard input: - < " + pipe));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void readsWhatAShellGivesAsAFile() throws Exception {
    assumeThat(Path.of("/bin/bash")).exists();
    String run = String.join(" ", quoted(Child.command("-Xmx128m", "determine", "--format=json")));
    Process process = new ProcessBuilder(
            "/bin/bash", "-c", run + " --facts <(echo '{}') <(echo '" + GOOD + "') | head -c 20")
        .redirectErrorStream(true)
        .start();

    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo("{\"format\":\"1\",\"initi");
    assertThat(process.waitFor(MOST.toSeconds(), TimeUnit.SECONDS)).isTrue();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void endsQuietlyWhereNobodyReadsTheAnswers() throws Exception {
    assumeThat(Path.of("/bin/bash")).exists();
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      lines.append(GOOD.replace("good", "good" + i)).append('\n');
    }
    Path file = Files.writeString(folder.resolve("many.jsonl"), lines);
    String run = String.join(
        " ", quoted(Child.command("-Xmx128m", "determine", "--format=json", file.toString())));
    Process process = new ProcessBuilder(
            "/bin/bash", "-c", run + " | head -1 >/dev/null; echo ${PIPESTATUS[0]}")
        .redirectErrorStream(true)
        .start();

    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo("141\n");
    assertThat(process.waitFor(MOST.toSeconds(), TimeUnit.SECONDS)).isTrue();
  }

  private static List<String> quoted(List<String> words) {
    return words.stream().map(word -> "'" + word + "'").toList();
  }

  @Test
  void neverWritesOverWhatItReads() throws IOException {
    Path input = Files.writeString(folder.resolve("in.json"), GOOD);
    Path facts = Files.writeString(folder.resolve("facts.json"), "{}");
    Path calendar = Files.writeString(
        folder.resolve("cabinet.ics"), "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n");
    Path rules = Files.writeString(folder.resolve("own.drl"), "package own\n");
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), input);
    Path hard = Files.createLink(folder.resolve("hard.json"), input);
    Path around = folder.resolve("..").resolve(folder.getFileName()).resolve("in.json");

    for (Path out : List.of(input, link, hard, around)) {
      refuses(input, GOOD, out, "report");
    }
    refuses(facts, "{}", facts, "report", "--facts", facts.toString());
    String read = Files.readString(calendar);
    refuses(calendar, read, calendar, "report", "--meetings", "derbyshire/executive=" + calendar);
    refuses(rules, "package own\n", rules, "portfolio", "--rules", rules.toString());
  }

  private void refuses(Path file, String text, Path out, String... command) throws IOException {
    String[] args = Arrays.copyOf(command, command.length + 3);
    args[command.length] = "--out";
    args[command.length + 1] = out.toString();
    args[command.length + 2] = folder.resolve("in.json").toString();

    Run run = Run.of(args);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.complaints())
        .contains("--out " + out + ": is the file that is read as " + file + "; name another");
    assertThat(file).hasContent(text);
  }

  @Test
  void leavesWhatWasThereWhereItFails() throws IOException {
    Path out = Files.writeString(folder.resolve("out.html"), "before");
    String bad = Files.writeString(folder.resolve("bad.json"), "{}").toString();

    assertThat(Run.of("report", "--out", out.toString(), bad).code()).isEqualTo(2);
    assertThat(out).hasContent("before");

    String good = Files.writeString(folder.resolve("good.json"), GOOD).toString();
    Path link = Files.createSymbolicLink(folder.resolve("link.html"), out);
    assertThat(Run.of("report", "--out", link.toString(), good).code()).isZero();
    assertThat(Files.readString(out)).startsWith("<!DOCTYPE html>");
    assertThat(link).isSymbolicLink();
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> String.valueOf(file.getFileName())))
          .containsExactlyInAnyOrder("out.html", "bad.json", "good.json", "link.html");
    }
  }
}
