package io.matchday.monitor.line;

/**
 * Walks over the pairs of Common Media Client Data (CTA-5004 and CTA-5004-B): {@code bl=2000,br=(3200),bs,cid="match"}.
 * Quotes are taken off, and of a list the first item is taken.
 */
final class CmcdPairs {

    private final Slice key = new Slice();
    private final Slice value = new Slice();
    private byte[] buffer = {};
    private int at;
    private int to;
    private boolean broken;

    void begin(byte[] bytes, int from, int end) {
        buffer = bytes;
        at = from;
        to = end;
        broken = false;
    }

    /** Moves to the next pair; false at the end, or where something does not fit. */
    boolean next() {
        while (at < to && buffer[at] == ' ') {
            at++;
        }
        if (at >= to || broken) {
            return false;
        }
        int from = at;
        while (at < to && buffer[at] != '=' && buffer[at] != ',') {
            at++;
        }
        key.set(buffer, from, at);
        value.clear();
        if (at < to && buffer[at] == '=') {
            at++;
            readValue();
        }
        broken |= key.isEmpty() || (at < to && buffer[at] != ',');
        at++;
        return !broken;
    }

    /** Whether it stopped before the end. */
    boolean broken() {
        return broken;
    }

    Slice key() {
        return key;
    }

    /** What the key is set to; empty for a key that stands alone, which means true. */
    Slice value() {
        return value;
    }

    private void readValue() {
        boolean list = at < to && buffer[at] == '(';
        if (list) {
            at++;
        }
        readItem(list);
        if (list) {
            skipList();
        }
        skipParameters();
    }

    private void readItem(boolean list) {
        if (at < to && buffer[at] == '"') {
            int from = at + 1;
            at = endOfQuoted(from);
            value.set(buffer, from, Math.max(from, at - 1));
            return;
        }
        int from = at;
        while (at < to && !endsItem(buffer[at], list)) {
            at++;
        }
        value.set(buffer, from, at);
    }

    private static boolean endsItem(byte one, boolean list) {
        return one == ',' || one == ';' || (list && (one == ' ' || one == ')'));
    }

    /** Behind the closing quote. */
    private int endOfQuoted(int from) {
        int end = from;
        while (end < to && buffer[end] != '"') {
            end += buffer[end] == '\\' ? 2 : 1;
        }
        broken |= end >= to;
        return Math.min(end + 1, to);
    }

    private void skipList() {
        while (at < to && buffer[at] != ')') {
            at = buffer[at] == '"' ? endOfQuoted(at + 1) : at + 1;
        }
        broken |= at >= to;
        at++;
    }

    /** {@code ;v="next.m4s"}: what is said about a value is not counted. */
    private void skipParameters() {
        while (at < to && buffer[at] == ';') {
            at++;
            while (at < to && buffer[at] != ';' && buffer[at] != ',') {
                at = buffer[at] == '"' ? endOfQuoted(at + 1) : at + 1;
            }
        }
    }
}
