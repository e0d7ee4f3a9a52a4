package org.visionderbyshire.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * How a cell of CSV holds more than one text. Entries are parted by semicolons, and the words of an
 * entry by white space; a word in quotation marks, straight or curly, can hold both. A backslash
 * makes a character stand for itself.
 */
final class CellWords {

  private static final char ESCAPE = '\\';
  private static final char QUOTE = '"';

  /** Marks that word processors put in place of a typed one. */
  private static final String CURLY_QUOTES = "\u201C\u201D\u201E";

  private static final char END_OF_ENTRY = ';';

  private CellWords() {}

  /**
   * One word.
   *
   * @param isQuoted whether it stands in quotation marks
   */
  record Word(String text, boolean isQuoted) {}

  /**
   * The words between two semicolons.
   *
   * @param isClosed whether each quotation mark that opens a word has one that closes it
   */
  record Entry(List<Word> words, boolean isClosed) {
    Entry {
      words = List.copyOf(words);
    }

    String text(int word) {
      return words.get(word).text();
    }

    int size() {
      return words.size();
    }
  }

  /** The entries of a cell, word by word. */
  static List<Entry> entries(String cell) {
    Scanner scanner = new Scanner();
    for (int i = 0; i < cell.length(); i++) {
      boolean isEscaped = cell.charAt(i) == ESCAPE && i + 1 < cell.length();
      if (isEscaped) {
        i++;
      }
      scanner.take(cell.charAt(i), isEscaped);
    }
    return scanner.end();
  }

  /** The entries of a cell, each as one text, without the white space around it. */
  static List<String> items(String cell) {
    List<String> items = new ArrayList<>();
    StringBuilder item = new StringBuilder();
    int end = 0;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == END_OF_ENTRY) {
        items.add(item.substring(0, end));
        item.setLength(0);
        end = 0;
      } else if (c == ESCAPE && i + 1 < cell.length()) {
        i++;
        item.append(cell.charAt(i));
        end = item.length();
      } else if (!Spaces.isSpace(c)) {
        item.append(c);
        end = item.length();
      } else if (end > 0) {
        item.append(c);
      }
    }
    items.add(item.substring(0, end));
    return items;
  }

  /** How a word is written. */
  static String word(String text) {
    return escaped(text, i -> isQuote(text.charAt(i)) || isSeparator(text.charAt(i)));
  }

  /** How a word is written in quotation marks. */
  static String quoted(String text) {
    return QUOTE + escaped(text, i -> text.charAt(i) == QUOTE) + QUOTE;
  }

  /** How an entry that is one text is written. */
  static String item(String text) {
    return escaped(text, i -> {
      boolean isAtAnEnd = i == 0 || i == text.length() - 1;
      return text.charAt(i) == END_OF_ENTRY || (isAtAnEnd && isSeparator(text.charAt(i)));
    });
  }

  private static boolean isQuote(char c) {
    return c == QUOTE || CURLY_QUOTES.indexOf(c) >= 0;
  }

  private static boolean isSeparator(char c) {
    return c == END_OF_ENTRY || Spaces.isSpace(c);
  }

  /** The text with a backslash before each backslash and before what stands at such an index. */
  private static String escaped(String text, IntPredicate isSpecial) {
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ESCAPE || isSpecial.test(i)) {
        written.append(ESCAPE);
      }
      written.append(text.charAt(i));
    }
    return written.toString();
  }

  private static final class Scanner {
    private final List<Entry> entries = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean isInWord;
    private boolean isInQuotes;
    private boolean isCurly;

    void take(char c, boolean isEscaped) {
      if (isEscaped) {
        append(c);
      } else if (isInQuotes) {
        takeQuoted(c);
      } else if (isQuote(c) && !isInWord) {
        isInWord = true;
        isInQuotes = true;
        isCurly = c != QUOTE;
      } else if (c == END_OF_ENTRY) {
        endWord(false);
        endEntry(true);
      } else if (Spaces.isSpace(c)) {
        endWord(false);
      } else {
        append(c);
      }
    }

    List<Entry> end() {
      boolean isClosed = !isInQuotes;
      endWord(isInQuotes);
      endEntry(isClosed);
      return entries;
    }

    private void takeQuoted(char c) {
      if (c == QUOTE || (isCurly && isQuote(c))) {
        endWord(true);
        isInQuotes = false;
      } else {
        append(c);
      }
    }

    private void append(char c) {
      word.append(c);
      isInWord = true;
    }

    private void endWord(boolean isQuoted) {
      if (isInWord) {
        words.add(new Word(word.toString(), isQuoted));
        word.setLength(0);
        isInWord = false;
      }
    }

    private void endEntry(boolean isClosed) {
      entries.add(new Entry(words, isClosed));
      words.clear();
    }
  }
}
