package io.matchday.monitor.line;

/** What is done with a record when all fields of its line are read. */
@FunctionalInterface
public interface Closing {

    /** Draws the conclusions that take more than one field, and refuses a record that lacks something. */
    void check(LogRecord record) throws BadLineException;
}
