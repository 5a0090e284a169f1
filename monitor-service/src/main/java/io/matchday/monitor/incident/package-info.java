/** What has gone wrong, who knows, and what became of it. */
package io.matchday.monitor.incident;
