/** Joint committees: members, host, funding and agreement, each a dated fact. */
@NullMarked
package org.visionderbyshire.committee;

import org.jspecify.annotations.NullMarked;
