package io.matchday.platform.text;

import java.util.OptionalInt;

/**
 * Text as people write it: what RFC 9839 calls Unicode Assignables. That leaves out control characters other than tab and
 * line ends, halves of surrogate pairs and noncharacters. No database keeps all of those, no two programs treat them
 * alike, and nobody means to send them.
 */
public final class PlainText {

    private PlainText() {}

    public static boolean is(String text) {
        return offender(text).isEmpty();
    }

    /** Fails, in words for whoever sent it, when this is something else. */
    public static String require(String text) {
        offender(text).ifPresent(found -> {
            throw new IllegalArgumentException(String.format("The character U+%04X is not text", found));
        });
        return text;
    }

    private static OptionalInt offender(String text) {
        return text.codePoints().filter(point -> !isPlain(point)).findFirst();
    }

    private static boolean isPlain(int point) {
        if (Character.isISOControl(point)) {
            return point == '\t' || point == '\n' || point == '\r';
        }
        boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        boolean noncharacter = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
        return !half && !noncharacter;
    }
}
