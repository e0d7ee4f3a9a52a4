package org.visionderbyshire.internal.engine;

import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.stream.Collectors;
import org.drools.base.base.CoreComponentsBuilder;
import org.drools.compiler.rule.builder.ConstraintBuilder;
import org.drools.core.base.FieldAccessorFactory;
import org.drools.core.reteoo.RuntimeComponentFactory;
import org.drools.wiring.api.ComponentsSupplier;
import org.drools.wiring.dynamic.DynamicComponentsSupplier;
import org.kie.api.KieServices;
import org.kie.api.internal.utils.KieService;
import org.kie.api.io.KieResources;
import org.kie.internal.builder.KnowledgeBuilderFactoryService;

/**
 * Whether Drools is whole. It puts itself together from files in {@code META-INF/services}, of
 * which two jars have one of the same name; a jar made of many that keeps one or none of them fails
 * much later, and says nothing of why.
 */
public final class DroolsServices {

  /** What compiling and asking fail without. */
  private static final List<Class<? extends KieService>> NEEDED = List.of(
      ComponentsSupplier.class,
      KieServices.class,
      KieResources.class,
      KnowledgeBuilderFactoryService.class,
      CoreComponentsBuilder.class,
      ConstraintBuilder.class,
      FieldAccessorFactory.class,
      RuntimeComponentFactory.class);

  private DroolsServices() {}

  /**
   * Sees to it that all is there.
   *
   * @throws IllegalStateException if something is missing; it says what, and what to do
   */
  public static void check() {
    String missing = NEEDED.stream()
        .filter(service -> !isThere(service))
        .map(Class::getName)
        .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      throw new IllegalStateException(
          "Drools is not whole: META-INF/services names no provider, or not every one, of "
              + missing
              + ". If this is a shaded jar, build it so that it joins the files of META-INF/services"
              + " of all jars (Maven: the ServicesResourceTransformer of maven-shade-plugin; Gradle:"
              + " mergeServiceFiles()), leaves signatures out (META-INF/*.SF, *.RSA and *.DSA) and"
              + " drops no class that it takes for unused. If not, the class loader of this thread"
              + " does not see the jars of Drools.");
    }
  }

  private static boolean isThere(Class<? extends KieService> service) {
    try {
      KieService found = KieService.load(service);
      // of this one there are two, and the other can compile nothing
      return found != null
          && (service != ComponentsSupplier.class || found instanceof DynamicComponentsSupplier);
    } catch (ServiceConfigurationError e) {
      return false;
    }
  }
}
