package org.visionderbyshire.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.advice.Target;
import org.visionderbyshire.calendar.ClearDays;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.Particulars;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.facts.ConstitutionRecord;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.facts.JointCommitteeRecord;
import org.visionderbyshire.fault.Checks;
import org.visionderbyshire.forwardplan.ForwardPlan;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.json.InitiativeJson;
import org.visionderbyshire.meetings.MeetingCalendar;
import org.visionderbyshire.policy.Insertion;
import org.visionderbyshire.policy.Policy;
import org.visionderbyshire.proof.Analysis;
import org.visionderbyshire.report.Report;
import org.visionderbyshire.rule.Situation;

/** Whatever anybody can call names the parameter that is null. */
class NullParametersTest {

  /** What checks say, or what Java says of a parameter that is used where it comes in. */
  private static final Pattern NAMED = Pattern.compile("(\\w+)|.*because \"(\\w+)\" is null");

  private static final Facts FACTS = VisionDerbyshire.facts();
  private static final Governance GOVERNANCE = Governance.compile(Policy.visionDerbyshire());
  private static final Initiative INITIATIVE = Initiative.builder()
      .id("a")
      .on("2024-06-01")
      .addParticipants("erewash")
      .acts(List.of(Act.SPEND))
      .build();
  private static final Determination DETERMINATION =
      GOVERNANCE.determine(INITIATIVE, FACTS, Window.from(LocalDate.of(2024, 6, 3)));

  /** One value of each type that cannot be made of empty parts. */
  private final Map<Class<?>, Object> samples = samples();

  private static Map<Class<?>, Object> samples() {
    Map<Class<?>, Object> samples = new HashMap<>();
    Analysis analysis = Analysis.of(GOVERNANCE, FACTS);
    Situation situation =
        GOVERNANCE.outline(INITIATIVE, FACTS).consulted().get(0).situation();
    for (Object sample : List.of(
        FACTS,
        GOVERNANCE,
        INITIATIVE,
        DETERMINATION,
        Policy.visionDerbyshire(),
        Policy.visionDerbyshire().readings().get(0),
        new Particulars(Map.of()),
        Window.from(LocalDate.of(2024, 6, 3)),
        FactSheet.builder().build(),
        analysis,
        analysis.table(),
        "2024-06-01",
        LocalDate.of(2024, 6, 3),
        BigDecimal.ONE,
        NullNode.getInstance())) {
      samples.put(sample.getClass(), sample);
    }
    samples.put(Situation.class, situation);
    samples.put(Insertion.class, new Insertion("levelPending", List.of()));
    samples.put(JointCommitteeRecord.class, FACTS.jointCommittees().iterator().next());
    samples.put(ConstitutionRecord.class, FACTS.constitution(CouncilId.of("erewash")));
    samples.put(ClearDays.class, new ClearDays(FACTS.bankHolidays()));
    samples.put(Target.class, Target.level(CollaborationLevel.COUNTY_WIDE));
    samples.put(JsonNode.class, NullNode.getInstance());
    samples.put(CharSequence.class, "a");
    samples.put(byte[].class, new byte[0]);
    samples.put(Object.class, "a");
    samples.put(InputStream.class, new ByteArrayInputStream(new byte[0]));
    return samples;
  }

  @Test
  void isNamed() throws Exception {
    Map<String, String> unnamed = new TreeMap<>();
    List<String> untried = new ArrayList<>();
    int tried = 0;
    for (Class<?> one : List.of(
        Facts.class,
        Governance.class,
        Analysis.class,
        InitiativeJson.class,
        MeetingCalendar.class,
        Report.class,
        ForwardPlan.class)) {
      for (Class<?> type : PublicApiTest.typesBeside(one)) {
        // checks name what is wrong, and nothing where nothing is
        if (!isSeen(type) || type == Checks.class) {
          continue;
        }
        for (Executable call : calls(type)) {
          for (int i = 0; i < call.getParameterCount(); i++) {
            if (call.getParameterTypes()[i].isPrimitive() || isNullable(call.getParameters()[i])) {
              continue;
            }
            String told;
            try {
              told = told(type, call, i);
            } catch (UnsupportedOperationException e) {
              untried.add(name(call) + ": " + e.getMessage());
              continue;
            }
            tried++;
            if (!isTold(call.getParameters()[i], told)) {
              unnamed.put(name(call) + " " + i, told);
            }
          }
        }
      }
    }
    assertThat(unnamed).isEmpty();
    assertThat(tried).isGreaterThan(1_000);
    assertThat(untried).as("of these no values are made").hasSizeLessThan(60);
  }

