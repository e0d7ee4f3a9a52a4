package org.visionderbyshire.policy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AnnotatedBaseDescr;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.PatternSourceDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.ObjectUpdatedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.kie.internal.io.ResourceFactory;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.fault.Nearest;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.vocabulary.Term;

/**
 * The only class that knows Drools: it parses rule files, compiles them, and asks the rules about a
 * situation. Thread-safe once compiled.
 */
final class DroolsEngine {

  private static final LanguageLevelOption LANGUAGE = LanguageLevelOption.DRL6;
  private static final java.util.regex.Pattern TEXT =
      java.util.regex.Pattern.compile("\"(?:[^\"\\\\]++|\\\\\")*+\"");

  /** What is longer is no text for people, and too deep for a matcher. */
  private static final int LONGEST = 5_000;

  /** What the parser says of the place and of itself, beside what is wrong. */
  private static final java.util.regex.Pattern PLACE = java.util.regex.Pattern.compile(
      "^(?:\\[ERR \\d+])? *(?:Line \\d+:\\d+)? *|\\.? Exception: .*|unexpected exception ");

  private final KieBase rules;
  private final Map<String, Rule> byName;

  private DroolsEngine(KieBase rules, Map<String, Rule> byName) {
    this.rules = rules;
    this.byName = byName;
  }

  /**
   * A rule file as parsed, without anything of Drools.
   *
   * @param name its name
   * @param namespace the package of its rules
   * @param imports what it imports
   * @param extras what it declares beside rules: globals, functions, types, queries
   * @param rules its rules
   */
  record ParsedFile(
      String name,
      String namespace,
      List<Import> imports,
      List<Extra> extras,
      List<ParsedRule> rules) {}

  /**
   * An import.
   *
   * @param target the type, the member of a type, or all of a package or type
   * @param isStatic whether it imports members of a type
   * @param line its line
   */
  record Import(String target, boolean isStatic, int line) {}

