package org.visionderbyshire.internal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.fault.Nearest;
import org.visionderbyshire.policy.Insertion;
import org.visionderbyshire.policy.Rule;
import org.visionderbyshire.rule.Attribute;
import org.visionderbyshire.rule.Words;

/**
 * What names mean in rule files: every name must mean what the check took it for. Looks for classes
 * without loading one.
 */
public final class Names {

  private static final String WORDS = Words.class.getName();

  /** The types that rules name, by their bare names. */
  private static final Map<String, String> TYPES = types();

  private final List<ParsedFile> files;

  /** What is wrong where a file, by its name, uses a type; many rules use the same. */
  private final Map<String, Optional<String>> found = new HashMap<>();

  /** What was looked for already, and whether it is there; each look goes through all jars. */
  private final Map<String, Boolean> looked = new HashMap<>();

  Names(List<ParsedFile> files) {
    this.files = files;
  }

  private static Map<String, String> types() {
    Map<String, String> types = new TreeMap<>();
    Stream.concat(
            Stream.of(Words.class),
            Stream.concat(
                Attribute.situations().values().stream(),
                Stream.concat(
                    ConsequenceLint.kinds(),
                    Attribute.situations().values().stream()
                        .flatMap(type -> Attribute.of(type).values().stream())
                        .map(Attribute::kind)
                        .filter(Class::isEnum))))
        .map(Names::outermost)
        .forEach(type -> types.put(type.getSimpleName(), type.getName()));
    return types;
  }

  /** What is wrong with the imports of a file. */
  static List<Fault> faults(ParsedFile file) {
    List<Fault> faults = new ArrayList<>();
    for (ParsedFile.Import imported : file.imports()) {
      String target = imported.target();
      String type = imported.isStatic() && target.contains(".")
          ? target.substring(0, target.lastIndexOf('.'))
          : target;
      if (type.startsWith("org.visionderbyshire.") && !type.endsWith(".*") && !isThere(type)) {
        faults.add(Fault.at(
            Lint.at(file.name(), imported.line()),
            "import of unknown type \"" + type + "\"" + guess(type)));
      }
    }
    return faults;
  }

  private static String guess(String type) {
    String bare = type.substring(type.lastIndexOf('.') + 1);
    return Optional.ofNullable(TYPES.get(bare))
        .or(() -> Nearest.to(bare, TYPES.keySet()).map(TYPES::get))
        .map(known -> "; did you mean \"" + known + "\"?")
        .orElse("");
  }

  /** What is wrong with the names that a rule of a file uses. */
  void check(ParsedFile file, Rule rule, RuleCheck verdict) {
    Stream.concat(
            Stream.concat(
                Stream.ofNullable(Attribute.situations().get(rule.situation())),
                rule.conditions().stream()
                    .flatMap(condition -> condition.constants().stream())
                    .flatMap(Names::declaring)),
            rule.insertions().stream()
                .flatMap(insertion -> insertion.arguments().stream())
                .flatMap(Names::declaring))
        .map(Names::outermost)
        .distinct()
        .forEach(type -> check(file, type, verdict));
    for (Insertion insertion : rule.insertions()) {
      if (file.imports().stream()
          .filter(ParsedFile.Import::isStatic)
          .map(ParsedFile.Import::target)
          .noneMatch(target ->
              target.equals(WORDS + ".*") || target.equals(WORDS + "." + insertion.word()))) {
        verdict.fault("inserts words, which its file does not import; write \"import static "
            + WORDS
            + ".*;\" above the rules");
        break;
      }
    }
  }

  private void check(ParsedFile file, Class<?> type, RuleCheck verdict) {
    found
        .computeIfAbsent(file.name() + "\n" + type.getName(), key -> unlike(file, type))
        .ifPresent(verdict::fault);
  }

  /** What is wrong where a file uses a type, if the name could mean another or none. */
  private Optional<String> unlike(ParsedFile file, Class<?> type) {
    String name = type.getSimpleName();
    String home = type.getPackageName();
    if (isImported(file, type.getName())) {
      return Optional.empty();
    }
    if (!isImported(file, home + ".*") && !file.namespace().equals(home)) {
      return Optional.of("uses "
          + name
          + ", which its file does not import; write \"import "
          + type.getName()
          + ";\" above the rules");
    }
    return files.stream()
        .filter(other -> other.namespace().equals(file.namespace()))
        .flatMap(other -> Stream.concat(
            Stream.of(other.namespace() + ".*"),
            other.imports().stream()
                .filter(imported -> !imported.isStatic())
                .map(ParsedFile.Import::target)))
        .map(target ->
            target.endsWith(".*") ? target.substring(0, target.length() - 1) + name : target)
        .filter(target -> target.endsWith("." + name) && !target.equals(type.getName()))
        .filter(target -> looked.computeIfAbsent(target, Names::isThere))
        .findFirst()
        .map(target -> "uses "
            + name
            + ", which could be "
            + target
            + " too; write \"import "
            + type.getName()
            + ";\" above the rules");
  }

  private static boolean isImported(ParsedFile file, String target) {
    return file.imports().stream()
        .anyMatch(imported -> !imported.isStatic() && imported.target().equals(target));
  }

  private static Stream<Class<?>> declaring(Object constant) {
    return constant instanceof Enum<?> known ? Stream.of(known.getDeclaringClass()) : Stream.of();
  }

  private static Class<?> outermost(Class<?> type) {
    Class<?> outer = type;
    while (outer.getDeclaringClass() != null) {
      outer = outer.getDeclaringClass();
    }
    return outer;
  }

  /** Whether there is such a type, which may lie within another. */
  private static boolean isThere(String type) {
    ClassLoader loader = Optional.ofNullable(Thread.currentThread().getContextClassLoader())
        .orElseGet(ClassLoader::getSystemClassLoader);
    String path = type.replace('.', '/');
    while (true) {
      if (loader.getResource(path + ".class") != null
          || Names.class.getResource("/" + path + ".class") != null) {
        return true;
      }
      if (!path.contains("/")) {
        return false;
      }
      path = path.substring(0, path.lastIndexOf('/'))
          + "$"
          + path.substring(path.lastIndexOf('/') + 1);
    }
  }
}
