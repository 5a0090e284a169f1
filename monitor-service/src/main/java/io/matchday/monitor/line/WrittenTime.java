package io.matchday.monitor.line;

/** The parts of a written time, each at a place in the text. It keeps no state, so reading makes no object. */
final class WrittenTime {

    /** What does not fit. */
    static final long WRONG = Long.MIN_VALUE;

    static final int DAY_LENGTH = 10;
    static final int CLOCK_LENGTH = 8;

    private static final long SECOND = 1_000;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;
    private static final int MOST_OFFSET_HOURS = 18;
    private static final long FIRST_PLACE = 100;
    private static final int[] MONTHS = {
        name('j', 'a', 'n'), name('f', 'e', 'b'), name('m', 'a', 'r'), name('a', 'p', 'r'),
        name('m', 'a', 'y'), name('j', 'u', 'n'), name('j', 'u', 'l'), name('a', 'u', 'g'),
        name('s', 'e', 'p'), name('o', 'c', 't'), name('n', 'o', 'v'), name('d', 'e', 'c')
    };

    private WrittenTime() {}

    /** A number of this many digits; negative when it is none or the text ends before. */
    static int number(Slice text, int at, int digits) {
        if (at + digits > text.length()) {
            return -1;
        }
        int number = 0;
        for (int i = at; i < at + digits; i++) {
            int digit = text.at(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    static boolean stands(Slice text, int at, char wanted) {
        return at < text.length() && text.at(at) == wanted;
    }

    /** A month's first three letters, as its number from 1; 0 when there is no such month. */
    static int month(Slice text, int at) {
        if (at + 3 > text.length()) {
            return 0;
        }
        int name = name(text.at(at) | 0x20, text.at(at + 1) | 0x20, text.at(at + 2) | 0x20);
        for (int i = 0; i < MONTHS.length; i++) {
            if (MONTHS[i] == name) {
                return i + 1;
            }
        }
        return 0;
    }

    /** {@code 2026-10-31}, in milliseconds since the epoch. */
    static long day(Slice text, int at) {
        int year = number(text, at, 4);
        int month = number(text, at + 5, 2);
        int day = number(text, at + 8, 2);
        boolean fits = stands(text, at + 4, '-') && stands(text, at + 7, '-') && Day.valid(year, month, day);
        return fits ? Day.millis(year, month, day) : WRONG;
    }

    /** {@code 12:00:00}, in milliseconds; a leap second counts as the second after it. */
    static long clock(Slice text, int at) {
        int hour = number(text, at, 2);
        int minute = number(text, at + 3, 2);
        int second = number(text, at + 6, 2);
        boolean fits = stands(text, at + 2, ':') && stands(text, at + 5, ':');
        fits &= hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second <= 60;
        return fits ? hour * HOUR + minute * MINUTE + second * SECOND : WRONG;
    }

    /** Where a fraction that begins here ends; here itself when there is none. */
    static int endOfFraction(Slice text, int at) {
        int end = at;
        if (stands(text, at, '.') || stands(text, at, ',')) {
            end++;
            while (end < text.length() && text.at(end) >= '0' && text.at(end) <= '9') {
                end++;
            }
        }
        return end;
    }

    /** {@code .25}, in whole milliseconds; nothing at all is nothing, and a dot alone is wrong. */
    static long fraction(Slice text, int at, int end) {
        long millis = 0;
        long place = FIRST_PLACE;
        for (int i = at + 1; i < end; i++) {
            millis += place * (text.at(i) - '0');
            place /= 10;
        }
        return end == at + 1 ? WRONG : millis;
    }

    /** {@code Z}, {@code +0800} or {@code +08:00}, with which the text ends, in milliseconds east of UTC. */
    static long offset(Slice text, int at) {
        int length = text.length() - at;
        if (length == 1 && (text.at(at) | 0x20) == 'z') {
            return 0;
        }
        boolean colon = stands(text, at + 3, ':');
        int hours = number(text, at + 1, 2);
        int minutes = number(text, at + (colon ? 4 : 3), 2);
        boolean fits = length == (colon ? 6 : 5) && (stands(text, at, '+') || stands(text, at, '-'));
        if (!fits || hours < 0 || hours > MOST_OFFSET_HOURS || minutes < 0 || minutes > 59) {
            return WRONG;
        }
        return (text.at(at) == '-' ? -1 : 1) * (hours * HOUR + minutes * MINUTE);
    }

    private static int name(int first, int second, int third) {
        return first << 16 | second << 8 | third;
    }
}
