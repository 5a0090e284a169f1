package io.matchday.monitor.line;

/** Undoes how nginx writes quotes and the like into its log: {@code \x22}. */
final class HexEscape {

    private static final int HEX_DIGITS = 2;

    private HexEscape() {}

    /** Points the slice to the plain text, if anything in it is escaped. Other backslashes stay. */
    static void undo(Slice text, Scratch scratch) {
        if (text.indexOf('\\') < 0) {
            return;
        }
        byte[] buffer = text.buffer();
        scratch.begin(text.length());
        int at = text.from();
        while (at < text.to()) {
            int code = code(buffer, at, text.to());
            scratch.add(code < 0 ? buffer[at] : (byte) code);
            at += code < 0 ? 1 : 2 + HEX_DIGITS;
        }
        scratch.end(text);
    }

    private static int code(byte[] buffer, int at, int to) {
        return buffer[at] == '\\' && at + 1 < to && buffer[at + 1] == 'x'
                ? Hex.number(buffer, at + 2, HEX_DIGITS, to)
                : -1;
    }
}
