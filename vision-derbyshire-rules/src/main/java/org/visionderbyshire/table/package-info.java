/** Everything that a policy says, asked once and kept as a table. */
@NullMarked
package org.visionderbyshire.table;

import org.jspecify.annotations.NullMarked;
