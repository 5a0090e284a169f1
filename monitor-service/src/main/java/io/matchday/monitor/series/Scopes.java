package io.matchday.monitor.series;

import io.matchday.monitor.delta.Slots;
import io.matchday.monitor.intake.EventBook;
import io.matchday.monitor.intake.IntakeEvent;
import io.matchday.monitor.store.RollupReader;
import io.matchday.platform.remote.Known;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalLong;

/** Tells what a caller may read. */
@ApplicationScoped
class Scopes {

    private final EventBook events;
    private final RollupReader rollups;
    private final InstantSource clock;

    Scopes(EventBook events, RollupReader rollups, InstantSource clock) {
        this.events = events;
        this.rollups = rollups;
        this.clock = clock;
    }

    /**
     * One domain of an event or, where none is named, all of them.
     *
     * @param domain null for all
     */
    Scope of(String eventKey, String domain) {
        Known<IntakeEvent> event = events.visible(eventKey);
        List<String> all = event.value().domainNames();
        return new Scope(
                event.value().key(),
                events.source(event),
                event.value().startsAt(),
                domain == null ? all : List.of(one(all, domain)),
                newest(all));
    }

    private static String one(List<String> domains, String asked) {
        return domains.stream()
                .filter(asked::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> Parameters.invalid("domain", "Not a domain of this event"));
    }

    private Instant newest(List<String> domains) {
        OptionalLong slot = rollups.newestSlot(domains);
        return slot.isPresent() ? Instant.ofEpochSecond(slot.getAsLong() + Slots.SECONDS) : clock.instant();
    }
}
