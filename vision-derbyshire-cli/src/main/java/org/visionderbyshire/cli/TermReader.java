package org.visionderbyshire.cli;

import java.util.List;
import org.visionderbyshire.fault.Nearest;
import org.visionderbyshire.vocabulary.Term;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a format from the command line. */
class TermReader<E extends Enum<E> & Term> implements ITypeConverter<E> {

  private final Class<E> vocabulary;
  private final List<String> allowed;

  TermReader(Class<E> vocabulary) {
    this(vocabulary, Term.codes(vocabulary));
  }

  /** A reader that takes only some of the words. */
  TermReader(Class<E> vocabulary, List<String> allowed) {
    this.vocabulary = vocabulary;
    this.allowed = allowed;
  }

  @Override
  public E convert(String text) {
    return Term.parse(vocabulary, text)
        .filter(format -> allowed.contains(format.code()))
        .orElseThrow(() -> new TypeConversionException(
            Nearest.unknown("format", text, allowed) + "; allowed: " + String.join(", ", allowed)));
  }
}
