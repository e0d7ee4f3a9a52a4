package org.visionderbyshire.policy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.api.KieBase;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.kie.internal.io.ResourceFactory;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.Situation;

/**
 * The only class that knows Drools: it parses rule files, compiles them, and asks the rules about a
 * situation. Thread-safe once compiled.
 */
final class DroolsEngine {

  private static final LanguageLevelOption LANGUAGE = LanguageLevelOption.DRL6;
  private static final java.util.regex.Pattern TEXT =
      java.util.regex.Pattern.compile("\"(?:[^\"\\\\]|\\\\\")*\"");

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
   * @param imports what it imports
   * @param extras what it declares beside rules: globals, functions, types, queries
   * @param rules its rules
   */
  record ParsedFile(
      String name, List<String> imports, List<String> extras, List<ParsedRule> rules) {}

  /**
   * A rule as parsed.
   *
   * @param name its name, which is its sentence
   * @param line its first line
   * @param metadata its annotations by name; empty where one holds anything but one plain text
   * @param attributes its attributes, such as salience
   * @param patterns what it looks at, and whether anything but plain patterns is there
   * @param consequence what it does
   */
  record ParsedRule(
      String name,
      int line,
      Map<String, Optional<String>> metadata,
      List<String> attributes,
      List<Pattern> patterns,
      boolean plain,
      String consequence) {}

  /**
   * A pattern.
   *
   * @param type the kind of situation
   * @param constraints what must be so
   */
  record Pattern(String type, List<String> constraints) {}

  /** Parses a file; what the parser objects to becomes faults. */
  static ParsedFile parse(RuleFile file, List<Fault> faults) {
    DrlParser parser = new DrlParser(LANGUAGE);
    PackageDescr parsed = null;
    try {
      parsed = parser.parse(new StringReader(file.text()));
    } catch (DroolsParserException | RuntimeException e) {
      faults.add(Fault.at(file.name(), "cannot be parsed: " + firstLine(String.valueOf(e))));
    } catch (StackOverflowError e) {
      faults.add(Fault.at(file.name(), "cannot be parsed: it is nested too deeply"));
    }
    parser
        .getErrors()
        .forEach(error -> faults.add(
            Fault.at(file.name() + lines(error.getLines()), firstLine(error.getMessage()))));
    if (parsed == null) {
      return new ParsedFile(file.name(), List.of(), List.of(), List.of());
    }
    List<String> imports = new ArrayList<>();
    parsed.getImports().stream().map(ImportDescr::getTarget).forEach(imports::add);
    parsed.getFunctionImports().forEach(descr -> imports.add(descr.getTarget()));
    List<String> extras = new ArrayList<>();
    parsed.getGlobals().forEach(descr -> extras.add("global " + descr.getIdentifier()));
    parsed.getFunctions().forEach(descr -> extras.add("function " + descr.getName()));
    parsed.getTypeDeclarations().forEach(descr -> extras.add("declare " + descr.getTypeName()));
    parsed.getEnumDeclarations().forEach(descr -> extras.add("declare " + descr.getTypeName()));
    parsed
        .getEntryPointDeclarations()
        .forEach(d -> extras.add("entry-point " + d.getEntryPointId()));
    parsed.getWindowDeclarations().forEach(d -> extras.add("window " + d.getName()));
    parsed.getAccumulateImports().forEach(d -> extras.add("accumulate " + d.getFunctionName()));
    parsed.getAttributes().forEach(descr -> extras.add("attribute " + descr.getName()));
    if (parsed.getUnit() != null) {
      extras.add("unit " + parsed.getUnit().getTarget());
    }
    return new ParsedFile(
        file.name(),
        imports,
        extras,
        parsed.getRules().stream().map(DroolsEngine::parsed).toList());
  }

  private static ParsedRule parsed(RuleDescr rule) {
    Map<String, Optional<String>> metadata = new TreeMap<>();
    for (AnnotationDescr annotation : rule.getAnnotations()) {
      metadata.put(annotation.getName(), text(annotation));
    }
    List<Pattern> patterns = new ArrayList<>();
    boolean plain =
        !rule.isQuery() && rule.getNamedConsequences().isEmpty() && rule.getParentName() == null;
    List<? extends BaseDescr> conditions =
        rule.getLhs() == null ? List.of() : rule.getLhs().getDescrs();
    for (BaseDescr condition : conditions) {
      if (condition instanceof PatternDescr pattern
          && pattern.getSource() == null
          && pattern.getAnnotations().isEmpty()) {
        patterns.add(new Pattern(
            String.valueOf(pattern.getObjectType()),
            pattern.getConstraint().getDescrs().stream().map(BaseDescr::getText).toList()));
      } else {
        plain = false;
      }
    }
    return new ParsedRule(
        rule.getName(),
        rule.getLine(),
        metadata,
        List.copyOf(rule.getAttributes().keySet()),
        patterns,
        plain,
        String.valueOf(rule.getConsequence()));
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
        .forEach(error -> faults.add(
            Fault.at(file(error) + lines(error.getLines()), firstLine(error.getMessage()))));
    BadInputException.throwIfAny(faults);
    return new DroolsEngine(builder.newKieBase(), Map.copyOf(byName));
  }

  /** What the rules add in a situation, in the order of the rules. */
  List<Fired> ask(Situation situation) {
    Map<Rule, List<Conclusion>> added = new TreeMap<>();
    KieSession session = rules.newKieSession();
    try {
      session.addEventListener(new DefaultRuleRuntimeEventListener() {
        @Override
        public void objectInserted(ObjectInsertedEvent event) {
          if (event.getRule() != null && event.getObject() instanceof Conclusion conclusion) {
            Rule rule = byName.get(event.getRule().getName());
            if (rule == null) {
              throw new IllegalStateException("unknown rule " + event.getRule().getName());
            }
            added.computeIfAbsent(rule, key -> new ArrayList<>()).add(conclusion);
          }
        }
      });
      session.insert(situation);
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    List<Fired> fired = new ArrayList<>();
    added.forEach((rule, conclusions) -> conclusions.forEach(
        each -> fired.add(new Fired(rule, Sentence.of(rule.sentence()), each))));
    return List.copyOf(fired);
  }

  private static String file(KnowledgeBuilderError error) {
    return error.getResource() == null ? "" : error.getResource().getSourcePath();
  }

  private static int line(KnowledgeBuilderError error) {
    return error.getLines().length == 0 ? 0 : error.getLines()[0];
  }

  private static String lines(int[] lines) {
    return lines == null || lines.length == 0 || lines[0] < 1 ? "" : ":" + lines[0];
  }

  private static String firstLine(String message) {
    return Arrays.stream(message.split("\\R")).findFirst().orElse(message).strip();
  }

  /** The text of an annotation, if it holds one text in quotes; Drools evaluates all else. */
  private static Optional<String> text(AnnotationDescr annotation) {
    String value = String.valueOf(annotation.getSingleValue());
    return annotation.getValueMap().size() == 1 && TEXT.matcher(value).matches()
        ? Optional.of(value.substring(1, value.length() - 1).replace("\\\"", "\""))
        : Optional.empty();
  }
}
