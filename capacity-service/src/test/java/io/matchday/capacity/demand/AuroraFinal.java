package io.matchday.capacity.demand;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.matchday.capacity.Neighbours;
import io.matchday.capacity.intake.ChainCopy;
import io.matchday.capacity.intake.EventCopy;
import io.matchday.platform.identity.SuiteSecrets;
import io.matchday.testkit.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

/** The complete final that intake-service brings along as an example, as intake would tell it. */
final class AuroraFinal {
    private static final String EVENTS = "GET /intake/api/v1/events/";
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final ObjectNode event;
    private final JsonNode chain;

    AuroraFinal() {
        this((ObjectNode) file().path("event"), file().path("chain"));
    }

    private AuroraFinal(ObjectNode event, JsonNode chain) {
        this.event = event;
        this.chain = chain;
    }

    EventCopy event() {
        return read(event, EventCopy.class);
    }

    ChainCopy chain() {
        return read(chain, ChainCopy.class);
    }

    /** Lets intake know it under a key of its own, which this gives. */
    String toldBy(Neighbours neighbours) {
        String key = "aurora-" + UUID.randomUUID();
        toldAs(key, neighbours);
        return key;
    }

    /** Lets intake know it under this key. */
    void toldAs(String key, Neighbours neighbours) {
        ObjectNode told = event.deepCopy();
        told.put("key", key)
                .put("phase", "PREPARING")
                .put("version", 3)
                .put("createdAt", "2026-11-01T00:00:00Z")
                .put("updatedAt", "2026-11-02T00:00:00Z");
        told.withObject("/customer").put("key", SuiteSecrets.SAMPLE_CUSTOMER);
        neighbours.intake().on(EVENTS + key, 200, told.toString());
        neighbours.intake().on(EVENTS + key + "/chain", 200, chain.toString());
        neighbours
                .intake()
                .on(
                        EVENTS + key + "/estimates",
                        200,
                        """
                        {"eventKey": "%s", "madeAt": "2026-11-27T00:00:00Z", "pastEvents": 0, "whole": [],
                         "domains": [], "bases": []}
                        """
                                .formatted(key));
    }

    /** The same with another burst of its play domain. */
    AuroraFinal playing(long bitsPerSecond) {
        ((ObjectNode) event.path("domains").path(0)).put("expectedPeakBitsPerSecond", bitsPerSecond);
        return this;
    }

    /** The same with what is in cn-east elsewhere, where no other test has pools. */
    AuroraFinal in(String region) {
        return new AuroraFinal((ObjectNode) moved(event, region), moved(chain, region));
    }

    private static JsonNode file() {
        try {
            return JSON.readTree(Repository.root()
                    .resolve("intake-service/docs/aurora-final.json")
                    .toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode moved(JsonNode document, String region) {
        try {
            return JSON.readTree(document.toString().replace("cn-east", region));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static <T> T read(JsonNode json, Class<T> type) {
        try {
            return JSON.treeToValue(json, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
