package io.matchday.monitor.detect;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is expected of a series, as far as anybody said.
 *
 * @param errorRatio most errors allowed, as a share of requests
 * @param stallRatio most stalled viewers allowed, as a share of viewers
 * @param latency how long a request may take, and how many may take longer
 * @param eventLength for the error budget: it is meant to last for so long
 * @param past errors of similar past events; {@link Baseline#NONE} without any
 */
public record Goals(
        OptionalDouble errorRatio,
        OptionalDouble stallRatio,
        Optional<LatencyGoal> latency,
        Optional<Duration> eventLength,
        Baseline past) {

    /**
     * A latency objective.
     *
     * @param micros a request shall not take longer
     * @param ratio share of requests that may
     */
    public record LatencyGoal(long micros, double ratio) {}

    /** Nothing was said: what is usual decides. */
    public static final Goals UNKNOWN = new Goals(
            OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty(), Optional.empty(), Baseline.NONE);

    public static Goals errors(double ratio, Duration eventLength) {
        return new Goals(
                OptionalDouble.of(ratio),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.of(eventLength),
                Baseline.NONE);
    }

    public Goals withPast(Baseline similar) {
        return new Goals(errorRatio, stallRatio, latency, eventLength, similar);
    }

    public Goals withStalls(double ratio) {
        return new Goals(errorRatio, OptionalDouble.of(ratio), latency, eventLength, past);
    }

    public Goals withLatency(LatencyGoal goal) {
        return new Goals(errorRatio, stallRatio, Optional.of(goal), eventLength, past);
    }
}
