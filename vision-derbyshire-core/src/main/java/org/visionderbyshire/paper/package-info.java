/** What is read by people, laid out once: papers, their parts, and how they are written as text. */
@NullMarked
package org.visionderbyshire.paper;

import org.jspecify.annotations.NullMarked;
