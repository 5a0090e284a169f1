package io.matchday.monitor.window;

import io.matchday.monitor.delta.Rollup;
import io.matchday.monitor.delta.RollupKey;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The latest slots of the domains heard of, for detection. Bounded: callers choose the Host they ask for, so there may be
 * any number of domains, of which the ones longest silent are let go.
 */
public final class Windows {

    private final long horizonSeconds;
    private final int mostDomains;
    private final Map<String, DomainWindow> domains = new LinkedHashMap<>(16, 0.75f, true);

    public Windows(Duration horizon, int mostDomains) {
        this.horizonSeconds = horizon.toSeconds();
        this.mostDomains = mostDomains;
    }

    /** Takes in counts that are durable. */
    public synchronized void add(Map<RollupKey, Rollup> rollups) {
        rollups.forEach((key, counts) -> domains.computeIfAbsent(key.domain(), domain -> new DomainWindow())
                .add(key, counts, horizonSeconds));
        var longestSilent = domains.keySet().iterator();
        while (domains.size() > mostDomains) {
            longestSilent.next();
            longestSilent.remove();
        }
    }

    /** Starts over with what the database holds. */
    public synchronized void replace(Map<RollupKey, Rollup> rollups) {
        domains.clear();
        add(rollups);
    }

    /** The slots of a domain as they are now, if it was heard of. */
    public synchronized Optional<SlotSeries> of(String domain) {
        return Optional.ofNullable(domains.get(domain)).map(DomainWindow::series);
    }

    /** The latest log time heard of a domain, in milliseconds since the epoch: by this, lines are late. */
    public synchronized OptionalLong newest(String domain) {
        DomainWindow window = domains.get(domain);
        return window == null ? OptionalLong.empty() : OptionalLong.of(window.newest());
    }

    /** All domains held. */
    public synchronized Set<String> domains() {
        return Set.copyOf(domains.keySet());
    }
}
