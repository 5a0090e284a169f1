package io.matchday.monitor.ahead;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person decides about a rise. */
record RiseAction(
        @Schema(required = true) @NotNull Kind action,
        @Schema(nullable = true, description = "What was done, or why; kept in the history") @Size(min = 1, max = 4000)
                String note,
        @Schema(
                        implementation = String.class,
                        format = "date-time",
                        nullable = true,
                        description = "OPTIMISE only: since when it has been in effect; now when absent")
                Instant at) {

    Optional<String> written() {
        return Optional.ofNullable(note).filter(text -> !text.isBlank());
    }

    /** What can be decided. */
    @Schema(name = "RiseActionKind")
    enum Kind {
        /** Something was done against it. */
        OPTIMISE(RiseState.OPTIMISED),
        /** It can stay as it is. */
        ACCEPT(RiseState.ACCEPTED),
        /** It is open after all. */
        REOPEN(RiseState.OPEN);

        private final RiseState state;

        Kind(RiseState state) {
            this.state = state;
        }

        /** What it comes to. */
        RiseState state() {
            return state;
        }
    }
}
