package org.visionderbyshire.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/** What one run of the command line printed and with which code it ended. */
record Run(int code, String out, String err) {

  static Run of(String... args) {
    return withInput("", args);
  }

  static Run withInput(String input, String... args) {
    return on(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), Ansi.AUTO, args);
  }

  static Run on(InputStream in, Ansi ansi, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Main.run(new Terminal(in, new PrintWriter(out), new PrintWriter(err), ansi, 80), args);
    return new Run(code, out.toString(), err.toString());
  }

  List<String> lines() {
    return out.lines().toList();
  }

  /** What was printed, however it was wrapped. */
  String words() {
    return out.replaceAll("\\s+", " ");
  }

  List<String> complaints() {
    return err.lines().toList();
  }
}
