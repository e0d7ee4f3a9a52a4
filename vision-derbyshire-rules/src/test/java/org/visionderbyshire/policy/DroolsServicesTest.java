package org.visionderbyshire.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Collections;
import java.util.Enumeration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.visionderbyshire.governance.Governance;

/** A jar made of many that lost what Drools puts itself together from. */
class DroolsServicesTest {

  private static final String SERVICES = "META-INF/services/";

  /** Which files are lost; of {@code two} of one name, the one that was written over. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.",
        "org.drools.wiring.api.ComponentsSupplier",
        "two org.drools.wiring.api.ComponentsSupplier",
        "org.kie.api.KieServices",
        "org.kie.api.io.KieResources",
        "org.kie.internal.builder.KnowledgeBuilderFactoryService",
        "org.drools.base.base.CoreComponentsBuilder",
        "org.drools.compiler.rule.builder.ConstraintBuilder",
        "org.drools.core.base.FieldAccessorFactory",
        "org.drools.core.reteoo.RuntimeComponentFactory",
      })
  void isTold(String lost) throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (Shaded shaded = new Shaded(lost)) {
      thread.setContextClassLoader(shaded);
      assertThat(failure(shaded))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("META-INF/services")
          .hasMessageContaining("ServicesResourceTransformer")
          .hasMessageContaining(lost.replace("two ", ""));
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static Throwable failure(ClassLoader loader) throws ReflectiveOperationException {
    Class<?> policy = loader.loadClass(Policy.class.getName());
    Object shipped = policy.getMethod("visionDerbyshire").invoke(null);
    try {
      loader
          .loadClass(Governance.class.getName())
          .getMethod("compile", policy)
          .invoke(null, shipped);
      throw new AssertionError("it compiles");
    } catch (InvocationTargetException e) {
      return e.getCause();
    }
  }

  /** All classes of these tests, loaded anew, without some files. */
  private static final class Shaded extends URLClassLoader {

    private final String lost;

    Shaded(String lost) {
      super(classPath(), ClassLoader.getPlatformClassLoader());
      this.lost = lost;
    }

    private static URL[] classPath() {
      return Stream.of(ChildJvm.classPath().split(java.io.File.pathSeparator, -1))
          .map(java.io.File::new)
          .map(java.io.File::toURI)
          .map(uri -> {
            try {
              return uri.toURL();
            } catch (java.net.MalformedURLException e) {
              throw new IllegalStateException(e);
            }
          })
          .toArray(URL[]::new);
    }

    private boolean isLost(String name) {
      return name.startsWith(SERVICES + lost.replace("two ", ""));
    }

    @Override
    public Enumeration<URL> findResources(String name) throws IOException {
      if (!isLost(name)) {
        return super.findResources(name);
      }
      return lost.startsWith("two ")
          ? Collections.enumeration(Collections.list(super.findResources(name)).stream()
              .filter(url -> !url.toString().contains("drools-wiring-dynamic"))
              .toList())
          : Collections.emptyEnumeration();
    }
  }
}
