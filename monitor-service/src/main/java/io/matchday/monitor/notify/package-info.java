/** Tells people's own tools, at least once, whatever happens in between. */
package io.matchday.monitor.notify;
