package io.matchday.monitor.message;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.matchday.monitor.config.MonitorConfig;
import io.matchday.monitor.notify.Outbox;
import io.matchday.monitor.notify.Progress;
import io.matchday.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** Sends test messages the way incidents are told, but for how long it keeps trying. */
@ApplicationScoped
class TestMessages {

    private final Outbox outbox;
    private final ObjectMapper json;
    private final Duration patience;
    private final InstantSource clock;

    TestMessages(Outbox outbox, ObjectMapper json, MonitorConfig config, InstantSource clock) {
        this.outbox = outbox;
        this.json = json;
        this.patience = config.notifications().testPatience();
        this.clock = clock;
    }

    /** Puts it on its way, within the caller's transaction. */
    Progress send(NewTestMessage request) {
        if (!request.kind().sendable()) {
            throw ProblemException.atField(
                    MessageProblem.CHANNEL_NOT_SENDABLE,
                    "kind",
                    "Have a person try " + request.kind() + "; only webhooks can be sent to");
        }
        UUID id = outbox.addTest(request.address(), write(TestNotice.of(request, clock.instant())), patience);
        return outbox.test(id).orElseThrow();
    }

    Optional<Progress> progress(UUID id) {
        return outbox.test(id);
    }

    private String write(TestNotice notice) {
        try {
            return json.writeValueAsString(notice);
        } catch (JsonProcessingException failed) {
            throw new IllegalStateException("A notice can be written as JSON", failed);
        }
    }
}
