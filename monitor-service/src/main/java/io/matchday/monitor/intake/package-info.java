/** What the monitor learns from intake-service: events, their domains, targets and contacts. */
package io.matchday.monitor.intake;
