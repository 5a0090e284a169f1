package io.matchday.monitor.delta;

import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;

/** Deltas to be filled again, so that a body costs no memory that an earlier one has not. Bounded in number and size. */
public final class DeltaPool {

    private static final int MOST_KEPT = 64;
    /** One that a huge body has blown up is not kept. */
    private static final long LARGEST_KEPT = 4L << 20;

    private final Vocabularies vocabularies;
    private final ConcurrentLinkedDeque<Delta> free = new ConcurrentLinkedDeque<>();
    private final AtomicInteger kept = new AtomicInteger();

    public DeltaPool(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    /** An empty delta. */
    public Delta take() {
        Vocabulary words = vocabularies.current();
        Delta delta = free.pollFirst();
        if (delta == null) {
            return new Delta(words);
        }
        kept.decrementAndGet();
        delta.begin(words);
        return delta;
    }

    /** Gives back a delta that nobody looks at any more. */
    public void giveBack(Delta delta) {
        if (delta.footprint() <= LARGEST_KEPT && kept.get() < MOST_KEPT) {
            kept.incrementAndGet();
            free.addFirst(delta);
        }
    }
}
