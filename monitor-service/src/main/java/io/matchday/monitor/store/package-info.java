/** Makes counts durable before anybody is told that they are. */
package io.matchday.monitor.store;
