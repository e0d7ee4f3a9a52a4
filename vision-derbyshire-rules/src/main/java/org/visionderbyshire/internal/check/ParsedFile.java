package org.visionderbyshire.internal.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule file as parsed, without anything of Drools.
 *
 * @param name its name
 * @param namespace the package of its rules
 * @param imports what it imports
 * @param extras what it declares beside rules: globals, functions, types, queries
 * @param rules its rules
 */
public record ParsedFile(
    String name,
    String namespace,
    List<Import> imports,
    List<Extra> extras,
    List<ParsedRule> rules) {

  /**
   * An import.
   *
   * @param target the type, the member of a type, or all of a package or type
   * @param isStatic whether it imports members of a type
   * @param line its line
   */
  public record Import(String target, boolean isStatic, int line) {}

  /**
   * What stands beside rules.
   *
   * @param what it in words
   * @param line its line; 0 if that is unknown
   */
  public record Extra(String what, int line) {}

  /**
   * A rule as parsed.
   *
   * @param name its name, which is its sentence
   * @param line its first line
   * @param metadata its annotations by name; empty where one holds anything but one plain text
   * @param attributes its attributes, such as salience
   * @param patterns what it looks at in the memory of the engine
   * @param beyond what is there beside one plain pattern and can be taken for opaque
   * @param never what no rule may have, opaque or not
   * @param consequence what it does
   */
  public record ParsedRule(
      String name,
      int line,
      Map<String, Optional<String>> metadata,
      List<String> attributes,
      List<Pattern> patterns,
      List<String> beyond,
      List<String> never,
      String consequence) {}

  /**
   * A pattern.
   *
   * @param type the kind of situation
   * @param constraints what must be so
   * @param positive whether there must be such a situation, whatever else there is
   */
  public record Pattern(String type, List<String> constraints, boolean positive) {}
}
