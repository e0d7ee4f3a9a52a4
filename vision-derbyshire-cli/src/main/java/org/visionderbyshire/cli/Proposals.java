package org.visionderbyshire.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.determination.DeterminedInitiative;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Excerpt;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.fault.Nearest;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.json.InitiativeCsv;
import org.visionderbyshire.json.InitiativeJson;
import org.visionderbyshire.json.InitiativeLines;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The initiatives that a command is about, and in which light they are to be determined. */
final class Proposals {

  /** How files of initiatives are described. */
  static final String FILES = "A file holds one initiative, a list of them, or one in each line, as"
      + " JSON, or, if its name ends with .csv, one in each row. Each is determined on the day that it names; nothing is read from the clock.";

  private static final String BAD_LINES = " Of a line that cannot be used, what is wrong is told on"
      + " standard error with its number, the others are answered, and the exit code is 2. A list,"
      + " CSV and a single initiative are read whole, 16 MiB at most; of these nothing is answered"
      + " unless all of them can be used.";

  /** How commands are described that answer line by line. */
  static final String LINES = "What stands one in each line is read as it comes in, and answered at"
      + " once, however much it is." + BAD_LINES;

  /** How commands are described that count line by line. */
  static final String COUNTED_LINES = "What stands one in each line is read and counted as it comes"
      + " in; the answer comes when all is read." + BAD_LINES;

  /** How the option is described that asks for nothing by halves. */
  static final String ALL_OR_NOTHING =
      "Read everything first, and answer nothing unless all of it can be used.";

  @Mixin
  private final FactsFiles factsFiles = new FactsFiles();

  @Option(
      names = "--reading",
      paramLabel = "ID=OPTION",
      description = "Choose a meaning where a source has more than one; 'vision-derbyshire"
          + " readings' lists them.")
  private List<String> readings = List.of();

  @Option(names = "--rules", paramLabel = "FILE", description = Policies.RULES)
  private List<String> rules = List.of();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Initiatives; - is standard input.")
  private List<String> files = List.of();

  /**
   * What was determined.
   *
   * @param facts the facts in whose light it was
   * @param initiatives the initiatives with their answers, in the order of the files
   */
  record Determined(Facts facts, List<DeterminedInitiative> initiatives) {}

  /**
   * Determines them all; ends the command where something that was given cannot be used.
   *
   * @param dates finds the dates that are asked for, and notes what is wrong with them
   */
  Determined determine(Terminal terminal, Function<Inputs, Optional<Window>> dates) {
    Inputs inputs = new Inputs(terminal);
    Optional<Window> window = dates.apply(inputs);
    Given given = givenIn(inputs);
    List<Initiative> initiatives = given.initiatives();
    Governance governance = given.governance();
    Facts facts = given.facts();
    window.ifPresent(asked -> checkPublishers(inputs, asked, initiatives));
    inputs.throwUnlessSound();
    List<DeterminedInitiative> determined = new ArrayList<>();
    for (Initiative initiative : initiatives) {
      try {
        determined.add(new DeterminedInitiative(
            initiative,
            window.isPresent()
                ? governance.determine(initiative, facts, window(window.get(), initiative))
                : governance.determine(initiative, facts)));
      } catch (BadInputException e) {
        inputs.faults(
            initiative.id(),
            new BadInputException(
                e.faults().stream().map(Proposals::inOptions).toList(), e.more()));
      }
    }
    inputs.throwUnlessSound();
    return new Determined(facts, determined);
  }

  /**
   * What is to be determined, and by what.
   *
   * @param facts the facts in whose light it is
   * @param governance the policy under its readings
   * @param initiatives the initiatives, in the order of the files
   */
  record Given(Facts facts, Governance governance, List<Initiative> initiatives) {

    /** The same, to be taken one after the other. */
    Coming coming(Terminal terminal) {
      return new Coming(facts, governance, Feed.of(terminal, initiatives));
    }
  }

