package io.matchday.monitor.detect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Watches the parts of one domain: its nodes, carriers, regions and so on, whose trouble may be too small to show in the whole.
 * A part is told when it is bad more often than is usual there and than the rest of the domain now is; all parts are judged
 * together by {@link FalseDiscovery}. A part that nothing is wrong with costs a few numbers; parts that are silent for long are
 * forgotten.
 *
 * <p>Slots have to come in order. Not safe for use by more than one thread.
 */
public final class PartWatch {

    private static final int MOST_PARTS = 10_000;
    private static final int FORGET_SECONDS = 3_600;
    /** Slots of ten seconds are fewer than seconds, and a part has to be far above its usual share before it is tested. */
    private static final double MORE_DISCOVERIES = 100;

    private static final List<Kind> KINDS = List.of(Kind.ERRORS, Kind.SLOW);

    private final String series;
    private final Sensitivity sensitivity;
    private final PartStandard standard;
    private final Map<Part, PartState> parts = new HashMap<>();
    private final PartState whole = new PartState();

    /** One test that was made. */
    private record Tried(Part part, Kind kind, PartRun run, Optional<PartFinding> breach) {}

    /**
     * Begins to watch a domain.
     *
     * @param series its name
     * @param sensitivity for the slots that will come
     */
    public PartWatch(String series, Sensitivity sensitivity) {
        this.series = series;
        this.sensitivity = sensitivity;
        this.standard = new PartStandard(sensitivity);
    }

    /** Judges one slot. */
    public List<Change> judge(PartSlot slot) {
        standard.begin(slot, whole);
        whole.take(Part.DOMAIN, slot.at(), slot.whole(), standard);
        slot.parts().forEach((part, counts) -> {
            PartState state = state(part);
            if (state != null) {
                state.take(part, slot.at(), counts, standard);
            }
        });
        parts.forEach((part, state) -> state.missed(part, slot.at(), standard));
        List<Change> changes = settle(slot.at(), tried(slot.at()));
        parts.values().removeIf(state -> state.isForgotten(slot.at(), FORGET_SECONDS));
        return changes;
    }

    private PartState state(Part part) {
        PartState known = parts.get(part);
        if (known != null || parts.size() >= MOST_PARTS) {
            return known;
        }
        PartState fresh = part.of().ofAllRequests() ? PartState.wellSoFar(whole) : new PartState();
        parts.put(part, fresh);
        return fresh;
    }

    private List<Tried> tried(long at) {
        List<Tried> tried = new ArrayList<>();
        for (Kind kind : KINDS) {
            tryOne(Part.DOMAIN, whole, kind, at, tried);
            parts.forEach((part, state) -> tryOne(part, state, kind, at, tried));
        }
        return tried;
    }

    private void tryOne(Part part, PartState state, Kind kind, long at, List<Tried> tried) {
        PartRun run = state.measure(kind).run();
        if (run != null) {
            Optional<PartFinding> breach =
                    run.isOpen() ? Optional.empty() : standard.breach(part, kind, state.measure(kind), at);
            tried.add(new Tried(part, kind, run, breach));
        }
    }

    private List<Change> settle(long at, List<Tried> tried) {
        double[] logTails = tried.stream()
                .mapToDouble(one -> one.breach().map(PartFinding::logTail).orElse(0.0))
                .toArray();
        int all = KINDS.size() * (parts.size() + 1);
        // Parts that nothing is wrong with were tested as well.
        double rate = MORE_DISCOVERIES * sensitivity.falseDiscoveries() * logTails.length / all;
        double threshold = FalseDiscovery.threshold(logTails, rate);
        List<Change> changes = new ArrayList<>();
        tried.forEach(one -> settle(one, at, threshold).ifPresent(changes::add));
        return changes;
    }

    private Optional<Change> settle(Tried one, long at, double threshold) {
        PartMeasure measure = (one.part().equals(Part.DOMAIN) ? whole : parts.get(one.part())).measure(one.kind());
        boolean wasOpen = one.run().isOpen();
        boolean breached =
                one.breach().filter(found -> found.logTail() <= threshold).isPresent();
        Reading quiet =
                wasOpen && standard.isClear(one.part(), one.kind(), measure, at) ? Reading.CLEAR : Reading.BETWEEN;
        one.run().read(sensitivity.hysteresis(), breached ? Reading.BREACH : quiet, at);
        if (!wasOpen && one.run().isOpen()) {
            one.run().tell(one.breach().orElseThrow());
            return Optional.of(new Change.Opened(series, one.run().told()));
        }
        if (wasOpen && !one.run().isOpen()) {
            measure.close();
            return Optional.of(new Change.Closed(series, one.run().told(), at));
        }
        return Optional.empty();
    }
}
