/** What many initiatives come to under one policy or two, and what other facts change. */
@NullMarked
package org.visionderbyshire.portfolio;

import org.jspecify.annotations.NullMarked;
