package io.matchday.monitor.watch;

import io.matchday.monitor.detect.Change;
import io.matchday.monitor.detect.Kind;
import io.matchday.monitor.detect.Part;
import io.matchday.monitor.detect.PartFinding;
import io.matchday.monitor.detect.PartSlot;
import io.matchday.monitor.detect.PartWatch;
import io.matchday.monitor.detect.Sensitivity;
import io.matchday.monitor.incident.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Watches the parts of one domain of one event, and knows what it has told of them. */
final class PartDesk {

    /** What somebody has ended and is still there after so long is told anew. */
    private static final int AGAIN_AFTER_SECONDS = 30;

    private final String series;
    private final PartWatch watch;
    private final Map<Topic, PartFinding> open = new LinkedHashMap<>();
    private long againAt = Long.MAX_VALUE;
    private boolean released;

    PartDesk(String series, Sensitivity sensitivity) {
        this.series = series;
        this.watch = new PartWatch(series, sensitivity);
    }

    /** Judges a slot. That the whole domain fails is told by the second already. */
    List<Change> judge(PartSlot slot) {
        List<Change> changes = new ArrayList<>();
        for (Change change : watch.judge(slot)) {
            if (change.finding() instanceof PartFinding finding
                    && !(finding.kind() == Kind.ERRORS && finding.part().equals(Part.DOMAIN))) {
                note(change, finding);
                changes.add(change);
            }
        }
        changes.addAll(again(slot.at()));
        return changes;
    }

    /** What has been told and is not over. */
    Set<Topic> open() {
        return Set.copyOf(open.keySet());
    }

    void release() {
        released = true;
    }

    private void note(Change change, PartFinding finding) {
        if (change instanceof Change.Opened) {
            open.put(Topic.of(finding), finding);
        } else {
            open.remove(Topic.of(finding));
        }
    }

    private List<Change> again(long slot) {
        if (released) {
            released = false;
            againAt = slot + AGAIN_AFTER_SECONDS;
        }
        if (slot < againAt) {
            return List.of();
        }
        againAt = Long.MAX_VALUE;
        return open.values().stream()
                .<Change>map(finding -> new Change.Opened(series, finding.seenAt(slot)))
                .toList();
    }
}
