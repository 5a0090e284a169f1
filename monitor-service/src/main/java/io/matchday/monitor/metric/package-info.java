/** Finds what is unusual in a plain series of numbers, as it comes. */
package io.matchday.monitor.metric;
