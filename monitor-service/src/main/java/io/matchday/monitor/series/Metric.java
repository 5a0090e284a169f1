package io.matchday.monitor.series;

import io.matchday.monitor.delta.Facet;

/** What is measured of a request. */
enum Metric implements Named {
    FIRST_BYTE("first-byte", Facet.FIRST_BYTE),
    DURATION("duration", Facet.DURATION);

    private final String key;
    private final Facet facet;

    Metric(String key, Facet facet) {
        this.key = key;
        this.facet = facet;
    }

    @Override
    public String key() {
        return key;
    }

    /** Where its buckets are counted. */
    Facet facet() {
        return facet;
    }
}
