package org.visionderbyshire.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Initiative;

/** Same input, same output: in every instance, every locale and every time zone. */
class DeterminismTest {

  private static List<Determination> determinations() {
    Governance governance = Governance.compile(Policy.visionDerbyshire());
    Facts facts = Initiatives.facts();
    List<Initiative> initiatives = new ArrayList<>(Initiatives.few());
    initiatives.addAll(Initiatives.many(13, 30));
    return initiatives.stream()
        .flatMap(initiative -> Stream.of(
            governance.determine(initiative, facts),
            governance.determine(initiative, facts, Initiatives.window(initiative))))
        .toList();
  }

  private static void assertSame(List<Determination> actual, List<Determination> expected) {
    assertThat(actual).isEqualTo(expected);
    assertThat(actual.stream().map(Determination::explain).toList())
        .isEqualTo(expected.stream().map(Determination::explain).toList());
  }

  @Test
  void twoInstancesSayTheSame() {
    assertSame(determinations(), determinations());
  }

  @Test
  void oneInstanceSaysTheSameAgain() {
    Governance governance = Governance.compile(Policy.visionDerbyshire());
    Facts facts = Initiatives.facts();
    for (Initiative initiative : Initiatives.many(17, 40)) {
      assertThat(governance.determine(initiative, facts))
          .isEqualTo(governance.determine(initiative, facts));
      Window window = Initiatives.window(initiative);
      assertThat(governance.determine(initiative, facts, window))
          .isEqualTo(governance.determine(initiative, facts, window));
    }
  }

  /** Turkish has another small i, the others write their numbers in digits of their own. */
  @ParameterizedTest
  @CsvSource({
    "tr-TR, Pacific/Kiritimati",
    "ar-EG-u-nu-arab, America/Anchorage",
    "th-TH-u-ca-buddhist-nu-thai, Asia/Bangkok",
    "de-DE, Europe/Berlin",
  })
  void neitherLocaleNorTimeZoneShows(String locale, String timeZone) {
    List<Determination> expected = determinations();
    Locale localeBefore = Locale.getDefault();
    TimeZone timeZoneBefore = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(timeZone));
      assertSame(determinations(), expected);
    } finally {
      Locale.setDefault(localeBefore);
      TimeZone.setDefault(timeZoneBefore);
    }
  }

  @Test
  void thePolicyKeepsItsDigest() {
    assertThat(Policy.visionDerbyshire().id())
        .isEqualTo(Policy.visionDerbyshire().id());
    assertThat(Policy.visionDerbyshire().id().digest()).matches("[0-9a-f]{64}");
  }
}
