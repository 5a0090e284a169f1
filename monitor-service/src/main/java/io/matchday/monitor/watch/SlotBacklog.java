package io.matchday.monitor.watch;

import io.matchday.monitor.watch.SlotItem.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * What the slot watch has still to look at, in the order in which it is to be looked at. Any thread adds, one takes. Days of
 * log time may come within minutes, which is more than can be looked at: of what has become too much, each series keeps the
 * latest and begins anew with it.
 */
final class SlotBacklog {

    /** Items that may wait; an item takes about 120 bytes. */
    static final int MOST = 200_000;

    /** Of the slots of a series this much stays, so that what still goes on is seen again. */
    static final long KEPT_SECONDS = 600;

    /** So many are taken at one time, as others come meanwhile. */
    private static final int MOST_TAKEN = 20_000;

    private static final Logger LOG = Logger.getLogger(SlotBacklog.class);

    private final BlockingQueue<SlotItem> waiting = new LinkedBlockingQueue<>();
    private int limit = MOST;

    /** Something is to be looked at, after all that was added before. */
    synchronized void add(SlotItem item) {
        waiting.add(item);
        if (waiting.size() > limit) {
            letGo();
        }
    }

    /** Takes the first ones as soon as there are some, and a moment later, so that what comes together is taken together. */
    void take(List<SlotItem> into, long gatherMillis) throws InterruptedException {
        SlotItem first = waiting.poll(gatherMillis, TimeUnit.MILLISECONDS);
        if (first != null) {
            into.add(first);
            TimeUnit.MILLISECONDS.sleep(gatherMillis);
            waiting.drainTo(into, MOST_TAKEN);
        }
    }

    private void letGo() {
        List<SlotItem> all = new ArrayList<>();
        waiting.drainTo(all);
        waiting.addAll(kept(all));
        // Where so many series are watched that hardly anything could be let go, it is not tried again for each slot.
        limit = Math.max(MOST, 2 * waiting.size());
        LOG.warnf(
                "Slots come faster than they can be judged: %d of %d are let go, what is watched begins anew",
                all.size() - waiting.size(), all.size());
    }

    private static List<SlotItem> kept(List<SlotItem> all) {
        Map<String, Long> newest = new HashMap<>();
        all.forEach(item -> {
            if (item instanceof Slot slot) {
                newest.merge(slot.watched().series(), slot.sample().at(), Math::max);
            }
        });
        List<SlotItem> kept = new ArrayList<>();
        Set<String> cut = new HashSet<>();
        for (SlotItem item : all) {
            if (!(item instanceof Slot slot)) {
                kept.add(item);
            } else if (slot.sample().at() <= newest.get(slot.watched().series()) - KEPT_SECONDS) {
                cut.add(slot.watched().series());
            } else {
                if (cut.remove(slot.watched().series())) {
                    kept.add(new SlotItem.Beginning(slot.watched()));
                }
                kept.add(slot);
            }
        }
        return kept;
    }
}
