package io.matchday.monitor.line;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * What players add to the query of their requests: the parameter {@code CMCD} of CTA-5004. It can name the content, and
 * say that the player had run out of it. A query that is not well-formed says nothing, since clients write what they like.
 */
final class Cmcd {

    private static final byte[] PARAMETER = bytes("CMCD=");
    private static final byte[] CONTENT = bytes("cid");
    private static final byte[] STARVED = bytes("bs");
    private static final byte[] FALSE = bytes("?0");

    private Cmcd() {}

    /** Reads a query, or a path or URL with one. */
    static void fromQuery(LogRecord record, byte[] buffer, int from, int to) {
        int at = from;
        while (at + PARAMETER.length <= to) {
            int end = Bytes.find(buffer, at, to, (byte) '&');
            if (Bytes.stands(PARAMETER, buffer, at, end)) {
                read(record, buffer, at + PARAMETER.length, end);
                return;
            }
            at = end + 1;
        }
    }

    /** Reads a field that holds nothing else. */
    static void fromField(LogRecord record, Slice value, String field) {
        read(record, value.buffer(), value.from(), value.to());
    }

    private static void read(LogRecord record, byte[] buffer, int from, int to) {
        if (record.stream().isEmpty() || CmcdGlance.mayBeStarved(buffer, from, to)) {
            decode(record, buffer, from, to);
        }
    }

    private static void decode(LogRecord record, byte[] buffer, int from, int to) {
        Slice text = record.cmcd().value().set(buffer, from, to);
        HexEscape.undo(text, record.scratch());
        PercentCode.undo(text, record.scratch());
        CmcdPairs pairs = record.cmcd();
        pairs.begin(text.buffer(), text.from(), text.to());
        while (pairs.next()) {
            if (pairs.key().is(STARVED)) {
                record.starved(!pairs.value().is(FALSE));
            } else if (pairs.key().is(CONTENT) && record.stream().isEmpty()) {
                record.stream().set(pairs.value());
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(US_ASCII);
    }
}
