package org.visionderbyshire.policy;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonTokenStream;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;

/**
 * Bounds what a parser does. A parser that tries things out can try for ever: each bracket that is
 * open, or each cast, doubles what there is to try. So its steps are counted, and it is stopped
 * when it has taken many times as many as any rule file for people needs. Counting steps, and not
 * time, gives the same answer on every machine.
 */
final class ParserSteps {

  /** So many steps for each character; rule files for people take up to 40. */
  private static final int FOR_EACH_CHARACTER = 150;

  /** So many steps whatever the length. */
  private static final int FOR_ANY_FILE = 100_000;

  private long left;
  private int line;

  /** Steps for a text of that length. */
  ParserSteps(int length) {
    left = FOR_ANY_FILE + (long) length * FOR_EACH_CHARACTER;
  }

  /** Whether the parser was stopped. */
  boolean areUsedUp() {
    return left < 0;
  }

  /** The line that the parser has come to. */
  int line() {
    return line;
  }

  /** The characters of a text. */
  CharStream characters(String text) {
    return new Characters(text);
  }

  /** Its tokens. */
  CommonTokenStream tokens(TokenSource lexer) {
    return new Tokens(lexer);
  }

  private void take(int steps) {
    left -= steps;
    if (left < 0) {
      throw new UsedUpException();
    }
  }

  /** Stops the parser; whatever it catches, it gets no further. */
  private static final class UsedUpException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsedUpException() {
      super("the parser takes too many steps", null, false, false);
    }
  }

  private final class Characters extends ANTLRStringStream {

    Characters(String text) {
      super(text);
    }

    @Override
    public void consume() {
      take(1);
      super.consume();
    }

    @Override
    public void rewind(int marker) {
      take(1);
      super.rewind(marker);
    }

    @Override
    public String substring(int start, int stop) {
      take(Math.max(stop - start, 0) / 8);
      return super.substring(start, stop);
    }
  }

  private final class Tokens extends CommonTokenStream {

    Tokens(TokenSource lexer) {
      super(lexer);
    }

    @Override
    public Token LT(int k) {
      take(1);
      return super.LT(k);
    }

    @Override
    public void consume() {
      take(1);
      super.consume();
      if (p < tokens.size()) {
        line = Math.max(line, tokens.get(p).getLine());
      }
    }

    @Override
    protected int skipOffTokenChannels(int i) {
      int found = super.skipOffTokenChannels(i);
      take(found - i);
      return found;
    }

    @Override
    protected int skipOffTokenChannelsReverse(int i) {
      int found = super.skipOffTokenChannelsReverse(i);
      take(i - found);
      return found;
    }

    @Override
    public String toString(int start, int stop) {
      take(Math.max(stop - start, 0));
      return super.toString(start, stop);
    }
  }
}
