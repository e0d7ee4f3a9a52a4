package org.visionderbyshire.forwardplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.meetings.MeetingCalendar;

/** Same input, same bytes: in every locale, every time zone, again and at the same time. */
class PlanDeterminismTest {

  private static final int THREADS = 8;

  /** All that the module writes and reads. */
  private static List<Object> output() {
    ForwardPlan plan = ForwardPlan.of(Plans.everything(), VisionDerbyshire.facts());
    return List.of(plan.csv(), plan.icalendar(), meetings());
  }

  private static List<LocalDate> meetings() {
    return MeetingCalendar.read(
            """
            begin:vcalendar
            version:2.0
            begin:vevent
            uid:a
            dtstart;TZID=Europe/London:20260324T180000
            rrule:freq=daily;interval=7;until=20260401T165959z
            exdate:20260331T170000Z
            end:vevent
            begin:vevent
            dtstart:20260601T233000Z
            end:vevent
            begin:vevent
            dtstart;value=date:19941231
            end:vevent
            end:vcalendar
            """, CouncilId.of("bolsover"), Body.EXECUTIVE, LocalDate.of(2028, 12, 31))
        .dates();
  }

  /** Turkish has another small i; the days of change are missing or doubled in some zones. */
  @ParameterizedTest
  @CsvSource({
    "tr-TR, Pacific/Kiritimati",
    "ar-EG-u-nu-arab, America/Anchorage",
    "th-TH-u-ca-buddhist-nu-thai, Asia/Bangkok",
    "de-DE, Pacific/Apia",
    "en-US, America/Sao_Paulo",
  })
  void neitherLocaleNorTimeZoneShows(String locale, String timeZone) {
    List<Object> expected = output();
    Locale localeBefore = Locale.getDefault();
    TimeZone timeZoneBefore = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(timeZone));
      assertThat(output()).isEqualTo(expected);
    } finally {
      Locale.setDefault(localeBefore);
      TimeZone.setDefault(timeZoneBefore);
    }
  }

  @Test
  void theSecondTimeIsLikeTheFirst() throws Exception {
    List<Object> first = output();
    // the stamp of a calendar tells seconds
    TimeUnit.MILLISECONDS.sleep(1_100);
    assertThat(output()).isEqualTo(first);
  }

  @Test
  void eightThreadsThatShareOnePlanGetWhatOneThreadGets() throws Exception {
    ForwardPlan shared = ForwardPlan.of(Plans.everything(), VisionDerbyshire.facts());
    List<Object> expected = output();
    CyclicBarrier together = new CyclicBarrier(THREADS);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Boolean>> same = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        same.add(threads.submit(() -> {
          together.await();
          for (int run = 0; run < 50; run++) {
            List<Object> now = List.of(shared.csv(), shared.icalendar(), meetings());
            if (!now.equals(expected)) {
              return false;
            }
          }
          return true;
        }));
      }
      for (Future<Boolean> each : same) {
        assertThat(each.get(2, TimeUnit.MINUTES)).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
