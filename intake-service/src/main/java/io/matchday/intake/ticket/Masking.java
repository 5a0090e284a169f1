package io.matchday.intake.ticket;

import java.util.regex.Pattern;

/**
 * Takes out of a text what tells who somebody is or where they sit: e-mail addresses, IP addresses, telephone numbers. Every pattern is
 * bounded, so that no text makes it slow.
 */
final class Masking {

    private static final Pattern EMAIL =
            Pattern.compile("[\\w.%+-]{1,64}[@＠][A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,8}");
    private static final Pattern IP_V4 = Pattern.compile(
            "(?<![\\d.])(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?![\\d]|\\.\\d)");
    /** Either all eight groups, or fewer with a double colon in them; times of the day have neither. */
    private static final Pattern IP_V6 = Pattern.compile("(?<![\\w:])(?:(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}"
            + "|(?:[0-9A-Fa-f]{1,4}:){1,6}(?::[0-9A-Fa-f]{1,4}){1,6}|(?:[0-9A-Fa-f]{1,4}:){1,7}:"
            + "|::(?:[0-9A-Fa-f]{1,4}:){0,6}[0-9A-Fa-f]{1,4})(?![\\w:])");

    private static final Pattern PHONE = Pattern.compile(String.join(
            "|",
            // Chinese mobiles, landlines and service numbers.
            "(?<!\\d)(?<!\\d\\.)(?:\\+?86[- ]?)?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}(?!\\d|\\.\\d)",
            "(?<![\\d-])0\\d{2,3}[- ]\\d{7,8}(?:-\\d{1,6})?(?!\\d)",
            "(?<![\\d-])[48]00-\\d{3,4}-\\d{3,4}(?!\\d)",
            // Any country in the international form; North America in its own.
            "(?<![\\d+])\\+\\d(?:[ ().-]{0,2}\\d){7,14}(?!\\d)",
            "(?<!\\d)(?:\\(\\d{3}\\) ?|\\d{3}[-.])\\d{3}[-.]\\d{4}(?!\\d)",
            // Whatever is called a telephone number.
            "(?i)(?<=(?:phone|mobile|tel|call|电话|手机|座机|热线|联系方式)[ :：.]{1,3})\\(?\\d(?:[ ().-]{0,2}\\d){5,14}"));

    private Masking() {}

    static String mask(String text) {
        String masked = EMAIL.matcher(text).replaceAll("[email]");
        masked = IP_V6.matcher(masked).replaceAll("[ip]");
        masked = IP_V4.matcher(masked).replaceAll("[ip]");
        return PHONE.matcher(masked).replaceAll("[phone]");
    }
}
