/** What a report is cleared for before it goes to those who decide. */
@NullMarked
package org.visionderbyshire.clearance;

import org.jspecify.annotations.NullMarked;
