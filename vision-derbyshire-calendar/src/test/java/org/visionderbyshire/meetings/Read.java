package org.visionderbyshire.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.facts.Meetings;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.fault.Remark;

/** What is read of a calendar. */
final class Read {

  static final CouncilId BOLSOVER = CouncilId.of("bolsover");
  static final LocalDate LAST = LocalDate.of(2028, 12, 31);

  private Read() {}

  /** From a text and from its bytes, which come to the same. */
  static Meetings meetings(String text) {
    Meetings read = MeetingCalendar.read(text, BOLSOVER, Body.EXECUTIVE, LAST);
    assertThat(meetings(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(read);
    return read;
  }

  static Meetings meetings(byte[] file) {
    return MeetingCalendar.read(file, BOLSOVER, Body.EXECUTIVE, LAST);
  }

  static List<String> days(String text) {
    return meetings(text).dates().stream().map(LocalDate::toString).toList();
  }

  /** The days of a calendar with events of these lines; a blank line parts two events. */
  static List<String> daysOf(String events) {
    return days(Calendars.of(events));
  }

  static List<String> remarks(String text) {
    return meetings(text).remarks().stream().map(Remark::toString).toList();
  }

  static List<String> faults(String text) {
    return faults(text, LAST);
  }

  static List<String> faults(String text, LocalDate last) {
    return faults(text.getBytes(StandardCharsets.UTF_8), last);
  }

  static List<String> faults(byte[] file, LocalDate last) {
    BadInputException thrown = catchThrowableOfType(
        BadInputException.class, () -> MeetingCalendar.read(file, BOLSOVER, Body.EXECUTIVE, last));
    assertThat(thrown).as("read without a fault").isNotNull();
    return thrown.faults().stream().map(Fault::toString).toList();
  }
}
