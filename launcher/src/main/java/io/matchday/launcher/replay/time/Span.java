package io.matchday.launcher.replay.time;

/**
 * A stretch of a record.
 *
 * @param from its first character
 * @param to the one after its last
 */
record Span(int from, int to) {

    String in(String record) {
        return record.substring(from, to);
    }

    /** Without the quotes or brackets around it. */
    Span bare(String record) {
        int first = from;
        int end = to;
        while (first < end && wraps(record.charAt(first))) {
            first++;
        }
        while (end > first && wraps(record.charAt(end - 1))) {
            end--;
        }
        return new Span(first, end);
    }

    private static boolean wraps(char one) {
        return one == '"' || one == '[' || one == ']';
    }
}
