package io.matchday.monitor.line;

/** Hexadecimal digits. */
final class Hex {

    private Hex() {}

    /** The number these digits mean; -1 when they are not all there or not all digits. */
    static int number(byte[] buffer, int from, int digits, int to) {
        if (from + digits > to) {
            return -1;
        }
        int value = 0;
        for (int at = from; at < from + digits; at++) {
            int digit = digit(buffer[at]);
            if (digit < 0) {
                return -1;
            }
            value = value << 4 | digit;
        }
        return value;
    }

    private static int digit(byte one) {
        int lower = one | 0x20;
        if (one >= '0' && one <= '9') {
            return one - '0';
        }
        return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
    }
}
