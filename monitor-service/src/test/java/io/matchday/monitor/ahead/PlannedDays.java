package io.matchday.monitor.ahead;

import io.matchday.monitor.delta.Slots;
import io.matchday.monitor.detect.Sample;
import io.matchday.monitor.detect.Share;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** Days of one domain by seed: a daily shape, noise, a few errors all the time, and what is planted. */
final class PlannedDays {

    static final long START = 1_790_000_000;
    static final int DAY = 86_400;

    private final Random random;
    private final SortedMap<Long, Share> slots = new TreeMap<>();

    PlannedDays(long seed, int days, double rate, double usual) {
        random = new Random(seed);
        for (long at = START; at < START + (long) days * DAY; at += Slots.SECONDS) {
            double level = 1 + 0.6 * Math.sin(2 * Math.PI * at / DAY);
            long requests = Math.max(0, Math.round(rate * level * (1 + 0.1 * random.nextGaussian())));
            slots.put(at, new Share(requests, failed(requests, usual)));
        }
    }

    /** From a second on, so many slots in which this share of requests fails. */
    PlannedDays rise(long from, int count, double ratio) {
        for (long at = START + from; at < START + from + (long) count * Slots.SECONDS; at += Slots.SECONDS) {
            long requests = slots.get(at).total();
            slots.put(at, new Share(requests, failed(requests, ratio)));
        }
        return this;
    }

    /** From a second on, so many slots in which nothing is heard. */
    PlannedDays silence(long from, int count) {
        slots.subMap(START + from, START + from + (long) count * Slots.SECONDS).clear();
        return this;
    }

    /** Takes away what comes late. */
    SortedMap<Long, Share> withhold(long from, int count) {
        SortedMap<Long, Share> late = new TreeMap<>(slots.subMap(START + from, START + from + (long) count * 10));
        silence(from, count);
        return late;
    }

    void add(SortedMap<Long, Share> late) {
        slots.putAll(late);
    }

    void show(long from, long until, RiseFinder finder) {
        slots.subMap(from, Math.max(from, until)).forEach((at, share) -> finder.slot(Sample.of(at, share)));
    }

    private long failed(long requests, double ratio) {
        double mean = requests * ratio;
        double noise = Math.sqrt(mean * (1 - ratio)) * random.nextGaussian();
        return Math.min(requests, Math.max(0, Math.round(mean + noise)));
    }
}
