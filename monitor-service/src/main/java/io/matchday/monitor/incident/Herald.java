package io.matchday.monitor.incident;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.matchday.monitor.config.MonitorConfig;
import io.matchday.monitor.notify.Deliveries;
import io.matchday.monitor.notify.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** Tells of incidents, and writes into their timelines who was reached. */
@ApplicationScoped
class Herald implements Deliveries {

    private final Outbox outbox;
    private final Timeline timeline;
    private final ObjectMapper json;
    private final URI publicUrl;

    Herald(Outbox outbox, Timeline timeline, ObjectMapper json, MonitorConfig config) {
        this.outbox = outbox;
        this.timeline = timeline;
        this.json = json;
        this.publicUrl = config.publicUrl();
    }

    void opened(Incident incident, List<String> addresses) {
        outbox.add(incident.id(), addresses, write(Notice.opened(incident, publicUrl)));
    }

    /** Whoever heard of the trouble hears of its end. */
    void resolved(Incident incident) {
        outbox.add(incident.id(), outbox.toldOf(incident.id()), write(Notice.resolved(incident, publicUrl)));
    }

    @Override
    public void delivered(UUID incident, String host) {
        timeline.add(incident, EntryKind.NOTIFIED, Timeline.ITSELF, IncidentText.delivered(host));
    }

    @Override
    public void failed(UUID incident, String host, boolean last) {
        timeline.add(incident, EntryKind.NOTIFICATION_FAILED, Timeline.ITSELF, IncidentText.failed(host, last));
    }

    private String write(Notice notice) {
        try {
            return json.writeValueAsString(notice);
        } catch (JsonProcessingException failed) {
            throw new IllegalStateException("A notice can be written as JSON", failed);
        }
    }
}