  /** All that was given; ends the command where some of it cannot be used. */
  Given read(Inputs inputs) {
    Given given = givenIn(inputs);
    inputs.throwUnlessSound();
    return given;
  }

  private Given givenIn(Inputs inputs) {
    Facts facts = factsFiles.read(inputs);
    List<Initiative> initiatives = initiativesIn(inputs, facts);
    return new Given(facts, governance(inputs), initiatives);
  }

  private Governance governance(Inputs inputs) {
    Map<String, String> chosen = Policies.readings(inputs, "--reading", readings);
    if (chosen.isEmpty() && rules.isEmpty()) {
      inputs.throwUnlessSound();
    }
    return Policies.under(inputs, "--reading", Policies.compile(inputs, "--rules", rules), chosen);
  }

  /**
   * What is to be determined one after the other, and by what.
   *
   * @param facts the facts in whose light it is
   * @param governance the policy under its readings
   * @param feed the initiatives, in the order of the files
   */
  record Coming(Facts facts, Governance governance, Feed feed) {}

  /** All that was given, lines as they come in; ends the command where the rest cannot be used. */
  Coming coming(Terminal terminal, Inputs inputs) {
    Facts facts = factsFiles.read(inputs);
    Feed feed = feedOf(terminal, inputs, facts);
    Governance governance = governance(inputs);
    feed.noteUnlessSound(inputs);
    inputs.throwUnlessSound();
    return new Coming(facts, governance, feed);
  }

  /** The initiatives, lines as they come in; ends the command where the rest cannot be used. */
  Feed feed(Terminal terminal, Inputs inputs, Facts facts) {
    Feed feed = feedOf(terminal, inputs, facts);
    inputs.throwUnlessSound();
    return feed;
  }

  /** Notes that one policy is named where two are. */
  void refuseOnePolicy(Inputs inputs) {
    if (!readings.isEmpty() || !rules.isEmpty()) {
      inputs.fault("--reading, --rules", "name one policy; of two, --before and --after name each");
    }
  }

  /** Two sets of facts; where a fault is noted, only the shipped. */
  TwoFacts.Two facts(Inputs inputs, TwoFacts two) {
    return two.read(inputs, factsFiles);
  }

  /** The initiatives; ends the command where anything given cannot be used. */
  List<Initiative> initiatives(Inputs inputs, Facts facts) {
    List<Initiative> initiatives = initiativesIn(inputs, facts);
    inputs.throwUnlessSound();
    return initiatives;
  }

  /** A day of publication that is of none of the initiatives is a slip. */
  private static void checkPublishers(Inputs inputs, Window asked, List<Initiative> initiatives) {
    Set<String> known = new LinkedHashSet<>();
    initiatives.forEach(initiative -> known.addAll(publishers(initiative)));
    for (String publisher : asked.published().keySet()) {
      if (!known.contains(publisher)) {
        inputs.fault(
            "--published",
            Nearest.unknownAmong(
                "council or joint committee of these initiatives", publisher, known));
      }
    }
  }

  /** What is asked for of one initiative, of which not everyone who publishes need be part. */
  private static Window window(Window asked, Initiative initiative) {
    Map<String, LocalDate> published = new TreeMap<>(asked.published());
    published.keySet().retainAll(publishers(initiative));
    return new Window(asked.from(), asked.by(), published);
  }

  private static List<String> publishers(Initiative initiative) {
    return Stream.concat(
            initiative.participants().stream().map(CouncilId::value),
            initiative.jointCommittee().stream().map(JointCommitteeId::value))
        .toList();
  }

  /** The fault, said to somebody who gives options. */
  private static Fault inOptions(Fault fault) {
    return switch (fault.where()) {
      case "published" -> Fault.at("--published", fault.message());
      case "bankHolidays" -> Fault.at(fault.where(), fault.message() + " (--bank-holidays)");
      default -> fault;
    };
  }

