package io.matchday.monitor.feed;

import io.matchday.monitor.config.MonitorConfig;
import io.matchday.monitor.incident.IncidentView;
import io.matchday.monitor.intake.IntakeEvent;
import io.matchday.monitor.window.Windows;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Lets watchers in. */
@Singleton
class Feed {

    private final Boards boards;
    private final Windows windows;
    private final IncidentWatch incidents;
    private final MonitorConfig.Feed config;
    private final InstantSource clock;
    private final Counter resets;

    Feed(
            Boards boards,
            Windows windows,
            IncidentWatch incidents,
            MonitorConfig config,
            InstantSource clock,
            MeterRegistry meters) {
        this.boards = boards;
        this.windows = windows;
        this.incidents = incidents;
        this.config = config.feed();
        this.clock = clock;
        this.resets = meters.counter("matchday.feed.resets");
    }

    /**
     * Lets a watcher in, to be started by the caller.
     *
     * @param lastEventId what the watcher says was received last
     * @param follow whether to stay when all there is has been told
     */
    Watcher admit(IntakeEvent event, Optional<String> lastEventId, boolean follow, Outlet outlet) {
        Board board = boards.enter(event.key());
        try {
            board.expect(event.domainNames());
            if (!board.hasBegun()) {
                board.tellSlots(windows, clock.instant());
                incidents.tell(List.of(board));
            }
            Instant until = clock.instant().plus(config.longestConnection());
            return new Watcher(board, outlet, opening(board, lastEventId), follow, until, () -> boards.leave(board));
        } catch (RuntimeException failed) {
            boards.leave(board);
            throw failed;
        }
    }

    private Opening opening(Board board, Optional<String> lastEventId) {
        if (lastEventId.isEmpty()) {
            return board.begin(Optional.empty(), List.of());
        }
        Optional<FeedId> last = lastEventId.flatMap(FeedId::read);
        return last.flatMap(board::goOn).orElseGet(() -> {
            resets.increment();
            List<IncidentView> missed = last.map(id -> incidents.missed(board.event(), id.heardUntil()))
                    .orElse(List.of());
            FeedReset.Reason reason = last.map(board::whyNot).orElse(FeedReset.Reason.ANOTHER_LIFE);
            return board.begin(Optional.of(new FeedReset(reason)), missed);
        });
    }
}
