package org.visionderbyshire.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.visionderbyshire.calendar.BankHoliday;
import org.visionderbyshire.calendar.BankHolidays;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.fault.Nearest;
import org.visionderbyshire.json.FactsJson;
import org.visionderbyshire.meetings.MeetingCalendar;
import org.visionderbyshire.vocabulary.Term;
import picocli.CommandLine.Option;

/** The options that bring facts of one's own. */
final class FactsFiles {

  private static final Pattern ENTRY = Pattern.compile("(\\w+)\\[(\\d+)](.*)", Pattern.DOTALL);
  private static final Pattern CALENDAR =
      Pattern.compile("(?<whose>[^/=]+)(/(?<body>[^=]*))?=(?<file>.+)", Pattern.DOTALL);

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
    Map<String, FactSheet> sheets = new LinkedHashMap<>();
    files.forEach(file -> read(inputs, sheets, file, FactsJson::read));
    bankHolidays.ifPresent(file -> read(inputs, sheets, file, FactsJson::readBankHolidays));
    LocalDate last = lastKnown(sheets.values());
    calendars.forEach(calendar -> readCalendar(inputs, sheets, calendar, last));
    Facts shipped = VisionDerbyshire.facts();
    // without all of them, it cannot be told whether there is what they name
    if (inputs.areSound()) {
      note(inputs, sheets, shipped);
    }
    return inputs.areSound() ? shipped.with(sheets.values().toArray(new FactSheet[0])) : shipped;
  }

  private static void read(
      Inputs inputs,
      Map<String, FactSheet> sheets,
      String file,
      Function<String, FactSheet> reader) {
    Optional<String> text = inputs.text(file);
    if (text.isPresent()) {
      try {
        sheets.put(file, reader.apply(text.get()));
      } catch (BadInputException e) {
        inputs.faults(file, e.faults());
      }
    }
  }

  /** Meetings recur up to the last day for which a timetable can be made. */
  private static LocalDate lastKnown(Collection<FactSheet> sheets) {
    List<BankHoliday> supplied =
        sheets.stream().flatMap(sheet -> sheet.bankHolidays().stream()).toList();
    BankHolidays known =
        supplied.isEmpty() ? BankHolidays.englandAndWales() : BankHolidays.of(supplied);
    return LocalDate.of(Collections.max(known.years()), 12, 31);
  }

  private static void readCalendar(
      Inputs inputs, Map<String, FactSheet> sheets, String given, LocalDate last) {
    Matcher calendar = CALENDAR.matcher(given);
    Optional<Body> body = calendar.matches()
        ? Optional.ofNullable(calendar.group("body")).flatMap(code -> Term.parse(Body.class, code))
        : Optional.empty();
    if (!calendar.matches()) {
      inputs.fault(
          "--meetings",
          "\"" + given + "\" is not of the form WHOSE=FILE, such as"
              + " derbyshire/executive=cabinet.ics");
    } else if (calendar.group("body") != null && body.isEmpty()) {
      inputs.fault(
          "--meetings",
          Nearest.unknown("body", calendar.group("body"), Term.codes(Body.class)) + "; known: "
              + String.join(", ", Term.codes(Body.class)));
    } else {
      String whose = calendar.group("whose");
      read(
          inputs,
          sheets,
          calendar.group("file"),
          text -> FactSheet.builder()
              .addMeetings(
                  body.isPresent()
                      ? MeetingCalendar.read(text, CouncilId.of(whose), body.get(), last)
                      : MeetingCalendar.read(text, JointCommitteeId.of(whose), last))
              .build());
    }
  }

  /** Notes what is wrong with the sheets together, each fault with its file. */
  private static void note(Inputs inputs, Map<String, FactSheet> sheets, Facts shipped) {
    FactSheet.Builder entries = FactSheet.builder();
    List<FactSheet> checked = new ArrayList<>();
    for (FactSheet sheet : sheets.values()) {
      entries
          .addAllCouncils(sheet.councils())
          .addAllConstitutions(sheet.constitutions())
          .addAllJointCommittees(sheet.jointCommittees())
          .addAllAlliances(sheet.alliances())
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
  private static void place(
      Fault fault, Map<String, FactSheet> sheets, Map<String, List<Fault>> faults) {
    Matcher entry = ENTRY.matcher(fault.where());
    if (!entry.matches()) {
      String files = sheets.entrySet().stream()
          .filter(sheet -> !sheet.getValue().bankHolidays().isEmpty())
          .map(Map.Entry::getKey)
          .collect(Collectors.joining(", "));
      add(faults, files, fault);
      return;
    }
    String field = entry.group(1);
    int number = Integer.parseInt(entry.group(2));
    for (Map.Entry<String, FactSheet> sheet : sheets.entrySet()) {
      int size = entries(field).apply(sheet.getValue()).size();
      if (number < size) {
        String where = field + "[" + number + "]" + entry.group(3);
        add(faults, sheet.getKey(), Fault.at(where, fault.message()));
        return;
      }
      number -= size;
    }
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
      case "meetings" -> FactSheet::meetings;
      default -> throw new IllegalStateException("no list of a facts file: " + field);
    };
  }
}
