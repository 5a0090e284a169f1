/** Reads back what was counted: over time, by rank, as quantiles, and for scrapers. */
package io.matchday.monitor.series;
