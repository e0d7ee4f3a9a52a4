package org.visionderbyshire.internal.check;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.visionderbyshire.fault.Nearest;
import org.visionderbyshire.internal.stage.OpenQuestion;
import org.visionderbyshire.internal.stage.Wiring;
import org.visionderbyshire.policy.Insertion;
import org.visionderbyshire.rule.Attribute;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.rule.Words;
import org.visionderbyshire.vocabulary.Term;

/** What a rule may do: insert known words, of constants, texts, numbers and bound attributes. */
final class ConsequenceLint {

  private static final String CONSTANT = "(?:[A-Z]\\w*+\\.)++[A-Z][A-Z_0-9]*+";
  private static final String ARGUMENT =
      "(?:\\$\\w+|\"[^\"\\\\]*\"|0|[1-9]\\d{0,5}|" + CONSTANT + ")";
  private static final Pattern INSERT =
      Pattern.compile("\\s*insert\\(\\s*(?<word>\\w+)\\(\\s*(?<arguments>(?:"
          + ARGUMENT
          + "(?:\\s*,\\s*"
          + ARGUMENT
          // possessive, as a matcher that could go back keeps each argument on its stack
          + ")*+)?)\\s*\\)\\s*\\)\\s*;\\s*");

  /** Texts and remarks, which do nothing. */
  private static final Pattern NO_CODE = Pattern.compile(
      "\"(?:[^\"\\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\\\n]|\\\\.)*+'|//[^\\n]*+|/\\*(?s:.*?)\\*/");

  private static final Pattern NEXT_RULE = Pattern.compile("(?m)^\\s*rule\\s+[\"']");

  private static final Pattern ADDS = Pattern.compile("(?<![.\\w$])insert\\s*\\(");

  private static final Pattern NEVER =
      Pattern.compile("(?<![.\\w$])(?:(?:modify|update|retract|delete|insertLogical)(?=\\s*\\()"
          + "|(?:drools|kcontext|channels|entryPoints)(?![\\w$]))");

  private static final Pattern GIVEN = Pattern.compile(ARGUMENT);

  /** What each word can be made of: the kinds of its arguments, for each form that it has. */
  private static final Map<String, List<List<Class<?>>>> WORDS = Arrays.stream(
          Words.class.getDeclaredMethods())
      .filter(method -> Modifier.isPublic(method.getModifiers()))
      .map(method -> Map.entry(method.getName(), List.of(method.getParameterTypes())))
      .sorted(Comparator.comparing(Map.Entry::toString))
      .collect(Collectors.groupingBy(
          Map.Entry::getKey,
          TreeMap::new,
          Collectors.mapping(Map.Entry::getValue, Collectors.toList())));

  /** Constants by which a rule would say that nobody has said it. */
  private static final Set<String> UNSAID =
      Set.of("CountTest.Unit.UNKNOWN", "BankHolidayTest.Stated.UNKNOWN");

