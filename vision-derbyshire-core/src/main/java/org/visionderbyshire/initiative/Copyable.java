package org.visionderbyshire.initiative;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style of the root package, but not strict: what was set can be set anew, so that a copy can
 * differ. Kept in the source alone, as whoever compiles against the type would be told that they
 * lack the annotations.
 */
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    allowedClasspathAnnotations = Override.class,
    defaults = @Value.Immutable(copy = false))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@interface Copyable {}
