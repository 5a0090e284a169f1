package io.matchday.monitor.series;

import java.util.Comparator;

/** What makes a value come first. */
enum Ranking implements Named {
    ERRORS("errors"),
    REQUESTS("requests"),
    BYTES("bytes"),
    ERROR_RATIO("error-ratio");

    /** Of fewer requests than this, a ratio says little: one of one failed is no broken node. */
    static final int LEAST_REQUESTS = 20;

    private final String key;

    Ranking(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    Comparator<Tally> mostFirst() {
        return leastFirst().reversed();
    }

    /** Whether there is enough to be ranked by. */
    boolean ranks(Tally tally) {
        return this != ERROR_RATIO || tally.requests() >= LEAST_REQUESTS;
    }

    private Comparator<Tally> leastFirst() {
        return switch (this) {
            case ERRORS -> Comparator.comparingLong(Tally::errors);
            case REQUESTS -> Comparator.comparingLong(Tally::requests);
            case BYTES -> Comparator.comparingLong(Tally::bytes);
            case ERROR_RATIO -> Comparator.comparingDouble(Tally::errorRatio);
        };
    }
}
