/**
 * How what the rules made of an initiative becomes a determination that people can read. For the
 * modules of this library alone.
 */
@NullMarked
package org.visionderbyshire.internal.wording;

import org.jspecify.annotations.NullMarked;
