package org.visionderbyshire.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A grant scheme of £2,000,000, which is a key decision of the county council's executive. */
final class Grant {

  private Grant() {}

  static String initiative(String id, String more) {
    return """
        {"id": "%s", "title": "Grant scheme", "on": "2025-09-01", "participants": ["derbyshire"], \
        "ambitions": ["seize-innovation"], "acts": ["spend"], \
        "effects": [{"outcome": "inclusive-and-diverse-economy", "reach": "county-wide"}], \
        "money": [{"council": "derbyshire", "amount": 2000000, "kind": "spending", \
        "type": "capital", "withinBudget": "yes"}]%s}""".formatted(id, more);
  }

  /** The scheme in a file. */
  static String file(Path folder) throws IOException {
    return Files.writeString(folder.resolve("grant.json"), initiative("grant", ""))
        .toString();
  }

  /** The same of Erewash, of whose constitution nobody knows more than that it has an executive. */
  static String ofErewash(Path folder) throws IOException {
    return Files.writeString(
            folder.resolve("erewash.json"),
            initiative("grant", "").replace("\"derbyshire\"", "\"erewash\""))
        .toString();
  }

  /** What the council calls key, its call-in of five working days and its executive's meetings. */
  static String facts(Path folder) throws IOException {
    return facts(folder, """
        , "meetings": [{"council": "derbyshire", "body": "executive",
          "dates": ["2025-09-18", "2025-10-09", "2025-11-06", "2025-12-04"]}]""");
  }

  /** The same without meetings. */
  static String constitution(Path folder) throws IOException {
    return facts(folder, "");
  }

  private static String facts(Path folder, String more) throws IOException {
    return Files.writeString(folder.resolve("constitution.json"), """
        {"constitutions": [{"council": "derbyshire", "form": "executive",
          "keyDecision": {"revenue": 500000, "capital": 500000},
          "callIn": {"days": 5, "unit": "working", "bankHolidays": "excluded", "scope": "key",
            "waiver": "yes"}}]%s}
        """.formatted(more))
        .toString();
  }
}
