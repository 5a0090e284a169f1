package io.matchday.monitor.watch;

import io.matchday.monitor.delta.Slots;
import io.matchday.monitor.detect.Change;
import io.matchday.monitor.detect.Panel;
import io.matchday.monitor.detect.Sample;
import java.util.ArrayList;
import java.util.List;

/**
 * One domain of one event. Shows its seconds to a panel in their order as they become complete, and looks at those that
 * are not complete yet, so that what is sure already need not wait for the slowest sender. What comes for a second after
 * it was shown is counted, but no longer judged.
 */
final class Lookout {

    private static final long NOTHING = Long.MIN_VALUE;

    private Watched watched;
    private final Panel panel;
    private long judged = NOTHING;
    private long handedOn = NOTHING;

    Lookout(Watched watched, Panel panel) {
        this.watched = watched;
        this.panel = panel;
    }

    Watched watched() {
        return watched;
    }

    /** The same with what else is now known of the event. */
    Lookout of(Watched now) {
        watched = now;
        return this;
    }

    /** Whether it begins anew with what is held: because it has just begun, or after a silence longer than that. */
    boolean begins(Course course) {
        return judged == NOTHING || judged < course.newest() - course.horizon();
    }

    /** Begins anew: what was open is open no more. */
    void begin(Course course) {
        panel.watch(watched.series(), watched.goals());
        judged = course.oldest() - 1;
        handedOn = Math.max(handedOn, Slots.at(course.oldest() - 1 + Slots.SECONDS));
    }

    /** Judges all seconds up to the last complete one, and looks at those after it. */
    List<Change> look(Course course, long complete) {
        List<Change> changes = new ArrayList<>();
        String series = watched.series();
        for (; judged < complete; judged++) {
            long second = judged + 1;
            changes.addAll(panel.judge(series, course.second(second), watched.told(second)));
        }
        List<Sample> unsettled = new ArrayList<>();
        for (long second = judged + 1; second <= course.newest(); second++) {
            unsettled.add(course.second(second));
        }
        if (!unsettled.isEmpty()) {
            changes.addAll(panel.glimpse(series, unsettled, watched.told(course.newest())));
        }
        return changes;
    }

    /** The slots that have become complete since it was last asked. */
    List<Sample> slots(Course course) {
        List<Sample> slots = new ArrayList<>();
        for (; handedOn + Slots.SECONDS <= judged + 1; handedOn += Slots.SECONDS) {
            slots.add(course.slot(handedOn, Slots.SECONDS));
        }
        return slots;
    }

    /** The last second judged. */
    long judged() {
        return judged;
    }
}
