/** What a body of log lines adds to the counts. */
package io.matchday.monitor.delta;
