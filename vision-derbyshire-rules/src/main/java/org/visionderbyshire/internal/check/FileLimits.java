package org.visionderbyshire.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.visionderbyshire.fault.Excerpt;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.policy.RuleFile;

/**
 * How large the parts of a rule file may be. Far above what people write and read, and looked at
 * before anything that takes longer with it, so that no file stalls who loads it.
 */
public final class FileLimits {

  /** Characters of its name. */
  static final int NAME = 200;

  /** Characters of the name of a package, or of what is imported. */
  static final int QUALIFIED_NAME = 200;

  /** Parts of such a name. */
  static final int PARTS = 20;

  /** Imports of a file. */
  static final int IMPORTS = 100;

  /** Rules of a file. */
  static final int RULES = 500;

  /** Brackets that are open at a time. */
  public static final int NESTING = 25;

  /** Files of a policy. */
  static final int FILES = 100;

  /** Characters of all files of a policy. */
  static final int CHARACTERS_OF_A_POLICY = 1_000_000;

  /** Rules of a policy. */
  static final int RULES_OF_A_POLICY = 2_000;

  /** Characters of a rule's sentence. */
  static final int SENTENCE = 500;

  /** Characters of an id, of a rule or of what it inserts. */
  static final int ID = 60;

  /** Characters of a citation, a reading or a law that a rule names. */
  public static final int TEXT = 1_000;

  /** Conditions of a rule. */
  static final int CONDITIONS = 100;

  /** Characters of a condition. */
  static final int CONDITION = 1_000;

  /** Characters of what a rule does. */
  static final int CONSEQUENCE = 5_000;

  /** Ids that the rules of a policy give to findings, or to conditions, or to assumptions. */
  static final int IDS = 1_000;

  /** What is wrong is told so often in one file. */
  public static final int FAULTS = 100;

  /** No letters and no spaces: a reader does not see them, or sees something else than is there. */
  private static final Set<Integer> UNSEEN = Set.of(
      (int) Character.CONTROL,
      (int) Character.FORMAT,
      (int) Character.LINE_SEPARATOR,
      (int) Character.PARAGRAPH_SEPARATOR,
      (int) Character.SURROGATE,
      (int) Character.UNASSIGNED);

  private FileLimits() {}

  /** {@code of more than 200 characters: 201}. */
  static String beyond(int limit, String things, long given) {
    return String.format(Locale.ROOT, "of more than %d %s: %d", limit, things, given);
  }

  /** What of a policy is too much. */
  public static List<Fault> ofPolicy(List<RuleFile> files) {
    long characters = files.stream().mapToLong(file -> file.text().length()).sum();
    if (files.size() > FILES) {
      return List.of(Fault.at("policy", "a policy " + beyond(FILES, "rule files", files.size())));
    }
    // what is too much in one file is told of that file
    return characters > CHARACTERS_OF_A_POLICY
            && files.stream().allMatch(file -> file.text().length() <= RuleFile.MAX_CHARACTERS)
        ? List.of(Fault.at(
            "policy",
            "a policy "
                + beyond(CHARACTERS_OF_A_POLICY, "characters in its rule files", characters)))
        : List.of();
  }

  /** What of a file is too much, as far as its characters tell. */
  public static List<Fault> ofText(RuleFile file) {
    List<Fault> faults = new ArrayList<>();
    String name = Excerpt.of(file.name(), NAME);
    if (file.name().length() > NAME) {
      faults.add(Fault.at(
          name, "a name of a file " + beyond(NAME, "characters", file.name().length())));
    }
    if (file.text().length() > RuleFile.MAX_CHARACTERS) {
      faults.add(Fault.at(
          name,
          "a rule file "
              + beyond(RuleFile.MAX_CHARACTERS, "characters", file.text().length())));
      return faults;
    }
    Map<Integer, Integer> unseen = new TreeMap<>();
    int line = 1;
    for (int i = 0; i < file.text().length(); ) {
      int character = file.text().codePointAt(i);
      if (character == '\n') {
        line++;
      } else if (character != '\r' && character != '\t' && isUnseen(character)) {
        unseen.putIfAbsent(character, line);
      }
      i += Character.charCount(character);
    }
    unseen.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .limit(FAULTS)
        .forEach(found -> faults.add(Fault.at(
            Lint.at(name, found.getValue()),
            String.format(
                Locale.ROOT,
                "holds the character U+%04X, which is not seen; a rule file holds none but tabs"
                    + " and ends of lines",
                found.getKey()))));
    return faults;
  }

  private static boolean isUnseen(int character) {
    return UNSEEN.contains(Character.getType(character));
  }

  /** What of a file is too much, as far as its parts tell. */
  public static List<Fault> ofParts(ParsedFile file) {
    List<Fault> faults = new ArrayList<>();
    ofName(file.name(), "the name of a package", file.namespace()).ifPresent(faults::add);
    if (file.imports().size() > IMPORTS) {
      faults.add(Fault.at(
          file.name(), "imports " + beyond(IMPORTS, "types", file.imports().size())));
    }
    for (ParsedFile.Import imported : file.imports()) {
      ofName(Lint.at(file.name(), imported.line()), "an import", imported.target())
          .ifPresent(faults::add);
    }
    if (file.rules().size() > RULES) {
      faults.add(Fault.at(
          Lint.at(file.name(), file.rules().get(RULES).line()),
          "a rule file " + beyond(RULES, "rules", file.rules().size())));
    }
    return faults;
  }

  /** Whether a name is too long or has too many parts. */
  public static Optional<Fault> ofName(String where, String what, String name) {
    long parts = name.chars().filter(c -> c == '.').count() + 1;
    if (name.length() > QUALIFIED_NAME) {
      return Optional.of(Fault.at(
          where,
          what + " " + beyond(QUALIFIED_NAME, "characters", name.length()) + ", "
              + Excerpt.of(name)));
    }
    return parts > PARTS
        ? Optional.of(
            Fault.at(where, what + " " + beyond(PARTS, "parts", parts) + ", " + Excerpt.of(name)))
        : Optional.empty();
  }
}
