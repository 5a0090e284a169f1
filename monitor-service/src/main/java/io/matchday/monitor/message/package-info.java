/** Messages sent to try a channel before it matters. */
package io.matchday.monitor.message;
