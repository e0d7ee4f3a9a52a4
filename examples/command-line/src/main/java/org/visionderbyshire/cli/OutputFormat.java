package org.visionderbyshire.cli;

import java.util.List;
import java.util.Optional;
import org.visionderbyshire.fault.Nearest;
import org.visionderbyshire.vocabulary.Term;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** In which form an answer is printed. */
enum OutputFormat implements Term {
  TEXT,
  TABLE,
  JSON;

  /** Reads the name of any form. */
  static final class Any implements ITypeConverter<OutputFormat> {

    @Override
    public OutputFormat convert(String text) {
      return parse(text, List.of(OutputFormat.values()));
    }
  }

  /** Reads the name of a form, where there is no table. */
  static final class TextOrJson implements ITypeConverter<OutputFormat> {

    @Override
    public OutputFormat convert(String text) {
      return parse(text, List.of(TEXT, JSON));
    }
  }

  private static OutputFormat parse(String text, List<OutputFormat> allowed) {
    Optional<OutputFormat> format = Term.parse(OutputFormat.class, text).filter(allowed::contains);
    List<String> codes = allowed.stream().map(Term::code).toList();
    return format.orElseThrow(() -> new TypeConversionException(
        Nearest.unknown("format", text, codes) + "; allowed: " + String.join(", ", codes)));
  }
}
