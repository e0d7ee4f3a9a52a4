package org.visionderbyshire.policy;

import example.council.Cage;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.internal.check.Lint;
import org.visionderbyshire.internal.check.ParsedFile;
import org.visionderbyshire.internal.engine.DroolsParser;
import org.visionderbyshire.rule.Informing;
import org.visionderbyshire.rule.OutcomeTest;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.rule.Standing;
import org.visionderbyshire.vocabulary.Answer;

/**
 * Makes rule files that nobody would write, of the shipped and the hostile ones, and sees to it
 * that each is read and checked, or refused, in time and by faults alone; and that what passes the
 * check compiles, does as it says and runs nothing else. Equal seeds make equal files.
 */
final class RuleFileFuzzer {

  /** So many seconds of a processor may a file take. */
  private static final double SECONDS = 5;

  private static final Situation[] SITUATIONS = {
    new OutcomeTest(Reach.PLACE, Answer.NO, false),
    new OutcomeTest(Reach.REGIONAL, Answer.YES, true),
    new Informing(true, true, true, Standing.NONE),
  };

  /** What parsers stumble over, one by one or in long runs. */
  private static final String[] PIECES = {
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    "<",
    ">",
    "\"",
    "'",
    "\\",
    "\\u0022",
    "\\\"",
    "/*",
    "*/",
    "//",
    "#",
    "\n",
    "\r",
    "\r\n",
    "\f",
    "\u0085",
    "\u2028",
    "\u202e",
    "\u200b",
    "\ufeff",
    "\0",
    "\ud800",
    "\u00a5",
    "\u20a9",
    "\u00a3",
    "\ud83d\ude00",
    "!",
    "-",
    "~",
    "+",
    "++",
    "?",
    ":",
    "? a : ",
    "a ? b : ",
    "(a)",
    "(a[])",
    "a.b(",
    "new a(",
    "new a[",
    "a<",
    "a<b<",
    "[a : b, ",
    "a.",
    ".",
    "#a",
    "a#b#",
    "/a[",
    "not ",
    "not(",
    "exists(",
    "forall(",
    "and ",
    "or ",
    "&&",
    "||",
    "a && (",
    "a || (",
    "==",
    "a in (",
    "a, ",
    "@a(",
    "@a ",
    "@id(\"X1\") ",
    "insert(",
    "insert(finding(\"x\")); ",
    "rule \"x\" ",
    "rule ",
    "when ",
    "then ",
    "end\n",
    "package a; ",
    "import a.b; ",
    "import a.*; ",
    "import static a.B.*; ",
    "global a b; ",
    "function a b() { ",
    "declare a ",
    "query a ",
    "accumulate(",
    "collect(",
    "from ",
    "eval(",
    "salience 1 ",
    "extends \"x\" ",
    "OutcomeTest( ) ",
    "OutcomeTest( reach == Reach.PLACE ) ",
    "reach == Reach.PLACE, ",
    "$x : reach, ",
    "a1",
    "0x",
    "1.1",
    "1e",
    "10s",
    "x -> y",
    "do[x] ",
    "?x( ) ",
    ":=",
    "over window:time(1s)",
    "{council}",
    "{",
    "example.council.Canary.sing()",
    "@{example.council.Canary.sing()}",
  };

  private static final String LETTERS = "\u00a5\u20a9\u00a3abz\"\\\u00e9\u4e00{}'@;";

  private final Random random;
  private final List<String> seeds;
  private final int longest;
  private final List<String> found = new ArrayList<>();
  private int inputs;
  private int passed;
  private int compiled;
  private double slowest;
  private String slowestInput = "";

  /**
   * A fuzzer.
   *
   * @param longest how many characters a file has at most
   */
  RuleFileFuzzer(long seed, int longest) {
    this.random = new Random(seed);
    this.longest = longest;
    this.seeds = Stream.concat(
            Policy.visionDerbyshire().files().stream().map(RuleFile::text),
            HostileRulesTest.corpus())
        .collect(Collectors.toCollection(ArrayList::new));
    seeds.addAll(HostileRulesTest.harmless());
  }

  /** Takes how many minutes, a seed, and how many characters a file has at most. */
  public static void main(String[] arguments) {
    RuleFileFuzzer fuzzer =
        new RuleFileFuzzer(Long.parseLong(arguments[1]), Integer.parseInt(arguments[2]));
    long end = System.nanoTime() + Long.parseLong(arguments[0]) * 60_000_000_000L;
    while (System.nanoTime() < end) {
      fuzzer.run(100, Integer.MAX_VALUE);
      System.out.println(fuzzer);
    }
    fuzzer.found.forEach(System.out::println);
  }

  /** What was found that must not be. */
  List<String> found() {
    return found;
  }

  /** How many files passed the check. */
  int passed() {
    return passed;
  }

