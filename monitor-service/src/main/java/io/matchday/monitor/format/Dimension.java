package io.matchday.monitor.format;

/** What a line can tell, in our words. */
public enum Dimension {
    TIME("time", true),
    DOMAIN("domain", true),
    STATUS("status", true),
    BYTES("bytes", false),
    NODE("node", false),
    ISP("isp", false),
    REGION("region", false),
    DURATION("durationMillis", false);

    private final String key;
    private final boolean required;

    Dimension(String key, boolean required) {
        this.key = key;
        this.required = required;
    }

    /** Its name in a mapping. */
    public String key() {
        return key;
    }

    /** Whether a line without it cannot be counted. */
    public boolean required() {
        return required;
    }
}
