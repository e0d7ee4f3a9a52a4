package org.visionderbyshire.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.visionderbyshire.calendar.BankHoliday;
import org.visionderbyshire.calendar.BankHolidays;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.facts.Meetings;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.fault.Nearest;
import org.visionderbyshire.fault.Remark;
import org.visionderbyshire.json.FactsJson;
import org.visionderbyshire.meetings.MeetingCalendar;
import org.visionderbyshire.vocabulary.Term;
import picocli.CommandLine.Option;

/** The options that bring facts of one's own. */
final class FactsFiles {

  private static final Pattern ENTRY = Pattern.compile("(\\w+)\\[(\\d+)](.*)", Pattern.DOTALL);
  private static final Pattern CALENDAR =
      Pattern.compile("(?<whose>[^/=]+)(/(?<body>[^=]*))?=(?<file>.+)", Pattern.DOTALL);

  /** A joint committee is named by itself. */
  private static final List<Body> COUNCIL_BODIES =
      Meetings.BODIES.stream().filter(body -> body != Body.JOINT_COMMITTEE).toList();

  @Option(
      names = "--facts",
      paramLabel = "FILE",
      description = "Facts of your own, which win over those shipped. May be given several times;"
          + " the order does not matter.")
  private List<String> files = List.of();

  @Option(
      names = "--meetings",
      paramLabel = "WHOSE=FILE",
      description = "An iCalendar file of the meetings of one body, such as"
          + " derbyshire/executive=cabinet.ics or, of a joint committee,"
          + " vision-derbyshire=committee.ics. May be given several times.")
  private List<String> calendars = List.of();

  @Option(
      names = "--bank-holidays",
      paramLabel = "FILE",
      description = "Bank holidays, in place of those shipped (2012 to 2028): the JSON file that"
          + " gov.uk publishes, as it is.")
  private Optional<String> bankHolidays = Optional.empty();

  /**
   * The facts shipped and over them those of the files; where a fault is noted, only the shipped.
   */
  Facts read(Inputs inputs) {
    return read(inputs, List.of());
  }

  /** The same with more files. */
  Facts read(Inputs inputs, List<String> more) {
    List<Supplied> sheets = new ArrayList<>();
    Stream.concat(files.stream(), more.stream())
        .distinct()
        .forEach(file -> read(inputs, file, FactsJson::read)
            .ifPresent(sheet -> sheets.add(new Supplied(Inputs.name(file), false, sheet))));
    bankHolidays.ifPresent(file -> read(inputs, file, FactsJson::readBankHolidays)
        .ifPresent(sheet -> sheets.add(new Supplied(Inputs.name(file), false, sheet))));
    LocalDate last = lastKnown(sheets);
    calendars.stream()
        .distinct()
        .forEach(calendar -> readCalendar(inputs, calendar, last)
            .ifPresent(sheet -> sheets.add(new Supplied("--meetings " + calendar, true, sheet))));
    Facts shipped = VisionDerbyshire.facts();
    // without all of them, it cannot be told whether there is what they name
    if (inputs.areSound()) {
      note(inputs, sheets, shipped);
    }
    if (!inputs.areSound()) {
      return shipped;
    }
    Facts facts = shipped.with(sheets.stream().map(Supplied::sheet).toArray(FactSheet[]::new));
    facts.remarks().forEach(remark -> inputs.remark(file(remark, sheets), inFile(remark)));
    return facts;
  }

  /**
   * Facts as they were supplied.
   *
   * @param by the file or option that people are told of
   * @param calendar whether it is a calendar, which has no fields that people could be told of
   */
  private record Supplied(String by, boolean calendar, FactSheet sheet) {

    /** The name of the file without whose calendar it is. */
    String file() {
      return calendar ? by.substring(by.indexOf('=') + 1) : by;
    }
  }

  private static Optional<FactSheet> read(
      Inputs inputs, String file, Function<String, FactSheet> reader) {
    return read(inputs, file, inputs.text(file), reader);
  }

  private static <T> Optional<FactSheet> read(
      Inputs inputs, String file, Optional<T> given, Function<T, FactSheet> reader) {
    try {
      return given.map(reader);
    } catch (BadInputException e) {
      inputs.faults(file, e);
      return Optional.empty();
    }
  }

  /** Meetings recur up to the last day for which a timetable can be made. */
  private static LocalDate lastKnown(List<Supplied> sheets) {
    List<BankHoliday> supplied =
        sheets.stream().flatMap(each -> each.sheet().bankHolidays().stream()).toList();
    BankHolidays known =
        supplied.isEmpty() ? BankHolidays.englandAndWales() : BankHolidays.of(supplied);
    return LocalDate.of(Collections.max(known.years()), 12, 31);
  }

