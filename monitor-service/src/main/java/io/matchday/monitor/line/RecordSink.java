package io.matchday.monitor.line;

/** Receives the lines of a body. */
public interface RecordSink {

    /**
     * A line that was read. The record is filled again for the next one.
     *
     * @throws BadLineException when it reads well and still cannot be counted; it is then rejected like the others
     */
    void accepted(LogRecord line) throws BadLineException;

    /**
     * A line that costs itself alone.
     *
     * @param line its number in the body, from 1
     * @param reason what is wrong, naming the field
     * @param text the line, cut to a length worth keeping
     */
    void rejected(long line, String reason, String text);
}
