/** Log sources: who may send lines, and how they are written. */
package io.matchday.monitor.source;
