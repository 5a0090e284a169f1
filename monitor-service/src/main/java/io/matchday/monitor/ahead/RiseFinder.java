package io.matchday.monitor.ahead;

import io.matchday.monitor.delta.Slots;
import io.matchday.monitor.detect.Change;
import io.matchday.monitor.detect.Goals;
import io.matchday.monitor.detect.Kind;
import io.matchday.monitor.detect.Panel;
import io.matchday.monitor.detect.Sample;
import io.matchday.monitor.detect.Sensitivity;
import io.matchday.monitor.detect.ShareFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Goes over the slots of one domain in their order and finds where errors rose, by the rules of the live watch. */
final class RiseFinder {

    /** When nothing is heard for so long, a rise is over: before an event, traffic comes and goes with those who try it. */
    static final int QUIET_SECONDS = 600;

    private static final Set<Kind> ERRORS = Set.of(Kind.ERRORS);
    private static final String SERIES = "";
    private static final long NOTHING = Long.MIN_VALUE;

    private final Panel panel;
    private final List<FoundRise> found = new ArrayList<>();
    private long next = NOTHING;
    private OpenRise open;

    RiseFinder(Goals goals, Sensitivity sensitivity) {
        panel = new Panel(sensitivity, ERRORS);
        panel.watch(SERIES, goals);
    }

    /** Takes the next slot that anything was heard in; those between were silent. */
    void slot(Sample sample) {
        silentUntil(sample.at());
        judge(sample);
    }

    /** All there is, the silence up to this second included. */
    List<FoundRise> until(long end) {
        silentUntil(end);
        List<FoundRise> all = new ArrayList<>(found);
        if (open != null) {
            all.add(open.rise(true));
        }
        return all;
    }

    private void silentUntil(long at) {
        if (next == NOTHING) {
            next = at;
        }
        long quiet = next + QUIET_SECONDS;
        while (next < Math.min(at, quiet)) {
            judge(Sample.of(next, 0, 0));
        }
        if (at >= quiet) {
            end();
            panel.release(SERIES);
            next = at;
        }
    }

    private void judge(Sample sample) {
        if (open != null) {
            open.add(sample);
        }
        for (Change change : panel.judge(SERIES, sample, ERRORS)) {
            if (change instanceof Change.Opened opened && opened.finding() instanceof ShareFinding finding) {
                open = new OpenRise(finding);
            } else {
                end();
            }
        }
        next = sample.at() + Slots.SECONDS;
    }

    private void end() {
        if (open != null) {
            found.add(open.rise(false));
            open = null;
        }
    }
}
