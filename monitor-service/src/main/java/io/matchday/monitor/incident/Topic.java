package io.matchday.monitor.incident;

import io.matchday.monitor.detect.Finding;

/**
 * What a finding is about; at one time there is one finding of a topic in an incident.
 *
 * @param kind of what
 * @param part part of the domain, such as a node; empty for the domain as a whole
 */
public record Topic(IncidentKind kind, String part) {

    public static Topic of(Finding finding) {
        return new Topic(IncidentKind.of(finding.kind()), finding.where());
    }
}
