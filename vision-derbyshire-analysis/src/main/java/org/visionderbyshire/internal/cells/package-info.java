/**
 * Situations put into cells that no rule tells apart, and regions of cells. For the analysis alone.
 */
@NullMarked
package org.visionderbyshire.internal.cells;

import org.jspecify.annotations.NullMarked;
