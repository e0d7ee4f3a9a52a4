/** The notices that councils must publish for many initiatives, in date order. */
@NullMarked
package org.visionderbyshire.forwardplan;

import org.jspecify.annotations.NullMarked;
