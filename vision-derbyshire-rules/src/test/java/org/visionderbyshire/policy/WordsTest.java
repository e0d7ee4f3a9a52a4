package org.visionderbyshire.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.visionderbyshire.rule.Attribute;
import org.visionderbyshire.rule.BankHolidayTest;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.CountTest;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.rule.Words;

/** The words of rules, and what rules look at. */
class WordsTest {

  static List<Class<? extends Situation>> situations() {
    return Situations.kinds();
  }

  private static List<Method> words() {
    return Arrays.stream(Words.class.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .toList();
  }

  @Test
  void everyWordIsAConclusion() {
    assertThat(words()).isNotEmpty().allMatch(word -> word.getReturnType() == Conclusion.class);
  }

  /**
   * Rule files import the words, and Drools takes an attribute that is called like one for the
   * word: "Unable to Analyse Expression".
   */
  @ParameterizedTest
  @MethodSource("situations")
  void noAttributeIsCalledLikeAWord(Class<? extends Situation> situation) {
    assertThat(Attribute.of(situation).keySet())
        .isNotEmpty()
        .doesNotContainAnyElementsOf(words().stream().map(Method::getName).toList());
  }

  @Test
  void noDaysAreCountedOfWhichNobodySaidHow() {
    assertThatIllegalArgumentException().isThrownBy(() -> Words.counts(CountTest.Unit.UNKNOWN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Words.bankHolidays(BankHolidayTest.Stated.UNKNOWN));
  }
}
