package org.visionderbyshire.cli;

import java.util.List;
import org.visionderbyshire.fault.Nearest;
import org.visionderbyshire.vocabulary.Term;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a word of a vocabulary, most often a format, from the command line. */
class TermReader<E extends Enum<E> & Term> implements ITypeConverter<E> {

  private final String what;
  private final Class<E> vocabulary;
  private final List<String> allowed;

  TermReader(Class<E> vocabulary) {
    this("format", vocabulary);
  }

  /**
   * A reader of other words.
   *
   * @param what what they are the words of, for messages
   */
  TermReader(String what, Class<E> vocabulary) {
    this(what, vocabulary, Term.codes(vocabulary));
  }

  /** A reader that takes only some of the words. */
  TermReader(Class<E> vocabulary, List<String> allowed) {
    this("format", vocabulary, allowed);
  }

  private TermReader(String what, Class<E> vocabulary, List<String> allowed) {
    this.what = what;
    this.vocabulary = vocabulary;
    this.allowed = allowed;
  }

  @Override
  public E convert(String text) {
    return Term.parse(vocabulary, text)
        .filter(word -> allowed.contains(word.code()))
        .orElseThrow(() -> new TypeConversionException(
            Nearest.unknown(what, text, allowed) + "; allowed: " + String.join(", ", allowed)));
  }
}
