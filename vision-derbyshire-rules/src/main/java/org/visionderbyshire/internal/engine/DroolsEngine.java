package org.visionderbyshire.internal.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.kie.internal.io.ResourceFactory;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.fault.Nearest;
import org.visionderbyshire.internal.check.Lint;
import org.visionderbyshire.internal.stage.Firing;
import org.visionderbyshire.internal.stage.OpenQuestion;
import org.visionderbyshire.internal.stage.Wiring;
import org.visionderbyshire.policy.Rule;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.vocabulary.Term;

/**
 * Compiles rules with Drools and asks them about a situation. Nothing outside this package knows
 * Drools. Thread-safe once compiled.
 */
public final class DroolsEngine {

  private final KieBase rules;
  private final Map<String, Rule> byName;

  private DroolsEngine(KieBase rules, Map<String, Rule> byName) {
    this.rules = rules;
    this.byName = byName;
  }

  /**
   * Compiles files.
   *
   * @param sources the files, as they were checked
   * @param byName the rules, by the names that they have in the files
   * @throws BadInputException with every error of the compiler
   */
  public static DroolsEngine compile(List<DroolsParser.Source> sources, Map<String, Rule> byName) {
    // Not a KieFileSystem: that one shares a repository in the whole JVM, and then two compilations
    // at a time can be given each other's rules.
    KnowledgeBuilderConfiguration configuration =
        KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration();
    // what was checked is what is compiled, whatever the system property says
    configuration.setOption(DroolsParser.LANGUAGE);
    KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(configuration);
    List<Fault> faults = new ArrayList<>();
    for (DroolsParser.Source source : sources) {
      // Not its text: a reader without an encoding goes through the platform's charset, which can
      // make another rule of it.
      Resource resource = ResourceFactory.newDescrResource(source.descr());
      resource.setSourcePath(source.file().name());
      builder.add(resource, ResourceType.DESCR);
    }
    List<String> names = sources.stream().map(source -> source.file().name()).toList();
    builder.getErrors().stream()
        .sorted(Comparator.<KnowledgeBuilderError>comparingInt(error -> names.indexOf(file(error)))
            .thenComparingInt(DroolsEngine::line))
        .forEach(error -> faults.add(Fault.at(
            Lint.at(file(error), line(error)),
            ruleAt(file(error), line(error), byName) + message(error))));
    BadInputException.throwIfAny(faults);
    List<String> compiled = builder.getKnowledgePackages().stream()
        .flatMap(each -> each.getRules().stream())
        .map(org.kie.api.definition.rule.Rule::getName)
        .sorted()
        .toList();
    if (!compiled.equals(byName.keySet().stream().sorted().toList())) {
      throw new IllegalStateException(
          "compiled are the rules " + compiled + ", and checked were " + byName.keySet());
    }
    return new DroolsEngine(builder.newKieBase(), Map.copyOf(byName));
  }

  /**
   * What the rules add in a situation, in the order of the rules.
   *
   * @throws IllegalStateException if a rule fails, or does what no rule may; it names the rule
   */
  public List<Firing> ask(Situation situation) {
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
    List<Firing> fired = new ArrayList<>();
    added.forEach(
        (rule, conclusions) -> conclusions.forEach(each -> fired.add(Firing.of(rule, each))));
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
      } else if (rule.insertions().stream()
          .noneMatch(word -> word.in(situation).filter(conclusion::equals).isPresent())) {
        throw new IllegalStateException(
            "it inserted " + conclusion + ", which is not what was checked: " + rule.insertions());
      }
      added.computeIfAbsent(rule, key -> new ArrayList<>()).add(conclusion);
    }

    /** What of checked rules is known beforehand: whether anything listens to what they say. */
    private Optional<String> lost(Conclusion conclusion) {
      String word = Wiring.wordOf(conclusion.getClass());
      if (!Wiring.words(situation.getClass()).contains(word)) {
        return Optional.of(word + Wiring.lost(situation.getClass()));
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
}
