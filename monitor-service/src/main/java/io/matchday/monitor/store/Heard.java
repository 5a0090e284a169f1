package io.matchday.monitor.store;

import io.matchday.monitor.delta.Rollup;
import io.matchday.monitor.delta.RollupKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/** Up to when each domain has been heard, in log time: by this, lines are late. Bounded; the longest silent are let go. */
final class Heard {

    private final int most;
    private final Map<String, Long> newest = new LinkedHashMap<>(16, 0.75f, true);

    Heard(int most) {
        this.most = most;
    }

    synchronized void add(Map<RollupKey, Rollup> rollups) {
        rollups.forEach((key, counts) -> newest.merge(key.domain(), counts.lastAt(), Math::max));
        var longestSilent = newest.keySet().iterator();
        while (newest.size() > most) {
            longestSilent.next();
            longestSilent.remove();
        }
    }

    /** The latest log time heard of a domain, in milliseconds since the epoch. */
    synchronized OptionalLong newest(String domain) {
        Long known = newest.get(domain);
        return known == null ? OptionalLong.empty() : OptionalLong.of(known);
    }
}
