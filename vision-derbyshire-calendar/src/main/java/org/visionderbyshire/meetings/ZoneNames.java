package org.visionderbyshire.meetings;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.visionderbyshire.text.Characters;

/**
 * The names of time zones that are known the world over, in any case: those of the IANA database,
 * also where a program puts something of its own before them
 * ({@code /mozilla.org/20050126_1/Europe/London}); those of Windows, as Unicode's CLDR maps them;
 * what Windows shows in their place, such as {@code (UTC+00:00) Dublin, Edinburgh, Lisbon, London};
 * offsets such as {@code UTC+01:00}; and UTC under its many names.
 */
final class ZoneNames {

  /** Names by how they are written in any case; what they mean is loaded when it is asked for. */
  private static final Map<String, String> IANA = new TreeMap<>();

  private static final Map<String, String> WINDOWS = new TreeMap<>();
  private static final Map<String, String> WRITTEN = new TreeMap<>();

  /** Cities by which Windows shows a zone: the last part of an IANA name. */
  private static final Map<String, List<String>> CITIES = new HashMap<>();

  private static final Pattern SHOWN =
      Pattern.compile("\\((utc|gmt) ?(?<offset>[+-][0-9]{2}:[0-9]{2})?\\) ?(?<what>.+)");
  private static final Pattern OFFSET =
      Pattern.compile("(utc|gmt) ?(?<offset>[+-][0-9]{1,2}(:?[0-9]{2})?)");
  private static final Instant SHOWN_AT = Instant.parse("2020-01-01T00:00:00Z");
  private static final String MICROSOFT = "tzone://microsoft/";
  private static final String UTC = "Coordinated Universal Time";

  static {
    new TreeSet<>(ZoneId.getAvailableZoneIds()).forEach(name -> {
      IANA.put(key(name), name);
      WRITTEN.put(key(name), name);
      String city = name.substring(name.lastIndexOf('/') + 1).replace('_', ' ');
      CITIES.computeIfAbsent(key(city), any -> new ArrayList<>()).add(name);
    });
    lines().forEach(line -> {
      String[] sides = line.split("=", 2);
      // a JDK can be older than a zone
      if (IANA.containsKey(key(sides[1]))) {
        WINDOWS.put(key(sides[0]), sides[1]);
        WRITTEN.put(key(sides[0]), sides[0]);
      }
    });
    Stream.of(UTC, "Z").forEach(name -> WINDOWS.put(key(name), ZoneOffset.UTC.getId()));
  }

  private ZoneNames() {}

  /** The clock that goes by that name everywhere; none if nobody but the calendar knows it. */
  static Optional<Zone> zone(String name) {
    return id(key(name)).map(Zone::of);
  }

  /** The names of which one can have been meant. */
  static List<String> known() {
    return List.copyOf(WRITTEN.values());
  }

  private static Optional<ZoneId> id(String key) {
    return named(key)
        .or(() -> key.startsWith("/") ? suffix(key) : Optional.empty())
        .or(() ->
            key.startsWith(MICROSOFT) ? named(key.substring(MICROSOFT.length())) : Optional.empty())
        .or(() -> offset(key))
        .or(() -> shown(key));
  }

  private static Optional<ZoneId> named(String key) {
    return Optional.ofNullable(IANA.get(key))
        .or(() -> Optional.ofNullable(WINDOWS.get(key)))
        .map(ZoneId::of);
  }

  /** The IANA name at the end of one that a program made unique. */
  private static Optional<ZoneId> suffix(String key) {
    // no IANA name has more than three parts
    String rest = key;
    List<String> ends = new ArrayList<>();
    for (int parts = 1; parts <= 3 && rest.lastIndexOf('/') >= 0; parts++) {
      int slash = rest.lastIndexOf('/');
      ends.add(0, key.substring(slash + 1));
      rest = rest.substring(0, slash);
    }
    return ends.stream()
        .flatMap(end -> Optional.ofNullable(IANA.get(end)).stream())
        .findFirst()
        .map(ZoneId::of);
  }

  private static Optional<ZoneId> offset(String key) {
    Matcher offset = OFFSET.matcher(key);
    return offset.matches() ? offsetOf(offset.group("offset")) : Optional.empty();
  }

  private static Optional<ZoneId> offsetOf(String written) {
    try {
      return Optional.of(ZoneOffset.of(written));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * What Windows shows names a zone or cities of it; the first of these that IANA knows stands for
   * it if its standard time is the one that is shown.
   */
  private static Optional<ZoneId> shown(String key) {
    Matcher shown = SHOWN.matcher(key);
    if (!shown.matches()) {
      return Optional.empty();
    }
    String what = shown.group("what");
    Optional<ZoneId> named = Optional.ofNullable(WINDOWS.get(what)).map(ZoneId::of);
    if (named.isPresent()) {
      return named;
    }
    Optional<ZoneId> offset = Optional.ofNullable(shown.group("offset"))
        .map(ZoneNames::offsetOf)
        .orElse(Optional.of(ZoneOffset.UTC));
    // England is known to be meant where one of its cities is named, though Dublin comes first
    return Stream.concat(
            Stream.of("london").filter(what::contains), Stream.of(what.split("[,:/]", -1)))
        .map(String::strip)
        .flatMap(city -> CITIES.getOrDefault(city, List.of()).stream())
        .map(ZoneId::of)
        .filter(zone -> offset.equals(Optional.of(standard(zone))))
        .findFirst();
  }

  private static ZoneId standard(ZoneId zone) {
    return zone.getRules().getStandardOffset(SHOWN_AT);
  }

  private static String key(String name) {
    return Characters.lowerCase(name.strip());
  }

  private static List<String> lines() {
    try (InputStream in =
            Objects.requireNonNull(ZoneNames.class.getResourceAsStream("windows-zones.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
