package io.matchday.monitor.watch;

import io.matchday.monitor.delta.Delta;
import io.matchday.monitor.delta.Facet;
import io.matchday.monitor.delta.FacetCell;
import io.matchday.monitor.delta.MinuteDetails;
import io.matchday.monitor.delta.Slots;
import io.matchday.monitor.detect.Latencies;
import io.matchday.monitor.detect.PartSlot;
import io.matchday.monitor.detect.Sample;
import io.matchday.monitor.detect.Share;
import io.matchday.monitor.verdict.DomainCube;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What slots are counted by beside the status, as far as rules look at it. It is counted by the minute: each of its slots that
 * was read has as much as any other.
 */
final class SlotDetails {

    private final long from;
    private final long to;
    private final Map<Minute, Map<Integer, Long>> firstBytes = new HashMap<>();
    private final Map<Minute, Long> starved = new HashMap<>();
    private final Map<String, DomainCube> cubes = new HashMap<>();

    private record Minute(String domain, long at) {

        static Minute of(String domain, long slot) {
            return new Minute(domain, MinuteDetails.minuteAt(slot));
        }
    }

    /**
     * Nothing yet of the slots in a range.
     *
     * @param from first slot
     * @param to second after the last
     */
    SlotDetails(long from, long to) {
        this.from = from;
        this.to = to;
    }

    void add(Delta part) {
        part.eachFacet(this::add);
        part.eachError((cell, count) -> cube(cell.domain()).add(cell, count));
    }

    /** The sample with what else is known of its slot. */
    Sample complete(String domain, Sample sample) {
        Minute minute = Minute.of(domain, sample.at());
        double part = Slots.SECONDS / (double) (Math.min(minute.at() + MinuteDetails.SECONDS, to) - minute.at());
        long total = sample.requests().total();
        // Lines that came while the details were read are in these and not in the sample.
        long bad = Math.min(Math.round(part * starved.getOrDefault(minute, 0L)), total);
        Map<Integer, Long> buckets = new HashMap<>();
        firstBytes
                .getOrDefault(minute, Map.of())
                .forEach((bucket, count) -> buckets.put(bucket, Math.round(part * count)));
        return sample.with(Latencies.of(buckets)).withPlayback(new Share(total, bad));
    }

    /** What a slot says of a domain's parts; nothing where nothing was read. */
    Optional<PartSlot> parts(String domain, long slot) {
        return slot >= from && slot < to
                ? Optional.ofNullable(cubes.get(domain)).map(cube -> cube.parts(slot))
                : Optional.empty();
    }

    private void add(FacetCell cell) {
        cube(cell.domain()).add(cell);
        Minute minute = Minute.of(cell.domain(), cell.slot());
        if (cell.facet() == Facet.FIRST_BYTE) {
            firstBytes.computeIfAbsent(minute, any -> new HashMap<>()).merge(cell.number(), cell.requests(), Long::sum);
        } else if (cell.facet() == Facet.STARVED) {
            starved.merge(minute, cell.requests(), Long::sum);
        }
    }

    private DomainCube cube(String domain) {
        return cubes.computeIfAbsent(domain, any -> new DomainCube(domain, from, to));
    }
}
