package io.matchday.monitor.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.matchday.monitor.incident.EntryView;
import io.matchday.monitor.incident.IncidentKind;
import io.matchday.monitor.incident.IncidentState;
import io.matchday.monitor.incident.IncidentView;
import io.matchday.monitor.incident.TopNode;
import io.matchday.platform.text.Message;
import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ToldIncidentsTest {

    private static final Instant AT = Instant.parse("2026-10-31T12:00:00Z");
    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final Message TEXT = new Message("x", "x");

    private final ToldIncidents told =
            new ToldIncidents(new FrameWriter(new ObjectMapper().registerModule(new JavaTimeModule())));

    @Test
    void whatWasFoundOutIsToldThoughNobodyDecidedAnything() {
        assertThat(events(incident(List.of(), List.of()))).containsExactly("incident");
        assertThat(events(incident(List.of(), List.of()))).isEmpty();
        List<TopNode> nodes = List.of(new TopNode("edge-1", 5, 1));
        assertThat(events(incident(nodes, List.of()))).containsExactly("incident");
        assertThat(events(incident(nodes, List.of()))).isEmpty();
    }

    @Test
    void aLineOfTheTimelineIsToldByItself() {
        events(incident(List.of(), List.of()));
        // Of which kind it is does not matter here.
        List<EntryView> timeline = List.of(new EntryView(1, AT, null, "somebody", TEXT));
        assertThat(events(incident(List.of(), timeline))).containsExactly("entry");
        assertThat(events(incident(List.of(), timeline))).isEmpty();
    }

    private List<String> events(IncidentView incident) {
        List<String> events = new ArrayList<>();
        told.take(incident, AT, frame -> events.add(event(frame)));
        return events;
    }

    private static String event(Frame frame) {
        Buffer wire = Buffer.buffer();
        frame.appendTo(wire);
        return wire.toString(UTF_8).lines().findFirst().orElseThrow().substring("event: ".length());
    }

    private static IncidentView incident(List<TopNode> nodes, List<EntryView> timeline) {
        return new IncidentView(
                ID,
                "cup",
                "live.example",
                IncidentKind.ERROR_RATIO,
                IncidentState.OPEN,
                TEXT,
                AT,
                AT,
                AT,
                0,
                0.5,
                0.01,
                10,
                5,
                nodes,
                null,
                null,
                null,
                null,
                1,
                List.of(),
                timeline);
    }
}
