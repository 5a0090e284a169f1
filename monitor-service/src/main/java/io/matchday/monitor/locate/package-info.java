/** Where an anomaly comes from: the few combinations of values that explain it, by plain counts. */
package io.matchday.monitor.locate;
