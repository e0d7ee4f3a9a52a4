package org.visionderbyshire.policy;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.fault.Nearest;
import org.visionderbyshire.rule.Words;
import org.visionderbyshire.vocabulary.Term;

/** What a rule may do: insert known words, of constants, texts, numbers and bound attributes. */
final class ConsequenceLint {

  private static final String CONSTANT = "(?:[A-Z]\\w*\\.)+[A-Z][A-Z_0-9]*";
  private static final String ARGUMENT =
      "(?:\\$\\w+|\"[^\"\\\\]*\"|0|[1-9]\\d{0,5}|" + CONSTANT + ")";
  private static final Pattern INSERT =
      Pattern.compile("\\s*insert\\(\\s*(?<word>\\w+)\\(\\s*(?<arguments>(?:"
          + ARGUMENT
          + "(?:\\s*,\\s*"
          + ARGUMENT
          + ")*)?)\\s*\\)\\s*\\)\\s*;\\s*");

  /** A rule says a handful of things; what is longer is no rule, and too deep for a matcher. */
  private static final int LONGEST = 5_000;

  /** The words that take an id of a finding, a condition or an assumption. */
  private static final Set<String> TAKES_ID = Set.of("finding", "condition", "assume");

  /** The constants that words take, as a rule file writes them. */
  private static final Set<String> CONSTANTS = Arrays.stream(Words.class.getDeclaredMethods())
      .flatMap(method -> Arrays.stream(method.getParameterTypes()))
      .filter(Class::isEnum)
      .distinct()
      .flatMap(type -> ConditionLint.constants(type).stream())
      .collect(Collectors.toCollection(TreeSet::new));

  private static final Set<String> WORDS = Arrays.stream(Words.class.getDeclaredMethods())
      .map(Method::getName)
      .filter(name -> !name.contains("$"))
      .collect(Collectors.toCollection(TreeSet::new));

  private ConsequenceLint() {}

  static void check(String where, String named, String consequence, List<Fault> faults) {
    if (consequence.length() > LONGEST) {
      faults.add(Fault.at(where, named + "does more than " + LONGEST + " characters can say"));
      return;
    }
    Matcher matcher = INSERT.matcher(consequence);
    int read = 0;
    while (read < consequence.length() && matcher.find() && matcher.start() == read) {
      read = matcher.end();
      String word = matcher.group("word");
      String argument = matcher.group("arguments").replace("\"", "");
      for (String given : matcher.group("arguments").split("\\s*,\\s*", -1)) {
        if (given.matches(CONSTANT) && !CONSTANTS.contains(given)) {
          faults.add(
              Fault.at(where, named + "uses " + Nearest.unknown("constant", given, CONSTANTS)));
        }
      }
      if (!WORDS.contains(word)) {
        faults.add(Fault.at(where, named + "inserts " + Nearest.unknown("word", word, WORDS)));
      } else if (word.equals("ask") && Term.parse(OpenQuestion.class, argument).isEmpty()) {
        // a question must be one whose answers can be tried
        faults.add(Fault.at(
            where,
            named
                + "asks "
                + Nearest.unknown("question", argument, Term.codes(OpenQuestion.class))));
      } else if (TAKES_ID.contains(word) && !argument.matches("[a-z][a-z0-9-]*")) {
        faults.add(Fault.at(
            where,
            named + "inserts " + word + "(\"" + argument
                + "\"), which needs an id such as no-effects"));
      } else if (word.equals("basis") && !Lint.isCitations(argument)) {
        faults.add(Fault.at(where, named + "names no law: basis(\"" + argument + "\")"));
      }
    }
    if (read == 0 || read < consequence.length()) {
      faults.add(Fault.at(
          where,
          named
              + "does \""
              + consequence.substring(read).strip()
              + "\"; a rule may only insert words: "
              + String.join(", ", WORDS)));
    }
  }
}
