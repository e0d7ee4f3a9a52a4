/** Work that stops where its effort is spent or somebody cancels. For the analysis alone. */
@NullMarked
package org.visionderbyshire.internal.errand;

import org.jspecify.annotations.NullMarked;
