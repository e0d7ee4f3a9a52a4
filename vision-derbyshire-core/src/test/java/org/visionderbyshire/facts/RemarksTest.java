package org.visionderbyshire.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.calendar.BankHoliday;
import org.visionderbyshire.calendar.BankHolidays;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.fault.Remark;

class RemarksTest {

  private final Facts shipped = VisionDerbyshire.facts();

  private static Meetings meetings(Remark... remarks) {
    return new Meetings(
        Optional.of(CouncilId.of("bolsover")),
        Optional.empty(),
        Body.EXECUTIVE,
        List.of(LocalDate.of(2026, 6, 2)),
        List.of(remarks));
  }

  private List<String> remarks(FactSheet... sheets) {
    return shipped.with(sheets).remarks().stream().map(Remark::toString).toList();
  }

  private static FactSheet holidays(String... days) {
    FactSheet.Builder sheet = FactSheet.builder();
    for (String day : days) {
      sheet.addBankHolidays(new BankHoliday(LocalDate.parse(day), "a day"));
    }
    return sheet.build();
  }

  @Test
  void noneOnWhatIsShipped() {
    assertThat(shipped.remarks()).isEmpty();
    assertThat(remarks()).isEmpty();
  }

  @Test
  void ofCalendarsNameTheCalendarInTheOrderOfTheSheets() {
    FactSheet first = FactSheet.builder()
        .addMeetings(meetings(), meetings(new Remark("line 9", "look"), new Remark("", "look")))
        .build();
    FactSheet second =
        FactSheet.builder().addMeetings(meetings(new Remark("line 2", "there"))).build();

    assertThat(remarks(first, second))
        .containsExactly(
            "meetings[1], line 9: look", "meetings[1]: look", "meetings[2], line 2: there");
  }

  @Test
  void ofBankHolidaysTellWhichOfAYearAreMissing() {
    assertThat(remarks(holidays("2026-12-25", "2026-01-01", "2025-05-08")))
        .containsExactly(
            "bankHolidays: for 2025 there is 1 here and 8 shipped; missing: 2025-01-01 New Year’s"
                + " Day, 2025-04-18 Good Friday, 2025-04-21 Easter Monday, 2025-05-05 Early May bank"
                + " holiday, 2025-05-26 Spring bank holiday, 2025-08-25 Summer bank holiday,"
                + " 2025-12-25 Christmas Day, 2025-12-26 Boxing Day; a supplied list stands in place"
                + " of the shipped one, so these count as ordinary days",
            "bankHolidays: for 2026 there are 2 here and 8 shipped; missing: 2026-04-03 Good Friday,"
                + " 2026-04-06 Easter Monday, 2026-05-04 Early May bank holiday, 2026-05-25 Spring"
                + " bank holiday, 2026-08-31 Summer bank holiday, 2026-12-28 Boxing Day; a supplied"
                + " list stands in place of the shipped one, so these count as ordinary days");
  }

  @Test
  void noneOnYearsThatAreWholeOrNotShipped() {
    FactSheet whole = FactSheet.builder()
        .addAllBankHolidays(BankHolidays.englandAndWales().all())
        .build();
    assertThat(remarks(whole)).isEmpty();
    assertThat(remarks(holidays("2031-01-01"))).isEmpty();
  }
}
