package io.matchday.benchmarks.evaluate.localisation;

import io.matchday.monitor.locate.Cause;
import io.matchday.monitor.locate.Combination;
import io.matchday.monitor.locate.LeafTable;
import io.matchday.monitor.locate.Localisation;
import io.matchday.monitor.locate.Localisation.Located;
import io.matchday.monitor.locate.Localisation.NothingStandsOut;
import io.matchday.monitor.locate.Locator;
import java.util.Set;
import java.util.stream.Collectors;

/** Runs the monitor's locator, on one thread and compiled: in an event it runs from the first minute to the last. */
final class Judge {

    private static final long WARM_UP_NANOS = 4_000_000_000L;
    private static final int MEASURED = 3;
    private static final double NANOS_PER_MILLI = 1e6;

    private final Locator locator = new Locator();
    private boolean warm;

    Verdict judge(LabelledCase one) {
        if (!warm) {
            warmUp(one.table());
            warm = true;
        }
        double millis = Double.POSITIVE_INFINITY;
        Localisation found = new NothingStandsOut();
        // The fastest of a few: what else the machine did is not the locator's time.
        for (int round = 0; round < MEASURED; round++) {
            long begin = System.nanoTime();
            found = locator.locate(one.table());
            millis = Math.min(millis, (System.nanoTime() - begin) / NANOS_PER_MILLI);
        }
        return new Verdict(one.name(), one.truth(), combinations(found), millis);
    }

    private void warmUp(LeafTable table) {
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < WARM_UP_NANOS) {
            locator.locate(table);
        }
    }

    private static Set<Combination> combinations(Localisation found) {
        if (found instanceof Located located) {
            return located.causes().stream().map(Cause::combination).collect(Collectors.toSet());
        }
        return Set.of();
    }
}
