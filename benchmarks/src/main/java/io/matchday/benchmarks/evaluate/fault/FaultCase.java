package io.matchday.benchmarks.evaluate.fault;

import io.matchday.monitor.delta.Slots;
import io.matchday.monitor.detect.Change;
import io.matchday.monitor.detect.Finding;
import io.matchday.monitor.verdict.Diagnosis;
import io.matchday.monitor.verdict.DomainCube;
import io.matchday.monitor.verdict.Verdict;
import java.util.List;
import java.util.SplittableRandom;

/**
 * One fault, from minutes before it until half a minute after it was found.
 *
 * @param fault what goes wrong
 * @param percent of the affected part's requests
 * @param seed of all that is drawn
 */
record FaultCase(Fault fault, int percent, long seed) {

    private static final long BEGIN = 1_793_000_000;
    private static final int HEALTHY_SECONDS = 600;
    private static final int FAULTY_SECONDS = 240;
    private static final int SETTLED_SECONDS = 30;
    private static final int REQUESTS_A_SECOND = 1_500;
    private static final double NOISE = 0.05;
    private static final int MILLIS = 1_000;

    FaultOutcome run() {
        SplittableRandom random =
                new SplittableRandom(seed * 1_000_003 + fault.name().hashCode() * 101L + percent);
        Network network = new Network();
        HealthyDay day = new HealthyDay(network, random);
        Target target = Target.draw(fault, network, random);
        long onset = (BEGIN + HEALTHY_SECONDS) * MILLIS + random.nextInt(60 * MILLIS);
        long end = onset / MILLIS + FAULTY_SECONDS;
        DomainCube cube = new DomainCube(LineWriter.DOMAIN, BEGIN, end);
        Chain chain = new Chain(cube);
        Finding found = null;
        Verdict atOnce = null;
        long foundAt = 0;
        for (long second = BEGIN; second < end; second++) {
            List<Change> changes = chain.take(second, lines(second, day, target, onset, random));
            if (found == null && !changes.isEmpty()) {
                found = changes.get(0).finding();
                foundAt = second + 1;
                atOnce = verdict(cube, found, second);
            }
            if (found != null && second - foundAt >= SETTLED_SECONDS) {
                return new FaultOutcome(this, target, onset, foundAt, found, atOnce, verdict(cube, found, second));
            }
        }
        return new FaultOutcome(this, target, onset, foundAt, found, atOnce, atOnce);
    }

    private static Verdict verdict(DomainCube cube, Finding found, long second) {
        return new Diagnosis().of(cube, found.onset(), Slots.at(second));
    }

    private String lines(long second, HealthyDay day, Target target, long onset, SplittableRandom random) {
        day.step();
        int count = (int) (REQUESTS_A_SECOND * Math.exp(NOISE * random.nextGaussian()));
        StringBuilder lines = new StringBuilder(256 * count);
        for (int at = 0; at < count; at++) {
            long millis = second * MILLIS + (long) at * MILLIS / count;
            Answer answer = day.next();
            if (millis >= onset && target.holds(answer) && random.nextInt(100) < percent) {
                fault.spoil(answer, target, random);
            }
            LineWriter.write(millis, answer, lines);
        }
        return lines.toString();
    }
}
