package org.visionderbyshire.input;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.visionderbyshire.calendar.BankHoliday;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.initiative.Privacy;
import org.visionderbyshire.vocabulary.Term;

/**
 * What kind of value a field holds. Implementations are immutable and thread-safe.
 *
 * @param <T> the values
 */
public sealed interface Kind<T> {

  /** Any text, blank or not. */
  Kind<String> TEXT = new Single<>(Sort.TEXT);

  /** A text that is not blank. */
  Kind<String> NAME = new Single<>(Sort.NAME);

  /** A text by which something is named elsewhere, such as an ambition. */
  Kind<String> ID = new Single<>(Sort.ID);

  /** Yes or no. */
  Kind<Boolean> FLAG = new Single<>(Sort.FLAG);

  /**
   * Whether the public is kept out, and for what: a word, or yes, which is {@link Privacy#EXEMPT},
   * or no.
   */
  Kind<Privacy> PRIVACY = new Single<>(Sort.PRIVACY);

  /** A day of the calendar. */
  Kind<LocalDate> DAY = new Single<>(Sort.DAY);

  /** Two days in fields of their own, both included: {@code from} and {@code to}. */
  Kind<Period> PERIOD = new Single<>(Sort.PERIOD);

  /** A sum of money. */
  Kind<BigDecimal> POUNDS = new Single<>(Sort.POUNDS);

  /** A share in per cent, 0 to 100. */
  Kind<BigDecimal> PER_CENT = new Single<>(Sort.PER_CENT);

  /** A number of days, 0 or more. */
  Kind<Integer> DAYS = new Single<>(Sort.DAYS);

  /** A whole number. */
  Kind<Integer> NUMBER = new Single<>(Sort.NUMBER);

  /** A council by its id. */
  Kind<CouncilId> COUNCIL = new Single<>(Sort.COUNCIL);

  /** A joint committee by its id. */
  Kind<JointCommitteeId> JOINT_COMMITTEE = new Single<>(Sort.JOINT_COMMITTEE);

  /** One place in one source. */
  Kind<Citation> CITATION = new Single<>(Sort.CITATION);

  /** One place in one source or a list of them, in which nothing may stand twice. */
  Kind<List<Citation>> CITATIONS = new Single<>(Sort.CITATIONS);

  /** Bank holidays, as the file that gov.uk publishes. */
  Kind<List<BankHoliday>> BANK_HOLIDAYS = new Single<>(Sort.BANK_HOLIDAYS);

  /** Kinds that are not made of others. */
  enum Sort {
    TEXT,
    NAME,
    ID,
    FLAG,
    PRIVACY,
    DAY,
    PERIOD,
    POUNDS,
    PER_CENT,
    DAYS,
    NUMBER,
    COUNCIL,
    JOINT_COMMITTEE,
    CITATION,
    CITATIONS,
    BANK_HOLIDAYS
  }

  /**
   * A value that is not made of values of other kinds.
   *
   * @param sort what it is
   */
  record Single<T>(Sort sort) implements Kind<T> {

    public Single {
      Objects.requireNonNull(sort, "sort");
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
   */
  record Items<T>(Kind<T> item, boolean distinct) implements Kind<List<T>> {

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
   * @param forAll the words of which one can stand in its place and says that of every field, if
   *     any can; all fields then hold such words
   */
  record Entry<R>(Form<R, ?> form, Optional<Word<?>> forAll) implements Kind<R> {

    public Entry {
      Objects.requireNonNull(form, "form");
      Objects.requireNonNull(forAll, "forAll");
    }
  }

  /**
   * A value as one of a kind that it was made by. That it is one is not checked, as no class tells
   * what stands in a list.
   */
  @SuppressWarnings("unchecked")
  static <T> T cast(Kind<T> kind, Object value) {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(value, "value");
    return (T) value;
  }

  /** A word of a vocabulary. */
  static <E extends Enum<E> & Term> Word<E> word(Class<E> vocabulary) {
    Objects.requireNonNull(vocabulary, "vocabulary");
    return new Word<>(List.of(vocabulary.getEnumConstants()));
  }

  /** One of these words. */
  static <E extends Enum<E> & Term> Word<E> word(List<E> allowed) {
    Objects.requireNonNull(allowed, "allowed");
    return new Word<>(allowed);
  }

  /** A list in which something may stand twice. */
  static <T> Kind<List<T>> items(Kind<T> item) {
    Objects.requireNonNull(item, "item");
    return new Items<>(item, false);
  }

  /** A list in which nothing may stand twice. */
  static <T> Kind<List<T>> distinct(Kind<T> item) {
    Objects.requireNonNull(item, "item");
    return new Items<>(item, true);
  }

  /** An object with fields of its own. */
  static <R> Kind<R> entry(Form<R, ?> form) {
    Objects.requireNonNull(form, "form");
    return new Entry<>(form, Optional.empty());
  }

  /** An object with fields of its own, or one word that says the same in each of them. */
  static <R> Kind<R> entry(Form<R, ?> form, Word<?> forAll) {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(forAll, "forAll");
    return new Entry<>(form, Optional.of(forAll));
  }
}
