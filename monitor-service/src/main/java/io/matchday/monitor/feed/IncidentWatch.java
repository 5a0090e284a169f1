package io.matchday.monitor.feed;

import io.matchday.monitor.incident.IncidentReader;
import io.matchday.monitor.incident.IncidentView;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads what has become of incidents. The database is asked, so what other processes write is told as well. */
@Singleton
class IncidentWatch {

    /** Whoever was away for longer begins anew, without what has come and gone in the meantime. */
    private static final Duration LONGEST_AWAY = Duration.ofHours(24);

    private final IncidentReader incidents;
    private final InstantSource clock;

    IncidentWatch(IncidentReader incidents, InstantSource clock) {
        this.incidents = incidents;
        this.clock = clock;
    }

    /** Tells the boards. One reading after the other: an earlier one must not undo what a later one told. */
    synchronized void tell(Collection<Board> boards) {
        if (boards.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        Instant since = boards.stream()
                .map(board -> board.incidentsSince(now))
                .min(Instant::compareTo)
                .orElse(now);
        List<String> events = boards.stream().map(Board::event).toList();
        Map<String, List<IncidentView>> current =
                incidents.current(events, since).stream().collect(Collectors.groupingBy(IncidentView::eventKey));
        boards.forEach(board -> board.tellIncidents(current.getOrDefault(board.event(), List.of()), now));
    }

    /** Incidents with entries that one who was told all until then may not have been told, nor will be by a beginning. */
    List<IncidentView> missed(String event, Instant heardUntil) {
        Instant now = clock.instant();
        Instant since = heardUntil.minus(Board.LONGEST_TRANSACTION);
        if (!since.isBefore(now.minus(Board.LATELY))) {
            return List.of();
        }
        Instant earliest = now.minus(LONGEST_AWAY);
        return incidents.current(List.of(event), since.isBefore(earliest) ? earliest : since);
    }
}
