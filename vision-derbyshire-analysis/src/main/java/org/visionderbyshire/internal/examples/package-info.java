/** Initiatives, with facts, that lead to a situation. For the analysis alone. */
@NullMarked
package org.visionderbyshire.internal.examples;

import org.jspecify.annotations.NullMarked;
