package org.visionderbyshire.internal.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.antlr.runtime.CommonTokenStream;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
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
import org.drools.drl.parser.DRLFactory;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.lang.DRL6Lexer;
import org.drools.drl.parser.lang.DRLLexer;
import org.drools.drl.parser.lang.DRLParser;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.internal.check.FileLimits;
import org.visionderbyshire.internal.check.Lint;
import org.visionderbyshire.internal.check.ParsedFile;
import org.visionderbyshire.internal.check.Syntax;
import org.visionderbyshire.policy.RuleFile;

/**
 * Reads rule files with the parser of Drools. What it reads is kept, and is what is compiled: the
 * text of a file is parsed once, from its characters, so that nothing can come to mean anything
 * else on its way from the check to the compiler.
 */
public final class DroolsParser {

  /** The language of rule files, whatever a system property says. */
  static final LanguageLevelOption LANGUAGE = LanguageLevelOption.DRL6;

  private static final java.util.regex.Pattern TEXT =
      java.util.regex.Pattern.compile("\"(?:[^\"\\\\]++|\\\\\")*+\"");

  private static final Set<String> RULE_BOUNDS = Set.of("rule", "end");

  /** What the parser says of the place and of itself, beside what is wrong. */
  private static final java.util.regex.Pattern PLACE = java.util.regex.Pattern.compile(
      "^(?:\\[ERR \\d+])? *(?:Line \\d+:\\d+)? *|\\.? Exception: .*|unexpected exception ");

  private DroolsParser() {}

  /** A rule file as parsed, for the check and for the compiler. */
  public static final class Source {

    private final ParsedFile file;
    private final PackageDescr descr;

    private Source(ParsedFile file, PackageDescr descr) {
      this.file = file;
      this.descr = descr;
    }

    /** What is checked. */
    public ParsedFile file() {
      return file;
    }

    /**
     * What is compiled.
     *
     * @throws IllegalStateException if it is no longer what is checked
     */
    PackageDescr descr() {
      if (!read(file.name(), descr).equals(file)) {
        throw new IllegalStateException(
            file.name() + " is not compiled: it is not what was checked any more");
      }
      return descr;
    }
  }

  /** Parses a file; what the parser objects to becomes faults. */
  public static Source parse(RuleFile file, List<Fault> faults) {
    List<Fault> tooMuch = FileLimits.ofText(file);
    if (!tooMuch.isEmpty()) {
      faults.addAll(tooMuch);
      return empty(file);
    }
    List<Fault> objections = new ArrayList<>();
    PackageDescr parsed = new PackageDescr("");
    ParserSteps steps = new ParserSteps(file.text().length());
    DRLLexer lexer = steps.lexer(file.text());
    CommonTokenStream tokens = steps.tokens(lexer);
    DRLParser parser = DRLFactory.getDRLParser(tokens, LANGUAGE);
    steps.watch(parser);
    try {
      tokens.fill();
      tooMuch.addAll(names(file, tokens.getTokens()));
      nesting(file, tokens.getTokens()).ifPresent(tooMuch::add);
      if (!tooMuch.isEmpty()) {
        faults.addAll(tooMuch);
        return empty(file);
      }
      parsed = parser.compilationUnit();
    } catch (ParserSteps.StoppedException e) {
      // what is wrong is told below
    } catch (RecognitionException | RuntimeException e) {
      // a slip of the parser itself over what it did not expect
      objections.add(Fault.at(
          Lint.at(file.name(), steps.line()), "cannot be read; this is no language of rules"));
    } catch (StackOverflowError e) {
      objections.add(Fault.at(file.name(), "cannot be read: it is nested too deeply"));
    }
    if (steps.areUsedUp()) {
      faults.add(Fault.at(
          Lint.at(file.name(), steps.line()),
          "takes too long to read: brackets, casts or signs are nested or repeated too often here,"
              + " or names have letters beyond ASCII"));
      return empty(file);
    }
    Stream.concat(lexer.getErrors().stream(), parser.getErrors().stream())
        .limit(FileLimits.FAULTS)
        .map(error -> objection(file, error))
        .forEach(objections::add);
    if (!objections.isEmpty()) {
      List<Fault> inOurWords = Syntax.faults(file);
      faults.addAll(inOurWords.isEmpty() ? objections : inOurWords);
      return empty(file);
    }
    Source source = new Source(read(file.name(), parsed), parsed);
    tooMuch.addAll(FileLimits.ofParts(source.file));
    faults.addAll(tooMuch);
    return tooMuch.isEmpty() ? source : empty(file);
  }

