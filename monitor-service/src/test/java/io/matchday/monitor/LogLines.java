package io.matchday.monitor;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/** Writes nginx lines of one domain. */
public final class LogLines {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final String domain;
    private final StringBuilder text = new StringBuilder();

    public LogLines(String domain) {
        this.domain = domain;
    }

    /** A host name no other test uses. */
    public static String freshDomain() {
        return "d" + UUID.randomUUID().toString().replace("-", "") + ".example";
    }

    /** So many requests with this status and 1,000 bytes each. */
    public LogLines add(Instant at, int status, int count) {
        for (int i = 0; i < count; i++) {
            text.append(domain)
                    .append(" 203.0.113.")
                    .append(i % 250)
                    .append(" - - [")
                    .append(TIME.format(at))
                    .append("] \"GET /")
                    .append(text.length())
                    .append(" HTTP/1.1\" ")
                    .append(status)
                    .append(" 1000 \"-\" \"test\"\n");
        }
        return this;
    }

    public String text() {
        return text.toString();
    }
}
