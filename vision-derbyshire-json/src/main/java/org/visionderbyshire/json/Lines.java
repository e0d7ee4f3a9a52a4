package org.visionderbyshire.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lines of a text, one after the other. Not thread-safe. */
interface Lines {

  /** How many bytes of a text are held at once: of a line, or of white space before one. */
  int LONGEST = 16 << 20;

  /** The next line; absent after the last. */
  @Nullable
  Line next() throws IOException;

  /**
   * One line.
   *
   * @param number from 1 on
   * @param text what it says, without what ends it
   * @param fault why it cannot be read; absent where it can
   */
  record Line(long number, String text, Optional<String> fault) {

    boolean isBlank() {
      return fault.isEmpty() && text.isBlank();
    }
  }

  /** Those of a text in memory. */
  static Lines of(String text) {
    Iterator<String> lines = Document.withoutMark(text).lines().iterator();
    return new Lines() {
      private long number;

      @Override
      public @Nullable Line next() {
        return lines.hasNext() ? new Line(++number, lines.next(), Optional.empty()) : null;
      }
    };
  }

  /**
   * Those of UTF-8 text, read when they are asked for and not beyond what ends them. They end with
   * a line feed, a carriage return or both.
   */
  static Lines of(InputStream in) {
    return new OfBytes(in);
  }

  /** Splits bytes, in which whatever ends a line is never part of another character. */
  final class OfBytes implements Lines {
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private long number;
    private int blank;
    private boolean afterReturn;
    private boolean ended;

    OfBytes(InputStream in) {
      this.in = in;
    }

    @Override
    public @Nullable Line next() throws IOException {
      ByteArrayOutputStream line = new ByteArrayOutputStream(0);
      while (!ended) {
        if (from == to && !fill()) {
          ended = true;
          return line.size() == 0 ? null : line(line.toByteArray());
        }
        if (afterReturn && buffer[from] == '\n') {
          from++;
          afterReturn = false;
          continue;
        }
        afterReturn = false;
        int end = from;
        while (end < to && buffer[end] != '\n' && buffer[end] != '\r') {
          end++;
        }
        if (line.size() + (end - from) > LONGEST) {
          number++;
          return last("is longer than " + LONGEST + " bytes; it is not read, nor what follows");
        }
        line.write(buffer, from, end - from);
        from = end;
        if (end < to) {
          afterReturn = buffer[end] == '\r';
          from++;
          return line(line.toByteArray());
        }
      }
      return null;
    }

    private boolean fill() throws IOException {
      from = 0;
      to = Math.max(0, in.read(buffer));
      return to > 0;
    }

    private Line line(byte[] bytes) {
      number++;
      try {
        String text =
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        blank = text.isBlank() ? blank + bytes.length + 1 : 0;
        return blank > LONGEST
            ? last("comes after " + LONGEST + " bytes of white space; nothing more is read")
            : new Line(number, number == 1 ? Document.withoutMark(text) : text, Optional.empty());
      } catch (CharacterCodingException e) {
        return new Line(number, "", Optional.of("is not UTF-8 text"));
      }
    }

    private Line last(String fault) {
      ended = true;
      return new Line(number, "", Optional.of(fault));
    }
  }
}