  /** Names that are too long, wherever they stand. */
  private static List<Fault> names(RuleFile file, List<? extends Token> tokens) {
    return tokens.stream()
        .filter(token -> token.getType() == DRL6Lexer.ID)
        .map(token ->
            FileLimits.ofName(Lint.at(file.name(), token.getLine()), "a name", token.getText()))
        .flatMap(Optional::stream)
        .limit(FileLimits.FAULTS)
        .toList();
  }

  /** Whether brackets are nested too deeply, as far as tokens tell. */
  private static Optional<Fault> nesting(RuleFile file, List<? extends Token> tokens) {
    int depth = 0;
    for (Token token : tokens) {
      switch (token.getType()) {
        case DRL6Lexer.LEFT_PAREN, DRL6Lexer.LEFT_SQUARE, DRL6Lexer.LEFT_CURLY -> depth++;
        case DRL6Lexer.RIGHT_PAREN, DRL6Lexer.RIGHT_SQUARE, DRL6Lexer.RIGHT_CURLY ->
          depth = Math.max(depth - 1, 0);
        case DRL6Lexer.ID -> {
          // a bracket that is missing in one rule is none of the next one's
          depth = RULE_BOUNDS.contains(token.getText()) ? 0 : depth;
        }
        default -> {
          // nests nothing
        }
      }
      if (depth > FileLimits.NESTING) {
        return Optional.of(Fault.at(
            Lint.at(file.name(), token.getLine()),
            "brackets are nested more than " + FileLimits.NESTING + " deep"));
      }
    }
    return Optional.empty();
  }

  private static Fault objection(RuleFile file, DroolsParserException error) {
    return Fault.at(
        Lint.at(file.name(), error.getLineNumber()),
        "cannot be read: "
            + PLACE.matcher(firstLine(String.valueOf(error.getMessage()))).replaceAll(""));
  }

  private static Source empty(RuleFile file) {
    PackageDescr nothing = new PackageDescr("");
    return new Source(read(file.name(), nothing), nothing);
  }

  private static ParsedFile read(String name, PackageDescr parsed) {
    List<ParsedFile.Import> imports = new ArrayList<>();
    parsed
        .getImports()
        .forEach(d -> imports.add(new ParsedFile.Import(d.getTarget(), false, d.getLine())));
    parsed
        .getFunctionImports()
        .forEach(d -> imports.add(new ParsedFile.Import(d.getTarget(), true, d.getLine())));
    return new ParsedFile(
        name,
        Objects.requireNonNullElse(parsed.getNamespace(), ""),
        imports,
        extras(parsed),
        parsed.getRules().stream().map(DroolsParser::parsed).toList());
  }

  private static String firstLine(String message) {
    String line =
        Arrays.stream(message.split("\\R")).findFirst().orElse(message).strip();
    return line.length() > 500 ? line.substring(0, 500) + "..." : line;
  }

  private static List<ParsedFile.Extra> extras(PackageDescr parsed) {
    List<ParsedFile.Extra> extras = new ArrayList<>();
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

  private static ParsedFile.Extra extra(String what, BaseDescr descr) {
    return new ParsedFile.Extra(what, Math.max(descr.getLine(), 0));
  }

  private static ParsedFile.ParsedRule parsed(RuleDescr rule) {
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
    return new ParsedFile.ParsedRule(
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

    final List<ParsedFile.Pattern> patterns = new ArrayList<>();
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
        patterns.add(new ParsedFile.Pattern(
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

  /** The text of an annotation, if it holds one text in quotes; Drools evaluates all else. */
  private static Optional<String> text(AnnotationDescr annotation) {
    String value = String.valueOf(annotation.getSingleValue());
    return annotation.getValueMap().size() == 1
            && value.length() <= FileLimits.TEXT
            && TEXT.matcher(value).matches()
        ? Optional.of(value.substring(1, value.length() - 1).replace("\\\"", "\""))
        : Optional.empty();
  }
}
