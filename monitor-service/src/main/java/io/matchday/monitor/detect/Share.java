package io.matchday.monitor.detect;

/**
 * How many of some were bad: requests that failed, viewers that stalled.
 *
 * @param total counted
 * @param bad among them
 */
public record Share(long total, long bad) {

    public static final Share NONE = new Share(0, 0);

    public Share {
        if (bad < 0 || bad > total) {
            throw new IllegalArgumentException("%d of %d cannot be bad".formatted(bad, total));
        }
    }

    public Share plus(Share other) {
        return new Share(total + other.total, bad + other.bad);
    }

    /** 0 when there are none at all. */
    public double ratio() {
        return total == 0 ? 0 : (double) bad / total;
    }
}