  /**
   * What stands beside rules.
   *
   * @param what it in words
   * @param line its line; 0 if that is unknown
   */
  record Extra(String what, int line) {}

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
  record ParsedRule(
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
  record Pattern(String type, List<String> constraints, boolean positive) {}

  /** Parses a file; what the parser objects to becomes faults. */
  static ParsedFile parse(RuleFile file, List<Fault> faults) {
    DrlParser parser = new DrlParser(LANGUAGE);
    PackageDescr parsed = null;
    List<Fault> objections = new ArrayList<>();
    try {
      parsed = parser.parse(new StringReader(file.text()));
    } catch (DroolsParserException | RuntimeException e) {
      objections.add(Fault.at(file.name(), "cannot be read: " + firstLine(String.valueOf(e))));
    } catch (StackOverflowError e) {
      objections.add(Fault.at(file.name(), "cannot be read: it is nested too deeply"));
    }
    parser
        .getErrors()
        .forEach(error -> objections.add(Fault.at(
            file.name() + lines(error.getLines()),
            "cannot be read: " + PLACE.matcher(firstLine(error.getMessage())).replaceAll(""))));
    if (!objections.isEmpty()) {
      List<Fault> inOurWords = Syntax.faults(file);
      faults.addAll(inOurWords.isEmpty() ? objections : inOurWords);
    }
    if (parsed == null) {
      return new ParsedFile(file.name(), "", List.of(), List.of(), List.of());
    }
    List<Import> imports = new ArrayList<>();
    parsed.getImports().forEach(d -> imports.add(new Import(d.getTarget(), false, d.getLine())));
    parsed
        .getFunctionImports()
        .forEach(d -> imports.add(new Import(d.getTarget(), true, d.getLine())));
    return new ParsedFile(
        file.name(),
        Objects.requireNonNullElse(parsed.getNamespace(), ""),
        imports,
        extras(parsed),
        parsed.getRules().stream().map(DroolsEngine::parsed).toList());
  }

  private static List<Extra> extras(PackageDescr parsed) {
    List<Extra> extras = new ArrayList<>();
    parsed.getGlobals().forEach(d -> extras.add(extra("global " + d.getIdentifier(), d)));
    parsed.getFunctions().forEach(d -> extras.add(extra("function " + d.getName(), d)));
    parsed.getTypeDeclarations().forEach(d -> extras.add(extra("declare " + d.getTypeName(), d)));
    parsed.getEnumDeclarations().forEach(d -> extras.add(extra("declare " + d.getTypeName(), d)));
    parsed
        .getEntryPointDeclarations()
        .forEach(d -> extras.add(extra("entry-point " + d.getEntryPointId(), d)));
    parsed.getWindowDeclarations().forEach(d -> extras.add(extra("window " + d.getName(), d)));
    parsed
        .getAccumulateImports()
        .forEach(d -> extras.add(extra("accumulate " + d.getFunctionName(), d)));
    parsed.getAttributes().forEach(d -> extras.add(extra("attribute " + d.getName(), d)));
    if (parsed.getUnit() != null) {
      extras.add(extra("unit " + parsed.getUnit().getTarget(), parsed.getUnit()));
    }
    return extras;
  }

  private static Extra extra(String what, BaseDescr descr) {
    return new Extra(what, Math.max(descr.getLine(), 0));
  }

  private static ParsedRule parsed(RuleDescr rule) {
    Map<String, Optional<String>> metadata = new TreeMap<>();
    for (AnnotationDescr annotation : rule.getAnnotations()) {
      metadata.put(
          annotation.getName(), annotation.isDuplicated() ? Optional.empty() : text(annotation));
    }
    Conditions conditions = new Conditions();
    if (rule.isQuery()) {
      conditions.never.add("is a query");
    }
    if (rule.getParentName() != null) {
      conditions.never.add("extends another rule");
    }
    if (!rule.getNamedConsequences().isEmpty()) {
      conditions.never.add("has more than one then");
    }
    if (rule.getLhs() != null) {
      rule.getLhs().getDescrs().forEach(descr -> conditions.read(descr, true));
    }
    return new ParsedRule(
        rule.getName(),
        rule.getLine(),
        metadata,
        List.copyOf(rule.getAttributes().keySet()),
        conditions.patterns,
        List.copyOf(conditions.beyond),
        List.copyOf(conditions.never),
        String.valueOf(rule.getConsequence()));
  }

  /**
   * What a rule looks at, sorted into what is plain, what can be taken for opaque, and the rest.
   */
  private static final class Conditions {

    final List<Pattern> patterns = new ArrayList<>();
    final Set<String> beyond = new LinkedHashSet<>();
    final Set<String> never = new LinkedHashSet<>();

    void read(BaseDescr descr, boolean positive) {
      if (descr instanceof AnnotatedBaseDescr annotated
          && !annotated.getAnnotations().isEmpty()) {
        never.add("has an annotation among its conditions");
      }
      if (descr instanceof PatternDescr pattern) {
        read(pattern, positive);
      } else if (descr instanceof EvalDescr) {
        beyond.add("eval");
      } else if (descr instanceof AndDescr and) {
        beyond.add("and");
        and.getDescrs().forEach(each -> read(each, positive));
      } else if (descr instanceof OrDescr
          || descr instanceof NotDescr
          || descr instanceof ExistsDescr
          || descr instanceof ForallDescr) {
        beyond.add(
            descr instanceof OrDescr
                ? "or"
                : descr instanceof NotDescr
                    ? "not"
                    : descr instanceof ExistsDescr ? "exists" : "forall");
        ((ConditionalElementDescr) descr)
            .getDescrs()
            .forEach(each -> read((BaseDescr) each, false));
      } else {
        never.add("has do[...], so that it has more than one then");
      }
    }

    private void read(PatternDescr pattern, boolean positive) {
      if (pattern.isQuery()) {
        never.add("has a question mark before a pattern");
      }
      if (pattern.isUnification()) {
        never.add("has := before a pattern");
      }
      if (!pattern.getBehaviors().isEmpty()) {
        never.add("looks through a window");
      }
      PatternSourceDescr source = pattern.getSource();
      if (source == null) {
        if (pattern.getIdentifier() != null) {
          beyond.add(pattern.getIdentifier() + " for a whole situation");
        }
        patterns.add(new Pattern(
            String.valueOf(pattern.getObjectType()),
            pattern.getConstraint().getDescrs().stream().map(BaseDescr::getText).toList(),
            positive));
      } else if (source instanceof FromDescr) {
        beyond.add("from");
      } else if (source instanceof AccumulateDescr accumulate) {
        beyond.add("accumulate");
        if (accumulate.getInput() != null) {
          read(accumulate.getInput(), false);
        }
      } else if (source instanceof CollectDescr collect) {
        beyond.add("collect");
        if (collect.getInputPattern() != null) {
          read(collect.getInputPattern(), false);
        }
      } else {
        never.add("looks elsewhere than into the memory: " + source);
      }
    }
  }

  /**
   * Compiles the files.
   *
   * @param byName the rules, by the names that they have in the files
   * @throws BadInputException with every error of the compiler
   */
  static DroolsEngine compile(List<RuleFile> files, Map<String, Rule> byName) {
    // Not a KieFileSystem: that one shares a repository in the whole JVM, and then two compilations
    // at a time can be given each other's rules.
    KnowledgeBuilderConfiguration configuration =
        KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration();
    // what was checked is what is compiled, whatever the system property says
    configuration.setOption(LANGUAGE);
    KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(configuration);
    List<Fault> faults = new ArrayList<>();
    for (RuleFile file : files) {
      Resource resource = ResourceFactory.newReaderResource(new StringReader(file.text()));
      resource.setSourcePath(file.name());
      builder.add(resource, ResourceType.DRL);
    }
    List<String> names = files.stream().map(RuleFile::name).toList();
    builder.getErrors().stream()
        .sorted(Comparator.<KnowledgeBuilderError>comparingInt(error -> names.indexOf(file(error)))
            .thenComparingInt(DroolsEngine::line))
        .forEach(error -> faults.add(Fault.at(
            file(error) + lines(error.getLines()),
            ruleAt(file(error), line(error), byName) + message(error))));
    BadInputException.throwIfAny(faults);
    return new DroolsEngine(builder.newKieBase(), Map.copyOf(byName));
  }

  /**
   * What the rules add in a situation, in the order of the rules.
   *
   * @throws IllegalStateException if a rule fails, or does what no rule may; it names the rule
   */
  List<Fired> ask(Situation situation) {
    Map<Rule, List<Conclusion>> added = new TreeMap<>();
    KieSession session = rules.newKieSession();
    try {
      session.addEventListener(new Added(situation, added));
      session.insert(situation);
      session.fireAllRules();
    } catch (ConsequenceException e) {
      throw failed(List.of(rule(e.getMatch().getRule())), situation, e);
    } catch (RuntimeException e) {
      throw failed(suspects(situation, e), situation, e);
    } finally {
      session.dispose();
    }
    List<Fired> fired = new ArrayList<>();
    added.forEach((rule, conclusions) -> conclusions.forEach(
        each -> fired.add(new Fired(rule, Sentence.of(rule.sentence()), each))));
    return List.copyOf(fired);
  }

  /** Takes down what rules add, and sees to it that they do nothing else. */
  private final class Added implements RuleRuntimeEventListener {

    private final Situation situation;
    private final Map<Rule, List<Conclusion>> added;

    Added(Situation situation, Map<Rule, List<Conclusion>> added) {
      this.situation = situation;
      this.added = added;
    }

    @Override
    public void objectInserted(ObjectInsertedEvent event) {
      if (event.getRule() == null) {
        return;
      }
      Rule rule = rule(event.getRule());
      if (!(event.getObject() instanceof Conclusion conclusion)) {
        throw new IllegalStateException("it inserted "
            + event.getObject()
            + " in "
            + situation
            + "; a rule may only insert words");
      }
      if (rule.opaque()) {
        lost(conclusion).ifPresent(lost -> {
          throw new IllegalStateException("it inserted " + lost);
        });
      }
      added.computeIfAbsent(rule, key -> new ArrayList<>()).add(conclusion);
    }

    /** What of checked rules is known beforehand: whether anything listens to what they say. */
    private Optional<String> lost(Conclusion conclusion) {
      String word = Heard.wordOf(conclusion.getClass());
      if (!Heard.in(situation.getClass()).contains(word)) {
        return Optional.of(word + Heard.lost(situation.getClass()));
      }
      return conclusion instanceof Conclusion.Ask ask
          ? Optional.of(ask.about())
              .filter(about -> Term.parse(OpenQuestion.class, about).isEmpty())
              .map(about -> Nearest.unknown("question", about, Term.codes(OpenQuestion.class)))
          : Optional.empty();
    }

    @Override
    public void objectUpdated(ObjectUpdatedEvent event) {
      throw new IllegalStateException("it changed " + event.getOldObject() + "; rules only add");
    }

    @Override
    public void objectDeleted(ObjectDeletedEvent event) {
      throw new IllegalStateException("it withdrew " + event.getOldObject() + "; rules only add");
    }
  }

  private Rule rule(org.kie.api.definition.rule.Rule known) {
    Rule rule = byName.get(known.getName());
    if (rule == null) {
      throw new IllegalStateException("unknown rule " + known.getName());
    }
    return rule;
  }

  /** Which rules can have failed; conditions of checked rules are comparisons, which do not. */
  private List<Rule> suspects(Situation situation, RuntimeException failure) {
    List<Rule> suspects = byName.values().stream()
        .filter(Rule::opaque)
        .filter(
            rule -> List.of(situation.getClass().getSimpleName(), "").contains(rule.situation()))
        .sorted()
        .toList();
    String words = causes(failure).map(Throwable::toString).collect(Collectors.joining("\n"));
    List<Rule> named = suspects.stream()
        .filter(rule -> words.contains("\"" + rule.sentence() + "\""))
        .toList();
    return named.isEmpty() ? suspects : named;
  }

  private static Stream<Throwable> causes(Throwable failure) {
    List<Throwable> causes = new ArrayList<>();
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      causes.add(cause);
    }
    return causes.stream();
  }

