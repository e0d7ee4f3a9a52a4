package org.visionderbyshire.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.visionderbyshire.council.BankHolidayRule;
import org.visionderbyshire.council.CallIn;
import org.visionderbyshire.council.CallInScope;
import org.visionderbyshire.council.DayUnit;

/**
 * One way in which what is missing of a council's call-in could turn out.
 *
 * @param words the same, for people
 * @param callIn what is known, completed by the answer
 */
record CallInAnswer(String words, CallIn callIn) {

  /** Few days and many stand for a length that nobody knows. */
  private static final List<Integer> LENGTHS = List.of(1, 10);

  /** All ways in which it could turn out; none where nothing is missing. */
  static List<CallInAnswer> completing(Optional<CallIn> known) {
    CallIn given = known.orElseGet(() -> CallIn.builder().build());
    List<CallInAnswer> answers = new ArrayList<>();
    for (int days : given.days().map(List::of).orElse(LENGTHS)) {
      for (DayUnit unit : given.unit().map(List::of).orElse(List.of(DayUnit.values()))) {
        for (BankHolidayRule rule :
            given.bankHolidays().map(List::of).orElse(List.of(BankHolidayRule.values()))) {
          for (CallInScope scope :
              given.scope().map(List::of).orElse(List.of(CallInScope.values()))) {
            List<String> words = new ArrayList<>();
            if (given.days().isEmpty()) {
              words.add(days == 1 ? "1 day" : days + " days");
            }
            if (given.unit().isEmpty()) {
              words.add(unit.code() + " days");
            }
            if (given.bankHolidays().isEmpty()) {
              words.add("bank holidays " + rule.code());
            }
            if (given.scope().isEmpty()) {
              words.add(
                  switch (scope) {
                    case EXECUTIVE -> "every decision of the executive";
                    case KEY -> "key decisions only";
                  });
            }
            if (!words.isEmpty()) {
              answers.add(new CallInAnswer(
                  String.join(", ", words),
                  CallIn.builder()
                      .days(days)
                      .unit(unit)
                      .bankHolidays(rule)
                      .scope(scope)
                      .waiver(given.waiver())
                      .build()));
            }
          }
        }
      }
    }
    return answers;
  }
}
