/** Messages sent for other services: to try a channel before it matters, and to remind people. No incident knows of them. */
package io.matchday.monitor.message;
