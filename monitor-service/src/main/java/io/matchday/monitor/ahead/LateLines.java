package io.matchday.monitor.ahead;

import io.matchday.monitor.store.Counted;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * Notes since when lines have come for each domain since somebody last asked. What came while nobody noted, before the
 * start, may be as old as lines may usually be.
 */
@Singleton
class LateLines {

    private static final int MOST_DOMAINS = 20_000;
    private static final Duration UNNOTED = Duration.ofDays(1);

    private final Map<String, Long> earliest = new HashMap<>();
    private long others;

    LateLines(InstantSource clock) {
        others = clock.instant().minus(UNNOTED).getEpochSecond();
    }

    synchronized void counted(@Observes Counted counted) {
        counted.seconds().forEach((domain, seconds) -> note(domain, Collections.min(seconds.keySet())));
    }

    /** What was noted, which then is forgotten. */
    synchronized Since take() {
        Since since = new Since(earliest, others);
        earliest.clear();
        others = Long.MAX_VALUE;
        return since;
    }

    /** Notes again what was taken for one domain and came to nothing. */
    synchronized void putBack(String domain, long second) {
        if (second < Long.MAX_VALUE) {
            note(domain, second);
        }
    }

    private void note(String domain, long second) {
        if (earliest.size() < MOST_DOMAINS || earliest.containsKey(domain)) {
            earliest.merge(domain, second, Math::min);
        } else {
            others = Math.min(others, second);
        }
    }

    /** Since when lines have come. */
    record Since(Map<String, Long> domains, long others) {

        Since {
            domains = Map.copyOf(domains);
        }

        /** Nothing has come. */
        static Since never() {
            return new Since(Map.of(), Long.MAX_VALUE);
        }

        long of(String domain) {
            return Math.min(others, domains.getOrDefault(domain, Long.MAX_VALUE));
        }
    }
}
