/** Ranges of internet addresses. */
package io.matchday.monitor.address;
