package io.matchday.benchmarks.ingest;

import io.matchday.benchmarks.measure.ProcessCpu;
import java.io.IOException;

/**
 * Processor time of the monitor and of its database, in seconds; not a number where the system does not tell it.
 *
 * @param monitor of the monitor's process
 * @param postgres of all processes of the database
 */
record SuiteCost(double monitor, double postgres) {

    /** All that they have taken since they were started. */
    static SuiteCost sinceStart(LocalSuite suite) throws IOException {
        return ProcessCpu.isTold()
                ? new SuiteCost(suite.monitor().seconds(), suite.postgres().seconds())
                : new SuiteCost(Double.NaN, Double.NaN);
    }

    SuiteCost minus(SuiteCost before) {
        return new SuiteCost(monitor - before.monitor, postgres - before.postgres);
    }

    double total() {
        return monitor + postgres;
    }
}
