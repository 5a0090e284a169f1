package io.matchday.monitor.feed;

import io.matchday.monitor.config.MonitorConfig;
import io.matchday.platform.problem.ProblemException;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The events that are watched, or were until lately. Bounded, in events and in watchers. */
@Singleton
class Boards {

    private static final Duration COME_AGAIN = Duration.ofSeconds(30);
    private static final int RADIX = 36;

    private final FrameWriter writer;
    private final MonitorConfig.Feed config;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Place> places = new HashMap<>();
    private int watchers;

    Boards(FrameWriter writer, MonitorConfig config, InstantSource clock, MeterRegistry meters) {
        this.writer = writer;
        this.config = config.feed();
        this.clock = clock;
        meters.gauge("matchday.feed.watchers", this, Boards::watchers);
    }

    /** Lets a watcher in, who has to {@link #leave}. */
    synchronized Board enter(String event) {
        if (watchers >= config.mostWatchers()) {
            throw refusal("Too many connections watch");
        }
        Place place = places.get(event);
        if (place == null) {
            makeRoom();
            place = new Place(new Board(event, life(), writer, config.kept().asLongValue()));
            places.put(event, place);
        }
        place.watchers++;
        watchers++;
        return place.board;
    }

    synchronized void leave(Board board) {
        watchers--;
        Place place = places.get(board.event());
        place.watchers--;
        place.leftAt = clock.instant();
    }

    synchronized int watchers() {
        return watchers;
    }

    synchronized List<Board> all() {
        List<Board> boards = new ArrayList<>(places.size());
        places.values().forEach(place -> boards.add(place.board));
        return boards;
    }

    /** Forgets the events that nobody has watched for long. */
    synchronized void expire() {
        Instant before = clock.instant().minus(config.keptFor());
        places.values().removeIf(place -> place.watchers == 0 && place.leftAt.isBefore(before));
    }

    private void makeRoom() {
        if (places.size() >= config.mostEvents()) {
            Place longestLeft = places.values().stream()
                    .filter(place -> place.watchers == 0)
                    .min(Comparator.comparing(place -> place.leftAt))
                    .orElseThrow(() -> refusal("Too many events are watched"));
            places.remove(longestLeft.board.event());
        }
    }

    private String life() {
        return Long.toString(random.nextLong() >>> 1, RADIX);
    }

    private static ProblemException refusal(String why) {
        return new ProblemException(FeedProblem.TOO_MANY_WATCHERS, why).comeAgainIn(COME_AGAIN);
    }

    private static final class Place {
        private final Board board;
        private int watchers;
        private Instant leftAt = Instant.MAX;

        Place(Board board) {
            this.board = board;
        }
    }
}