  private static IllegalStateException failed(
      List<Rule> rules, Situation situation, Throwable failure) {
    Throwable first = causes(failure).reduce((cause, deeper) -> deeper).orElse(failure);
    return new IllegalStateException(
        (rules.isEmpty()
                ? "a rule"
                : rules.stream()
                    .map(rule -> "rule " + rule.id() + " (" + rule.where() + ")")
                    .collect(Collectors.joining(" or ")))
            + " failed in "
            + situation
            + ": "
            + first,
        failure);
  }

  private static String file(KnowledgeBuilderError error) {
    return error.getResource() == null ? "" : error.getResource().getSourcePath();
  }

  private static int line(KnowledgeBuilderError error) {
    return error.getLines().length == 0 ? 0 : error.getLines()[0];
  }

  private static String ruleAt(String file, int line, Map<String, Rule> byName) {
    return byName.values().stream()
        .filter(rule -> rule.file().equals(file) && rule.line() <= line)
        .max(Comparator.comparingInt(Rule::line))
        .map(rule -> "rule \"" + rule.sentence() + "\" does not compile: ")
        .orElse("");
  }

  /** What the compiler says; some of its messages come to the point in their second line. */
  private static String message(KnowledgeBuilderError error) {
    String[] lines = error.getMessage().split("\\R", -1);
    String first = lines[0].strip().replaceFirst("^Rule Compilation error ", "");
    return first.endsWith(":") && lines.length > 1 ? first + " " + lines[1].strip() : first;
  }

  private static String lines(int[] lines) {
    return lines == null || lines.length == 0 || lines[0] < 1 ? "" : ":" + lines[0];
  }

  private static String firstLine(String message) {
    String line =
        Arrays.stream(message.split("\\R")).findFirst().orElse(message).strip();
    return line.length() > 500 ? line.substring(0, 500) + "..." : line;
  }

  /** The text of an annotation, if it holds one text in quotes; Drools evaluates all else. */
  private static Optional<String> text(AnnotationDescr annotation) {
    String value = String.valueOf(annotation.getSingleValue());
    return annotation.getValueMap().size() == 1
            && value.length() <= LONGEST
            && TEXT.matcher(value).matches()
        ? Optional.of(value.substring(1, value.length() - 1).replace("\\\"", "\""))
        : Optional.empty();
  }
}
