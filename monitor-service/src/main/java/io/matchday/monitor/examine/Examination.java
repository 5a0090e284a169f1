package io.matchday.monitor.examine;

import io.matchday.monitor.incident.TopNode;
import io.matchday.monitor.incident.Underway;
import io.matchday.monitor.window.Windows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What can be told of an incident from what is counted. */
@ApplicationScoped
class Examination {

    private static final long MILLIS = 1_000;

    private final ErrorNodes nodes;
    private final Windows windows;

    Examination(ErrorNodes nodes, Windows windows) {
        this.nodes = nodes;
        this.windows = windows;
    }

    List<TopNode> topNodes(Underway incident) {
        long onset = incident.onset().getEpochSecond();
        long newest = windows.newest(incident.domain()).orElse(0) / MILLIS;
        return nodes.top(incident.domain(), onset, Math.max(onset, newest));
    }
}
