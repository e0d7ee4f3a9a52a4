package org.visionderbyshire.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.visionderbyshire.advice.Changes;
import org.visionderbyshire.advice.NextQuestion;
import org.visionderbyshire.advice.WhyNot;
import org.visionderbyshire.analysis.Coverage;
import org.visionderbyshire.analysis.FactsDifference;
import org.visionderbyshire.analysis.PolicyDifference;
import org.visionderbyshire.analysis.PolicyReport;
import org.visionderbyshire.analysis.Portfolio;
import org.visionderbyshire.analysis.PortfolioDifference;
import org.visionderbyshire.council.CallIn;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.Step;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.programme.Programme;

/**
 * A mapper that was not taught the JSON form fails or writes every component of what it is given:
 * it leaves nothing out in silence.
 */
class PlainMapperTest {

  private static final ObjectMapper PLAIN = new ObjectMapper();

  /** Forgiving where it reads, as Spring Boot's is. */
  private static final ObjectMapper FORGIVING = JsonMapper.builder()
      .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .build();

  /** The types that can be reached from inputs, answers, advice, analyses and facts. */
  static Set<Class<?>> types() {
    Set<Class<?>> found = new LinkedHashSet<>();
    Deque<Type> open = new ArrayDeque<>(List.of(
        Initiative.class,
        FactSheet.class,
        Determination.class,
        Facts.class,
        Programme.class,
        WhyNot.class,
        Changes.class,
        NextQuestion.class,
        PolicyReport.class,
        PolicyDifference.class,
        Portfolio.class,
        PortfolioDifference.class,
        Coverage.class,
        FactsDifference.class));
    while (!open.isEmpty()) {
      Type next = open.pop();
      if (next instanceof ParameterizedType generic) {
        open.push(generic.getRawType());
        open.addAll(List.of(generic.getActualTypeArguments()));
      } else if (next instanceof WildcardType wildcard) {
        open.addAll(List.of(wildcard.getUpperBounds()));
      } else if (next instanceof Class<?> type
          && type.getName().startsWith("org.visionderbyshire.")
          && found.add(type)) {
        if (type.isRecord()) {
          for (RecordComponent component : type.getRecordComponents()) {
            open.push(component.getGenericType());
          }
        }
        if (type.isSealed()) {
          open.addAll(List.of(type.getPermittedSubclasses()));
        }
        for (Method method : type.getDeclaredMethods()) {
          if (Modifier.isPublic(method.getModifiers()) && method.getParameterCount() == 0) {
            open.push(method.getGenericReturnType());
          }
        }
      }
    }
    found.removeIf(type -> type.isEnum() || type.getSimpleName().equals("Builder"));
    return found;
  }

  @ParameterizedTest
  @MethodSource("types")
  void writesEveryComponentOrFails(Class<?> type) {
    List<BeanPropertyDefinition> written =
        PLAIN
            .getSerializationConfig()
            .introspect(PLAIN.constructType(type))
            .findProperties()
            .stream()
            .filter(BeanPropertyDefinition::couldSerialize)
            .toList();

    if (type.isRecord()) {
      assertThat(written)
          .extracting(property -> property.getAccessor().getMember().getName())
          .containsAll(Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getName)
              .collect(Collectors.toList()));
    } else if (!type.isInterface()) {
      // without any property it is an empty bean, at which a mapper fails
      assertThat(written).isEmpty();
    } else if (!type.isSealed()) {
      assertThat(Arrays.stream(type.getMethods()).filter(method -> !method.isDefault()))
          .as("what can be seen of %s is what its records tell", type)
          .isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(classes = {Initiative.class, FactSheet.class, Determination.class})
  void readsNoDocumentedFormUntaught(Class<?> type) {
    String text = type == Initiative.class
        ? Samples.text("initiative.json")
        : Samples.text(type == FactSheet.class ? "facts.json" : "determination.json");

    assertThatThrownBy(() -> FORGIVING.readValue(text, type)).isInstanceOf(Exception.class);
    assertThatThrownBy(() -> FORGIVING.readValue("{}", type)).isInstanceOf(Exception.class);
    assertThatThrownBy(() -> FORGIVING.readValue("{\"format\":\"1\"}", type))
        .isInstanceOf(Exception.class);
  }

  @Test
  void theWalkReachesWhatAnswersAreMadeOf() {
    assertThat(types()).contains(Step.class, CallIn.class).hasSizeGreaterThan(80);
  }
}
