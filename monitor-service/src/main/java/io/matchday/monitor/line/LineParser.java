package io.matchday.monitor.line;

/** Reads the lines of one body in their order. Not for use by several threads. */
public interface LineParser {

    /**
     * Reads one line, without its line end.
     *
     * @param buffer holds the line from {@code from} up to, not including, {@code to}; valid during the call only
     * @param record receives what the line says, as slices of the buffer
     * @return false when the line is part of the format but not a record, such as a header
     * @throws BadLineException when the line cannot be counted; what {@code record} then holds means nothing
     */
    boolean parse(byte[] buffer, int from, int to, LogRecord record) throws BadLineException;
}
