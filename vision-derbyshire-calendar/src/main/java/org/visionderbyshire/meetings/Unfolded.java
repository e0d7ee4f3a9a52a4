package org.visionderbyshire.meetings;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text, each joined with those that continue it: they begin with a space or a tab
 * (RFC 5545, 3.1). Blank lines are passed over, wherever they are. A line ends with CR, LF or both.
 */
final class Unfolded implements Iterator<Unfolded.Text> {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String text;
  private final boolean octets;
  private int at;
  private int number;
  private Optional<Text> next;

  /**
   * A line.
   *
   * @param number the number of its first part
   * @param text it; absent where its bytes are no UTF-8
   */
  record Text(int number, @Nullable String text) {}

  private Unfolded(String text, boolean octets) {
    this.text = text;
    this.octets = octets;
    this.next = read();
  }

  /** The lines of a text. */
  static Unfolded of(String text) {
    return new Unfolded(
        text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text, false);
  }

  /**
   * The lines of UTF-8 text. They are joined before they are decoded, as lines may be folded within
   * a character.
   */
  static Unfolded of(byte[] bytes) {
    return new Unfolded(new String(bytes, StandardCharsets.ISO_8859_1), true);
  }

  @Override
  public boolean hasNext() {
    return next.isPresent();
  }

  @Override
  public Text next() {
    Text line = next.orElseThrow(NoSuchElementException::new);
    next = read();
    return line;
  }

  private Optional<Text> read() {
    skipBlankLines();
    if (at == text.length()) {
      return Optional.empty();
    }
    int first = number + 1;
    String line = physical();
    StringBuilder joined = null;
    skipBlankLines();
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      if (joined == null) {
        joined = new StringBuilder(line);
      }
      String more = physical();
      joined.append(more, 1, more.length());
      skipBlankLines();
    }
    return Optional.of(new Text(first, decoded(joined == null ? line : joined.toString())));
  }

  /** A line as it is written, without its end. */
  private String physical() {
    int from = at;
    while (at < text.length() && text.charAt(at) != '\r' && text.charAt(at) != '\n') {
      at++;
    }
    String line = text.substring(from, at);
    end();
    return line;
  }

  private void end() {
    number++;
    if (text.startsWith("\r\n", at)) {
      at += 2;
    } else if (at < text.length()) {
      at++;
    }
  }

  private void skipBlankLines() {
    int ahead = at;
    while (ahead < text.length() && Character.isWhitespace(text.charAt(ahead))) {
      if (text.charAt(ahead) == '\r' || text.charAt(ahead) == '\n') {
        at = ahead;
        end();
        ahead = at;
      } else {
        ahead++;
      }
    }
    if (ahead == text.length()) {
      at = ahead;
    }
  }

  private @Nullable String decoded(String line) {
    if (!octets) {
      return line;
    }
    try {
      String read = StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(line.getBytes(StandardCharsets.ISO_8859_1)))
          .toString();
      return read.startsWith(BYTE_ORDER_MARK) ? read.substring(BYTE_ORDER_MARK.length()) : read;
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