  /** Tries files; of those that pass the check at most so many are compiled, as that takes long. */
  void run(int files, int compilations) {
    int allowed = compiled + Math.min(compilations, files);
    for (int i = 0; i < files; i++) {
      inputs++;
      String text = text();
      ThreadMXBean clock = ManagementFactory.getThreadMXBean();
      long begin = clock.getCurrentThreadCpuTime();
      OpaqueRules opaque = random.nextInt(4) == 0 ? OpaqueRules.ALLOWED : OpaqueRules.REFUSED;
      try {
        boolean good = check(text, opaque);
        double taken = (clock.getCurrentThreadCpuTime() - begin) / 1e9;
        if (taken > slowest) {
          slowest = taken;
          slowestInput = shown(text);
        }
        if (taken > SECONDS) {
          found.add("takes " + taken + " s: " + shown(text));
        }
        passed += good ? 1 : 0;
        if (good && opaque == OpaqueRules.REFUSED && compiled < allowed) {
          compiled++;
          ask(text);
        }
      } catch (Throwable e) {
        found.add(e + " at " + List.of(e.getStackTrace()).stream().limit(8).toList() + ": "
            + shown(text));
      }
      if (Cage.SONGS.getAndSet(0) > 0) {
        found.add("the canary sang: " + shown(text));
      }
    }
  }

  @Override
  public String toString() {
    return inputs + " files, " + passed + " passed the check, " + compiled + " compiled, slowest "
        + slowest + " s (" + slowestInput + "), " + found.size() + " found";
  }

  private static boolean check(String text, OpaqueRules opaque) {
    List<Fault> faults = new ArrayList<>();
    ParsedFile file = DroolsParser.parse(new RuleFile("a.drl", text), faults).file();
    Map<String, Rule> rules = Lint.rules(List.of(file), DerbyshireReadings.all(), opaque, faults);
    for (Fault fault : faults) {
      if (fault.toString().length() > 8_000 || fault.message().contains("Exception")) {
        throw new IllegalStateException("a fault is no message: " + shown(fault.toString()));
      }
    }
    return faults.isEmpty() && rules.size() < 40;
  }

  private static void ask(String text) {
    try {
      Governance governance = Governance.compile(
          new Policy("fuzz", "1", List.of(new RuleFile("a.drl", text)), DerbyshireReadings.all()));
      for (Situation situation : SITUATIONS) {
        governance.ask(situation);
      }
    } catch (BadInputException e) {
      // the compiler may refuse what the check lets through
    }
  }

  private static String shown(String text) {
    String begin = text.length() > 1_500 ? text.substring(0, 1_500) + "..." : text;
    return "(" + text.length() + ") " + begin.replace("\n", "\\n");
  }

  // ---- making files

  private String text() {
    if (random.nextInt(50) == 0) {
      return noise();
    }
    String text = seed();
    for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
      text = change(text);
    }
    return text.length() > longest ? text.substring(0, longest) : text;
  }

  private String seed() {
    return seeds.get(random.nextInt(seeds.size()));
  }

  private String noise() {
    int length = length();
    int most = new int[] {128, 256, 0x10000}[random.nextInt(3)];
    return random
        .ints(length, 0, most)
        .mapToObj(c -> String.valueOf((char) c))
        .collect(Collectors.joining());
  }

  /** Mostly short, at times as long as can be. */
  private int length() {
    return 1 << random.nextInt(Integer.SIZE - Integer.numberOfLeadingZeros(longest));
  }

  private String piece() {
    return PIECES[random.nextInt(PIECES.length)];
  }

  private String change(String text) {
    int at = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), at + random.nextInt(random.nextBoolean() ? 12 : 400));
    String before = text.substring(0, at);
    String middle = text.substring(at, to);
    String after = text.substring(to);
    return switch (random.nextInt(12)) {
      case 0 -> before + after;
      case 1 -> before + piece() + after;
      case 2 -> before + piece() + middle + after;
      case 3 -> before + repeated(piece()) + middle + after;
      case 4 -> before + repeated(piece() + piece()) + middle + after;
      case 5 -> before + repeated(middle) + after;
      case 6 -> nested(before, middle, after, piece(), piece());
      case 7 -> nested(before, middle, after, "(", ")");
      case 8 -> before + spliced(seed()) + after;
      case 9 ->
        before
            + middle
                .chars()
                .mapToObj(c -> random.nextInt(4) == 0 ? piece() : String.valueOf((char) c))
                .collect(Collectors.joining())
            + after;
      case 10 -> text.replace("\n", random.nextBoolean() ? "\r" : " ");
      default -> swapped(text);
    };
  }

  private String spliced(String other) {
    int at = random.nextInt(other.length() + 1);
    return other.substring(at, at + random.nextInt(other.length() - at + 1));
  }

  private String repeated(String text) {
    int times = Math.min(length(), longest / Math.max(text.length(), 1));
    return text.repeat(times) + (random.nextBoolean() ? "" : text);
  }

  private String nested(String before, String middle, String after, String open, String close) {
    int times = Math.min(length(), longest / 8);
    UnaryOperator<String> deep = bracket -> bracket.repeat(times);
    return before + deep.apply(open) + middle + deep.apply(close) + after;
  }

  /** One character here and there for another, in places where the file stays a rule file. */
  private String swapped(String text) {
    StringBuilder changed = new StringBuilder(text);
    IntStream.range(0, 1 + random.nextInt(3)).forEach(i -> {
      int at = random.nextInt(Math.max(changed.length(), 1));
      if (changed.length() > at && Character.isLetter(changed.charAt(at))) {
        changed.setCharAt(at, LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
    });
    return changed.toString();
  }
}
