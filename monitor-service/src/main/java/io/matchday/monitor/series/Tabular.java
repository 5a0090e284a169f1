package io.matchday.monitor.series;

/** An answer that can be told as a table too. */
interface Tabular {

    String csv();
}
