package org.visionderbyshire.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.policy.Governance;
import org.visionderbyshire.policy.Policy;
import org.visionderbyshire.rule.Attribute;
import org.visionderbyshire.rule.CouncilAct;
import org.visionderbyshire.rule.JointAct;
import org.visionderbyshire.rule.Limits;
import org.visionderbyshire.rule.OutcomeTest;
import org.visionderbyshire.rule.ParticipationTest;
import org.visionderbyshire.rule.Proposal;
import org.visionderbyshire.rule.Situation;

class ExamplesTest {

  private static final Governance GOVERNANCE = Governance.compile(Policy.visionDerbyshire());
  private static final Examples EXAMPLES = new Examples(GOVERNANCE, VisionDerbyshire.facts());

  static Stream<Situation> all(Examples examples, Class<? extends Situation> kind) {
    List<List<Object>> domains =
        Attribute.componentsOf(kind).stream().map(examples::values).toList();
    long size = domains.stream().mapToLong(List::size).reduce(1, (a, b) -> a * b);
    Constructor<? extends Situation> constructor = constructor(kind);
    return LongStream.range(0, size).mapToObj(number -> {
      Object[] values = new Object[domains.size()];
      long rest = number;
      for (int i = values.length - 1; i >= 0; i--) {
        List<Object> domain = domains.get(i);
        values[i] = domain.get((int) (rest % domain.size()));
        rest /= domain.size();
      }
      try {
        return constructor.newInstance(values);
      } catch (ReflectiveOperationException e) {
        throw new AssertionError(e);
      }
    });
  }

  private static Constructor<? extends Situation> constructor(Class<? extends Situation> kind) {
    try {
      return kind.getDeclaredConstructor(Arrays.stream(kind.getRecordComponents())
          .map(RecordComponent::getType)
          .toArray(Class<?>[]::new));
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whatIsPossibleHasAnExample() {
    for (Class<? extends Situation> kind : List.of(
        OutcomeTest.class,
        ParticipationTest.class,
        Proposal.class,
        CouncilAct.class,
        JointAct.class,
        Limits.class)) {
      assertThat(all(EXAMPLES, kind)
              .filter(EXAMPLES::isPossible)
              .filter(situation -> EXAMPLES.example(situation).isEmpty()))
          .as(kind.getSimpleName())
          .isEmpty();
    }
  }
}
