package io.matchday.intake.event;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An event as it is read. */
@Schema(name = "Event")
public record EventView(
        @Schema(required = true) String key,
        @Schema(required = true) String name,
        @Schema(required = true) Customer customer,
        @Schema(required = true) Level level,
        @Schema(required = true) Instant startsAt,
        @Schema(required = true) Instant endsAt,
        @Schema(required = true) Set<Product> products,
        @Schema(required = true) List<Domain> domains,
        @Schema(required = true) List<Contact> contacts,
        @Schema(required = true) List<Session> sessions,
        @Schema(required = true) List<Freeze> freezes,
        @Schema(required = true) Expectation expectation,
        @Schema(required = true) Profile profile,
        @Schema(required = true) Phase phase,
        @Schema(required = true, description = "Counts changes; the same figure as in the ETag") long version,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt) {

    public static EventView of(Event event) {
        return of(event, event.facts());
    }

    /**
     * The event as somebody may read it.
     *
     * @param facts as far as they are shown
     */
    static EventView of(Event event, EventFacts facts) {
        return new EventView(
                event.key(),
                facts.name(),
                facts.customer(),
                facts.level(),
                facts.startsAt(),
                facts.endsAt(),
                facts.products(),
                facts.domains(),
                facts.contacts(),
                facts.sessions(),
                facts.freezes(),
                facts.expectation(),
                facts.profile(),
                event.phase(),
                event.version(),
                event.createdAt(),
                event.updatedAt());
    }
}
