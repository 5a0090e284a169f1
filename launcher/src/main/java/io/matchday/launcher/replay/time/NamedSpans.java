package io.matchday.launcher.replay.time;

import java.util.Map;

/** Tells where the fields of a record stand, by their names. */
interface NamedSpans {

    /** Takes in a header line, which may name the fields. */
    default void header(String line) {}

    Map<String, Span> in(String record);
}
