package org.visionderbyshire.derbyshire;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.citation.Cited;
import org.visionderbyshire.citation.Sources;
import org.visionderbyshire.citation.Statement;
import org.visionderbyshire.facts.Service;

/** Walks over everything that is shipped, by way of its accessors. */
class EverythingIsCitedTest {

  private final List<Cited> cited = new ArrayList<>();
  private final List<List<?>> lists = new ArrayList<>();
  private final Set<Object> seen = new LinkedHashSet<>();

  @Test
  void everyElementHasCitationsAndEachOfThemResolves() {
    visit(DerbyshireProgramme.programme());
    visit(DerbyshireFacts.sheet());
    visit(VisionDerbyshire.facts().area());
    visit(VisionDerbyshire.records());
    visit(Service.standardList());

    assertThat(cited).hasSizeGreaterThan(370);
    assertThat(cited).allSatisfy(element -> {
      assertThat(element.citations()).as("%s", element).isNotEmpty();
      assertThat(element.citations())
          .as("%s", element)
          .allMatch(citation -> Sources.resolve(citation).isPresent());
    });
  }

  @Test
  void theWalkComesByEveryKindOfElement() {
    visit(DerbyshireProgramme.programme());
    visit(DerbyshireFacts.sheet());
    visit(VisionDerbyshire.facts().area());
    visit(VisionDerbyshire.records());

    assertThat(cited).contains(VisionDerbyshire.records().toArray(Cited[]::new));
    assertThat(cited).contains(VisionDerbyshire.facts().area().phases().toArray(Cited[]::new));
    assertThat(cited).contains(VisionDerbyshire.facts().area().declined().toArray(Cited[]::new));
    assertThat(cited).contains(VisionDerbyshire.facts().councils().toArray(Cited[]::new));
    assertThat(cited).contains(DerbyshireFacts.sheet().constitutions().toArray(Cited[]::new));
    assertThat(cited).contains(DerbyshireFacts.sheet().jointCommittees().toArray(Cited[]::new));
    assertThat(cited).contains(DerbyshireFacts.sheet().alliances().toArray(Cited[]::new));
  }

  @Test
  void eachElementIsFoundByThePlacesItRestsOn() {
    visit(DerbyshireProgramme.programme());
    visit(DerbyshireFacts.sheet());
    visit(VisionDerbyshire.facts().area());
    visit(VisionDerbyshire.records());
    visit(Service.standardList());

    assertThat(cited)
        .allSatisfy(element -> assertThat(element.citations())
            .allSatisfy(citation -> assertThat(VisionDerbyshire.restingOn(citation))
                .extracting(Element::element)
                .contains(element)));
  }

  @Test
  void idsAreUniqueInTheirList() {
    visit(DerbyshireProgramme.programme());
    visit(VisionDerbyshire.records());

    assertThat(lists)
        .allSatisfy(list -> assertThat(list.stream().filter(Statement.class::isInstance))
            .extracting(element -> ((Statement) element).id())
            .doesNotHaveDuplicates());
  }

  private void visit(Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(this::visit);
    } else if (value instanceof Map<?, ?> map) {
      visit(map.values());
    } else if (value instanceof Collection<?> collection) {
      if (value instanceof List<?> list) {
        lists.add(list);
      }
      collection.forEach(this::visit);
    } else if (isOurs(value.getClass()) && seen.add(value)) {
      if (value instanceof Cited element) {
        cited.add(element);
      }
      accessors(value).forEach(accessor -> visit(call(accessor, value)));
    }
  }

  private static boolean isOurs(Class<?> type) {
    return type.getName().startsWith("org.visionderbyshire.") && !type.isEnum();
  }

  /** The components of a record, or what the interfaces of any other value tell without asking. */
  private static List<Method> accessors(Object value) {
    if (value.getClass().isRecord()) {
      return Arrays.stream(value.getClass().getRecordComponents())
          .map(component -> component.getAccessor())
          .toList();
    }
    return Arrays.stream(value.getClass().getInterfaces())
        .filter(EverythingIsCitedTest::isOurs)
        .flatMap(type -> Arrays.stream(type.getMethods()))
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  private static Object call(Method accessor, Object value) {
    try {
      return accessor.invoke(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new AssertionError(accessor + " of " + value, e);
    }
  }
}
