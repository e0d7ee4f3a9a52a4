/**
 * The sentences of rules, with words in braces for values. For the modules of this library alone.
 */
@NullMarked
package org.visionderbyshire.internal.template;

import org.jspecify.annotations.NullMarked;
