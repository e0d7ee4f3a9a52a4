/** Measurements. What they say belongs to the machine and the day they ran on. */
package org.visionderbyshire.benchmarks;
