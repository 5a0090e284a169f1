package io.matchday.monitor.incident;

import io.matchday.platform.text.Message;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/**
 * What is posted to webhooks.
 *
 * @param kind {@code incident-opened}, {@code incident-updated} or {@code incident-resolved}
 * @param news what an update is about; the title otherwise
 * @param url where the incident is read
 */
record Notice(
        String kind,
        UUID incidentId,
        String eventKey,
        String domain,
        Message title,
        Message news,
        double errorRatio,
        double target,
        Instant onsetAt,
        Instant detectedAt,
        URI url) {

    static Notice opened(Incident incident, URI publicUrl) {
        return of("incident-opened", incident, incident.title(), publicUrl);
    }

    static Notice updated(Incident incident, Message news, URI publicUrl) {
        return of("incident-updated", incident, news, publicUrl);
    }

    static Notice resolved(Incident incident, URI publicUrl) {
        return of("incident-resolved", incident, incident.title(), publicUrl);
    }

    private static Notice of(String kind, Incident incident, Message news, URI publicUrl) {
        return new Notice(
                kind,
                incident.id(),
                incident.eventKey(),
                incident.domain(),
                incident.title(),
                news,
                incident.errorRatio(),
                incident.target(),
                incident.onsetAt(),
                incident.detectedAt(),
                URI.create(publicUrl + "/api/v1/incidents/" + incident.id()));
    }
}
