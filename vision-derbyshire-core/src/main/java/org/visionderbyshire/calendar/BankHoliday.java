package org.visionderbyshire.calendar;

import java.time.LocalDate;
import java.util.Objects;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Checks;

/**
 * A bank holiday in England and Wales. Immutable and thread-safe.
 *
 * @param date the day
 * @param title what it is called
 */
public record BankHoliday(LocalDate date, String title) {

  /**
   * A bank holiday.
   *
   * @throws BadInputException if the title is blank or the year has not four digits
   */
  public BankHoliday {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(title, "title");
    new Checks().day("date", date).notBlank("title", title).throwIfAny();
  }
}