  private static Optional<FactSheet> readCalendar(Inputs inputs, String given, LocalDate last) {
    Matcher calendar = CALENDAR.matcher(given);
    if (!calendar.matches()) {
      inputs.fault(
          "--meetings",
          "\"" + given + "\" is not of the form WHOSE=FILE, such as"
              + " derbyshire/executive=cabinet.ics");
      return Optional.empty();
    }
    String whose = calendar.group("whose");
    Optional<String> code = Optional.ofNullable(calendar.group("body"));
    Optional<Body> body =
        code.flatMap(word -> Term.parse(Body.class, word)).filter(COUNCIL_BODIES::contains);
    if (code.equals(Optional.of(Body.JOINT_COMMITTEE.code()))) {
      inputs.fault(
          "--meetings " + given,
          "a joint committee is named by itself, such as vision-derbyshire=committee.ics");
      return Optional.empty();
    }
    if (code.isPresent() && body.isEmpty()) {
      List<String> known = COUNCIL_BODIES.stream().map(Term::code).toList();
      inputs.fault(
          "--meetings " + given, Nearest.unknownAmong("body that meets", code.get(), known));
      return Optional.empty();
    }
    String file = calendar.group("file");
    // bytes, as lines of a calendar may be folded within a character
    return read(
        inputs,
        file,
        inputs.bytes(file),
        bytes -> FactSheet.builder()
            .addMeetings(
                body.isPresent()
                    ? MeetingCalendar.read(bytes, CouncilId.of(whose), body.get(), last)
                    : MeetingCalendar.read(bytes, JointCommitteeId.of(whose), last))
            .build());
  }

  /** Notes what is wrong with the sheets together, each fault with its file. */
  private static void note(Inputs inputs, List<Supplied> sheets, Facts shipped) {
    FactSheet.Builder entries = FactSheet.builder();
    List<FactSheet> checked = new ArrayList<>();
    for (Supplied supplied : sheets) {
      FactSheet sheet = supplied.sheet();
      entries
          .addAllCouncils(sheet.councils())
          .addAllConstitutions(sheet.constitutions())
          .addAllJointCommittees(sheet.jointCommittees())
          .addAllAlliances(sheet.alliances())
          .addAllBodies(sheet.bodies())
          .addAllMeetings(sheet.meetings());
      // joined, the bank holidays of two files would pass for one list
      checked.add(FactSheet.builder().addAllBankHolidays(sheet.bankHolidays()).build());
    }
    checked.add(entries.build());
    Map<String, List<Fault>> faults = new LinkedHashMap<>();
    for (Fault fault : shipped.faults(checked.toArray(new FactSheet[0]))) {
      place(fault, sheets, faults);
    }
    faults.forEach(inputs::faults);
  }

  /**
   * Finds the file of an entry by its number among the entries of all files. What is wrong with
   * bank holidays is wrong with all files that bring some.
   */
  private static void place(Fault fault, List<Supplied> sheets, Map<String, List<Fault>> faults) {
    Matcher entry = ENTRY.matcher(fault.where());
    if (!entry.matches()) {
      String files = sheets.stream()
          .filter(each -> !each.sheet().bankHolidays().isEmpty())
          .map(Supplied::by)
          .collect(Collectors.joining(", "));
      add(faults, files, fault);
      return;
    }
    String field = entry.group(1);
    int number = Integer.parseInt(entry.group(2));
    for (Supplied supplied : sheets) {
      int size = entries(field).apply(supplied.sheet()).size();
      if (number < size) {
        add(
            faults,
            supplied.by(),
            supplied.calendar()
                ? Fault.at("", fault.message() + orBody(entry.group(3)))
                : Fault.at(field + "[" + number + "]" + entry.group(3), fault.message()));
        return;
      }
      number -= size;
    }
  }

  /** The file that a remark is about: only calendars and bank holidays give rise to some. */
  private static String file(Remark remark, List<Supplied> sheets) {
    Matcher entry = ENTRY.matcher(remark.where());
    boolean ofMeetings = entry.matches();
    int number = ofMeetings ? Integer.parseInt(entry.group(2)) : 0;
    return sheets.stream()
        .flatMap(each -> Collections.nCopies(
            ofMeetings
                ? each.sheet().meetings().size()
                : Math.min(each.sheet().bankHolidays().size(), 1),
            each.file())
            .stream())
        .skip(number)
        .findFirst()
        .orElseThrow();
  }

  /** The remark, said to somebody who knows which file it is about. */
  private static Remark inFile(Remark remark) {
    Matcher entry = ENTRY.matcher(remark.where());
    return entry.matches()
        ? new Remark(entry.group(3).replaceFirst("^, ", ""), remark.message())
        : remark;
  }

  /** Whoever leaves the body of a council out names a joint committee, unknowingly. */
  private static String orBody(String part) {
    return part.equals(".jointCommittee")
        ? "; of a council, name the body too, such as derbyshire/executive"
        : "";
  }

  private static void add(Map<String, List<Fault>> faults, String file, Fault fault) {
    faults.computeIfAbsent(file, any -> new ArrayList<>()).add(fault);
  }

  private static Function<FactSheet, List<?>> entries(String field) {
    return switch (field) {
      case "councils" -> FactSheet::councils;
      case "constitutions" -> FactSheet::constitutions;
      case "jointCommittees" -> FactSheet::jointCommittees;
      case "alliances" -> FactSheet::alliances;
      case "bodies" -> FactSheet::bodies;
      case "meetings" -> FactSheet::meetings;
      default -> throw new IllegalStateException("no list of a facts file: " + field);
    };
  }
}
