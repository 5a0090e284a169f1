package io.matchday.monitor.line;

/** Undoes the percent-encoding of URLs (RFC 3986). A percent sign that encodes nothing stands for itself. */
final class PercentCode {

    private static final int HEX_DIGITS = 2;
    /** Some logs encode what is encoded already. */
    private static final int MOST_ROUNDS = 2;

    private static final byte PERCENT = '%';

    private PercentCode() {}

    /** Points the slice to the plain text, where anything is encoded in it. */
    static void undo(Slice text, Scratch scratch) {
        for (int round = 0; round < MOST_ROUNDS && encodes(text); round++) {
            decode(text, scratch, false);
        }
    }

    /** The same for forms, where a plus sign is a space. */
    static void undoForm(Slice text, Scratch scratch) {
        if (encodes(text) || text.indexOf('+') >= 0) {
            decode(text, scratch, true);
        }
    }

    private static void decode(Slice text, Scratch scratch, boolean form) {
        byte[] buffer = text.buffer();
        scratch.begin(text.length());
        int at = text.from();
        while (at < text.to()) {
            byte one = buffer[at++];
            int code = one == PERCENT ? Hex.number(buffer, at, HEX_DIGITS, text.to()) : -1;
            if (code >= 0) {
                at += HEX_DIGITS;
                scratch.add((byte) code);
            } else {
                scratch.add(form && one == '+' ? (byte) ' ' : one);
            }
        }
        scratch.end(text);
    }

    private static boolean encodes(Slice text) {
        byte[] buffer = text.buffer();
        int at = Bytes.find(buffer, text.from(), text.to(), PERCENT);
        while (at < text.to() && Hex.number(buffer, at + 1, HEX_DIGITS, text.to()) < 0) {
            at = Bytes.find(buffer, at + 1, text.to(), PERCENT);
        }
        return at < text.to();
    }
}
