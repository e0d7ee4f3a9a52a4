package example.cambridgeshire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.policy.Policy;
import org.visionderbyshire.policy.Reading;
import org.visionderbyshire.policy.RuleFile;

/** The policy for Cambridgeshire: rule files beside this class, and the choices that they leave. */
final class CambridgeshirePolicy {

  private static final List<String> FILES = List.of(
      "levels.drl",
      "who-decides.drl",
      "joint-committees.drl",
      "key-decisions.drl",
      "call-in.drl",
      "notices.drl",
      "findings.drl");

  /** How days are counted is the same all over England, and taken over as it is shipped. */
  private static final String TAKEN_OVER = "timetable.drl";

  /** The readings that the file taken over needs. */
  private static final Set<String> READINGS_TAKEN_OVER =
      Set.of("long-clock", "short-clock", "publication-day", "effect-day");

  private CambridgeshirePolicy() {}

  static Policy policy() {
    Policy shipped = Policy.visionDerbyshire();
    return new Policy(
        "Cambridgeshire, an example",
        "1",
        Stream.concat(
                FILES.stream().map(CambridgeshirePolicy::file),
                shipped.files().stream().filter(file -> file.name().equals(TAKEN_OVER)))
            .toList(),
        Stream.concat(
                readings().stream(),
                shipped.readings().stream()
                    .filter(reading -> READINGS_TAKEN_OVER.contains(reading.id())))
            .toList());
  }

  private static List<Reading> readings() {
    return List.of(
        new Reading(
            "county-body",
            "who decides in the county what no law keeps to full council",
            List.of(
                new Reading.Option("committee", "the committee that holds the function"),
                new Reading.Option("council", "full council")),
            "What full council of the county keeps to itself beyond what the law keeps there is in"
                + " its constitution, which is not among the facts. The law lets it leave the"
                + " rest to committees.",
            Citation.list("SI 2012/1020 reg 3; LGA 1972 s101(1)")),
        new Reading(
            "maybe-key",
            "how a decision that may be key is treated",
            List.of(
                new Reading.Option("as-if-key", "as a key decision, with its notice"),
                new Reading.Option("ask-only", "as one to be asked about, without that notice")),
            "Where nobody can tell whether a decision is key, to give notice of it is safe and costs"
                + " 28 days.",
            Citation.list("SI 2012/2089 reg 8; SI 2012/2089 reg 9")));
  }

  private static RuleFile file(String name) {
    try (InputStream in =
        Objects.requireNonNull(CambridgeshirePolicy.class.getResourceAsStream(name), name)) {
      return new RuleFile(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }
}