  private static boolean isTold(Parameter parameter, String told) {
    Matcher named = NAMED.matcher(told);
    return named.matches()
        && parameter
            .getName()
            .equals(Optional.ofNullable(named.group(1)).orElseGet(() -> named.group(2)));
  }

  private static String name(Executable call) {
    return call.getDeclaringClass().getName().replace("org.visionderbyshire.", "") + "."
        + (call instanceof Method method ? method.getName() : "new")
        + Arrays.stream(call.getParameterTypes()).map(Class::getSimpleName).toList();
  }

  private static boolean isSeen(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && (type.getEnclosingClass() == null || isSeen(type.getEnclosingClass()));
  }

  private static List<Executable> calls(Class<?> type) {
    return Stream.<Executable>concat(
            Arrays.stream(type.getConstructors()),
            Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !method.isSynthetic() && !method.isBridge())
                .filter(method -> !Modifier.isAbstract(method.getModifiers()))
                .filter(method -> !List.of("equals", "outweighs").contains(method.getName()))
                .filter(method -> !type.isEnum() || !method.getName().equals("valueOf")))
        .sorted(Comparator.comparing(NullParametersTest::name))
        .toList();
  }

  private static boolean isNullable(Parameter parameter) {
    return Arrays.stream(parameter.getAnnotatedType().getAnnotations())
        .anyMatch(each -> each.annotationType().getSimpleName().equals("Nullable"));
  }

  private String told(Class<?> type, Executable call, int missing) throws Exception {
    Object[] given = new Object[call.getParameterCount()];
    for (int i = 0; i < given.length; i++) {
      given[i] = i == missing ? null : value(call.getParameterTypes()[i]);
    }
    try {
      if (call instanceof Method method) {
        method.invoke(Modifier.isStatic(method.getModifiers()) ? null : value(type), given);
      } else {
        ((Constructor<?>) call).newInstance(given);
      }
      return "nothing thrown";
    } catch (InvocationTargetException e) {
      return e.getCause() instanceof NullPointerException
          ? String.valueOf(e.getCause().getMessage())
          : e.getCause().toString();
    }
  }

  private Object value(Class<?> type) {
    if (type == JsonGenerator.class) {
      // each call writes into one of its own
      return generator();
    }
    if (samples.containsKey(type)) {
      return samples.get(type);
    }
    try {
      Object made = made(type);
      samples.put(type, made);
      return made;
    } catch (ReflectiveOperationException | RuntimeException | IOException e) {
      throw new UnsupportedOperationException("no " + type.getName() + ": " + e, e);
    }
  }

  private static JsonGenerator generator() {
    try {
      return new JsonFactory().createGenerator(new StringWriter());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Object made(Class<?> type) throws ReflectiveOperationException, IOException {
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    } else if (type == boolean.class) {
      return false;
    } else if (type == int.class || type == Integer.class) {
      return 1;
    } else if (type == long.class) {
      return 1L;
    } else if (type == Optional.class) {
      return Optional.empty();
    } else if (type == List.class || type == Collection.class || type == Iterable.class) {
      return List.of();
    } else if (type == Set.class) {
      return Set.of();
    } else if (type == Map.class) {
      return Map.of();
    } else if (type.isArray()) {
      return Array.newInstance(type.getComponentType(), 0);
    } else if (type == JsonParser.class) {
      return new JsonFactory().createParser("{}");
    } else if (type.isRecord()) {
      RecordComponent[] parts = type.getRecordComponents();
      Object[] given = Arrays.stream(parts).map(part -> value(part.getType())).toArray();
      return type.getDeclaredConstructor(
              Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new))
          .newInstance(given);
    }
    for (Method method : type.getMethods()) {
      if (Modifier.isStatic(method.getModifiers())
          && method.getReturnType() == type
          && method.getParameterCount() <= 2) {
        return method.invoke(
            null, Arrays.stream(method.getParameterTypes()).map(this::value).toArray());
      }
    }
    if (type.getEnclosingClass() != null && type.getSimpleName().equals("Builder")) {
      return type.getEnclosingClass().getMethod("builder").invoke(null);
    }
    return type.getConstructor().newInstance();
  }
}