  /** The constants that words take, as a rule file writes them, and their kinds. */
  private static final Map<String, Enum<?>> CONSTANTS = WORDS.values().stream()
      .flatMap(List::stream)
      .flatMap(List::stream)
      .filter(Class::isEnum)
      .distinct()
      .flatMap(kind -> Arrays.stream(kind.getEnumConstants()).map(constant -> (Enum<?>) constant))
      .map(constant -> Map.<String, Enum<?>>entry(ConditionLint.written(constant), constant))
      .filter(constant -> !UNSAID.contains(constant.getKey()))
      .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));

  private ConsequenceLint() {}

  /** The kinds of constants that words take. */
  static Stream<Class<?>> kinds() {
    return CONSTANTS.values().stream().map(Enum::getDeclaringClass);
  }

  /**
   * Checks what a rule does; answers the words that it inserts, as far as they are sound.
   *
   * @param situation the kind of situation that the rule looks at, if that is known
   * @param bound the attributes that the rule binds, by the names it gives them
   */
  static List<Insertion> check(
      String consequence,
      Optional<Class<? extends Situation>> situation,
      Map<String, Attribute> bound,
      RuleCheck check) {
    if (consequence.length() > FileLimits.CONSEQUENCE) {
      check.fault("does something "
          + FileLimits.beyond(FileLimits.CONSEQUENCE, "characters", consequence.length()));
      return List.of();
    }
    List<Insertion> insertions = new ArrayList<>();
    Matcher matcher = INSERT.matcher(consequence);
    int read = 0;
    while (read < consequence.length() && matcher.find() && matcher.start() == read) {
      read = matcher.end();
      List<String> arguments = GIVEN
          .matcher(matcher.group("arguments"))
          .results()
          .map(MatchResult::group)
          .toList();
      String word = String.valueOf(matcher.group("word"));
      if (!isOfOthers(word, arguments, bound, check)) {
        List<String> wrong = faultsOf(word, arguments, bound);
        wrong.forEach(check::fault);
        if (wrong.isEmpty()) {
          situation
              .filter(kind -> !Wiring.words(kind).contains(word))
              .ifPresent(kind -> check.fault("inserts " + word + Wiring.lost(kind)));
          insertions.add(new Insertion(
              word, arguments.stream().map(given -> value(given, bound)).toList()));
        }
      }
    }
    if (NEXT_RULE.matcher(consequence).find()) {
      check.fault("has no \"end\"");
    } else if (read == 0 || read < consequence.length()) {
      check.beyond(
          "does \"" + consequence.substring(read).strip() + "\"",
          "; a rule may only insert words: " + String.join(", ", WORDS.keySet()));
      if (check.mayBeOpaque()) {
        opaque(consequence).forEach(check::fault);
      }
    }
    return insertions;
  }

  /** Whether an opaque rule inserts what is not known here, and no slip for what is. */
  private static boolean isOfOthers(
      String word, List<String> arguments, Map<String, Attribute> bound, RuleCheck check) {
    return check.isOpaque()
        && (isOfOthers(word, WORDS.keySet())
            || arguments.stream()
                .anyMatch(given -> given.startsWith("$")
                    ? isOfOthers(given, bound.keySet())
                    : given.matches(CONSTANT) && isOfOthers(given, CONSTANTS.keySet())));
  }

  private static boolean isOfOthers(String given, Set<String> known) {
    return !known.contains(given) && known.stream().noneMatch(one -> Nearest.isSlip(given, one));
  }

  /** What not even an opaque rule may do; some of it shows only when it is done. */
  private static List<String> opaque(String consequence) {
    List<String> faults = new ArrayList<>();
    String code = NO_CODE.matcher(consequence).replaceAll(" ");
    if (!ADDS.matcher(code).find()) {
      faults.add("inserts no word");
    }
    NEVER
        .matcher(code)
        .results()
        .map(MatchResult::group)
        .distinct()
        .forEach(never -> faults.add("does " + never + "; rules only add, and leave the rest be"));
    if (consequence.contains("\\u")) {
      faults.add("has an escape of Unicode, which hides what it does; write the character itself");
    }
    return faults;
  }

  /** What an argument stands for: itself, or the attribute that is bound to it. */
  private static Object value(String given, Map<String, Attribute> bound) {
    if (given.startsWith("\"")) {
      return given.substring(1, given.length() - 1);
    }
    if (Character.isDigit(given.charAt(0))) {
      return Integer.valueOf(given);
    }
    return Objects.requireNonNull(
        given.startsWith("$") ? bound.get(given) : CONSTANTS.get(given), given);
  }

  private static List<String> faultsOf(
      String word, List<String> arguments, Map<String, Attribute> bound) {
    List<String> faults = new ArrayList<>();
    for (String given : arguments) {
      if (given.matches(CONSTANT) && !CONSTANTS.containsKey(given)) {
        faults.add("uses " + Nearest.unknown("constant", given, CONSTANTS.keySet()));
      } else if (given.startsWith("$") && !bound.containsKey(given)) {
        faults.add("uses " + Nearest.unknown("bound attribute", given, bound.keySet()));
      }
    }
    if (!WORDS.containsKey(word)) {
      faults.add("inserts " + Nearest.unknown("word", word, WORDS.keySet()));
    }
    if (faults.isEmpty()) {
      misuse(word, arguments, bound).ifPresent(faults::add);
    }
    return faults;
  }

  /** What is wrong about a word all parts of which are known. */
  private static Optional<String> misuse(
      String word, List<String> arguments, Map<String, Attribute> bound) {
    String given = String.join(", ", arguments);
    String text = given.replace("\"", "");
    if (word.equals("ask") && Term.parse(OpenQuestion.class, text).isEmpty()) {
      // a question must be one whose answers can be tried
      return Optional.of(
          "asks " + Nearest.unknown("question", text, Term.codes(OpenQuestion.class)));
    }
    if (given.length() > FileLimits.TEXT) {
      return Optional.of("inserts " + word + " "
          + FileLimits.beyond(FileLimits.TEXT, "characters", given.length()));
    }
    if (UsedIds.WORDS.contains(word) && text.length() > FileLimits.ID) {
      return Optional.of("inserts " + word + " with an id "
          + FileLimits.beyond(FileLimits.ID, "characters", text.length()));
    }
    if (UsedIds.WORDS.contains(word) && !text.matches("[a-z][a-z0-9-]*")) {
      return Optional.of(
          "inserts " + word + "(\"" + text + "\"), which needs an id such as no-effects");
    }
    if (word.equals("basis") && !Lint.isCitations(text)) {
      return Optional.of("names no law: basis(\"" + text + "\")");
    }
    List<Class<?>> kinds =
        arguments.stream().flatMap(argument -> kind(argument, bound).stream()).toList();
    List<List<Class<?>>> forms = WORDS.getOrDefault(word, List.of());
    return forms.contains(kinds)
        ? Optional.empty()
        : Optional.of("inserts " + word + "(" + given + "); " + word + " takes "
            + forms.stream().map(ConsequenceLint::inWords).collect(Collectors.joining(", or ")));
  }

  /** The kind of an argument. */
  private static Optional<Class<?>> kind(String given, Map<String, Attribute> bound) {
    if (given.startsWith("\"")) {
      return Optional.of(String.class);
    }
    if (Character.isDigit(given.charAt(0))) {
      return Optional.of(int.class);
    }
    return given.startsWith("$")
        ? Optional.ofNullable(bound.get(given)).map(Attribute::kind)
        : Optional.ofNullable(CONSTANTS.get(given)).map(Enum::getDeclaringClass);
  }

  private static String inWords(List<Class<?>> form) {
    return form.isEmpty()
        ? "nothing"
        : form.stream().map(ConsequenceLint::inWords).collect(Collectors.joining(" and "));
  }

  private static String inWords(Class<?> kind) {
    if (kind == String.class) {
      return "a text";
    }
    return kind == int.class ? "a number" : ConditionLint.written(kind);
  }
}
