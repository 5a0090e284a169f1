package io.matchday.monitor.series;

import java.util.EnumSet;
import java.util.Set;

/** What requests are told apart by. */
enum By implements Named {
    DOMAIN("domain"),
    STATUS("status"),
    NODE("node"),
    ISP("isp"),
    REGION("region"),
    CACHE("cache"),
    STREAM("stream"),
    ORIGIN_STATUS("origin-status"),
    ERROR_CLASS("error-class");

    /** Those that are counted for all requests; the others for errors alone. */
    static final Set<By> OF_REQUESTS = Set.copyOf(EnumSet.complementOf(EnumSet.of(ERROR_CLASS)));

    private final String key;

    By(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    /** Whether it is counted by the minute; the others are by the second. */
    boolean byMinute() {
        return this != DOMAIN && this != STATUS;
    }
}
