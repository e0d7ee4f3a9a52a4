package org.visionderbyshire.input;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.visionderbyshire.calendar.BankHoliday;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.vocabulary.Term;

/**
 * What kind of value a field holds. Implementations are immutable and thread-safe.
 *
 * @param <T> the values
 */
public sealed interface Kind<T> {

  /** Any text, blank or not. */
  Kind<String> TEXT = new Single<>(Sort.TEXT, String.class);

  /** A text that is not blank. */
  Kind<String> NAME = new Single<>(Sort.NAME, String.class);

  /** A text by which something is named elsewhere, such as an ambition. */
  Kind<String> ID = new Single<>(Sort.ID, String.class);

  /** Yes or no. */
  Kind<Boolean> FLAG = new Single<>(Sort.FLAG, Boolean.class);

  /** A day of the calendar. */
  Kind<LocalDate> DAY = new Single<>(Sort.DAY, LocalDate.class);

  /** Two days in fields of their own, both included: {@code from} and {@code to}. */
  Kind<Period> PERIOD = new Single<>(Sort.PERIOD, Period.class);

  /** A sum of money. */
  Kind<BigDecimal> POUNDS = new Single<>(Sort.POUNDS, BigDecimal.class);

  /** A share in per cent, 0 to 100. */
  Kind<BigDecimal> PER_CENT = new Single<>(Sort.PER_CENT, BigDecimal.class);

  /** A number of days, 0 or more. */
  Kind<Integer> DAYS = new Single<>(Sort.DAYS, Integer.class);

  /** A whole number. */
  Kind<Integer> NUMBER = new Single<>(Sort.NUMBER, Integer.class);

  /** A council by its id. */
  Kind<CouncilId> COUNCIL = new Single<>(Sort.COUNCIL, CouncilId.class);

  /** A joint committee by its id. */
  Kind<JointCommitteeId> JOINT_COMMITTEE =
      new Single<>(Sort.JOINT_COMMITTEE, JointCommitteeId.class);

  /** One place in one source. */
  Kind<Citation> CITATION = new Single<>(Sort.CITATION, Citation.class);

  /** Bank holidays, as the file that gov.uk publishes. */
  Kind<List<BankHoliday>> BANK_HOLIDAYS = new BankHolidayFile();

  /** Kinds of which a value is one thing. */
  enum Sort {
    TEXT,
    NAME,
    ID,
    FLAG,
    DAY,
    PERIOD,
    POUNDS,
    PER_CENT,
    DAYS,
    NUMBER,
    COUNCIL,
    JOINT_COMMITTEE,
    CITATION
  }

  /**
   * A value that is one thing.
   *
   * @param sort what it is
   * @param type the class of the values
   */
  record Single<T>(Sort sort, Class<T> type) implements Kind<T> {

    public Single {
      Objects.requireNonNull(sort, "sort");
      Objects.requireNonNull(type, "type");
    }
  }

  /**
   * A word of a vocabulary.
   *
   * @param allowed the words that are allowed, in their order; at least one
   */
  record Word<E extends Enum<E> & Term>(List<E> allowed) implements Kind<E> {

    public Word {
      Objects.requireNonNull(allowed, "allowed");
      allowed = List.copyOf(allowed);
    }
  }

  /**
   * A list.
   *
   * @param item what stands in it
   * @param distinct whether nothing may stand twice
   * @param orOne whether one item may stand in place of a list of one
   */
  record Items<T>(Kind<T> item, boolean distinct, boolean orOne) implements Kind<List<T>> {

    public Items {
      Objects.requireNonNull(item, "item");
    }
  }

  /**
   * A value for each of some councils.
   *
   * @param value what stands for each
   */
  record ByCouncil<T>(Kind<T> value) implements Kind<Map<CouncilId, T>> {

    public ByCouncil {
      Objects.requireNonNull(value, "value");
    }
  }

  /**
   * An object with fields of its own.
   *
   * @param form its fields
   */
  record Entry<R>(Form<R, ?> form) implements Kind<R> {

    public Entry {
      Objects.requireNonNull(form, "form");
    }
  }

  /** Bank holidays, as the file that gov.uk publishes. */
  record BankHolidayFile() implements Kind<List<BankHoliday>> {}

  /** A word of a vocabulary. */
  static <E extends Enum<E> & Term> Kind<E> word(Class<E> vocabulary) {
    Objects.requireNonNull(vocabulary, "vocabulary");
    return new Word<>(List.of(vocabulary.getEnumConstants()));
  }

  /** One of these words. */
  static <E extends Enum<E> & Term> Kind<E> word(List<E> allowed) {
    Objects.requireNonNull(allowed, "allowed");
    return new Word<>(allowed);
  }

  /** A list in which something may stand twice. */
  static <T> Kind<List<T>> items(Kind<T> item) {
    Objects.requireNonNull(item, "item");
    return new Items<>(item, false, false);
  }

  /** A list in which nothing may stand twice. */
  static <T> Kind<List<T>> distinct(Kind<T> item) {
    Objects.requireNonNull(item, "item");
    return new Items<>(item, true, false);
  }

  /** An object with fields of its own. */
  static <R> Kind<R> entry(Form<R, ?> form) {
    Objects.requireNonNull(form, "form");
    return new Entry<>(form);
  }
}
