package io.matchday.monitor.watch;

import io.matchday.monitor.detect.Sample;
import java.util.concurrent.TimeUnit;

/** Something for the slot watch to look at, in the order in which it is to be looked at. */
sealed interface SlotItem {

    /** What comes of this domain begins anew. */
    record Beginning(Watched watched) implements SlotItem {}

    /** Nothing more comes of it. */
    record End(String series) implements SlotItem {}

    /** Somebody has ended what is open there. */
    record Release(String series) implements SlotItem {}

    /**
     * A slot is complete.
     *
     * @param newestMillis log time of its domain's newest line, epoch milliseconds
     */
    record Slot(Watched watched, Sample sample, long newestMillis) implements SlotItem {

        /** Of what was restored, the details of the latest only are looked at: there is much of it. */
        private static final long DETAIL_SECONDS = 600;

        boolean isRecent() {
            return sample.at() >= TimeUnit.MILLISECONDS.toSeconds(newestMillis) - DETAIL_SECONDS;
        }
    }
}
