package io.matchday.monitor.watch;

import io.matchday.monitor.detect.Change;
import io.matchday.monitor.detect.Finding;
import io.matchday.monitor.detect.Kind;
import io.matchday.monitor.detect.PartFinding;
import io.matchday.monitor.detect.Share;
import io.matchday.monitor.incident.Detection;
import io.matchday.monitor.incident.Topic;
import java.time.Instant;
import java.util.Set;
import java.util.function.Predicate;

/** Something that incidents have to know. */
sealed interface Report {

    /**
     * A change that a rule has told.
     *
     * @param counts requests and errors of the time that showed it
     * @param newestMillis log time of the newest line then, epoch milliseconds
     */
    static Report of(Watched watched, Change change, Share counts, long newestMillis) {
        Finding finding = change.finding();
        return change instanceof Change.Closed closed
                ? new Over(watched, Topic.of(finding), closed.at())
                : new Found(new Detection(
                        watched.event(),
                        watched.domain(),
                        watched.goals().errorRatio().orElse(0),
                        finding,
                        told(finding, counts),
                        Instant.ofEpochMilli(newestMillis)));
    }

    /** Errors of a part are told by what was counted there. */
    private static Share told(Finding finding, Share counts) {
        return finding instanceof PartFinding part && part.kind() == Kind.ERRORS ? part.window() : counts;
    }

    /** Something was found. */
    record Found(Detection detection) implements Report {}

    /** It is over, by the log time given. */
    record Over(Watched watched, Topic topic, long at) implements Report {}

    /**
     * A watch has begun anew.
     *
     * @param judges what it looks for
     * @param open what it sees
     */
    record Begun(Watched watched, Predicate<Topic> judges, Set<Topic> open, long at) implements Report {}
}
