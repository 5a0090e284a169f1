package io.matchday.monitor.detect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;

/**
 * All series that are watched together. Slot by slot, every rule of every series says how likely what it sees is by
 * chance; all are judged at once by {@link FalseDiscovery}, so that a thousand domains raise no more false alarms than
 * one. Needs no learning time: targets hold from the first slot on, what is usual from the first minutes.
 *
 * <p>The slots of a series have to come in order. Not safe for use by more than one thread.
 */
public final class Panel {

    private static final Set<Kind> ALL = Collections.unmodifiableSet(EnumSet.allOf(Kind.class));

    private final Sensitivity sensitivity;
    private final Set<Kind> kinds;
    private final Map<String, Watched> watched = new LinkedHashMap<>();

    public Panel(Sensitivity sensitivity) {
        this(sensitivity, ALL);
    }

    /** A panel that looks for some things only. */
    public Panel(Sensitivity sensitivity, Set<Kind> kinds) {
        this.sensitivity = sensitivity;
        this.kinds = Set.copyOf(kinds);
    }

    /** Begins to watch a series, or begins anew with other goals. */
    public void watch(String series, Goals goals) {
        watched.put(series, new Watched(series, goals, sensitivity, kinds));
    }

    public void forget(String series) {
        watched.remove(series);
    }

    /**
     * Judges one slot of all series.
     *
     * @param at the slot
     * @param samples what was counted in it; a series without a sample was silent
     */
    public List<Change> judge(long at, Map<String, Sample> samples) {
        watched.forEach((series, one) -> one.weigh(samples.getOrDefault(series, Sample.of(at, 0, 0))));
        double threshold = threshold();
        List<Change> changes = new ArrayList<>();
        watched.values().forEach(one -> changes.addAll(one.settle(at, threshold, kinds)));
        return changes;
    }

    /**
     * Judges one slot of one series, beside what the latest slots of all others say.
     *
     * @param told what may be told now; anything else is seen and passed over
     */
    public List<Change> judge(String series, Sample sample, Set<Kind> told) {
        Watched one = watched.get(series);
        one.weigh(sample);
        // No test is ever accepted above the rate itself, so that most slots need no look at the others.
        boolean possible = one.logTails().anyMatch(tail -> tail <= Math.log(sensitivity.falseDiscoveries()));
        return one.settle(sample.at(), possible ? threshold() : Double.NEGATIVE_INFINITY, told);
    }

    /**
     * Looks at slots of one series that are not complete yet: what is sure already need not wait for the rest.
     *
     * @param unsettled those after the latest that was judged, without a gap, oldest first
     * @param told what may be told now
     */
    public List<Change> glimpse(String series, List<Sample> unsettled, Set<Kind> told) {
        // The level that holds whatever the others say.
        double threshold = Math.log(sensitivity.falseDiscoveries() / logTails().count());
        return watched.get(series).glimpse(unsettled, threshold, told);
    }

    /** What has been opened and not closed. */
    public Set<Kind> open(String series) {
        return watched.get(series).open();
    }

    /** Somebody else has ended what is open: what goes on is told anew. */
    public void release(String series) {
        watched.get(series).release();
    }

    private double threshold() {
        return FalseDiscovery.threshold(logTails().toArray(), sensitivity.falseDiscoveries());
    }

    private DoubleStream logTails() {
        return watched.values().stream().flatMapToDouble(Watched::logTails);
    }
}
