package org.visionderbyshire.internal.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.visionderbyshire.council.BankHolidayRule;
import org.visionderbyshire.council.CallIn;
import org.visionderbyshire.council.CallInScope;
import org.visionderbyshire.council.DayUnit;
import org.visionderbyshire.vocabulary.Answer;

/**
 * One way in which what is missing of a council's call-in could turn out.
 *
 * @param words the same, for people
 * @param callIn what is known, completed by the answer
 */
public record CallInAnswer(String words, CallIn callIn) {

  /** Few days and many stand for a length that nobody knows. */
  private static final List<Integer> LENGTHS = List.of(1, 10);

  /** What they stand for, for people. */
  static final String ANY_LENGTH = "1 day stands for few days, 10 for many";

  /** All ways in which it could turn out but for waivers; none where nothing is missing. */
  public static List<CallInAnswer> completing(Optional<CallIn> known) {
    CallIn given = known.orElseGet(() -> CallIn.builder().build());
    List<CallInAnswer> answers = new ArrayList<>();
    for (int days : given.days().map(List::of).orElse(LENGTHS)) {
      for (DayUnit unit : given.unit().map(List::of).orElse(List.of(DayUnit.values()))) {
        for (BankHolidayRule rule :
            given.bankHolidays().map(List::of).orElse(List.of(BankHolidayRule.values()))) {
          for (CallInScope scope :
              given.scope().map(List::of).orElse(List.of(CallInScope.values()))) {
            CallIn completed = CallIn.builder()
                .days(days)
                .unit(unit)
                .bankHolidays(rule)
                .scope(scope)
                .waiver(given.waiver())
                .build();
            if (!completed.equals(given)) {
              answers.add(new CallInAnswer(words(given, completed), completed));
            }
          }
        }
      }
    }
    return answers;
  }

  /** A call-in that allows waivers or does not, and is else as known. */
  static CallIn waiving(Optional<CallIn> known, Answer waiver) {
    CallIn.Builder completed = CallIn.builder();
    known.ifPresent(completed::from);
    return completed.waiver(waiver).build();
  }

  /** What was missing, as it is now. */
  private static String words(CallIn given, CallIn completed) {
    List<String> words = new ArrayList<>();
    if (given.days().isEmpty()) {
      completed.days().ifPresent(days -> words.add(days == 1 ? "1 day" : days + " days"));
    }
    if (given.unit().isEmpty()) {
      completed.unit().ifPresent(unit -> words.add(unit.code() + " days"));
    }
    if (given.bankHolidays().isEmpty()) {
      completed.bankHolidays().ifPresent(rule -> words.add("bank holidays " + rule.code()));
    }
    if (given.scope().isEmpty()) {
      completed
          .scope()
          .ifPresent(scope -> words.add(
              switch (scope) {
                case EXECUTIVE -> "every decision of the executive";
                case KEY -> "key decisions only";
              }));
    }
    return String.join(", ", words);
  }
}
