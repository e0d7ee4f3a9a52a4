package org.visionderbyshire.meetings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.visionderbyshire.text.Characters;

/**
 * A line of a calendar, its continuations included: NAME;PARAMETER=value:value.
 *
 * @param number its number, or that of its first part
 * @param name what it tells, such as {@code DTSTART}
 * @param parameters its parameters by their names; of several of one name the first
 * @param value what stands behind the colon
 */
record Line(int number, String name, Map<String, String> parameters, String value) {

  private static final String SHOWN_ZONE = "(UTC";
  private static final String QUOTED_PRINTABLE = "QUOTED-PRINTABLE";

  /** The line that is written so; none if it is not one. */
  static Optional<Line> parse(int number, String text) {
    return new Reader(number, text).line();
  }

  /** Its parameter TZID. */
  Optional<String> zone() {
    return parameter("TZID").map(String::strip).filter(name -> !name.isEmpty());
  }

  /** A parameter of it. */
  Optional<String> parameter(String parameter) {
    return Optional.ofNullable(parameters.get(parameter));
  }

  /** The values of a line that can hold more than one. */
  List<String> values() {
    return List.of(value.split(",", -1));
  }

  /** Whether the line below belongs to it, too, as vCalendar 1.0 breaks lines. */
  boolean goesOn() {
    return value.endsWith("=")
        && (parameters.containsKey(QUOTED_PRINTABLE)
            || parameter("ENCODING").filter(QUOTED_PRINTABLE::equalsIgnoreCase).isPresent());
  }

  /** Reads one line. */
  private static final class Reader {

    private final int number;
    private final String text;
    private int at;

    Reader(int number, String text) {
      this.number = number;
      this.text = text;
    }

    Optional<Line> line() {
      String name = word();
      // names may be written in any case
      Map<String, String> parameters = new TreeMap<>();
      while (at < text.length() && text.charAt(at) == ';') {
        at++;
        String parameter = Characters.upperCase(word());
        @Nullable String value = parameterValue();
        if (value == null) {
          return Optional.empty();
        }
        parameters.putIfAbsent(parameter, value);
      }
      return name.isEmpty() || at == text.length() || text.charAt(at) != ':'
          ? Optional.empty()
          : Optional.of(new Line(
              number,
              Characters.upperCase(name),
              parameters.isEmpty() ? Map.of() : parameters,
              text.substring(at + 1).strip()));
    }

    /** A name: what stands before the next sign with a meaning. */
    private String word() {
      int from = at;
      while (at < text.length() && ";:=".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      return text.substring(from, at).strip();
    }

    /** The values of a parameter, quoted or not, as one text; null where a quote is not closed. */
    private @Nullable String parameterValue() {
      if (at == text.length() || text.charAt(at) != '=') {
        return "";
      }
      StringBuilder value = new StringBuilder();
      at++;
      while (at < text.length() && ";:".indexOf(text.charAt(at)) < 0) {
        if (text.charAt(at) == '"') {
          int end = text.indexOf('"', at + 1);
          if (end < 0) {
            return null;
          }
          value.append(text, at + 1, end);
          at = end + 1;
        } else if (value.length() == 0 && text.startsWith(SHOWN_ZONE, at)) {
          // how Windows shows its time zones: programs forget the quotes that the colon needs
          int end = Math.max(text.indexOf(')', at), at);
          value.append(text, at, end + 1);
          at = end + 1;
        } else {
          value.append(text.charAt(at++));
        }
      }
      return value.toString();
    }
  }
}
