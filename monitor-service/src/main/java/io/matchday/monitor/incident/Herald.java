package io.matchday.monitor.incident;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.matchday.monitor.config.MonitorConfig;
import io.matchday.monitor.notify.Deliveries;
import io.matchday.monitor.notify.Outbox;
import io.matchday.platform.text.Message;
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

    /** Whoever heard of the trouble hears what else there is to it. */
    void updated(Incident incident, Message news) {
        tellAgain(incident, Notice.updated(incident, news, publicUrl));
    }

    /** And of its end. */
    void resolved(Incident incident) {
        tellAgain(incident, Notice.resolved(incident, publicUrl));
    }

    private void tellAgain(Incident incident, Notice notice) {
        outbox.add(incident.id(), outbox.toldOf(incident.id()), write(notice));
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
