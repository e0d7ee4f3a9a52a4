/**
 * How values are written in this package and every package below it.
 *
 * <p>A value that callers fill in piece by piece is an interface; Immutables writes its
 * implementation, which nobody outside the package sees. A value that is complete at birth is a
 * record.
 */
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    strictBuilder = true,
    jdkOnly = true,
    // Without this, generated classes would name an annotation that users of the jar do not have.
    allowedClasspathAnnotations = Override.class,
    defaults = @Value.Immutable(copy = false))
package org.visionderbyshire;

import org.immutables.value.Value;
