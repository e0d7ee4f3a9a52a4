package org.visionderbyshire.policy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;

/**
 * A file of rules in DRL. Rule files are code: load them only from places you trust. Immutable and
 * thread-safe.
 *
 * <p>A file has at most 200,000 characters, 500 rules, 100 imports and 25 brackets that are open at
 * a time, its name 200 characters, and it holds no characters that are not seen but tabs and ends
 * of lines; compiling refuses more than that before it does anything else with it. All limits are
 * in {@code docs/writing-rules.md}.
 *
 * @param name the name that faults give, such as {@code outcome.drl}
 * @param text the rules; a byte order mark at its beginning is left out
 */
public record RuleFile(String name, String text) {

  /** The longest file. */
  public static final int MAX_CHARACTERS = 200_000;

  /** The longest file in UTF-8: three bytes for each character, and a byte order mark. */
  public static final int MAX_BYTES = 3 * MAX_CHARACTERS + 3;

  /**
   * A file of rules.
   *
   * @throws NullPointerException if the name or the text is null; it says which
   */
  public RuleFile {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(text, "text");
    text = text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /**
   * Reads a file in UTF-8, whatever charset the platform has. Reads no further than the longest
   * file goes, and leaves the stream open.
   *
   * @param name the name that faults give
   * @throws BadInputException if it is longer than {@link #MAX_BYTES}, or not UTF-8
   * @throws IOException if it cannot be read
   */
  public static RuleFile read(String name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw new BadInputException(
          List.of(Fault.at(name, "a rule file of more than " + MAX_CHARACTERS + " characters")));
    }
    try {
      return new RuleFile(
          name,
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      throw new BadInputException(List.of(Fault.at(name, "is not UTF-8 text")));
    }
  }
}
