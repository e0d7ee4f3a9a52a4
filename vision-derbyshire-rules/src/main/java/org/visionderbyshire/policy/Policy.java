package org.visionderbyshire.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.visionderbyshire.determination.PolicyId;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Checks;

/**
 * A named edition of rules and readings, not yet compiled. Immutable and thread-safe.
 *
 * @param name what it is called
 * @param edition which edition
 * @param files its rules
 * @param readings the choices that its rules leave
 */
public record Policy(String name, String edition, List<RuleFile> files, List<Reading> readings) {

  private static final List<String> FILES = List.of(
      "outcome.drl",
      "participation.drl",
      "level.drl",
      "competence.drl",
      "council.drl",
      "positions.drl",
      "joint-committees.drl",
      "together.drl",
      "consent.drl",
      "sharing.drl",
      "scrutiny.drl",
      "key-decisions.drl",
      "call-in.drl",
      "notices.drl",
      "timetable.drl",
      "findings.drl");

  /**
   * A policy; what its files say is checked when it is compiled.
   *
   * @throws BadInputException if its name or its edition is blank
   */
  public Policy {
    Objects.requireNonNull(files, "files");
    Objects.requireNonNull(readings, "readings");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(edition, "edition");
    files = List.copyOf(files);
    readings = List.copyOf(readings);
    new Checks().notBlank("name", name).notBlank("edition", edition).throwIfAny();
  }

  /** The policy of Vision Derbyshire, as its sources and the law of England have it. */
  public static Policy visionDerbyshire() {
    return new Policy(
        "Vision Derbyshire",
        "2",
        FILES.stream().map(Policy::shipped).toList(),
        DerbyshireReadings.all());
  }

  private static RuleFile shipped(String name) {
    try (InputStream in =
        Objects.requireNonNull(Policy.class.getResourceAsStream("derbyshire/" + name))) {
      return RuleFile.read(name, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The name, edition and digest by which determinations tell which policy answered. The digest
   * covers all that rules and readings say; it knows nothing of Java that opaque rules call.
   */
  public PolicyId id() {
    return new PolicyId(name, edition, digest());
  }

  /** SHA-256 over rules and readings, whatever the order of the files. */
  private String digest() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      Stream.concat(
              files.stream().map(file -> file.name() + "\n" + file.text()),
              readings.stream()
                  .map(reading -> reading.id()
                      + reading.options()
                      + "\n"
                      + reading.title()
                      + "\n"
                      + reading.why()
                      + "\n"
                      + reading.citations()))
          .sorted()
          .forEach(part -> digest.update((part + "\0").getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
