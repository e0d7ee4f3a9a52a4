package org.visionderbyshire.internal.engine;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonTokenStream;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.drools.drl.parser.lang.DRL6Lexer;
import org.drools.drl.parser.lang.DRLLexer;
import org.drools.drl.parser.lang.DRLParser;
import org.jspecify.annotations.Nullable;
import org.visionderbyshire.internal.check.FileLimits;

/**
 * Bounds what a parser does. A parser that tries things out can try for ever: each bracket that is
 * open, or each cast, doubles what there is to try. So its steps are counted, and it is stopped
 * when it has taken many times as many as any rule file for people needs. Counting steps, and not
 * time, gives the same answer on every machine.
 */
public final class ParserSteps {

  /** So many steps for each character; rule files for people take up to 8. */
  private static final int FOR_EACH_CHARACTER = 50;

  /** So many steps whatever the length. */
  private static final int FOR_ANY_FILE = 100_000;

  /** Looking at a character costs little. */
  private static final int LOOKS_OF_A_STEP = 4;

  private long left;
  private int lexedTo = 1;
  private int parsedTo;
  private @Nullable DRLParser parser;

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
    return parsedTo > 0 ? parsedTo : lexedTo;
  }

  /** Takes a text apart into tokens. */
  DRLLexer lexer(String text) {
    return new CountedLexer(text);
  }

  /** The tokens of a lexer, for a parser. */
  CommonTokenStream tokens(DRLLexer lexer) {
    return new Tokens(lexer);
  }

  /** Stops a parser that has found more faults than anybody reads. */
  void watch(DRLParser parser) {
    this.parser = parser;
  }

  private void take(int steps) {
    left -= steps;
    if (left < 0) {
      throw new StoppedException();
    }
  }

  /** Stops the parser; whatever it catches, it gets no further. */
  static final class StoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoppedException() {
      super("the parser is stopped", null, false, false);
    }
  }

  /**
   * What takes a text apart. An error costs it more than anything else, and is kept; whoever made
   * the first hundred does not need the rest.
   */
  private final class CountedLexer extends DRL6Lexer {

    CountedLexer(String text) {
      super(new Characters(text));
    }

    @Override
    public void reportError(RecognitionException error) {
      super.reportError(error);
      if (getErrors().size() >= FileLimits.FAULTS) {
        throw new StoppedException();
      }
    }
  }

  private final class Characters extends ANTLRStringStream {

    private int looks;

    Characters(String text) {
      super(text);
    }

    /** A letter beyond ASCII is looked at hundreds of times, to find out whether it is one. */
    @Override
    public int LA(int i) {
      looks++;
      if (looks % LOOKS_OF_A_STEP == 0) {
        take(1);
      }
      return super.LA(i);
    }

    @Override
    public void consume() {
      take(1);
      super.consume();
      lexedTo = getLine();
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

    Tokens(DRLLexer lexer) {
      super((TokenSource) lexer);
    }

    /** The token so far ahead is found by going there from here. */
    @Override
    public Token LT(int k) {
      take(Math.abs(k));
      return super.LT(k);
    }

    @Override
    public void consume() {
      take(1);
      if (parser != null && parser.getErrors().size() >= FileLimits.FAULTS) {
        throw new StoppedException();
      }
      super.consume();
      if (p < tokens.size()) {
        parsedTo = tokens.get(p).getLine();
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
