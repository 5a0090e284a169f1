/** The moments in the days before an event when errors of its domains rose, so that they can be put right in time. */
package io.matchday.monitor.ahead;
