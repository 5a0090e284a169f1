package io.matchday.monitor.line;

/** Undoes the escapes of JSON strings (RFC 8259). */
final class Unescape {

    private static final int HEX_DIGITS = 4;
    private static final int NONE = -1;

    private Unescape() {}

    /** Points the slice to the text without escapes; false when one of them is not JSON. */
    static boolean undo(Slice text, Scratch scratch) {
        scratch.begin(text.length());
        byte[] buffer = text.buffer();
        int at = text.from();
        while (at >= 0 && at < text.to()) {
            byte one = buffer[at++];
            if (one == '\\') {
                at = escape(buffer, at, text.to(), scratch);
            } else {
                scratch.add(one);
            }
        }
        if (at < 0) {
            return false;
        }
        scratch.end(text);
        return true;
    }

    /** Undoes what stands behind a backslash and tells where it ends, or {@link #NONE}. */
    private static int escape(byte[] buffer, int at, int to, Scratch scratch) {
        if (at == to) {
            return NONE;
        }
        if (buffer[at] == 'u') {
            return unit(buffer, at + 1, to, scratch);
        }
        byte plain = plain(buffer[at]);
        if (plain == 0) {
            return NONE;
        }
        scratch.add(plain);
        return at + 1;
    }

    private static int unit(byte[] buffer, int at, int to, Scratch scratch) {
        int unit = Hex.number(buffer, at, HEX_DIGITS, to);
        if (unit < 0) {
            return NONE;
        }
        int end = at + HEX_DIGITS;
        int low = unit >= 0xD800 && unit < 0xDC00 ? lowHalf(buffer, end, to) : NONE;
        if (low < 0) {
            scratch.addCodePoint(unit);
            return end;
        }
        scratch.addCodePoint(Character.toCodePoint((char) unit, (char) low));
        return end + 2 + HEX_DIGITS;
    }

    private static int lowHalf(byte[] buffer, int at, int to) {
        if (at + 2 > to || buffer[at] != '\\' || buffer[at + 1] != 'u') {
            return NONE;
        }
        int unit = Hex.number(buffer, at + 2, HEX_DIGITS, to);
        return unit >= 0xDC00 && unit < 0xE000 ? unit : NONE;
    }

    private static byte plain(byte escape) {
        return switch (escape) {
            case '"', '\\', '/' -> escape;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> 0;
        };
    }
}
