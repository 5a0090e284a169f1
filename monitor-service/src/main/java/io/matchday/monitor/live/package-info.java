/** What an event's domains are doing, by the durable counts. */
package io.matchday.monitor.live;
