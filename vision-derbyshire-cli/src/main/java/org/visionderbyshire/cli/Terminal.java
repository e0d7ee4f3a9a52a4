package org.visionderbyshire.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.visionderbyshire.paper.Paper;
import org.visionderbyshire.paper.PaperStyle;
import org.visionderbyshire.paper.PaperText;
import org.visionderbyshire.sentence.English;
import org.visionderbyshire.text.Characters;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param ansi whether words are coloured
 * @param width how many characters a line of text may have
 * @param progress how far a long command has come
 */
record Terminal(
    InputStream in, PrintWriter out, PrintWriter err, Ansi ansi, int width, Progress progress) {

  private static final int WIDEST = 100;

  /** The terminal of this process; UTF-8 whatever the locale. */
  static Terminal ofProcess() {
    // 80 where standard output is no terminal
    int width = new UsageMessageSpec().autoWidth(true).width();
    PrintWriter err = writer(FileDescriptor.err);
    return new Terminal(
        new FileInputStream(FileDescriptor.in),
        writer(FileDescriptor.out),
        err,
        Ansi.AUTO,
        Math.min(width, WIDEST),
        FileKind.of(2) == FileKind.TERMINAL
            ? Progress.on(err, System::nanoTime)
            : Progress.none(err));
  }

  /** A terminal on which no progress is shown. */
  Terminal(InputStream in, PrintWriter out, PrintWriter err, Ansi ansi, int width) {
    this(in, out, err, ansi, width, Progress.none(err));
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(new BufferedWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8)));
  }

  /** Writes a line to standard error. */
  void complain(String line) {
    progress.clear();
    err.print(Characters.shown(line) + "\n");
    err.flush();
  }

  /** How papers are written here, with all reasons. */
  PaperStyle style() {
    return new PaperStyle(
        width, this::bold, this::yellow, English::day, PaperStyle.Reasons.IN_FULL);
  }

  /** A paper as text, and that it is no advice. */
  String text(Paper paper, PaperStyle.Reasons reasons) {
    return PaperText.of(paper, style().withReasons(reasons)) + "\n" + Paper.NO_ADVICE + "\n";
  }

  String bold(String text) {
    return styled(Style.bold, text);
  }

  String yellow(String text) {
    return styled(Style.fg_yellow, text);
  }

  private String styled(Style style, String text) {
    return ansi.enabled() ? style.on() + text + Style.reset.on() : text;
  }
}
