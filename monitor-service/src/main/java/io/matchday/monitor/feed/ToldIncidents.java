package io.matchday.monitor.feed;

import io.matchday.monitor.incident.EntryView;
import io.matchday.monitor.incident.IncidentState;
import io.matchday.monitor.incident.IncidentView;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What watchers have been told of incidents: of those not resolved, and of those in which something happened of late. */
final class ToldIncidents {

    private final FrameWriter writer;
    private final Map<UUID, Told> incidents = new LinkedHashMap<>();

    ToldIncidents(FrameWriter writer) {
        this.writer = writer;
    }

    /**
     * Tells of an incident that is not as it was told before, and of each line its timeline has gained.
     *
     * @param from entries of an incident not told of before are news from this time on
     */
    void take(IncidentView incident, Instant from, Consumer<Frame> news) {
        Told before = incidents.get(incident.id());
        // What was found out about it is no decision, so its version does not tell.
        if (before == null || !before.view().withoutTimeline().equals(incident.withoutTimeline())) {
            news.accept(writer.write(incident));
        }
        Set<Long> known = before == null ? Set.of() : before.entries();
        incident.timeline().stream()
                .filter(entry -> before == null ? !entry.at().isBefore(from) : !known.contains(entry.id()))
                .map(entry -> new FeedEntry(incident.id(), incident.domain(), entry))
                .forEach(entry -> news.accept(writer.write(entry)));
        if (before == null || !before.view().equals(incident)) {
            incidents.put(incident.id(), new Told(incident, writer.write(incident)));
        }
    }

    /** Forgets what was resolved, and silent, before this time. */
    void forgetBefore(Instant time) {
        incidents
                .values()
                .removeIf(told -> told.view().state() == IncidentState.RESOLVED
                        && told.view().timeline().stream()
                                .allMatch(entry -> entry.at().isBefore(time)));
    }

    boolean holds(UUID incident) {
        return incidents.containsKey(incident);
    }

    List<Frame> all() {
        return incidents.values().stream().map(Told::frame).toList();
    }

    private record Told(IncidentView view, Frame frame) {

        Set<Long> entries() {
            return view.timeline().stream().map(EntryView::id).collect(Collectors.toSet());
        }
    }
}
