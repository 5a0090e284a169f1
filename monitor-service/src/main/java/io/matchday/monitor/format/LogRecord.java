package io.matchday.monitor.format;

/**
 * What one line says, in our words. One instance is filled again for every line of a body, so whoever receives it takes
 * what it needs before returning. A dimension that the source does not tell is the empty string.
 */
public final class LogRecord {

    private static final int FIRST_ERROR = 400;

    private long timeMillis;
    private String domain = "";
    private String node = "";
    private String isp = "";
    private String region = "";
    private int status;
    private long bytes;

    void clear() {
        timeMillis = 0;
        domain = "";
        node = "";
        isp = "";
        region = "";
        status = 0;
        bytes = 0;
    }

    void time(long epochMillis) {
        this.timeMillis = epochMillis;
    }

    void domain(String value) {
        this.domain = value;
    }

    void node(String value) {
        this.node = value;
    }

    void isp(String value) {
        this.isp = value;
    }

    void region(String value) {
        this.region = value;
    }

    void status(int value) {
        this.status = value;
    }

    void bytes(long value) {
        this.bytes = value;
    }

    /** When the request was served, in milliseconds since the epoch. */
    public long timeMillis() {
        return timeMillis;
    }

    /** Host asked for: lower case, without port. */
    public String domain() {
        return domain;
    }

    /** Edge node or point of presence that served. */
    public String node() {
        return node;
    }

    /** Carrier of the client. */
    public String isp() {
        return isp;
    }

    /** Region of the client. */
    public String region() {
        return region;
    }

    /** HTTP status; 0 when the client left before there was one. */
    public int status() {
        return status;
    }

    /** Bytes sent to the client. */
    public long bytes() {
        return bytes;
    }

    /** Whether a line with this status counts as an error. */
    public static boolean isError(int status) {
        return status == 0 || status >= FIRST_ERROR;
    }
}
