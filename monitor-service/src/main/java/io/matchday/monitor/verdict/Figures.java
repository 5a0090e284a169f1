package io.matchday.monitor.verdict;

/**
 * Counts before and after the onset.
 *
 * @param requestsBefore requests before it, an estimate where several dimensions are named together
 * @param troubledBefore of them in trouble
 * @param requestsAfter requests since
 * @param troubledAfter of them in trouble
 * @param expected trouble that would have been usual since
 * @param lift how many times as much as usual there is
 */
public record Figures(
        long requestsBefore,
        long troubledBefore,
        long requestsAfter,
        long troubledAfter,
        double expected,
        double lift) {

    private static final double LEAST_EXPECTED = 0.5;

    static Figures of(long requestsBefore, long before, long requestsAfter, long after, double expected) {
        return new Figures(
                requestsBefore, before, requestsAfter, after, expected, after / Math.max(LEAST_EXPECTED, expected));
    }

    Figures plus(Figures other) {
        return of(
                requestsBefore + other.requestsBefore,
                troubledBefore + other.troubledBefore,
                requestsAfter + other.requestsAfter,
                troubledAfter + other.troubledAfter,
                expected + other.expected);
    }

    Figures minus(Figures other) {
        return of(
                Math.max(0, requestsBefore - other.requestsBefore),
                Math.max(0, troubledBefore - other.troubledBefore),
                Math.max(0, requestsAfter - other.requestsAfter),
                Math.max(0, troubledAfter - other.troubledAfter),
                Math.max(0, expected - other.expected));
    }

    double excess() {
        return Math.max(0, troubledAfter - expected);
    }
}
