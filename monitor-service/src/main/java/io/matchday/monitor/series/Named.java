package io.matchday.monitor.series;

/** What a caller chooses by a name. */
interface Named {

    /** The name in a query. */
    String key();
}
