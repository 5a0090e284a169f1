package io.matchday.platform.remote;

/** Another service refused the request (4xx). It answered: retrying would not help. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient String detail;

    RefusedException(int status, String code, String detail) {
        super("The other service answered " + status + " " + code);
        this.status = status;
        this.code = code;
        this.detail = detail;
    }

    public int status() {
        return status;
    }

    /** The problem's stable code; empty when the answer carried none. */
    public String code() {
        return code;
    }

    /** What the other service said to its caller. */
    public String detail() {
        return detail;
    }
}
