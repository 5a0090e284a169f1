package io.matchday.launcher.replay.time;

import java.time.Duration;
import java.util.OptionalLong;

/**
 * The times written in the records of one format. Records are text of one character per byte, so that what is not a time
 * stays as it was, byte for byte.
 */
public interface RecordTimes {

    /** Takes in a header line, which may say where the times of the records after it stand. */
    default void header(String line) {}

    /** When the record says that it happened, in milliseconds since the epoch; empty when it cannot be read. */
    OptionalLong millis(String record);

    /** The record with all its times moved; as it was when none can be read. Only whole seconds are moved by. */
    String moved(String record, Duration by);
}
