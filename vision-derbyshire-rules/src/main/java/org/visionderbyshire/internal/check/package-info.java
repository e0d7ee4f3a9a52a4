/**
 * How rule files are checked, so that none can do harm and every fault is named. For the modules of
 * this library alone.
 */
@NullMarked
package org.visionderbyshire.internal.check;

import org.jspecify.annotations.NullMarked;
