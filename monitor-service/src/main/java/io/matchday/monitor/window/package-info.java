/** The latest counts of every domain, in memory. */
package io.matchday.monitor.window;
