package org.visionderbyshire.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.policy.Policy;
import org.visionderbyshire.policy.RuleFile;

/** Policies and readings as options name them. */
final class Policies {

  /** How options that bring rules are described. */
  static final String RULES = "A rule file of your own (DRL), or a folder of them. One that is"
      + " called like a shipped one, such as level.drl, stands in its place; others add to them."
      + " Rules are code: take them only from where you trust. May be given several times.";

  private static final String ENDING = ".drl";

  /** Made when it is first asked for, and once in the life of the program. */
  private static final class Shipped {
    static final Governance GOVERNANCE = Governance.compile(Policy.visionDerbyshire());
  }

  private Policies() {}

  /** The shipped policy under the readings by default. */
  static Governance shipped() {
    return Shipped.GOVERNANCE;
  }

  /**
   * Readings of the form {@code ID=OPTION}, by their ids.
   *
   * @param option the option by which they were given
   */
  static Map<String, String> readings(Inputs inputs, String option, List<String> given) {
    Map<String, String> chosen = new LinkedHashMap<>();
    for (String reading : given) {
      int equals = reading.indexOf('=');
      if (equals < 1) {
        inputs.fault(option, "\"" + reading + "\" is not of the form ID=OPTION");
      } else {
        String id = reading.substring(0, equals);
        if (chosen.put(id, reading.substring(equals + 1)) != null) {
          inputs.fault(option, "\"" + id + "\" stands twice");
        }
      }
    }
    return chosen;
  }

  /** The policy under readings; where these cannot be chosen, a fault is noted. */
  static Governance under(
      Inputs inputs, String option, Governance governance, Map<String, String> chosen) {
    try {
      return governance.with(chosen);
    } catch (BadInputException e) {
      e.faults()
          .forEach(fault ->
              inputs.fault(fault.where().replaceFirst("^reading", option), fault.message()));
      return governance;
    }
  }

  /**
   * The shipped policy with rule files of one's own, compiled; where these cannot be used, faults
   * are noted and it is the shipped policy alone.
   *
   * @param option the option by which they were given
   */
  static Governance compile(Inputs inputs, String option, List<String> given) {
    Map<String, String> paths = new LinkedHashMap<>();
    List<RuleFile> own = new ArrayList<>();
    for (String path :
        given.stream().flatMap(each -> files(inputs, option, each)).toList()) {
      Optional<String> text = isTooLong(path) ? tooLong(inputs, path) : inputs.text(path);
      String name = name(path);
      if (paths.put(name, path) != null) {
        inputs.fault(option, "\"" + name + "\" stands twice");
      }
      text.ifPresent(rules -> own.add(new RuleFile(name, rules)));
    }
    if (own.isEmpty() || !inputs.areSound()) {
      return shipped();
    }
    try {
      return Governance.compile(with(Policy.visionDerbyshire(), own));
    } catch (BadInputException e) {
      e.faults().forEach(fault -> inputs.faults(option, List.of(inFile(fault, paths))));
      return shipped();
    }
  }

  /** Told without reading it. */
  private static Optional<String> tooLong(Inputs inputs, String path) {
    inputs.fault(path, "is longer than a rule file may be, " + RuleFile.MAX_BYTES + " bytes");
    return Optional.empty();
  }

  private static boolean isTooLong(String path) {
    try {
      return !path.equals(Inputs.STANDARD_INPUT) && Files.size(Path.of(path)) > RuleFile.MAX_BYTES;
    } catch (IOException | InvalidPathException e) {
      // told as soon as it is read
      return false;
    }
  }

  private static Policy with(Policy shipped, List<RuleFile> own) {
    Map<String, RuleFile> files = new LinkedHashMap<>();
    shipped.files().forEach(file -> files.put(file.name(), file));
    own.forEach(file -> files.put(file.name(), file));
    return new Policy(
        shipped.name(),
        shipped.edition() + " with "
            + String.join(", ", own.stream().map(RuleFile::name).toList()),
        List.copyOf(files.values()),
        shipped.readings());
  }

  private static Stream<String> files(Inputs inputs, String option, String given) {
    try {
      Path path = Path.of(given);
      if (given.equals(Inputs.STANDARD_INPUT) || !Files.isDirectory(path)) {
        return Stream.of(given);
      }
      try (Stream<Path> all = Files.list(path)) {
        List<String> files = all.filter(file -> name(file.toString()).endsWith(ENDING))
            .map(Path::toString)
            .sorted()
            .toList();
        if (files.isEmpty()) {
          inputs.fault(option + " " + given, "no file in that folder ends with " + ENDING);
        }
        return files.stream();
      }
    } catch (InvalidPathException e) {
      // told as soon as it is read
      return Stream.of(given);
    } catch (IOException e) {
      inputs.fault(option + " " + given, "cannot be read");
      return Stream.of();
    }
  }

  private static String name(String path) {
    try {
      Path name = Path.of(path).getFileName();
      return name == null ? path : name.toString();
    } catch (InvalidPathException e) {
      return path;
    }
  }

  /** The fault, with the file where its user has it. */
  private static Fault inFile(Fault fault, Map<String, String> paths) {
    String where = fault.where();
    int colon = where.lastIndexOf(':');
    String name = colon < 0 ? where : where.substring(0, colon);
    return Fault.at(
        paths.getOrDefault(name, name) + where.substring(name.length()), fault.message());
  }
}
