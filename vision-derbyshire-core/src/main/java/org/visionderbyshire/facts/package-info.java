/** What is known on a date, shipped and supplied, and who takes part in what. */
@NullMarked
package org.visionderbyshire.facts;

import org.jspecify.annotations.NullMarked;
