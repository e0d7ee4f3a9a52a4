package org.visionderbyshire.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Tells of a text whether a JSON object stands in each line, or one JSON value in all of them. */
final class Layout {

  private static final JsonFactory FACTORY = new JsonFactory();

  /** How far the beginning of a text reaches; a longer first line is read with all the others. */
  private static final int BEGINNING = 1 << 20;

  private Layout() {}

  /** Tells it by the beginning of a text, and goes back to where that began. */
  static boolean isInLines(InputStream in) throws IOException {
    in.mark(BEGINNING);
    try {
      return isInLines(Lines.of(new Beginning(in)));
    } finally {
      in.reset();
    }
  }

  /** Tells it by the first two lines that are not blank. */
  static boolean isInLines(Lines lines) throws IOException {
    @Nullable String first = next(lines);
    if (first == null || !first.startsWith("{")) {
      return false;
    }
    Extent extent = Extent.of(first);
    if (extent == Extent.COMPLETE) {
      return true;
    }
    @Nullable String second = next(lines);
    if (second == null) {
      return false;
    }
    boolean another = second.startsWith("{");
    return extent == Extent.BROKEN
        ? another || first.endsWith("}")
        : another && Extent.of(first + "\n" + second) == Extent.BROKEN;
  }

  private static @Nullable String next(Lines lines) throws IOException {
    for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
      if (!line.isBlank()) {
        return line.fault().isPresent() ? "" : line.text().strip();
      }
    }
    return null;
  }

  /** How much of a JSON value a text is. */
  private enum Extent {
    /** All of one, and nothing else. */
    COMPLETE,

    /** The beginning of one. */
    INCOMPLETE,

    /** Not even that. */
    BROKEN;

    static Extent of(String text) throws IOException {
      try (JsonParser parser = FACTORY.createParser(text)) {
        parser.nextToken();
        parser.skipChildren();
        return parser.currentToken() == null || parser.currentToken().isStructStart()
            ? INCOMPLETE
            : parser.nextToken() == null ? COMPLETE : BROKEN;
      } catch (JsonEOFException e) {
        return INCOMPLETE;
      } catch (JsonProcessingException e) {
        return BROKEN;
      }
    }
  }

  /**
   * The beginning of a stream, which ends where the mark would be lost. It gives one piece at a
   * time, as it came in, so that nobody waits for more than is needed.
   */
  private static final class Beginning extends FilterInputStream {
    private int left = BEGINNING;

    Beginning(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (left == 0) {
        return -1;
      }
      int count = in.read(bytes, offset, Math.min(length, left));
      left -= Math.max(count, 0);
      return count;
    }
  }
}
