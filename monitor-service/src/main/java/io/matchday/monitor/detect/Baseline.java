package io.matchday.monitor.detect;

/**
 * What was usual: counts of the event's own first minutes, of similar past events, or of both. It stays a count, and not a
 * ratio, so that a short memory is trusted less than a long one.
 *
 * @param total counted, as a weight
 * @param bad among them
 */
public record Baseline(double total, double bad) {

    /** Nothing known. */
    public static final Baseline NONE = new Baseline(0, 0);

    /** Past events count for at most as much as so many requests: the event's own minutes shall soon outweigh them. */
    private static final double MOST_OF_THE_PAST = 20_000;

    public Baseline {
        if (!(bad >= 0 && bad <= total)) {
            throw new IllegalArgumentException("%f of %f cannot be bad".formatted(bad, total));
        }
    }

    /** Similar past events, by their counts. */
    public static Baseline ofPast(Share past) {
        double weight = Math.min(1, MOST_OF_THE_PAST / Math.max(1, past.total()));
        return new Baseline(weight * past.total(), weight * past.bad());
    }

    Baseline plus(Share share) {
        return new Baseline(total + share.total(), bad + share.bad());
    }

    Baseline times(double weight) {
        return new Baseline(weight * total, weight * bad);
    }

    double ratio() {
        return total == 0 ? 0 : bad / total;
    }
}
