/**
 * How values are written in this package and every package below it.
 *
 * <p>Values are records. For one that callers fill in piece by piece Immutables writes a builder,
 * which nobody outside the package sees; they see the record's own, which extends it. What was set
 * can be set anew.
 */
@Value.Style(
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    jdkOnly = true,
    throwForInvalidImmutableState = BadInputException.class,
    // Without this, generated classes would name an annotation that users of the jar do not have.
    allowedClasspathAnnotations = Override.class)
package org.visionderbyshire;

import org.immutables.value.Value;
import org.visionderbyshire.fault.BadInputException;
