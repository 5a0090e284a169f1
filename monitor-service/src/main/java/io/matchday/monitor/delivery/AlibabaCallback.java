package io.matchday.monitor.delivery;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;

/**
 * Callbacks of Alibaba Cloud Live (ApsaraVideo Live, "Callback authentication"): a GET whose query says what happened, with
 * ALI-LIVE-SIGNATURE the MD5 of domain, ALI-LIVE-TIMESTAMP and the key, joined by bars. Tried five times, a second apart.
 */
record AlibabaCallback() implements Delivery {

    private static final Duration FURTHEST = Duration.ofMinutes(5);

    @Override
    public boolean admits(Head head, Trust trust, Instant now) {
        String time = head.header("ALI-LIVE-TIMESTAMP").orElse("");
        String sign = head.header("ALI-LIVE-SIGNATURE").orElse("");
        String domain = parameter(head.query(), "app");
        return recent(time, now)
                && trust.signingKeys().stream().anyMatch(key -> Md5.matches(domain + "|" + time + "|" + key, sign));
    }

    @Override
    public boolean inQuery() {
        return true;
    }

    private static boolean recent(String seconds, Instant now) {
        try {
            Instant signed = Instant.ofEpochSecond(Long.parseLong(seconds));
            return Duration.between(signed, now).abs().compareTo(FURTHEST) <= 0;
        } catch (NumberFormatException | DateTimeException notATime) {
            return false;
        }
    }

    /** The first parameter of this name, as written: host names need no escapes. */
    private static String parameter(String query, String name) {
        int at = query.startsWith(name + "=") ? 0 : query.indexOf("&" + name + "=") + 1;
        if (at == 0 && !query.startsWith(name + "=")) {
            return "";
        }
        int from = at + name.length() + 1;
        int end = query.indexOf('&', from);
        return query.substring(from, end < 0 ? query.length() : end);
    }
}
