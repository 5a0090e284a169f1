package io.matchday.capacity.giveback;

import io.matchday.capacity.giveback.Forgotten.Kind;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what of the things that events hold should not be held any more. */
final class Idle {
    private Idle() {}

    /**
     * All that is wrong with it at a moment.
     *
     * @param eventOver whether its event is closed or cancelled
     */
    static Stream<Reason> of(Held held, Instant asOf, boolean eventOver) {
        Optional<Instant> ended = held.window().until().filter(until -> !asOf.isBefore(until));
        boolean begun = !asOf.isBefore(held.window().from());
        boolean unused = held.used().filter(used -> used == 0).isPresent();
        return Stream.of(
                        ended.map(since -> new Reason(overdue(held.kind()), Optional.of(since))),
                        unused && begun
                                ? Optional.of(new Reason(
                                        Kind.NEVER_USED,
                                        Optional.of(held.window().from())))
                                : Optional.<Reason>empty(),
                        eventOver
                                ? Optional.of(new Reason(Kind.EVENT_OVER, Optional.empty()))
                                : Optional.<Reason>empty())
                .flatMap(Optional::stream);
    }

    private static Kind overdue(ItemKind kind) {
        return switch (kind) {
            case RESERVATION -> Kind.PAST_WINDOW;
            case SCALE_REQUEST -> Kind.RUNS_ON;
        };
    }

    /** What is wrong, since when. */
    record Reason(Kind kind, Optional<Instant> since) {}
}
