package io.matchday.monitor.format;

import io.matchday.monitor.line.FieldReader;
import io.matchday.monitor.line.Fields;

/** What a line can tell, by the names a mapping uses. */
public enum Dimension {
    TIME("time", true, Fields.TIME),
    DOMAIN("domain", true, Fields.DOMAIN),
    STATUS("status", true, Fields.STATUS),
    BYTES("bytes", false, Fields.BYTES),
    STREAM("stream", false, Fields.STREAM),
    PATH("path", false, Fields.URL),
    NODE("node", false, Fields.NODE),
    ISP("isp", false, Fields.ISP),
    REGION("region", false, Fields.REGION),
    CACHE("cache", false, Fields.CACHE),
    ORIGIN_STATUS("originStatus", false, Fields.ORIGIN_STATUS),
    ERROR_CLASS("errorClass", false, Fields.ERROR_CLASS),
    CLIENT("client", false, Fields.CLIENT),
    FIRST_BYTE_SECONDS("firstByteSeconds", false, Fields.FIRST_BYTE_SECONDS),
    FIRST_BYTE_MILLIS("firstByteMillis", false, Fields.FIRST_BYTE_MILLIS),
    FIRST_BYTE_MICROS("firstByteMicros", false, Fields.FIRST_BYTE_MICROS),
    DURATION_SECONDS("durationSeconds", false, Fields.DURATION_SECONDS),
    DURATION_MILLIS("durationMillis", false, Fields.DURATION_MILLIS),
    DURATION_MICROS("durationMicros", false, Fields.DURATION_MICROS);

    private final String key;
    private final boolean required;
    /** Without state of its own, though its type does not say so. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final FieldReader reader;

    Dimension(String key, boolean required, FieldReader reader) {
        this.key = key;
        this.required = required;
        this.reader = reader;
    }

    /** Its name in a mapping. */
    public String key() {
        return key;
    }

    /** Whether a line without it cannot be counted. */
    public boolean required() {
        return required;
    }

    FieldReader reader() {
        return reader;
    }
}
