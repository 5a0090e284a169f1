/** Tells watchers of an event what happens, as it happens. */
package io.matchday.monitor.feed;
