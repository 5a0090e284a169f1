package io.matchday.monitor.watch;

import io.matchday.monitor.incident.Incidents;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jboss.logging.Logger;

/**
 * Tells incidents what was seen, in the order in which it was seen. While the database is away it waits: rules tell each
 * thing once. What waits when the process dies is seen again when the counts are gone over at the next start.
 */
final class Reporter {

    private static final Logger LOG = Logger.getLogger(Reporter.class);

    private final Incidents incidents;
    private final Queue<Report> waiting = new ArrayDeque<>();

    Reporter(Incidents incidents) {
        this.incidents = incidents;
    }

    void add(Report report) {
        waiting.add(report);
    }

    /** Tells what waits; false when some of it has to wait longer. */
    boolean deliver() {
        try {
            for (Report next = waiting.peek(); next != null; next = waiting.peek()) {
                tell(next);
                waiting.remove();
            }
            return true;
        } catch (RuntimeException failed) {
            LOG.error("What was seen cannot be told now, trying again", failed);
            return false;
        }
    }

    private void tell(Report report) {
        if (report instanceof Report.Found found) {
            incidents.found(found.detection());
        } else if (report instanceof Report.Over over) {
            incidents.over(over.watched().event().key(), over.watched().domain(), over.topic(), over.at());
        } else if (report instanceof Report.Begun begun) {
            incidents.reviewed(
                    begun.watched().event().key(), begun.watched().domain(), begun.judges(), begun.open(), begun.at());
        }
    }
}
