package io.matchday.monitor.watch;

import io.matchday.monitor.detect.Change;
import io.matchday.monitor.detect.Kind;
import io.matchday.monitor.detect.Sample;
import java.util.Set;

/** Hears what lookouts see. */
interface Reports {

    /** Something has begun or is over. */
    void changed(Watched watched, Change change, Course course);

    /** A lookout has begun anew, has seen all that is kept, and this is what is open by it at that second. */
    void begun(Watched watched, Set<Kind> open, long at);

    /** A domain of an event is watched no more. */
    void ended(String series);

    /**
     * A slot of ten seconds is complete.
     *
     * @param newestMillis log time of the newest line, epoch milliseconds
     */
    void slot(Watched watched, Sample slot, long newestMillis);
}
