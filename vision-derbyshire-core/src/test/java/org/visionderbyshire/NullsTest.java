package org.visionderbyshire;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.input.Form;
import org.visionderbyshire.input.InitiativeForm;
import org.visionderbyshire.input.Kind;
import org.visionderbyshire.sentence.Sentence;

/** A part of a value that is null is told by its name, whichever it is. */
final class NullsTest {

  @Test
  void everyPartOfEveryPublicRecordIsNamedWhereItIsNull() {
    List<String> unnamed = new ArrayList<>();
    int tried = 0;
    for (Class<?> type : records()) {
      RecordComponent[] parts = type.getRecordComponents();
      for (int i = 0; i < parts.length; i++) {
        if (!parts[i].getType().isPrimitive() && !isNullable(parts[i])) {
          tried++;
          String told = toldOfNull(type, i);
          if (!told.equals(parts[i].getName())) {
            unnamed.add(type.getSimpleName() + "." + parts[i].getName() + ": " + told);
          }
        }
      }
    }

    assertThat(unnamed).isEmpty();
    assertThat(tried).isGreaterThan(400);
  }

  private static boolean isNullable(RecordComponent part) {
    return Arrays.stream(part.getAnnotatedType().getAnnotations())
        .anyMatch(each -> each.annotationType().getSimpleName().equals("Nullable"));
  }

  private static List<Class<?>> records() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.visionderbyshire")
            .stream()
            .sorted(Comparator.comparing(JavaClass::getName))
            .<Class<?>>map(JavaClass::reflect)
            .filter(Class::isRecord)
            .filter(NullsTest::isPublic)
            .toList();
  }

  private static boolean isPublic(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
  }

  private static String toldOfNull(Class<?> type, int missing) {
    Object[] values = values(type);
    values[missing] = null;
    try {
      canonical(type).newInstance(values);
      return "nothing";
    } catch (InvocationTargetException e) {
      return e.getCause() instanceof NullPointerException
          ? String.valueOf(e.getCause().getMessage())
          : e.getCause().toString();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static Constructor<?> canonical(Class<?> type) throws NoSuchMethodException {
    return type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getType)
        .toArray(Class<?>[]::new));
  }

  private static Object[] values(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(part -> sample(part.getType()))
        .toArray();
  }

  /** Some value of the type; what it says does not matter, as nulls are looked for first. */
  private static Object sample(Class<?> type) {
    if (type == String.class || type == Object.class) {
      return "x";
    } else if (type == Optional.class) {
      return Optional.empty();
    } else if (type == Map.class) {
      return Map.of();
    } else if (type == Set.class) {
      return Set.of();
    } else if (type.isAssignableFrom(List.class)) {
      return List.of();
    } else if (type == LocalDate.class) {
      return LocalDate.of(2022, 6, 1);
    } else if (type == Window.class) {
      return Window.from(LocalDate.of(2022, 6, 1));
    } else if (type == Kind.class) {
      return Kind.TEXT;
    } else if (type == Form.class) {
      return InitiativeForm.MONEY;
    } else if (type == Sentence.class) {
      return Sentence.of("x");
    } else if (type == Year.class) {
      return Year.of(2022);
    } else if (type == BigDecimal.class) {
      return BigDecimal.ONE;
    } else if (type == boolean.class) {
      return false;
    } else if (type == long.class) {
      return 1L;
    } else if (type.isPrimitive()) {
      return 1;
    } else if (type.isEnum()) {
      return type.getEnumConstants()[0];
    } else if (type.isSealed()) {
      return sample(type.getPermittedSubclasses()[0]);
    } else if (type.isInterface()) {
      return Proxy.newProxyInstance(
          type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> null);
    } else if (type.isRecord()) {
      try {
        return canonical(type).newInstance(values(type));
      } catch (ReflectiveOperationException e) {
        throw new AssertionError("no sample of " + type, e);
      }
    }
    throw new AssertionError("no sample of " + type);
  }
}
