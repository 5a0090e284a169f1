package io.matchday.monitor.line;

/** The time read last. Lines that follow one another mostly tell the same one, and comparing is cheaper than reading. */
final class RecentTime {

    private static final int SHORTEST = 2 * Long.BYTES;
    private static final int LONGEST = 4 * Long.BYTES;

    private long first;
    private long second;
    private long lastButOne;
    private long last;
    private int length;
    private long millis;

    /** The time that a text tells, read only if it is not the one before. */
    long of(Slice text, String field, Reader reader) throws BadLineException {
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            return reader.read(field, text);
        }
        byte[] buffer = text.buffer();
        long one = Bytes.eight(buffer, text.from());
        long two = Bytes.eight(buffer, text.from() + Long.BYTES);
        long three = Bytes.eight(buffer, text.to() - SHORTEST);
        long four = Bytes.eight(buffer, text.to() - Long.BYTES);
        if (length == text.length() && first == one && second == two && lastButOne == three && last == four) {
            return millis;
        }
        millis = reader.read(field, text);
        length = text.length();
        first = one;
        second = two;
        lastButOne = three;
        last = four;
        return millis;
    }

    /** Reads a time as some format writes it. */
    @FunctionalInterface
    interface Reader {
        long read(String field, Slice text) throws BadLineException;
    }
}
