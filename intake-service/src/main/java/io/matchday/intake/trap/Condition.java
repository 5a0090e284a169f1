package io.matchday.intake.trap;

import io.matchday.intake.event.Domain;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When a platform acts.
 *
 * @param limit the published figure; null where a person is asked or the event brings it
 * @param withinSeconds the time a rise is looked at over
 * @param scope what is measured against the limit
 * @param atLimit whether the limit itself already triggers
 * @param region where it holds
 * @param roles what a domain has to be for it
 */
@Schema(name = "TrapCondition")
public record Condition(
        @Schema(required = true) Kind kind,
        @Schema(nullable = true, description = "The published figure, in the unit") Long limit,
        @Schema(required = true) Unit unit,
        @Schema(nullable = true, description = "The time a rise is looked at over, seconds") Integer withinSeconds,
        @Schema(required = true) Scope scope,
        @Schema(required = true, description = "Whether the limit itself already triggers") boolean atLimit,
        @Schema(required = true) Region region,
        @Schema(required = true, description = "Roles of domains it concerns") List<Domain.Role> roles) {

    public Condition {
        roles = List.copyOf(roles);
        unit = unit == null ? Unit.BITS_PER_SECOND : unit;
        if (limit == null && kind.measured()) {
            throw new IllegalArgumentException(kind + " needs a limit");
        }
        if ((withinSeconds != null) != (kind == Kind.RISE_WITHIN)) {
            throw new IllegalArgumentException("A rise, and only a rise, is looked at over a time");
        }
    }

    /** Whether an amount is too much. */
    boolean exceeded(long amount, long most) {
        return atLimit ? amount >= most : amount > most;
    }

    /** The rules there are; the data file can ask for no other. */
    @Schema(name = "TrapKind")
    public enum Kind {
        /** Bits per second gained within a time. */
        RISE_WITHIN,
        /** Bits per second at the peak. */
        PEAK_ABOVE,
        /** Requests per second at the peak. */
        REQUESTS_ABOVE,
        /** People watching at the peak. */
        VIEWERS_ABOVE,
        /** Streams pushed at the same time. */
        STREAMS_ABOVE,
        /** Bits per second of one stream. */
        STREAM_RATE_ABOVE,
        /** Seconds from the start of the event to its end. */
        DURATION_ABOVE,
        /** Peak as a multiple of what is usual. */
        NOTICE_ABOVE_USUAL,
        /** A cap that the account has set itself. */
        USAGE_CAP,
        /** What only a person can tell. */
        QUESTION;

        boolean measured() {
            return this != USAGE_CAP && this != QUESTION;
        }

        /** Whether there is one number however many domains there are. */
        boolean ofTheWhole() {
            return this == REQUESTS_ABOVE || this == VIEWERS_ABOVE || this == DURATION_ABOVE;
        }
    }

    /** What is measured: each domain by itself, or all that the platform serves together. */
    @Schema(name = "TrapScope")
    public enum Scope {
        DOMAIN,
        PLATFORM
    }
}
