/** Watches the counts of the events' domains: opens incidents, and ends them. */
package io.matchday.monitor.watch;
