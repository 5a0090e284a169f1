package io.matchday.monitor.watch;

import io.matchday.monitor.delta.Delta;
import io.matchday.monitor.delta.Facet;
import io.matchday.monitor.delta.FacetCell;
import io.matchday.monitor.detect.Latencies;
import io.matchday.monitor.detect.PartSlot;
import io.matchday.monitor.detect.Sample;
import io.matchday.monitor.detect.Share;
import io.matchday.monitor.verdict.DomainCube;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What slots are counted by beside the status, as far as rules look at it. */
final class SlotDetails {

    private final long from;
    private final long to;
    private final Map<Slot, Map<Integer, Long>> firstBytes = new HashMap<>();
    private final Map<Slot, Long> starved = new HashMap<>();
    private final Map<String, DomainCube> cubes = new HashMap<>();

    private record Slot(String domain, long at) {}

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
        Slot slot = new Slot(domain, sample.at());
        long total = sample.requests().total();
        // Lines that came while the details were read are in these and not in the sample.
        long bad = Math.min(starved.getOrDefault(slot, 0L), total);
        Sample timed = firstBytes.containsKey(slot) ? sample.with(Latencies.of(firstBytes.get(slot))) : sample;
        return timed.withPlayback(new Share(total, bad));
    }

    /** What a slot says of a domain's parts; nothing where nothing was read. */
    Optional<PartSlot> parts(String domain, long slot) {
        return slot >= from && slot < to
                ? Optional.ofNullable(cubes.get(domain)).map(cube -> cube.parts(slot))
                : Optional.empty();
    }

    private void add(FacetCell cell) {
        cube(cell.domain()).add(cell);
        Slot slot = new Slot(cell.domain(), cell.slot());
        if (cell.facet() == Facet.FIRST_BYTE) {
            firstBytes.computeIfAbsent(slot, any -> new HashMap<>()).merge(cell.number(), cell.requests(), Long::sum);
        } else if (cell.facet() == Facet.STARVED) {
            starved.merge(slot, cell.requests(), Long::sum);
        }
    }

    private DomainCube cube(String domain) {
        return cubes.computeIfAbsent(domain, any -> new DomainCube(domain, from, to));
    }
}
