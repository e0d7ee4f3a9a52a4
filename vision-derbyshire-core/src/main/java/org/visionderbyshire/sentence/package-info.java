/** Sentences that keep the values they tell, and how English writes lists, counts and days. */
@NullMarked
package org.visionderbyshire.sentence;

import org.jspecify.annotations.NullMarked;
