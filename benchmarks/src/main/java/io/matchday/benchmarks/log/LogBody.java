package io.matchday.benchmarks.log;

/** Some lines of a log. */
public final class LogBody {

    private final byte[] bytes;
    private final int lines;

    LogBody(byte[] bytes, int lines) {
        this.bytes = bytes;
        this.lines = lines;
    }

    /** The lines, each ended. Not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** How many. */
    public int lines() {
        return lines;
    }
}
