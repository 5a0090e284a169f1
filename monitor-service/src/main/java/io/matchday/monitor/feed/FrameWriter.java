package io.matchday.monitor.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.matchday.monitor.incident.IncidentView;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes messages. */
@ApplicationScoped
class FrameWriter {

    private final ObjectMapper json;

    FrameWriter(ObjectMapper json) {
        this.json = json;
    }

    Frame write(FeedSlot slot) {
        return write(FeedSlot.EVENT, slot);
    }

    Frame write(IncidentView incident) {
        return write("incident", incident);
    }

    Frame write(FeedEntry entry) {
        return write(FeedEntry.EVENT, entry);
    }

    Frame write(FeedReady ready) {
        return write(FeedReady.EVENT, ready);
    }

    Frame write(FeedReset reset) {
        return write(FeedReset.EVENT, reset);
    }

    private Frame write(String event, Object data) {
        try {
            return Frame.of(event, json.writeValueAsBytes(data));
        } catch (JsonProcessingException failed) {
            throw new IllegalStateException("A message can be written as JSON", failed);
        }
    }
}
