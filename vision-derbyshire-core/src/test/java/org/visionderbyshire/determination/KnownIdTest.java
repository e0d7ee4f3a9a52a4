package org.visionderbyshire.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class KnownIdTest {

  private static Stream<KnownId> all() {
    return Stream.of(
            KnownFinding.values(),
            KnownQuestion.values(),
            KnownAssumption.values(),
            KnownCondition.values())
        .flatMap(Stream::of);
  }

  @ParameterizedTest
  @MethodSource("all")
  void isFoundByTheIdOfAnAnswer(KnownId known) {
    assertThat(Stream.of(
                KnownFinding.of(known.code()),
                KnownQuestion.of(known.code()),
                KnownAssumption.of(known.code()),
                KnownCondition.of(known.code()))
            .flatMap(found -> found.<KnownId>map(id -> id).stream()))
        .contains(known);
  }

  @Test
  void anIdOfAPolicyOfOnesOwnIsNone() {
    assertThat(KnownFinding.of("our-own")).isEmpty();
    assertThat(KnownQuestion.of("our-own")).isEmpty();
    assertThat(KnownAssumption.of("our-own")).isEmpty();
    assertThat(KnownCondition.of("our-own")).isEmpty();
    assertThat(KnownFinding.of("NO_AMBITION")).isEmpty();
  }

  @Test
  void eachHasASentenceOfItsOwn() {
    List<String> meanings = all().map(KnownId::meaning).toList();

    assertThat(meanings).doesNotHaveDuplicates().allMatch(text -> text.matches("[A-Z][^.|]*\\."));
  }

  @ParameterizedTest
  @EnumSource(Aspect.class)
  void anAspectIsFoundByWhatAnAnswerSaysOfIt(Aspect aspect) {
    assertThat(Aspect.of(aspect.code())).contains(aspect);
    assertThat(Aspect.of(aspect.words())).isEmpty();
  }
}
