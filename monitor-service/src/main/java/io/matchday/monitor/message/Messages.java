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

/** Sends messages the way incidents are told. */
@ApplicationScoped
class Messages {

    private final Outbox outbox;
    private final ObjectMapper json;
    private final Duration testPatience;
    private final InstantSource clock;

    Messages(Outbox outbox, ObjectMapper json, MonitorConfig config, InstantSource clock) {
        this.outbox = outbox;
        this.json = json;
        this.testPatience = config.notifications().testPatience();
        this.clock = clock;
    }

    /** Puts a message on its way, within the caller's transaction. */
    Progress send(NewMessage request) {
        requireSendable(request.kind());
        return added(outbox.add(request.address(), write(MessageNotice.of(request, clock.instant()))));
    }

    /** The same for a test, which is given up sooner: whoever tests waits for the answer. */
    Progress test(NewTestMessage request) {
        requireSendable(request.kind());
        return added(outbox.add(request.address(), write(MessageNotice.of(request, clock.instant())), testPatience));
    }

    Optional<Progress> progress(UUID id) {
        return outbox.progress(id);
    }

    private Progress added(UUID id) {
        return outbox.progress(id).orElseThrow();
    }

    private static void requireSendable(ChannelKind kind) {
        if (!kind.sendable()) {
            throw ProblemException.atField(
                    MessageProblem.CHANNEL_NOT_SENDABLE,
                    "kind",
                    "Have a person try " + kind + "; only webhooks can be sent to");
        }
    }

    private String write(MessageNotice notice) {
        try {
            return json.writeValueAsString(notice);
        } catch (JsonProcessingException failed) {
            throw new IllegalStateException("A notice can be written as JSON", failed);
        }
    }
}