  private List<Initiative> initiativesIn(Inputs inputs, Facts facts) {
    boolean factsAreSound = inputs.areSound();
    List<Initiative> initiatives = new ArrayList<>();
    Map<String, String> filesById = new HashMap<>();
    for (String file : files) {
      Optional<String> text = inputs.text(file);
      text.ifPresent(
          known -> initiatives.addAll(whole(inputs, file, known, facts, factsAreSound, filesById)));
    }
    return initiatives;
  }

  private Feed feedOf(Terminal terminal, Inputs inputs, Facts facts) {
    boolean factsAreSound = inputs.areSound();
    List<Feed.Source> sources = new ArrayList<>();
    Map<String, String> filesById = new HashMap<>();
    for (String file : files) {
      Optional<BufferedInputStream> opened = inputs.open(file);
      boolean inLines = opened.isPresent() && isInLines(file, opened.get());
      if (inLines && Inputs.isFile(file)) {
        // a line that is alone is a single initiative; of what still comes in, nobody knows yet
        inLines = !isAlone(InitiativeJson.lines(opened.get(), facts));
        inputs.close(file, opened.get());
        opened = inputs.open(file);
      }
      if (inLines && opened.isPresent()) {
        // whoever ends the command closes it
        sources.add(new Feed.Source(
            file, List.of(), Optional.of(InitiativeJson.lines(opened.get(), facts))));
      } else if (opened.isPresent()) {
        Optional<String> text = inputs.text(file, opened.get());
        inputs.close(file, opened.get());
        text.ifPresent(known -> sources.add(new Feed.Source(
            file, whole(inputs, file, known, facts, factsAreSound, filesById), Optional.empty())));
      }
    }
    Feed feed = new Feed(
        terminal,
        sources,
        filesById,
        factsAreSound ? fault -> true : Proposals::isSoWhateverTheFacts);
    feed.noteUnlessSound(inputs);
    return feed;
  }

  private static boolean isAlone(InitiativeLines lines) {
    try {
      lines.next();
      return !lines.hasNext();
    } catch (UncheckedIOException e) {
      return false; // told as soon as it is read again
    }
  }

  private static boolean isInLines(String file, BufferedInputStream opened) {
    try {
      return !isCsv(file) && InitiativeJson.isInLines(opened);
    } catch (IOException e) {
      return false; // as it is read whole, it is told why it cannot be read
    }
  }

  /** What a text holds, read at once; what is wrong with it is noted. */
  private static List<Initiative> whole(
      Inputs inputs,
      String file,
      String text,
      Facts facts,
      boolean factsAreSound,
      Map<String, String> filesById) {
    try {
      List<Initiative> initiatives = read(file, text, facts);
      for (Initiative initiative : initiatives) {
        String earlier = filesById.putIfAbsent(initiative.id(), file);
        if (earlier != null) {
          inputs.fault(file, "id: " + alsoIn(initiative, earlier));
        }
      }
      return initiatives;
    } catch (BadInputException e) {
      List<Fault> told = factsAreSound
          ? e.faults()
          : e.faults().stream().filter(Proposals::isSoWhateverTheFacts).toList();
      if (!told.isEmpty()) {
        inputs.faults(file, new BadInputException(told, e.more()));
      }
      return List.of();
    }
  }

  /** That the initiative has the id of one in another file. */
  static String alsoIn(Initiative initiative, String file) {
    return "\"" + Excerpt.of(initiative.id()) + "\" is the id of an initiative of "
        + Inputs.name(file) + ", too; each id stands once";
  }

  private static List<Initiative> read(String file, String text, Facts facts) {
    return isCsv(file) ? InitiativeCsv.read(text, facts) : InitiativeJson.read(text, facts);
  }

  private static boolean isCsv(String file) {
    return file.toLowerCase(Locale.ROOT).endsWith(".csv");
  }

  /** While the user's facts cannot be read, what they would have added is not told as unknown. */
  private static boolean isSoWhateverTheFacts(Fault fault) {
    return !fault.message().startsWith("unknown council ")
        && !fault.message().startsWith("unknown joint committee ");
  }
}
