package io.matchday.platform.problem;

/** Errors every service can answer, whatever its feature. */
public enum CommonProblem implements ProblemCode {
    MALFORMED_REQUEST("malformed-request", 400, "The request cannot be read"),
    INVALID_FIELD("invalid-field", 400, "A field has an invalid value"),
    UNKNOWN_FIELD("unknown-field", 400, "The request has a field this operation does not know"),
    UNAUTHENTICATED("unauthenticated", 401, "Sign in first"),
    FORBIDDEN("forbidden", 403, "Your role does not allow this"),
    NOT_FOUND("not-found", 404, "There is nothing here"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "This path does not take this method"),
    NOT_ACCEPTABLE("not-acceptable", 406, "None of the accepted media types is available"),
    CONFLICT("conflict", 409, "The request conflicts with what is stored"),
    STALE_VERSION("stale-version", 412, "The resource has changed since it was read"),
    BODY_TOO_LARGE("body-too-large", 413, "The request body is too large"),
    URI_TOO_LONG("uri-too-long", 414, "The request line is too long"),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "This media type is not understood here"),
    IDEMPOTENCY_KEY_REUSED("idempotency-key-reused", 422, "This Idempotency-Key was used for another request"),
    VERSION_REQUIRED("version-required", 428, "Name the version you read in If-Match"),
    TOO_MANY_REQUESTS("too-many-requests", 429, "Slow down and try again later"),
    HEADERS_TOO_LARGE("headers-too-large", 431, "The request headers are too large"),
    INTERNAL("internal", 500, "Something went wrong on our side"),
    UNAVAILABLE("unavailable", 503, "Not available for now, try again");

    private final String code;
    private final int status;
    private final String title;

    CommonProblem(String code, int status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    /** The common problem answered with this status; statuses without one of their own count by their class. */
    public static CommonProblem ofStatus(int status) {
        for (CommonProblem problem : values()) {
            if (problem.status == status && problem != INVALID_FIELD && problem != UNKNOWN_FIELD) {
                return problem;
            }
        }
        return status >= 500 ? INTERNAL : MALFORMED_REQUEST;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
