package io.matchday.monitor.detect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * All series that are watched together. Slot by slot, every rule of every series says how likely what it sees is by
 * chance; all are judged at once by {@link FalseDiscovery}, so that a thousand domains raise no more false alarms than
 * one. Needs no learning time: targets hold from the first slot on, what is usual from the first minutes.
 *
 * <p>Slots have to come in order. Not safe for use by more than one thread.
 */
public final class Panel {

    private final Sensitivity sensitivity;
    private final Map<String, Watched> watched = new LinkedHashMap<>();

    public Panel(Sensitivity sensitivity) {
        this.sensitivity = sensitivity;
    }

    /** Begins to watch a series, or begins anew with other goals. */
    public void watch(String series, Goals goals) {
        watched.put(series, new Watched(series, goals, sensitivity));
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
        double[] logTails = watched.entrySet().stream()
                .map(entry -> entry.getValue().weigh(samples.getOrDefault(entry.getKey(), Sample.of(at, 0, 0))))
                .flatMapToDouble(DoubleStream::of)
                .toArray();
        double threshold = FalseDiscovery.threshold(logTails, sensitivity.falseDiscoveries());
        List<Change> changes = new ArrayList<>();
        watched.values().forEach(series -> changes.addAll(series.settle(at, threshold)));
        return changes;
    }
}
