package org.visionderbyshire.cli;

import java.util.function.Function;
import org.visionderbyshire.effort.Effort;
import org.visionderbyshire.vocabulary.Figures;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option that says how much work a command may take. */
final class EffortOption {

  @Option(
      names = "--effort",
      paramLabel = "SITUATIONS",
      converter = Situations.class,
      description =
          "Put at most so many situations to rules, such as 100000; what was not looked at"
              + " then is told. As much as it takes if left out.")
  private Effort effort = Effort.unlimited();

  /** Works with no more than the effort, and shows how far it has come. */
  <T> T within(Terminal terminal, Function<Effort, T> work) {
    try {
      return work.apply(effort.telling(progress -> terminal
          .progress()
          .tell(() -> line(progress.asked(), progress.doing(), terminal.width()))));
    } finally {
      terminal.progress().clear();
    }
  }

  /** How far it has come, in a line that does not wrap. */
  private static String line(long asked, String doing, int width) {
    String line = Figures.number(asked) + " situations, " + doing + " ...";
    return line.substring(0, Math.min(line.length(), width - 1));
  }

  /** Reads how many situations an effort takes at most. */
  static final class Situations implements ITypeConverter<Effort> {

    @Override
    public Effort convert(String text) {
      try {
        return Effort.asking(Long.parseLong(text));
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(
            "'" + text + "' is not a number of situations, 0 or more");
      }
    }
  }
}
