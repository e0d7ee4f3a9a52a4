package org.visionderbyshire.calendar;

import java.time.LocalDate;

/**
 * A bank holiday in England and Wales. Immutable and thread-safe.
 *
 * @param date the day
 * @param title what it is called
 */
public record BankHoliday(LocalDate date, String title) {}
