package io.matchday.monitor.watch;

import io.matchday.monitor.delta.Delta;
import io.matchday.monitor.delta.Facet;
import io.matchday.monitor.delta.FacetCell;
import io.matchday.monitor.detect.Latencies;
import io.matchday.monitor.detect.Sample;
import io.matchday.monitor.detect.Share;
import java.util.HashMap;
import java.util.Map;

/** What slots are counted by beside the status, as far as rules look at it. */
final class SlotDetails {

    private final Map<Slot, Map<Integer, Long>> firstBytes = new HashMap<>();
    private final Map<Slot, Long> starved = new HashMap<>();

    private record Slot(String domain, long at) {}

    void add(Delta part) {
        part.eachFacet(this::add);
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

    private void add(FacetCell cell) {
        Slot slot = new Slot(cell.domain(), cell.slot());
        if (cell.facet() == Facet.FIRST_BYTE) {
            firstBytes.computeIfAbsent(slot, any -> new HashMap<>()).merge(cell.number(), cell.requests(), Long::sum);
        } else if (cell.facet() == Facet.STARVED) {
            starved.merge(slot, cell.requests(), Long::sum);
        }
    }
}
