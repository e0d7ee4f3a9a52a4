/** What is done about the ambitions: the programme, its items, its figures and its benefits. */
@NullMarked
package org.visionderbyshire.programme;

import org.jspecify.annotations.NullMarked;
