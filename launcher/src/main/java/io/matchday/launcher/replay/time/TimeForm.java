package io.matchday.launcher.replay.time;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalLong;

/** The ways in which logs write a time into one field. Moving a time keeps the way, the fraction and the offset. */
enum TimeForm {
    /** {@code 31/Oct/2026:12:00:00 +0800} */
    NGINX("dd/MMM/yyyy:HH:mm:ss", 20),
    /** {@code 2026-10-31T12:00:00.250+08:00}, also with a space in the middle */
    ISO("yyyy-MM-dd'T'HH:mm:ss", 19),
    /** {@code Sat, 31 Oct 2026 12:00:00 GMT} */
    HTTP("EEE, dd MMM yyyy HH:mm:ss", 25),
    /** Seconds with or without a fraction, milliseconds, microseconds or nanoseconds since the epoch. */
    UNIX("", 0);

    private static final int MILLI_DIGITS = 3;

    private final DateTimeFormatter format;
    private final int length;

    TimeForm(String pattern, int length) {
        this.format = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
        this.length = length;
    }

    /** The form that this text has, if it has one; whether it is right in it shows when it is read. */
    static TimeForm of(String text) {
        if (text.indexOf('/') > 0) {
            return NGINX;
        }
        if (text.length() >= ISO.length && text.charAt(4) == '-') {
            return ISO;
        }
        return text.indexOf(',') == 3 ? HTTP : UNIX;
    }

    /** Milliseconds since the epoch; empty when the text is no time. */
    static OptionalLong millis(String written) {
        try {
            TimeForm form = of(written);
            String text = form.padded(written);
            return OptionalLong.of(form == UNIX ? UnixTime.of(text).millis() : form.writtenMillis(text));
        } catch (DateTimeException | IndexOutOfBoundsException | NumberFormatException noTime) {
            return OptionalLong.empty();
        }
    }

    /** The time moved, written as it was; the text itself when it is no time. */
    static String moved(String text, Duration by) {
        try {
            TimeForm form = of(text);
            return form == UNIX ? UnixTime.of(text).moved(by) : form.writtenMoved(form.padded(text), by);
        } catch (DateTimeException | IndexOutOfBoundsException | NumberFormatException noTime) {
            return text;
        }
    }

    /** Some write the first nine days of a month with one digit. */
    private String padded(String text) {
        return this == NGINX && text.charAt(1) == '/' ? "0" + text : text;
    }

    private long writtenMillis(String text) {
        String tail = text.substring(length);
        return local(text).toInstant(offset(tail)).toEpochMilli() + fraction(tail);
    }

    private String writtenMoved(String text, Duration by) {
        String moved = local(text).plus(by).format(format);
        return (this == ISO ? moved.replace('T', text.charAt(10)) : moved) + text.substring(length);
    }

    private LocalDateTime local(String text) {
        String written = text.substring(0, length);
        return LocalDateTime.parse(
                this == ISO ? written.substring(0, 10) + "T" + written.substring(11) : written, format);
    }

    private ZoneOffset offset(String tail) {
        if (this == HTTP) {
            return ZoneOffset.UTC;
        }
        int sign = Math.max(Math.max(tail.indexOf('+'), tail.indexOf('-')), tail.indexOf('Z'));
        return ZoneOffset.of(tail.substring(sign).strip());
    }

    private static long fraction(String tail) {
        if (tail.isEmpty() || (tail.charAt(0) != '.' && tail.charAt(0) != ',')) {
            return 0;
        }
        int end = 1;
        while (end < tail.length() && Character.isDigit(tail.charAt(end))) {
            end++;
        }
        return Long.parseLong((tail.substring(1, end) + "000").substring(0, MILLI_DIGITS));
    }
}
