/**
 * How an initiative and its facts are put to the rules, stage after stage, and what comes of it.
 * For the modules of this library alone.
 */
@NullMarked
package org.visionderbyshire.internal.stage;

import org.jspecify.annotations.NullMarked;
