package io.matchday.monitor.watch;

import io.matchday.monitor.detect.Change;
import io.matchday.monitor.detect.Kind;
import io.matchday.monitor.detect.Panel;
import io.matchday.monitor.detect.PartSlot;
import io.matchday.monitor.detect.Sample;
import io.matchday.monitor.detect.Sensitivity;
import io.matchday.monitor.incident.IncidentKind;
import io.matchday.monitor.incident.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Judges the slots of all domains, as wholes and by their parts. For use by one thread. */
final class SlotJudge {

    private final Sensitivity sensitivity;
    private final Panel panel;
    private final Map<String, PartDesk> desks = new HashMap<>();

    SlotJudge(Sensitivity sensitivity, Set<Kind> kinds) {
        this.sensitivity = sensitivity;
        this.panel = new Panel(sensitivity, kinds);
    }

    /** Begins to watch a domain, or begins anew. */
    void begin(Watched watched) {
        panel.watch(watched.series(), watched.goals());
        desks.put(watched.series(), new PartDesk(watched.series(), sensitivity));
    }

    void forget(String series) {
        panel.forget(series);
        desks.remove(series);
    }

    /** Somebody has ended what is open there. */
    void release(String series) {
        if (desks.containsKey(series)) {
            panel.release(series);
            desks.get(series).release();
        }
    }

    List<Change> judge(Watched watched, Sample sample, Optional<PartSlot> parts) {
        String series = watched.series();
        if (!desks.containsKey(series)) {
            return List.of();
        }
        Set<Kind> told = watched.told(sample.at());
        List<Change> changes = new ArrayList<>(panel.judge(series, sample, told));
        if (!told.isEmpty()) {
            parts.map(desks.get(series)::judge).ifPresent(changes::addAll);
        }
        return changes;
    }

    /** What has been told of a domain and is not over. */
    Set<Topic> open(String series) {
        Set<Topic> open = new HashSet<>(desks.get(series).open());
        panel.open(series).forEach(kind -> open.add(new Topic(IncidentKind.of(kind), "")));
        return open;
    }
}
