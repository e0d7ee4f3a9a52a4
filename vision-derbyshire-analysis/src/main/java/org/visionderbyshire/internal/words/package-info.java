/** The words in which conditions and conclusions of rules are read. For the analysis alone. */
@NullMarked
package org.visionderbyshire.internal.words;

import org.jspecify.annotations.NullMarked;
