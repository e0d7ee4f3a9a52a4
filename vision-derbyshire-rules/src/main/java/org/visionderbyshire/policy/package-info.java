/**
 * What a policy is made of: rule files, rules with their conditions and what they add, and
 * readings; and what it says, in short.
 */
@NullMarked
package org.visionderbyshire.policy;

import org.jspecify.annotations.NullMarked;
