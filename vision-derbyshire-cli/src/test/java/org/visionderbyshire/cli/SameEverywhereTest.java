package org.visionderbyshire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameEverywhereTest {

  private static final String DATED = "--from=2022-06-06";

  @TempDir
  private Path folder;

  /** Turkish has another small i, Arabic other digits, and Thai counts other years. */
  @ParameterizedTest
  @CsvSource({
    "tr-TR, Pacific/Kiritimati",
    "ar-EG-u-nu-arab, America/Anchorage",
    "th-TH-u-ca-buddhist-nu-thai, Pacific/Apia",
  })
  void neitherLocaleNorTimeZoneShows(String locale, String timeZone) throws Exception {
    List<Run> expected = runs();
    Locale localeBefore = Locale.getDefault();
    TimeZone timeZoneBefore = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(timeZone));
      assertThat(runs()).isEqualTo(expected);
    } finally {
      Locale.setDefault(localeBefore);
      TimeZone.setDefault(timeZoneBefore);
    }
  }

  @Test
  void theSecondTimeIsLikeTheFirst() throws Exception {
    assertThat(runs()).isEqualTo(runs());
  }

  private List<Run> runs() throws Exception {
    String grant = Grant.file(folder);
    List<Run> runs = Stream.of(
            new String[] {"timetable", DATED, "../examples/programme/delivered.json"},
            new String[] {
              "timetable", DATED, "--format=json", "../examples/programme/delivered.json"
            },
            new String[] {"timetable", "--by=2025-11-10", "--facts", Grant.facts(folder), grant},
            new String[] {"forward-plan", DATED, "../examples/programme/delivered.json"},
            new String[] {
              "forward-plan", DATED, "--format=icalendar", "../examples/programme/delivered.json"
            },
            new String[] {"report", DATED, "../examples/programme/delivered.json"},
            new String[] {"report", "--from=2025-09-25", "--format=timetable", grant})
        .map(Run::of)
        .toList();
    assertThat(runs).allMatch(run -> run.code() == 0 && !run.out().isEmpty());
    return runs;
  }
}
