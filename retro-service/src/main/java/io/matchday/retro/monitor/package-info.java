/** What is asked of monitor-service. */
package io.matchday.retro.monitor;
