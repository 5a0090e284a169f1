package io.matchday.monitor.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.matchday.monitor.notify.Progress;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a message has come. */
@Schema(name = "MessageProgress")
record MessageView(
        @Schema(required = true) UUID id,
        @Schema(required = true) State state,
        @Schema(required = true, description = "Attempts begun so far") int attempts,
        @Schema(description = "Why the last attempt failed; left out: it did not, or none has ended")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                Failure failure,
        @Schema(
                        nullable = true,
                        description = "Class of the last answer's HTTP status; null: no answer",
                        examples = "2xx")
                String statusClass,
        @Schema(nullable = true, description = "Time the last attempt took, milliseconds; null: none has ended")
                Long latencyMillis,
        @Schema(required = true) Instant createdAt,
        @Schema(nullable = true, description = "When it was taken or given up; null: it is under way")
                Instant settledAt) {

    private static final int HUNDRED = 100;

    static MessageView of(Progress progress) {
        return new MessageView(
                progress.id(),
                State.of(progress.state()),
                progress.attempts(),
                failure(progress),
                progress.status().map(status -> status / HUNDRED + "xx").orElse(null),
                progress.took().map(Duration::toMillis).orElse(null),
                progress.createdAt(),
                progress.settledAt().orElse(null));
    }

    private static Failure failure(Progress progress) {
        if (progress.refused()) {
            return Failure.ADDRESS_REFUSED;
        }
        if (progress.took().isEmpty() || progress.state() == Progress.State.SENT) {
            return null;
        }
        return progress.status().isPresent() ? Failure.NOT_TAKEN : Failure.NO_ANSWER;
    }

    /** Where it stands. */
    @Schema(
            name = "MessageState",
            description = "PENDING: it is under way; SENT: the other side took it; FAILED: given up")
    enum State {
        PENDING,
        SENT,
        FAILED;

        private static State of(Progress.State state) {
            return switch (state) {
                case PENDING -> PENDING;
                case SENT -> SENT;
                case FAILED -> FAILED;
            };
        }
    }

    /** Why an attempt failed. */
    @Schema(
            name = "MessageFailure",
            description =
                    "ADDRESS_REFUSED: the address is none that may be called; NO_ANSWER: unknown name, no connection or"
                            + " too late; NOT_TAKEN: answered with something else than 2xx")
    enum Failure {
        ADDRESS_REFUSED,
        NO_ANSWER,
        NOT_TAKEN
    }
}
